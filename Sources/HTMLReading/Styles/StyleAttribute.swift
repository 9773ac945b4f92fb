/// What a selector asks of an attribute: `[name]`, `[name="value"]`, with `~`, `^`, `$`, `*` or `|` before the `=`.
struct StyleAttribute {
  private var name = ""
  /// 0 where it must only be there.
  private var sign: UInt8 = 0
  private var value: [UInt8] = []
  private var ignoresCase = false
  /// Whether it is in a namespace of its own, in which elements of HTML have none.
  private var isForeign = false

  /// It must be there.
  init(_ name: String) { self.name = name }

  /// Reads it from its bracket on; nil where that is not closed, or holds what browsers do not take.
  init?(_ text: ArraySlice<UInt8>, _ index: inout Int) {
    let end = StyleText.end(of: text, from: index + 1, at: "]")
    guard end < text.endIndex else { return nil }
    let inner = text[(index + 1)..<end]
    index = end + 1
    var place = inner.startIndex
    func skipSpaces() { while place < inner.endIndex, ASCII.isSpace(inner[place]) { place += 1 } }
    func has(_ sign: String, at place: Int) -> Bool { inner[place...].starts(with: sign.utf8) }
    skipSpaces()
    let isAny = has("*|", at: place)
    if isAny { place += 1 }
    name = ASCII.lowered(StyleSelector.name(inner, &place).utf8)
    if has("|", at: place), !has("|=", at: place) {
      isForeign = !isAny && !name.isEmpty
      place += 1
      name = ASCII.lowered(StyleSelector.name(inner, &place).utf8)
    }
    if name.isEmpty { return nil }
    skipSpaces()
    if place == inner.endIndex { return }
    sign = inner[place]
    if "~^$*|".utf8.contains(sign) { place += 1 }
    guard has("=", at: place) else { return nil }
    place += 1
    skipSpaces()
    guard place < inner.endIndex else { return nil }
    if inner[place] == UInt8(ascii: "\"") || inner[place] == UInt8(ascii: "'") {
      let close = StyleText.endOfString(in: inner, at: place)
      value = Self.unescaped(inner[(place + 1)..<max(place + 1, close - 1)])
      place = close
    } else {
      value = Array(StyleSelector.name(inner, &place).utf8)
      if value.isEmpty { return nil }
    }
    skipSpaces()
    let flag = ASCII.lowered(ASCII.trimmed(inner[min(place, inner.endIndex)...]).utf8)
    guard ["", "i", "s"].contains(flag) else { return nil }
    ignoresCase = flag == "i" || flag.isEmpty && Self.withoutCase.contains(name)
    if ignoresCase { value = value.map { ASCII.lowered($0) } }
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let text = Array(text)
    var out: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.count {
        index = InlineStyle.appendEscape(in: text, at: index + 1, to: &out)
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return out
  }

  /// Those of HTML whose values are the same in whatever case (HTML, section 4.16.2).
  private static let withoutCase = ASCII.wordSet(
    "accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir direction "
      + "disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref noresize noshade "
      + "nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink")

  /// What it takes to look for it, in steps.
  func cost(for tag: HTMLTag) -> Int {
    let count = tag[name]?.utf8.count ?? 0
    return 1 + (tag.attributes.count + count) / 16
      + (sign == UInt8(ascii: "*") ? count * min(value.count, count) / 64 : 0)
  }

  func holds(for tag: HTMLTag) -> Bool {
    guard !isForeign, let typed = tag[name] else { return false }
    let given = ignoresCase ? typed.utf8.map { ASCII.lowered($0) } : Array(typed.utf8)
    switch sign {
    case UInt8(ascii: "="): return given == value
    case UInt8(ascii: "|"): return given == value || given.starts(with: value + [UInt8(ascii: "-")])
    case UInt8(ascii: "~"): return given.split(whereSeparator: ASCII.isSpace).contains { $0.elementsEqual(value) }
    case UInt8(ascii: "^"): return !value.isEmpty && given.starts(with: value)
    case UInt8(ascii: "$"): return !value.isEmpty && given.reversed().starts(with: value.reversed())
    case UInt8(ascii: "*"): return !value.isEmpty && given.firstRange(of: value) != nil
    default: return true
    }
  }
}
