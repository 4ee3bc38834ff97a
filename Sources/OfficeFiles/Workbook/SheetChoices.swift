/// The drop-down lists and prompts of a sheet; the cells with equal ones are named together.
struct SheetChoices {
  /// What the programs show of a prompt.
  private static let (titleLimit, promptLimit) = (32, 255)

  private var all: [(choice: Workbook.Choice, places: [String])] = []

  init(_ choices: [Workbook.Choice]) {
    var numbers: [Key: Int] = [:]
    for choice in choices {
      let place = CellPlace.name(row: choice.row, column: choice.column)
      if let number = numbers[Key(choice)] {
        all[number].places.append(place)
      } else {
        numbers[Key(choice)] = all.count
        all.append((choice, [place]))
      }
    }
  }

  func write(_ listPlace: ([String]) -> String?, _ xml: inout XMLWriter) {
    guard !all.isEmpty else { return }
    xml.element("dataValidations", [("count", String(all.count))]) { xml in
      for (choice, places) in all {
        let place = listPlace(choice.options)
        let attributes =
          list(choice, isList: place != nil) + prompt(choice)
          + [("sqref", places.joined(separator: " "))]
        guard let place else {
          xml.element("dataValidation", attributes)
          continue
        }
        xml.element("dataValidation", attributes) { $0.element("formula1", text: place) }
      }
    }
  }

  private func list(_ choice: Workbook.Choice, isList: Bool) -> [XMLWriter.Attribute] {
    guard isList else { return [] }
    let listed: [XMLWriter.Attribute] = [("type", "list")]
    if choice.isOpen { return listed + [("allowBlank", "1")] }
    return listed + (choice.isStrict ? [] : [("errorStyle", "warning")]) + [
      ("allowBlank", "1"), ("showErrorMessage", "1"),
    ]
  }

  private func prompt(_ choice: Workbook.Choice) -> [XMLWriter.Attribute] {
    func text(_ name: String, _ text: String?, _ limit: Int) -> [XMLWriter.Attribute] {
      guard let text, !text.isEmpty else { return [] }
      let fitting = CellText.cut(CellText.fitting(text), to: limit, mark: "…")
      return [(name, CellText.spelt(fitting))]
    }
    let texts =
      text("promptTitle", choice.promptTitle, Self.titleLimit)
      + text("prompt", choice.prompt, Self.promptLimit)
    return texts.isEmpty ? [] : [("showInputMessage", "1")] + texts
  }

  /// All of a choice but its place.
  private struct Key: Hashable {
    let options: [String]
    let promptTitle: String?
    let prompt: String?
    let isStrict: Bool
    let isOpen: Bool

    init(_ choice: Workbook.Choice) {
      (options, isStrict, isOpen) = (choice.options, choice.isStrict, choice.isOpen)
      (promptTitle, prompt) = (choice.promptTitle, choice.prompt)
    }
  }
}
