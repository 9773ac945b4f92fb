/// Sums in values of style (CSS Values 4, section 10), as far as they come to one number in one unit: `calc(1 - 1)`, `min(0px, 2px)`,
/// `calc(2 * (1rem - 1rem))`.
enum StyleMath {
  private static let depthLimit = 16
  /// In bytes.
  private static let longest = 256

  /// The value with each sum that can be told in its place.
  static func worked(out text: String) -> String {
    guard text.utf8.count <= longest, text.contains("("), functions.contains(where: { text.contains($0 + "(") }) else {
      return text
    }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      let before = rest[..<open]
      let name = String(before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "-" }.reversed())
      let inner = rest[rest.index(after: open)...]
      if functions.contains(name), let close = closing(inner) {
        var sum = Sum(text: Array(text[open...close].utf8), depth: 0)
        if let value = sum.function(name) {
          out += before.dropLast(name.count) + value.written
          rest = rest[rest.index(after: close)...]
          continue
        }
      }
      out += rest[...open]
      rest = inner
    }
    return out + rest
  }

  /// Where the bracket closes that opened before a text.
  static func closing(_ text: Substring) -> String.Index? {
    var depth = 1
    return text.indices.first { index in
      if text[index] == "(" { depth += 1 } else if text[index] == ")" { depth -= 1 }
      return depth == 0
    }
  }

  private static let functions: Set = [
    "calc", "-webkit-calc", "-moz-calc", "min", "max", "clamp", "abs", "sign", "round", "sin", "tan", "cos",
  ]

  /// A number with its unit; a sum of several units comes to none.
  struct Quantity {
    var number: Double
    var unit: String

    /// What is no number counts as a nought where it is used.
    var written: String { "\(number.isNaN ? 0 : number)\(unit)" }
  }

  /// Reads one from the left.
  private struct Sum {
    let text: [UInt8]
    let depth: Int
    var index = 0

    init(text: [UInt8], depth: Int) {
      (self.text, self.depth) = (text, depth)
    }

    private mutating func skipSpaces() {
      while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    }

    private mutating func take(_ sign: UInt8) -> Bool {
      guard index < text.count, text[index] == sign else { return false }
      index += 1
      return true
    }

    /// What a function of a name makes of what follows in brackets.
    mutating func function(_ name: String) -> Quantity? {
      guard depth < depthLimit, take(UInt8(ascii: "(")) else { return nil }
      var parts: [Quantity] = []
      repeat {
        skipSpaces()
        // `round(up, …)`
        guard let part = sum() else { return nil }
        parts.append(part)
        skipSpaces()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: ")")), let first = parts.first else { return nil }
      // A nought is one in any unit.
      let units = Set(parts.filter { $0.number != 0 }.map(\.unit))
      guard units.count <= 1 else { return nil }
      let numbers = parts.map(\.number)
      let unit = units.first ?? first.unit
      func quantity(_ number: Double?) -> Quantity? { number.map { Quantity(number: $0, unit: unit) } }
      switch name {
      case "calc", "-webkit-calc", "-moz-calc", "": return parts.count == 1 ? first : nil
      case "min": return quantity(numbers.min())
      case "max": return quantity(numbers.max())
      case "clamp": return numbers.count == 3 ? quantity(max(numbers[0], min(numbers[1], numbers[2]))) : nil
      case "abs": return numbers.count == 1 ? quantity(abs(numbers[0])) : nil
      case "round": return numbers.count == 1 ? quantity(numbers[0].rounded()) : nil
      case "sign": return Quantity(number: numbers[0] == 0 ? 0 : numbers[0] < 0 ? -1 : 1, unit: "")
      case "sin", "tan": return numbers[0] == 0 ? Quantity(number: 0, unit: "") : nil
      case "cos": return numbers[0] == 0 ? Quantity(number: 1, unit: "") : nil
      default: return nil
      }
    }

    private mutating func sum() -> Quantity? {
      guard var result = product() else { return nil }
      while true {
        let before = index
        skipSpaces()
        // Signs between terms stand between spaces.
        guard index > before, index + 1 < text.count, ASCII.isSpace(text[index + 1]),
          text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-")
        else {
          index = before
          return result
        }
        let isMinus = text[index] == UInt8(ascii: "-")
        index += 1
        skipSpaces()
        guard let next = product() else { return nil }
        let unit = result.number == 0 && result.unit != next.unit ? next.unit : result.unit
        guard result.number == 0 || next.number == 0 || result.unit == next.unit else { return nil }
        result = Quantity(number: isMinus ? result.number - next.number : result.number + next.number, unit: unit)
      }
    }

    private mutating func product() -> Quantity? {
      guard var result = term() else { return nil }
      while true {
        let before = index
        skipSpaces()
        if take(UInt8(ascii: "*")) {
          skipSpaces()
          guard let next = term(), result.unit.isEmpty || next.unit.isEmpty else { return nil }
          result = Quantity(number: result.number * next.number, unit: result.unit + next.unit)
        } else if take(UInt8(ascii: "/")) {
          skipSpaces()
          guard let next = term(), next.unit.isEmpty || next.unit == result.unit else { return nil }
          result = Quantity(
            number: result.number / next.number, unit: next.unit == result.unit ? "" : result.unit)
        } else {
          index = before
          return result
        }
      }
    }

    private mutating func term() -> Quantity? {
      let start = index
      if index < text.count, ASCII.isLetter(text[index]) || text[index] == UInt8(ascii: "(") {
        while index < text.count, ASCII.isLetter(text[index]) || text[index] == UInt8(ascii: "-") { index += 1 }
        let name = String(decoding: text[start..<index], as: UTF8.self)
        switch name {
        case "infinity": return Quantity(number: .infinity, unit: "")
        case "pi": return Quantity(number: .pi, unit: "")
        case "e": return Quantity(number: 2.718281828459045, unit: "")
        case "nan": return Quantity(number: .nan, unit: "")
        default: break
        }
        var inner = Sum(text: text, depth: depth + 1)
        inner.index = index
        guard let value = inner.function(name) else { return nil }
        index = inner.index
        return value
      }
      while index < text.count, !ASCII.isSpace(text[index]), !"*/(),".utf8.contains(text[index]) { index += 1 }
      guard let value = StyleLength.value(of: String(decoding: text[start..<index], as: UTF8.self)) else { return nil }
      return Quantity(number: value.number, unit: value.unit)
    }
  }
}
