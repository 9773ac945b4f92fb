import CMemory
import Markup

/// Words that may be a part of what is looked for: what is not in it can be passed over. It may say yes to a word that is
/// none, to about one in a hundred.
struct WordSet: Sendable {
  private let farShift: UInt32
  /// A bit a beginning: of four bytes, with the word's length.
  private var near: [UInt64]
  /// A bit a hash, sixteen times as many as words.
  private var far: [UInt64]

  /// - Parameter words: folded.
  init(_ words: [[UInt8]] = [], hashes: [UInt64] = [], beginnings: [UInt32] = []) {
    var bits = 12
    while 1 << bits < (words.count + hashes.count) * 16 { bits += 1 }
    farShift = UInt32(64 - bits)
    near = [UInt64](repeating: 0, count: 1 << 10)
    far = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for hash in hashes { Self.set(hash >> UInt64(farShift), in: &far) }
    for beginning in beginnings { Self.set(UInt64(beginning), in: &near) }
    for word in words {
      Self.set(Self.hash(of: word) >> UInt64(farShift), in: &far)
      Self.set(UInt64(Self.beginning(of: word)), in: &near)
    }
  }

  private static func set(_ place: UInt64, in bits: inout [UInt64]) {
    bits[Int(place >> 6)] |= 1 << (place & 63)
  }

  /// Where a folded word stands in the table of beginnings.
  static func beginning(of word: [UInt8]) -> UInt32 {
    word.withUnsafeBufferPointer { word in
      word.baseAddress.map { dossier_beginning_of($0, min(word.count, 16)) } ?? 0
    }
  }

  /// Of a folded word. Words beyond ASCII, and long ones, are never asked for.
  static func hash(of word: [UInt8]) -> UInt64 {
    word.withUnsafeBufferPointer { word in
      word.baseAddress.map { ByteScan.word($0, count: word.count).hash } ?? 0
    }
  }

  /// Its bits, for as long as the call lasts.
  func withBits<Result>(_ body: (dossier_words) -> Result) -> Result {
    near.withUnsafeBufferPointer { near in
      far.withUnsafeBufferPointer { far in
        body(
          dossier_words(
            near_bits: near.baseAddress, far_bits: far.baseAddress, far_shift: farShift))
      }
    }
  }
}
