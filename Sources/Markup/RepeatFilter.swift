/// Tells what may stand among many things twice from what certainly does not, by hashes: to find the few that do, the others
/// need not be sorted, nor kept in a table.
///
/// Two bits a slot, with eight slots or more for each hash: of a hundred that stand there once, some ten are taken for more.
public struct RepeatFilter: Sendable {
  private var once: [UInt64]
  private var again: [UInt64]
  private let shift: UInt64

  /// - Parameter count: how many hashes it will be given.
  public init(count: Int) {
    var bits = 9
    while 1 << bits < count * 8 { bits += 1 }
    once = [UInt64](repeating: 0, count: 1 << (bits - 6))
    again = once
    shift = UInt64(64 - bits)
  }

  public mutating func insert(_ hash: UInt64) {
    let slot = slot(hash)
    let bit: UInt64 = 1 << UInt64(slot & 63)
    again[slot >> 6] |= once[slot >> 6] & bit
    once[slot >> 6] |= bit
  }

  /// False where the hash was inserted once only; true where it was more often, and at times where it was not.
  public func mayRepeat(_ hash: UInt64) -> Bool {
    let slot = slot(hash)
    return again[slot >> 6] & 1 << UInt64(slot & 63) != 0
  }

  /// Whatever the hashes are like, their upper bits are mixed from all of them.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    let mixed = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> shift)
  }
}
