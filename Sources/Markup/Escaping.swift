/// HTML escaping, on bytes: a `<` after any mark that combines with it is still a `<`.
public enum Escaping {
  /// Appends text with `&`, `<`, `>`, `"` and `'` escaped, so that it may stand in an element or in an attribute value
  /// in either kind of quotation mark. Control characters, which HTML forbids, become U+FFFD.
  public static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  public static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    forEachPiece(of: bytes) { out.append(contentsOf: $0) }
  }

  /// What is to be written for some text, piece by piece.
  @inline(__always)
  static func forEachPiece(of bytes: UnsafeBufferPointer<UInt8>, _ write: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let start = bytes.baseAddress else { return }
    var index = 0
    while true {
      let plain = ByteScan.plainPrefix(start + index, count: bytes.count - index)
      write(UnsafeBufferPointer(start: start + index, count: plain))
      index += plain
      guard index < bytes.count else { return }
      replacement(of: bytes[index]).withUTF8Buffer { write($0) }
      index += 1
    }
  }

  /// What is written for a byte that cannot stand as it is.
  public static func replacement(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}
