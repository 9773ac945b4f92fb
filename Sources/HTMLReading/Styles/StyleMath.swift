/// Sums in values of style (CSS Values 4, section 10), as far as they are of plain lengths: `calc(0px)`, `min(0px, 2px)`.
enum StyleMath {
  private static let depthLimit = 8
  /// In bytes.
  private static let longest = 256

  /// The value with each sum that can be told in its place.
  static func worked(out text: String) -> String {
    guard text.utf8.count <= longest, text.contains("("),
      ["calc(", "min(", "max(", "clamp("].contains(where: { text.contains($0) })
    else {
      return text
    }
    return value(of: text[...], depth: 0) ?? text
  }

  /// Where the bracket closes that opened before a text.
  static func closing(_ text: Substring) -> String.Index? {
    var depth = 1
    return text.indices.first { index in
      if text[index] == "(" { depth += 1 } else if text[index] == ")" { depth -= 1 }
      return depth == 0
    }
  }

  /// A length, or a sum that comes to one; nil for others.
  private static func value(of text: Substring, depth: Int) -> String? {
    let text = text.trimmingSpaces
    guard let open = text.firstIndex(of: "(") else {
      return StyleLength.value(of: String(text)) == nil ? nil : String(text)
    }
    guard depth < depthLimit, text.last == ")", let close = closing(text[text.index(after: open)...]),
      text.index(after: close) == text.endIndex
    else { return nil }
    let parts = arguments(text[text.index(after: open)..<close]).map { value(of: $0, depth: depth + 1) }
    let values = parts.compactMap { $0.flatMap { StyleLength.value(of: $0) } }
    guard values.count == parts.count, let first = values.first else { return nil }
    // A nought is one in any unit.
    let units = Set(values.filter { $0.number != 0 }.map(\.unit))
    guard units.count <= 1 else { return nil }
    let numbers = values.map(\.number)
    let number: Double
    switch text[..<open] {
    case "calc", "-webkit-calc", "": number = values.count == 1 ? first.number : .nan
    case "min": number = numbers.min() ?? .nan
    case "max": number = numbers.max() ?? .nan
    case "clamp" where numbers.count == 3: number = max(numbers[0], min(numbers[1], numbers[2]))
    default: number = .nan
    }
    return number.isNaN ? nil : "\(number)\(number == 0 ? first.unit : units.first ?? first.unit)"
  }

  private static func arguments(_ text: Substring) -> [Substring] {
    var depth = 0
    return text.split(omittingEmptySubsequences: false) { sign in
      if sign == "(" { depth += 1 } else if sign == ")" { depth -= 1 }
      return sign == "," && depth == 0
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
