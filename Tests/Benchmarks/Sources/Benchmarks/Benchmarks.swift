import Findings
import Loading
import PolicyModel
import Scoring
import YAMLTree

/// Prints how long reading and scoring takes, each as a ratio to something measured in the same run.
@main
struct Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    guard let folder = ChecklistFolder.shipped("osce-victim-protection-2022"),
      let checklist = ChecklistLoader.load(folder).checklist
    else { return print("the shipped checklist does not load") }
    measureReading(checklist)
    measureWhatIf(checklist)
    if arguments.count == 3 { measureStart(arguments[0], arguments[1], arguments[2]) }
  }

  private static func measureReading(_ checklist: Checklist) {
    let set = AssessmentSet(checklist, files: 200)
    let loader = AssessmentLoader(checklist)
    var sum = 0.0
    let rounds = 15
    let work: [(name: String, run: () -> Void)] = [
      ("libyaml's events alone", { sum += Double(scanEvents(set.sources)) }),
      (
        "read into a tree",
        {
          var findings = FindingList()
          for source in set.sources where YAMLTree.read(source, findings: &findings) != nil {
            sum += 1
          }
        }
      ),
      (
        "read, load and score",
        {
          for source in set.sources {
            var findings = FindingList()
            guard let tree = YAMLTree.read(source, findings: &findings),
              let assessment = loader.load(tree).assessment
            else { return print("\(source.name) does not load") }
            let scorecard = Scorecard(assessment, checklist: checklist)
            sum += scorecard.overall.score?.demonstrated ?? 0
          }
        }
      ),
    ]
    // Rounds of all three by turns, so that a slow spell of the machine hits each.
    var best = work.map { _ in Double.infinity }
    for _ in 0..<rounds {
      for (index, item) in work.enumerated() {
        best[index] = min(best[index], shortest(of: 1, item.run))
      }
    }
    let megabytes = Double(set.byteCount) / 1e6
    print("\(set.sources.count) assessments, \(tenths(megabytes)) MB, best of \(rounds) rounds")
    for (item, seconds) in zip(work, best) {
      print(
        "  \(item.name): \(tenths(seconds * 1e3)) ms, \(tenths(megabytes / seconds)) MB/s, "
          + "ratio \(hundredths(seconds / best[0]))")
    }
    if sum == 0 { print("nothing was measured") }
  }

  /// The time from start to end of `assessor score`, beside that of a program that does nothing.
  private static func measureStart(_ own: String, _ assessor: String, _ assessment: String) {
    let empty =
      own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/EmptyProgram"
    guard run([empty]), run([assessor, "score", assessment]) else {
      return print("the programs to compare do not run")
    }
    var best = (empty: Double.infinity, score: Double.infinity)
    for _ in 0..<40 {
      best.empty = min(best.empty, shortest(of: 1) { _ = run([empty]) })
      best.score = min(best.score, shortest(of: 1) { _ = run([assessor, "score", assessment]) })
    }
    print("assessor score, from start to end")
    print("  an empty Swift program: \(tenths(best.empty * 1e3)) ms")
    print(
      "  assessor score: \(tenths(best.score * 1e3)) ms, "
        + "\(tenths((best.score - best.empty) * 1e3)) ms beyond it, "
        + "ratio \(hundredths(best.score / best.empty))")
  }

  static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  static func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
