import Markup

extension HTML {
  /// As a string, to compare and to search.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
  /// How often a string occurs in this one.
  func count(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }

  /// What a pattern finds, with its groups.
  func all(_ pattern: String) throws -> [[String]] {
    try matches(of: Regex(pattern)).map { $0.output.map { $0.substring.map(String.init) ?? "" } }
  }

  /// The values of an attribute, in order: `values(of: "id")`.
  func values(of attribute: String) throws -> [String] {
    try all("\\s\(attribute)=\"([^\"]*)\"").map { $0[1] }
  }
}
