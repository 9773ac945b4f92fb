/// What a selector asks of an attribute: `[name]`, `[name="value"]`, with `~`, `^`, `$`, `*` or `|` before the `=`.
struct StyleAttribute {
  private let name: String
  /// 0 where it must only be there.
  private let sign: UInt8
  private let value: String
  private let ignoresCase: Bool

  /// It must be there.
  init(_ name: String) {
    (self.name, sign, value, ignoresCase) = (name, 0, "", false)
  }

  /// Reads it from its bracket on; nil where that is not closed.
  init?(_ text: ArraySlice<UInt8>, _ index: inout Int) {
    var (end, quote): (Int, UInt8?) = (index + 1, nil)
    while end < text.endIndex, quote != nil || text[end] != UInt8(ascii: "]") {
      if let open = quote {
        if text[end] == open { quote = nil }
      } else if text[end] == UInt8(ascii: "\"") || text[end] == UInt8(ascii: "'") {
        quote = text[end]
      }
      end += 1
    }
    guard end < text.endIndex else { return nil }
    let inner = text[(index + 1)..<end]
    index = end + 1
    guard let equals = inner.firstIndex(of: UInt8(ascii: "=")) else {
      (name, sign, value, ignoresCase) = (ASCII.lowered(ASCII.trimmed(inner).utf8), 0, "", false)
      return
    }
    var name = ASCII.trimmed(inner[..<equals])
    if let last = name.utf8.last, "~^$*|".utf8.contains(last) {
      sign = last
      name.removeLast()
    } else {
      sign = UInt8(ascii: "=")
    }
    self.name = ASCII.lowered(ASCII.trimmed(Array(name.utf8)).utf8)
    var value = ASCII.trimmed(inner[(equals + 1)...])
    let flag = value.utf8.suffix(2)
    ignoresCase =
      flag.count == 2 && flag.last.map { $0 | 0x20 } == UInt8(ascii: "i") && " \"'".utf8.contains(flag.first ?? 0)
    if ignoresCase { value = ASCII.trimmed(Array(value.utf8.dropLast())) }
    value = value.filter { $0 != "\"" && $0 != "'" }
    self.value = ignoresCase ? ASCII.lowered(value.utf8) : value
  }

  func holds(for tag: HTMLTag) -> Bool {
    guard var given = tag[name] else { return false }
    if ignoresCase { given = ASCII.lowered(given.utf8) }
    switch sign {
    case UInt8(ascii: "="): return given == value
    case UInt8(ascii: "~"): return given.split(separator: " ").contains { $0 == value }
    case UInt8(ascii: "^"): return given.hasPrefix(value)
    case UInt8(ascii: "$"): return given.hasSuffix(value)
    case UInt8(ascii: "*"): return given.contains(value)
    case UInt8(ascii: "|"): return given == value || given.hasPrefix(value + "-")
    default: return true
    }
  }
}
