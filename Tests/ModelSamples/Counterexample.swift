import Foundation
import PolicyModel

/// Looks for a random tree that breaks a claim; nil if `count` of them uphold it.
///
/// The claim is given a tree, and the generator for whatever else it draws. It answers what is wrong
/// (nothing, if it holds) or nil where this tree cannot be used for it, such as one without any known
/// answer to raise; then another is drawn, and too few of them is a counterexample too, so that no
/// claim holds for want of cases.
///
/// Trees come from seeds one apart. The text names the seed: with `ASSESSOR_SEED` set to it, the same
/// tree comes first.
package func counterexample(
  among count: Int = 2_000, _ claim: (SampleTree, inout SplitMix64) -> [String]?
) -> String? {
  let first = ProcessInfo.processInfo.environment["ASSESSOR_SEED"].flatMap(UInt64.init) ?? 42
  var used = 0
  for attempt in 0..<UInt64(20 * count) where used < count {
    let seed = first &+ attempt
    var generator = SplitMix64(seed: seed)
    let tree = SampleTree.random(using: &generator)
    guard let breaches = claim(tree, &generator) else { continue }
    used += 1
    if !breaches.isEmpty {
      let more = breaches.count > 5 ? ["and \(breaches.count - 5) more"] : []
      return (["ASSESSOR_SEED=\(seed)"] + breaches.prefix(5) + more).joined(separator: "\n  ")
    }
  }
  return used < count ? "ASSESSOR_SEED=\(first): only \(used) trees could be used" : nil
}
