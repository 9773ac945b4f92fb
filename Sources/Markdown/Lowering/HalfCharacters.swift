/// Bytes that are no UTF-8, though the body was: what the library leaves of a character when it measures the label of a
/// footnote wrongly.
enum HalfCharacters {
  /// Each such byte becomes a question mark: all ranges of the document stay as they are.
  static func replace(in document: inout MarkdownDocument) {
    replace(in: &document.text)
    replace(in: &document.data)
  }

  static func replace(in bytes: inout [UInt8]) {
    var start = 0
    while start < bytes.count, let flaw = firstFlaw(in: bytes, from: start) {
      for index in flaw { bytes[index] = UInt8(ascii: "?") }
      start = flaw.upperBound
    }
  }

  private static func firstFlaw(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
      return nil
    } catch {
      let flaw = error.byteOffsets
      return start + flaw.lowerBound..<start + max(flaw.upperBound, flaw.lowerBound + 1)
    }
  }
}
