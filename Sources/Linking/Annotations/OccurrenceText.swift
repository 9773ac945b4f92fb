public import Anchoring

extension Occurrence {
  /// The words between brackets, with what stands around them: `…and seized [the servers]. In Canada…`.
  ///
  /// - Parameter text: the one that the occurrence is in.
  public func inContext(of text: [UInt8], limit: Int = 80) -> String {
    let words = String(decoding: text[range], as: UTF8.self).unicodeScalars.map { $0 == "\n" ? " " : $0 }
    var line = "…" + before
    if range.lowerBound > 0, Self.isSpace(text[range.lowerBound - 1]) { line += " " }
    line += "["
    line.unicodeScalars.append(contentsOf: words.prefix(limit))
    line += words.count > limit ? "…]" : "]"
    if range.upperBound < text.count, Self.isSpace(text[range.upperBound]) { line += " " }
    return line + after + "…"
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
