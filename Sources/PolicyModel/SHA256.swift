/// SHA-256 as FIPS 180-4 defines it (sections 4.1.2, 4.2.2, 5.1.1, 5.3.3 and 6.2.2), for bytes that come in
/// pieces.
///
/// Of a cryptography library this would be all that is used here, and building one takes longer than
/// building all the rest. What is hashed is no secret: digests tell whether a file has changed.
struct SHA256 {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// What does not fill a block yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  private static let blockSize = 64

  mutating func update(_ bytes: [UInt8]) {
    length += UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(Self.blockSize - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == Self.blockSize else { return }
      rest.withUnsafeBufferPointer { process($0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = (bytes.count - start) / Self.blockSize * Self.blockSize
    bytes.withUnsafeBufferPointer {
      process(UnsafeBufferPointer(rebasing: $0[start..<(start + whole)]))
    }
    rest += bytes[(start + whole)...]
  }

  /// The 32 bytes of the digest; nothing can be added afterwards.
  mutating func finished() -> [UInt8] {
    let bits = length * 8
    let padding = (Self.blockSize + 55 - rest.count) % Self.blockSize
    update([0x80] + [UInt8](repeating: 0, count: padding) + bits.bigEndianBytes)
    return state.indices.flatMap { state[$0].bigEndianBytes }
  }
}

extension SHA256 {
  /// Some whole blocks. Rounds are spelled out, and places are not checked one by one, so that it is quick
  /// without optimisation too: every test hashes.
  private mutating func process(_ blocks: UnsafeBufferPointer<UInt8>) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      Self.constants.withUnsafeBufferPointer { constants in
        var block = 0
        while block < blocks.count {
          Self.prepare(schedule, UnsafeRawBufferPointer(blocks), block)
          mix(schedule, constants)
          block += Self.blockSize
        }
      }
    }
  }

  /// The message schedule of a block (6.2.2, step 1).
  private static func prepare(
    _ w: UnsafeMutableBufferPointer<UInt32>, _ blocks: UnsafeRawBufferPointer, _ block: Int
  ) {
    var t = 0
    while t < 16 {
      let word = blocks.loadUnaligned(fromByteOffset: block &+ 4 &* t, as: UInt32.self)
      w[t] = UInt32(bigEndian: word)
      t &+= 1
    }
    while t < 64 {
      let (x, y) = (w[t &- 2], w[t &- 15])
      let s1 = (x >> 17 | x << 15) ^ (x >> 19 | x << 13) ^ (x >> 10)
      let s0 = (y >> 7 | y << 25) ^ (y >> 18 | y << 14) ^ (y >> 3)
      w[t] = s1 &+ w[t &- 7] &+ s0 &+ w[t &- 16]
      t &+= 1
    }
  }

  /// The rounds (6.2.2, steps 2 to 4), eight at a time, behind which each variable is in its place again.
  private mutating func mix(
    _ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var t = 0
    while t < 64 {
      Self.round(a, b, c, &d, e, f, g, &h, k[t] &+ w[t])
      Self.round(h, a, b, &c, d, e, f, &g, k[t &+ 1] &+ w[t &+ 1])
      Self.round(g, h, a, &b, c, d, e, &f, k[t &+ 2] &+ w[t &+ 2])
      Self.round(f, g, h, &a, b, c, d, &e, k[t &+ 3] &+ w[t &+ 3])
      Self.round(e, f, g, &h, a, b, c, &d, k[t &+ 4] &+ w[t &+ 4])
      Self.round(d, e, f, &g, h, a, b, &c, k[t &+ 5] &+ w[t &+ 5])
      Self.round(c, d, e, &f, g, h, a, &b, k[t &+ 6] &+ w[t &+ 6])
      Self.round(b, c, d, &e, f, g, h, &a, k[t &+ 7] &+ w[t &+ 7])
      t &+= 8
    }
    for (place, value) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= value }
  }

  /// A round; instead of moving all variables on by one, the next is called with them one further.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let s1 = (e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)
    let s0 = (a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)
    let t1 = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ word
    d &+= t1
    h = t1 &+ s0 &+ ((a & b) | (c & (a | b)))
  }
}

extension SHA256 {
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
    0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
    0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
    0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
    0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension FixedWidthInteger {
  fileprivate var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
