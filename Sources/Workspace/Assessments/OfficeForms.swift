import Findings
import PolicyModel

/// A form for each agency that is asked anything in an assessment.
package struct OfficeForms {
  private let usable: UsableAssessment
  package let forms: [QuestionForm]
  /// How many questions are put to nobody.
  package let unasked: Int

  package init(_ usable: UsableAssessment, _ asking: FormAsking) throws {
    let (checklist, assessment) = (usable.checklist, usable.assessment)
    let asked = checklist.indicators.indices.map {
      assessment.agency(answering: $0, in: checklist)
    }
    self.usable = usable
    unasked = asked.count { $0 == nil }
    forms = try checklist.agencies.indices.filter(asked.contains).map { agency in
      try QuestionForm(
        usable, checklistName: nil, agency: checklist.agencies[agency].id, asking)
    }
  }

  /// `norway-forms`
  package var standardFolder: String {
    FileName.of(usable.assessment.state.name, else: usable.assessment.state.code) + "-forms"
  }

  /// Writes them into a folder, which is made where it is not there; none, where one of them is there already
  /// and is not to be replaced.
  ///
  /// - Parameter advance: told of every form that has been made.
  /// - Returns: each form with its path, in the checklist's order of agencies.
  package func write(
    generator: String, into folder: String, replacing: Bool, advance: (Int) -> Void = { _ in }
  ) throws -> [(form: QuestionForm, path: String)] {
    let files = forms.map { (form: $0, path: "\(folder)/\($0.standardPath)") }
    if !replacing { for file in files { try OutputFile.refuseExisting(file.path) } }
    let contents = try files.map { file in
      let bytes = try file.form.bytes(generator: generator)
      advance(1)
      return bytes
    }
    for file in files {
      try OutputFile.refuseLoss(at: file.path, from: [usable.assessment.source.name])
    }
    try FilesTogether.write(into: folder) {
      zip(files, contents).map { FilesTogether.File($0.form.standardPath, $1) }
    }
    return files
  }
}
