import Diagnostics
import Model

/// Looks for a role in the words of a note: “executive director” as such, not “former executive director”.
enum RoleWords {
  /// Said before a role by those who know that it is not held then.
  private static let notThen: Set = [
    "former", "formerly", "ex", "then", "later", "late", "future", "next", "previous", "once", "earlier", "retired",
  ]

  /// Where the note's text, or else its quote, has the role as whole words, in upper or lower case.
  static func place(of role: String, in document: Document, _ annotation: Annotation) -> Range<Int>? {
    let bytes = document.source.bytes
    let role = role.utf8.map(folded)
    guard role.count >= 4 else { return nil }
    return [document.body, annotation.quote.range].lazy.compactMap { find(role, in: bytes, $0) }.first
  }

  private static func find(_ role: [UInt8], in bytes: SourceFile.Bytes, _ range: Range<Int>) -> Range<Int>? {
    guard range.count >= role.count else { return nil }
    for start in range.lowerBound...(range.upperBound - role.count) where folded(bytes[start]) == role[0] {
      let end = start + role.count
      guard bytes[start..<end].lazy.map(folded).elementsEqual(role), start == 0 || !isWord(bytes[start - 1]),
        end == bytes.count || !isWord(bytes[end]), !notThen.contains(word(before: start, in: bytes, range))
      else { continue }
      return start..<end
    }
    return nil
  }

  private static func word(before start: Int, in bytes: SourceFile.Bytes, _ range: Range<Int>) -> String {
    var end = start
    while end > range.lowerBound, !isWord(bytes[end - 1]) { end -= 1 }
    var lower = end
    while lower > range.lowerBound, isWord(bytes[lower - 1]) { lower -= 1 }
    return String(decoding: bytes[lower..<end].map(folded), as: UTF8.self)
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (folded(byte) >= 0x61 && folded(byte) <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
