/// What is done to the style before it becomes an asset.
enum StyleSheet {
  /// The same without comments, and without the blanks, the quotation marks and the zeros before a point that mean nothing, by the
  /// shorter of two names: a third of its bytes that no browser needs. It is one line.
  static func compact(_ style: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(style.count)
    var index = 0
    var isSpaced = false
    var isInSelector = beginsSelector(in: style, at: 0)
    while index < style.count {
      let byte = style[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"):
        isSpaced = true
        index += 1
      case UInt8(ascii: "/") where index + 1 < style.count && style[index + 1] == UInt8(ascii: "*"):
        index = endOfComment(in: style, from: index + 2)
      default:
        if isSpaced, let last = out.last, !gluesAfter(last), !gluesBefore(byte),
          !isInSelector || !(isCombinator(last) || isCombinator(byte))
        {
          out.append(UInt8(ascii: " "))
        }
        isSpaced = false
        if byte == UInt8(ascii: "}"), out.last == UInt8(ascii: ";") { out.removeLast() }
        if byte == UInt8(ascii: "0"), beginsFraction(in: style, at: index, after: out.last) {
          index += 1
          continue
        }
        if !isInSelector, let last = out.last, endsStatement(last), let (name, short) = property(in: style, at: index) {
          out += short
          index += name
          continue
        }
        let end = endOfString(in: style, from: index)
        let word = style[index..<end].dropFirst().dropLast()
        out += isInSelector && isPlainValue(word, before: style[end...].first) ? word : style[index..<end]
        index = end
        if endsStatement(byte) { isInSelector = beginsSelector(in: style, at: index) }
      }
    }
    if !out.isEmpty { out.append(UInt8(ascii: "\n")) }
    return out
  }

  /// The length of the name of a property that has a shorter one, and that.
  private static func property(in style: [UInt8], at start: Int) -> (name: Int, short: String.UTF8View)? {
    let name = style[start...].prefix { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") }
    guard style[name.endIndex...].first == UInt8(ascii: ":"),
      let short = PhysicalProperties.shortNames[String(decoding: name, as: UTF8.self)]
    else { return nil }
    return (name.count, short.utf8)
  }

  private static func endsStatement(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
  }

  /// Whether a block follows right after what begins at `start`, which is no rule as `@media` is.
  private static func beginsSelector(in style: [UInt8], at start: Int) -> Bool {
    var index = start
    var isRule = false
    while index < style.count {
      let byte = style[index]
      if byte == UInt8(ascii: "/"), index + 1 < style.count, style[index + 1] == UInt8(ascii: "*") {
        index = endOfComment(in: style, from: index + 2)
        continue
      }
      if byte == UInt8(ascii: "@") { isRule = true }
      if endsStatement(byte) { return byte == UInt8(ascii: "{") && !isRule }
      index = endOfString(in: style, from: index)
    }
    return false
  }

  private static func isCombinator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~") }

  /// Of an attribute: a word that needs no quotation marks.
  private static func isPlainValue(_ word: ArraySlice<UInt8>, before next: UInt8?) -> Bool {
    guard next == UInt8(ascii: "]"), let first = word.first, 0x61...0x7A ~= first else { return false }
    return word.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") }
  }

  /// Whether a zero is all that a number has before its point.
  private static func beginsFraction(in style: [UInt8], at index: Int, after last: UInt8?) -> Bool {
    guard style[index...].starts(with: "0.".utf8), let last else { return false }
    return " (,:+-/".utf8.contains(last)
  }

  private static func endOfComment(in style: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < style.count, style[index] != UInt8(ascii: "*") || style[index + 1] != UInt8(ascii: "/") {
      index += 1
    }
    return min(index + 2, style.count)
  }

  /// After the string that begins at `start`; where none does, after that byte.
  private static func endOfString(in style: [UInt8], from start: Int) -> Int {
    let quote = style[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return start + 1 }
    return style[(start + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? style.count
  }

  /// Whether a blank after it means nothing.
  private static func gluesAfter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "("), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// Whether a blank before it means nothing: before `:` one does, in `a :hover`.
  private static func gluesBefore(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ")"),
      UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
