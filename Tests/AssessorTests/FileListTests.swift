import TestFiles
import Testing

/// `--files-from` of the commands that take several files.
@Suite struct `A list of files` {
  /// Runs a shell's line in a folder with some rounds; `$small` chooses their checklist.
  private func run(_ script: String) throws -> Program.Outcome {
    try Files.inScratchFolder { folder in
      for year in [2022, 2024, 2026] {
        try Files.write(SmallRounds.text("\(year)-06-30"), to: "\(folder)/\(year).yaml")
      }
      return try Program(folder: folder).runInShell(
        "small='--checklist \(Files.fixtures)/small'; " + script)
    }
  }

  /// What `check --brief` says of which file.
  private func names(_ outcome: Program.Outcome) -> [Substring] {
    outcome.results.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .compactMap { $0.split(separator: ":").first }
  }

  @Test(arguments: [
    #"printf '2024.yaml\n\n2022.yaml' | "$assessor" check --brief 2026.yaml --files-from - $small"#,
    #"printf '2024.yaml\0002022.yaml\000' > l; "$assessor" check --brief --files-from l 2026.yaml $small"#,
  ])
  func `follows the files that are named`(script: String) throws {
    let outcome = try run(script)
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(names(outcome) == ["2026.yaml", "2024.yaml", "2022.yaml"])
  }

  @Test func `leads to names with line ends and to names that are not UTF-8`() throws {
    let outcome = try run(
      #"""
      mv 2022.yaml "$(printf 'a\nb.yaml')"; mv 2024.yaml "$(printf 'n\350.yaml')"
      find . -name '*.yaml' -print0 | sort -z | "$assessor" check --brief --files-from - $small
      """#)
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(names(outcome) == ["./2026.yaml", "./a b.yaml", #"./n\xE8.yaml"#])
  }

  @Test func `gives overviews and comparisons what naming the files gives them`() throws {
    for command in ["overview", "compare"] {
      let outcome = try run(
        #"""
        "$assessor" \#(command) 2022.yaml 2024.yaml 2026.yaml $small > named || exit 3
        ls 20*.yaml > l; "$assessor" \#(command) --files-from l $small > listed || exit 4
        cmp named listed
        """#)
      #expect(outcome.code == 0, "\(command): \(outcome.results)\(outcome.notes)")
    }
  }

  @Test func `tells a file that is not there with its place in the list`() throws {
    let missing = #"printf '2022.yaml\n\nother.yaml\n' > l; "$assessor" "#
    let checked = try run(missing + "check --files-from l 2024.yaml gone.yaml $small")
    #expect(checked.code == 66)
    #expect(
      checked.notes == """
        error: gone.yaml cannot be read: No such file or directory
        error: other.yaml cannot be read: No such file or directory (line 3 of l)

        """)
    for command in ["overview", "compare"] {
      let outcome = try run(missing + "\(command) --files-from l $small")
      #expect(outcome.code == 66)
      #expect(
        outcome.notes.hasSuffix(
          "error: other.yaml cannot be read: No such file or directory (line 3 of l)\n"))
      #expect(outcome.results == "")
    }
  }

  @Test(arguments: [
    (": | \"$assessor\" check --files-from -", 66, "error: standard input names no file\n"),
    ("echo > l; \"$assessor\" overview 2022.yaml --files-from l", 66, "error: l names no file\n"),
    (
      "\"$assessor\" compare --files-from l", 66,
      "error: l cannot be read: No such file or directory\n"
    ),
    (
      "\"$assessor\" check --files-from .", 66, "error: . cannot be read: Is a directory\n"
    ),
    (
      "printf '%05000d' 1 | \"$assessor\" check --files-from -", 65,
      "error: line 1 of standard input is longer than a path can be, 4095 bytes; nothing was read\n"
    ),
    (
      "echo 2022.yaml | \"$assessor\" compare --files-from -", 64,
      "error: two files are needed, at least.\n"
    ),
  ])
  func `that cannot be used is told`(script: String, code: Int32, notes: String) throws {
    let outcome = try run(script)
    #expect(outcome.code == code)
    #expect(outcome.notes == notes)
    #expect(outcome.results == "")
  }

  @Test(arguments: ["check", "overview"])
  func `is asked for where no file is named`(command: String) throws {
    let outcome = try run("\"$assessor\" \(command)")
    #expect(outcome.code == 64)
    #expect(
      outcome.notes.hasPrefix(
        "Error: name a file, or a list of files with '--files-from'.\nUsage: assessor \(command) "))
  }

  /// A list without an end is read no further than its limit, in as little memory.
  @Test func `of any length takes little memory`() throws {
    for signs in ["a", "\\n", "\\000"] {
      let outcome = try run(
        #"""
        ulimit -v 2000000
        head -c 400000000 /dev/zero | tr '\000' '\#(signs)' | "$assessor" check --files-from -
        """#)
      #expect(outcome.code == 65)
      #expect(
        outcome.notes
          == "error: standard input is longer than 16 MiB and no list of files; nothing was read\n")
    }
  }

  @Test func `is not written over`() throws {
    let outcome = try run(
      "ls 20*.yaml > l; \"$assessor\" overview --files-from l $small -o l --format json; echo $?; head -n 1 l"
    )
    #expect(outcome.results == "73\n2022.yaml\n")
    #expect(
      outcome.notes == "error: l is what was read and would be lost; '-o' needs another file\n")
  }
}
