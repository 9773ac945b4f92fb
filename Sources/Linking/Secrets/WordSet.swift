import CMemory
import Markup

/// Words that may be a part of what is looked for: what is not in it can be passed over. It may say yes to a word that is
/// none, to about one in a hundred.
struct WordSet: Sendable {
  private let nearShift: UInt32
  private let farShift: UInt32
  /// A bit a hash: the first table has four bits a word and stays near the processor, the second, which is asked for words
  /// that the first has, sixteen.
  private var near: [UInt64]
  private var far: [UInt64]

  /// - Parameter hashes: as ``hash(of:)`` makes them.
  init(_ hashes: [UInt64] = []) {
    var bits = 10
    while 1 << bits < hashes.count * 4 { bits += 1 }
    (nearShift, farShift) = (UInt32(64 - bits), UInt32(62 - bits))
    near = [UInt64](repeating: 0, count: 1 << (bits - 6))
    far = [UInt64](repeating: 0, count: 1 << (bits - 4))
    for hash in hashes {
      Self.set(hash >> UInt64(nearShift), in: &near)
      Self.set((hash &* 0xD6E8_FEB8_6659_FD93) >> UInt64(farShift), in: &far)
    }
  }

  private static func set(_ place: UInt64, in bits: inout [UInt64]) {
    bits[Int(place >> 6)] |= 1 << (place & 63)
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
            near_bits: near.baseAddress, far_bits: far.baseAddress, near_shift: nearShift, far_shift: farShift))
      }
    }
  }
}
