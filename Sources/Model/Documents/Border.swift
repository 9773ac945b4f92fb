import Diagnostics
public import Words

/// The border between two countries, by their codes.
public struct Border: Sendable, Hashable {
  /// In the order of the alphabet.
  public let first: String
  public let second: String

  public init(_ one: String, _ other: String) { (first, second) = (min(one, other), max(one, other)) }

  /// “France and Spain”: in the order of the names, which is not always that of the codes.
  public var name: String { [first, second].map(Self.name).sorted().joined(separator: " and ") }

  /// The same in another language, in the order of its names.
  public func name(in words: any Wording) -> String {
    words.list([first, second].map { words.country($0, english: Self.name(of: $0)) }.sorted())
  }

  private static func name(of code: String) -> String {
    Countries.name(of: code) ?? Countries.withoutCode[code] ?? code
  }
}

extension FieldType where Value == Border {
  /// `IN PK`: codes of ISO 3166-1 alpha-2, and those of what has none there.
  static let border = FieldType.scalar(
    "a pair of countries", example: "IN PK", write: { .plain("\($0.first) \($0.second)") }
  ) { text, range, reading in
    let parts = text.split { $0 == " " || $0 == "-" || $0 == "–" || $0 == "/" }.map(String.init)
    let message = "\(quoted(text)) is not a pair of countries"
    guard parts.count == 2 else {
      reading.badValue(message, at: range, fix: "write the codes of two countries with a space between, such as IN PK")
      return nil
    }
    let codes = parts.map { part in
      Countries.withoutCode[part] != nil || Countries.name(of: part) != nil
        ? part
        : Countries.code(meantBy: part) ?? Countries.withoutCode.filter { $0.key == part.uppercased() }.keys.first
    }
    guard let one = codes[0], let other = codes[1], one != other else {
      let unknown = zip(parts, codes).first { $0.1 == nil }?.0
      reading.badValue(
        unknown.map { "\(message): there is no country \(quoted($0))" } ?? message, at: range,
        fix: "write two codes of ISO 3166-1, or one of \(Countries.withoutCode.keys.sorted().joined(separator: ", "))")
      return nil
    }
    let border = Border(one, other)
    guard Neighbours.all.contains(border) else {
      reading.badValue(
        "\(quoted(text)) is no border: \(border.name) do not meet on the maps", at: range,
        fix: "delete the pair, or write two countries that meet")
      return nil
    }
    if codes.compactMap(\.self) == parts { return border }
    reading.badValue(message, at: range, write: "\(one) \(other)")
    return nil
  }
}
