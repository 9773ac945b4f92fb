import Diagnostics
import Model

/// What a link to a heading may mean that no heading is called: a line in bold type, a heading with another sign than #, one that
/// differs in its last letter.
enum HeadingSlip {
  /// In bytes; texts are looked through no farther.
  private static let longest = 1_000_000

  /// - Returns: the heading that is meant, as it stands there.
  static func advise(
    on diagnostic: inout Diagnostic, _ wanted: String, _ headings: [String], _ document: Document
  ) -> String? {
    let key = folded(wanted)
    guard !key.isEmpty else { return nil }
    if let line = line(of: key, in: document) {
      diagnostic.notes = [.init("a line has these words and is no heading", at: document.location(line))]
      diagnostic.fix = "write ## and a space before that line, without other signs around it"
      return nil
    }
    let near = headings.filter { isNear(key, folded($0)) }
    guard near.count == 1 else { return nil }
    diagnostic.fix = "write #\(shown(near[0])), if that is meant"
    return near[0]
  }

  /// The line that consists of the words and signs around them alone.
  private static func line(of key: String, in document: Document) -> Range<Int>? {
    let bytes = document.source.bytes[document.body].prefix(longest)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if end - start < 400, let first = bytes[start..<end].first,
        first == UInt8(ascii: "*") || first == UInt8(ascii: "_") || first == 0xEF,
        folded(String(decoding: bytes[start..<end], as: UTF8.self)) == key
      {
        return start..<end
      }
      start = end + 1
    }
    return nil
  }

  /// Letters and numbers in lower case, with a hyphen between words.
  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  /// Whether one is the other but for a letter at the end: “The test” and “The tests”.
  private static func isNear(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    return a == b || short.utf8.count >= 4 && long.utf8.count - short.utf8.count == 1 && long.hasPrefix(short)
  }
}
