extension KeptSentence {
  /// How words are set, where that says something: `==words==`, `<sup>2</sup>`, `<"what a title says">words</">`.
  public struct Style: Sendable, Hashable, Comparable {
    /// Of one with a title empty.
    let name: String
    let title: String

    /// - Parameter name: as HTML calls it; `mark` is written `==`.
    public static func named(_ name: String) -> Style { Style(name: name, title: "") }

    public static func title(_ title: String) -> Style { Style(name: "", title: title) }

    public var start: String {
      name == "mark" ? "==" : name.isEmpty ? "<\"\(title)\">" : "<\(name)>"
    }

    public var end: String { name == "mark" ? "==" : name.isEmpty ? "</\">" : "</\(name)>" }

    public static func < (a: Style, b: Style) -> Bool {
      if a.name != b.name { return a.name.utf8.lexicographicallyPrecedes(b.name.utf8) }
      return a.title.utf8.lexicographicallyPrecedes(b.title.utf8)
    }

    /// Whether the same words say something else in it: `10²` is not 102, and `<q>` and `<blockquote>` set quotations.
    var isTelling: Bool { ["sup", "sub", "q", "blockquote"].contains(name) }
  }

  /// A style's sign in a notation.
  struct StyleSign {
    enum Effect {
      case begins(Style)
      case ends(Style)
      /// What ends whichever title is open.
      case endsTitle
      case toggles(Style)
    }

    var effect: Effect
    /// After the sign.
    var end: Int
  }

  private static let names = ["sup", "sub", "q", "blockquote", "ins", "u", "small", "code", "kbd", "samp"]
  /// How far the end of a title is looked for, in bytes.
  private static let longestTitle = 2048

  static func styleSign(in bytes: [UInt8], at index: Int) -> StyleSign? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "=") {
      return StyleSign(effect: .toggles(.named("mark")), end: index + 2)
    }
    guard bytes[index] == UInt8(ascii: "<") else { return nil }
    if bytes[index...].starts(with: "</\">".utf8) { return StyleSign(effect: .endsTitle, end: index + 4) }
    if bytes[index + 1] == UInt8(ascii: "\"") {
      let last = min(bytes.count, index + longestTitle) - 1
      guard index + 2 < last,
        let close = (index + 2..<last).first(where: {
          bytes[$0] == UInt8(ascii: "\"") && bytes[$0 + 1] == UInt8(ascii: ">")
        })
      else { return nil }
      let title = String(decoding: bytes[index + 2..<close], as: UTF8.self)
      return StyleSign(effect: .begins(.title(title)), end: close + 2)
    }
    for name in names {
      for sign in [Style.named(name).start, Style.named(name).end] where bytes[index...].starts(with: sign.utf8) {
        let style = Style.named(name)
        let isStart = bytes[index + 1] != UInt8(ascii: "/")
        return StyleSign(effect: isStart ? .begins(style) : .ends(style), end: index + sign.utf8.count)
      }
    }
    return nil
  }
}

extension Set<KeptSentence.Style> {
  mutating func apply(_ effect: KeptSentence.StyleSign.Effect) {
    switch effect {
    case .begins(let style): insert(style)
    case .ends(let style): remove(style)
    case .endsTitle: self = filter { !$0.name.isEmpty }
    case .toggles(let style): if remove(style) == nil { insert(style) }
    }
  }
}
