import Markup

/// Words that may be a part of what is looked for: what is not in it can be passed over. It may say yes to a word that is
/// none, to one in four at most.
struct WordSet: Sendable {
  private let shift: UInt64
  private var words: [UInt64]

  /// - Parameter hashes: as ``hash(of:)`` makes them.
  init(_ hashes: [UInt64] = []) {
    var bits = 10
    // Four bits a word stay near the processor where sixteen, which would err less, do not.
    while 1 << bits < hashes.count * 4 { bits += 1 }
    shift = UInt64(64 - bits)
    words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for hash in hashes {
      let place = Int(truncatingIfNeeded: hash >> shift)
      words[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Of a folded word. Words beyond ASCII, and long ones, are never asked for.
  static func hash(of word: [UInt8]) -> UInt64 {
    word.withUnsafeBufferPointer { word in
      word.baseAddress.map { ByteScan.word($0, count: word.count).hash } ?? 0
    }
  }

  /// - Parameter hash: as ``ByteScan/word(_:count:)`` makes it.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    let place = Int(truncatingIfNeeded: hash >> shift)
    return words[place >> 6] & 1 << UInt64(place & 63) != 0
  }
}
