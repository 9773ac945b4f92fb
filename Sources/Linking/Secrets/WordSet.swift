import Markup

/// Words that may be a part of what is looked for: what is not in it can be passed over. It may say yes to a word that is
/// none, to one in sixteen at most.
struct WordSet: Sendable {
  private let shift: UInt64
  private var words: [UInt64]

  /// - Parameter folded: words beyond ASCII, and long ones, are never asked for.
  init(_ folded: some Collection<[UInt8]> = []) {
    var bits = 10
    while 1 << bits < folded.count * 16 { bits += 1 }
    shift = UInt64(64 - bits)
    words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for word in folded {
      let hash = word.withUnsafeBufferPointer { word in
        word.baseAddress.map { ByteScan.word($0, count: word.count).hash } ?? 0
      }
      let place = Int(truncatingIfNeeded: hash >> shift)
      words[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// - Parameter hash: as ``ByteScan/word(_:count:)`` makes it.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    let place = Int(truncatingIfNeeded: hash >> shift)
    return words[place >> 6] & 1 << UInt64(place & 63) != 0
  }
}
