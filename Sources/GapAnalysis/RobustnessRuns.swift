import Dispatch

#if canImport(Glibc)
  import Glibc
#endif

/// Drawing weights at random, on all cores.
extension Robustness {
  /// Runs are shared out in pieces of a fixed size; what they add up to does not depend on the order.
  private static let piece = 500

  static func run(
    _ ranks: RankSampling, _ sampling: WeightSampling, _ runs: Int,
    _ advance: @escaping @Sendable (Int) -> Void
  ) -> (means: [Double], counts: [Int]) {
    let pieces = (runs + piece - 1) / piece
    var results = [(means: [Double], counts: [Int])](repeating: ([], []), count: pieces)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      let work = { @Sendable (index: Int) in
        let range = (index * piece)..<min(runs, (index + 1) * piece)
        buffer[index] = ranks.run(range, sampling)
        advance(range.count)
      }
      if hasThreads {
        DispatchQueue.concurrentPerform(iterations: pieces, execute: work)
      } else {
        (0..<pieces).forEach(work)
      }
    }
    var counts = Array(repeating: 0, count: ranks.criteria.count)
    for result in results {
      for (index, count) in result.counts.enumerated() { counts[index] += count }
    }
    return (results.flatMap(\.means), counts)
  }

  /// Whether the system gives as many threads as it has cores. Where memory or their number is limited,
  /// Dispatch would wait for them for ever.
  private static var hasThreads: Bool {
    #if canImport(Glibc)
      let stacks = sysconf(Int32(_SC_NPROCESSORS_ONLN)) << 24
      let room = mmap(nil, stacks, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      guard room != MAP_FAILED else { return false }
      munmap(room, stacks)
      var thread = pthread_t()
      guard pthread_create(&thread, nil, { _ in nil }, nil) == 0 else { return false }
      pthread_join(thread, nil)
    #endif
    return true
  }

  /// The same with each open indicator at a place drawn evenly between its ends; its draws follow
  /// those of the weights in every replicate.
  static func drawingOpen(
    _ ranks: RankSampling, _ sampling: WeightSampling, _ runs: Int, _ advance: (Int) -> Void
  ) -> Percentiles {
    let ends = ranks.openEnds
    let open = ends.indices.filter { ends[$0].span > 0 }
    let draws = sampling.drawsPerRun + open.count
    var values = sampling.values
    let means = (0..<runs).map { run -> Double in
      defer { if (run + 1) % piece == 0 || run + 1 == runs { advance(run % piece + 1) } }
      var generator = sampling.generator(before: run, draws: draws)
      var weights = generator
      for _ in 0..<sampling.drawsPerRun { _ = generator.next() }
      for index in open { values[index] = ends[index].low + ends[index].span * generator.unit() }
      return WeightSampling(
        units: sampling.units, weights: sampling.weights, values: values, box: sampling.box,
        seed: sampling.seed
      ).mean(&weights)
    }
    return Percentiles(means.sorted())
  }
}
