/// Text with `«…»` around the words that a diagnostic must point at.
package struct MarkedText: Sendable {
  /// Without the marks.
  package let text: String
  /// Where the marked words are, as UTF-8 offsets; nil where there are none.
  package let range: Range<Int>?

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var lower: Int?
    var upper: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": lower = bytes.count
      case "»": upper = bytes.count
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    if let lower, let upper { range = lower..<upper } else { range = nil }
  }
}
