import ArgumentParser
import Findings
import Loading

/// The words on the command line, and what is said of those that nobody understands.
enum ProgramArguments {
  /// All behind the program's name. What is not UTF-8 in them leads to its file all the same.
  static var all: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        FileNameText.text(
          of: Array(UnsafeRawBufferPointer(start: word, count: length(of: word))))
      }
    }
  }

  private static func length(of word: UnsafePointer<CChar>) -> Int {
    var end = 0
    while word[end] != 0 { end += 1 }
    return end
  }

  /// What the argument parser says of an error, in words that a terminal can be shown.
  static func message(for error: any Error, _ arguments: [String]) -> String {
    let words = VisibleText.lines(Assessor.fullMessage(for: error))
    guard Assessor.exitCode(for: error) == .validationFailure else { return words }
    // The first line says what is wrong, those behind it how the command is called.
    var lines = words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let unknown = UnknownCommand.find(in: arguments) {
      lines[0] = "Error: " + unknown.words
    } else if let help = helpWithDay(lines[0]) {
      lines[0] += ": " + help
    }
    return lines.joined(separator: "\n")
  }

  /// What to write where an option, whose value is called so, takes a day.
  private static func helpWithDay(_ words: String) -> String? {
    words.wholeMatch(of: /Error: The value '(.*)' is invalid for '.* <yyyy-mm-dd>'/)
      .flatMap { WrittenDate.help(for: String($0.1), isDay: true).first }
  }
}

/// A word that stands where a command's name belongs, and is none.
struct UnknownCommand {
  let word: String
  let parent: [String]
  /// Those that there are.
  let names: [String]

  /// Nil where the words begin with a command's name and, where it has them, with one of its own.
  static func find(in arguments: [String]) -> UnknownCommand? {
    var command = Assessor.configuration
    var parent = ["assessor"]
    for word in arguments {
      let subcommands = command.subcommands.map { $0.configuration }
      guard !subcommands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      guard let next = subcommands.first(where: { $0.commandName == word }) else {
        return UnknownCommand(
          word: word, parent: parent, names: subcommands.compactMap(\.commandName))
      }
      command = next
      parent.append(word)
    }
    return nil
  }

  var words: String {
    let name = parent.joined(separator: " ")
    let here = "\(VisibleText.quoted(word)) is not a command of '\(name)'"
    if word.contains("."), parent.count == 1 {
      return "\(here). Say what to do with the file: \(name) check \(VisibleText.oneLine(word))"
    }
    // What the program says of itself are options.
    let near = Suggestion.nearest(to: word, among: names + ["version"])
    let meant = near.map { $0 == "version" ? "--version" : $0 }
    return meant.map { "\(here). Did you mean '\($0)'?" }
      ?? "\(here). It has: \(names.joined(separator: ", "))."
  }
}
