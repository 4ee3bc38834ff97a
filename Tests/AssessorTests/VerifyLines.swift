/// What `verify` printed.
enum VerifyLines {
  /// What it said of files that are not as they should be.
  static func bad(_ outcome: Program.Outcome) -> [String] {
    outcome.results.split(separator: "\n").map(String.init).filter { line in
      !line.hasSuffix(": as written") && !line.hasSuffix(": as listed")
        && !line.hasPrefix("Evidence: ") && !line.hasPrefix("Audience: ")
    }
  }
}
