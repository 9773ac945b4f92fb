/// A name or a path as messages show it. A long one is cut: it may be written once and used a thousand times, and each use
/// has a message of its own.
public func shown(_ text: String) -> String {
  let limit = 120
  guard text.utf8.count > limit else { return text }
  let bytes = text.utf8
  var end = bytes.index(bytes.startIndex, offsetBy: limit)
  while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { bytes.formIndex(before: &end) }
  return String(text[..<end]) + "…"
}
