/// A selector of the kinds that pages hide words by: names, classes, ids, attributes, elements around.
struct StyleSelector {
  struct Part {
    var name: String?
    var id: String?
    var classes: [String] = []
    var attributes: [(name: String, sign: UInt8, value: String)] = []
    /// Whether it is the outermost of all, `:root`, whether its tag was written or not.
    var isRoot = false
    /// What it must be none of, `:not(…)`.
    var none: [Part] = []
    /// Of each list, `:is(…)` and `:where(…)`, it must be one.
    var some: [[Part]] = []
    /// Whether the part before it is that of the element right around.
    var isChild = false
  }

  private(set) var parts: [Part] = []
  /// How much it counts against others.
  private(set) var weight = 0

  static func classes(of tag: HTMLTag) -> [Substring] {
    tag["class"]?.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" } ?? []
  }

  /// Nil for one with anything else.
  init?(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    var part = Part()
    var (isEmpty, hasGap, isChild) = (true, false, false)
    func end(_ next: Bool) {
      if !isEmpty { parts.append(part) }
      part = Part()
      part.isChild = next
      (isEmpty, hasGap, isChild) = (true, false, false)
    }
    while index < text.endIndex {
      let byte = text[index]
      if ASCII.isSpace(byte) {
        (hasGap, index) = (true, index + 1)
        continue
      }
      if byte == UInt8(ascii: ">") {
        (isChild, index) = (true, index + 1)
        continue
      }
      if (hasGap || isChild) && !isEmpty { end(isChild) }
      (hasGap, isChild) = (false, false)
      switch byte {
      case UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "#"):
        index += 1
        part.id = Self.name(text, &index)
        if part.id?.isEmpty == true { return nil }
        weight += 10_000
      case UInt8(ascii: "."):
        index += 1
        part.classes.append(Self.name(text, &index))
        weight += 100
      case UInt8(ascii: ":"):
        guard let found = Self.pseudoClass(text, &index, &part) else { return nil }
        weight += found
      case UInt8(ascii: "["):
        guard let attribute = Self.attribute(text, &index) else { return nil }
        part.attributes.append(attribute)
        weight += 100
      default:
        let name = Self.name(text, &index)
        if name.isEmpty { return nil }
        part.name = ASCII.lowered(name.utf8)
        weight += 1
      }
      isEmpty = false
    }
    end(false)
    if parts.isEmpty || parts.count > 12 { return nil }
  }

  /// `:root`, and `:not(…)`, `:is(…)` and `:where(…)` of what stands for one element; what it weighs. Nil for any other.
  private static func pseudoClass(_ text: ArraySlice<UInt8>, _ index: inout Int, _ part: inout Part) -> Int? {
    index += 1
    let name = ASCII.lowered(Self.name(text, &index).utf8)
    if name == "root" {
      part.isRoot = true
      return 100
    }
    guard ["not", "is", "where", "matches", "-webkit-any"].contains(name), index < text.endIndex,
      text[index] == UInt8(ascii: "("), let close = text[index...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    var (parts, weight): ([Part], Int) = ([], 0)
    for one in text[(index + 1)..<close].split(separator: UInt8(ascii: ",")) {
      guard !one.contains(UInt8(ascii: ":")), let selector = StyleSelector(one), selector.parts.count == 1 else {
        return nil
      }
      parts += selector.parts
      weight = max(weight, selector.weight)
    }
    index = close + 1
    if name == "not" { part.none += parts } else { part.some.append(parts) }
    return name == "where" ? 0 : weight
  }

  /// Of an identifier, with its escapes read.
  private static func name(_ text: ArraySlice<UInt8>, _ index: inout Int) -> String {
    var out: [UInt8] = []
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "\\"), index + 1 < text.endIndex {
        index = InlineStyle.appendEscape(in: Array(text[(index + 1)...].prefix(8)), to: &out) + index + 1
      } else if ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80 {
        out.append(byte)
        index += 1
      } else {
        break
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// `[name]`, `[name="value"]`, with `~`, `^`, `$`, `*` or `|` before the `=`.
  private static func attribute(
    _ text: ArraySlice<UInt8>, _ index: inout Int
  ) -> (name: String, sign: UInt8, value: String)? {
    guard let end = text[index...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let inner = text[(index + 1)..<end]
    index = end + 1
    guard let equals = inner.firstIndex(of: UInt8(ascii: "=")) else {
      return (ASCII.lowered(ASCII.trimmed(inner).utf8), 0, "")
    }
    var name = ASCII.trimmed(inner[..<equals])
    var sign = UInt8(ascii: "=")
    if let last = name.utf8.last, "~^$*|".utf8.contains(last) {
      sign = last
      name.removeLast()
    }
    let value = ASCII.trimmed(inner[(equals + 1)...]).filter { $0 != "\"" && $0 != "'" }
    return (ASCII.lowered(name.utf8), sign, value)
  }

  /// - Parameter steps: how many more may be taken.
  func holds(for tag: HTMLTag, within elements: OpenElements, _ steps: inout Int) -> Bool {
    steps -= 1 + (tag["class"]?.utf8.count ?? 0) / 32
    guard steps > 0, let last = parts.last, Self.holds(last, for: tag) else { return false }
    if parts.count == 1 { return true }
    var around = Array(elements.tags.suffix(64))[...]
    steps -= around.count
    var isChild = last.isChild
    for part in parts.dropLast().reversed() {
      if part.isRoot, !isChild { return true }
      if isChild {
        guard let next = around.popLast(), Self.holds(part, for: next) else { return false }
      } else {
        while let next = around.last, !Self.holds(part, for: next) { around.removeLast() }
        guard around.popLast() != nil else { return false }
      }
      isChild = part.isChild
    }
    return true
  }

  private static func holds(_ part: Part, for tag: HTMLTag) -> Bool {
    if part.isRoot, tag.name != "html" { return false }
    if let name = part.name, name != tag.name { return false }
    if let id = part.id, id != tag["id"] { return false }
    if !part.classes.isEmpty {
      let classes = classes(of: tag)
      guard part.classes.allSatisfy({ name in classes.contains { $0 == name } }) else { return false }
    }
    if part.none.contains(where: { holds($0, for: tag) }) { return false }
    guard part.some.allSatisfy({ list in list.contains { holds($0, for: tag) } }) else { return false }
    return part.attributes.allSatisfy { attribute in
      guard let value = tag[attribute.name] else { return false }
      switch attribute.sign {
      case UInt8(ascii: "="): return value == attribute.value
      case UInt8(ascii: "~"): return value.split(separator: " ").contains { $0 == attribute.value }
      case UInt8(ascii: "^"): return value.hasPrefix(attribute.value)
      case UInt8(ascii: "$"): return value.hasSuffix(attribute.value)
      case UInt8(ascii: "*"): return value.contains(attribute.value)
      case UInt8(ascii: "|"): return value == attribute.value || value.hasPrefix(attribute.value + "-")
      default: return true
      }
    }
  }
}
