import Findings
import Loading
import PolicyModel
import Scoring
import YAMLTree

extension Benchmarks {
  /// Reading, loading and scoring many assessments, beside libyaml's events of the same bytes.
  static func measureReading(_ checklist: Checklist, _ size: Size) {
    let set = AssessmentSet(checklist, files: size.files)
    let loader = AssessmentLoader(checklist)
    var comparison = Comparison("reading \(set.sources.count) assessments")
    comparison.byteCount = set.byteCount
    comparison.add("libyaml's events alone") { Self.keep(Double(scanEvents(set.sources))) }
    comparison.add("read into a tree") {
      for source in set.sources { keep(Double(tree(of: source).root.index)) }
    }
    comparison.add("read and load") {
      for source in set.sources { keep(Double(assessment(source, loader).facts.count)) }
    }
    comparison.add("read, load and score") {
      for source in set.sources {
        let scorecard = Scorecard(assessment(source, loader), checklist: checklist)
        keep(scorecard.overall.score?.demonstrated ?? 0)
      }
    }
    comparison.printed(rounds: size.rounds)
  }

  static func tree(of source: SourceText) -> YAMLTree {
    var findings = FindingList()
    guard let tree = YAMLTree.read(source, findings: &findings) else {
      fail("\(source.name) cannot be read")
    }
    return tree
  }

  static func assessment(_ source: SourceText, _ loader: AssessmentLoader) -> Assessment {
    guard let assessment = loader.load(tree(of: source)).assessment else {
      fail("\(source.name) does not load")
    }
    return assessment
  }
}
