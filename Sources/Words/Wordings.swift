/// The registry of languages.
public enum Wordings {
  public static let all: [any Wording] = [English(), German()]

  /// The words for a language as BCP 47 has it, by its primary subtag: `de-AT` is `de`. Nil where there are none yet.
  public static func named(_ language: String) -> (any Wording)? {
    let subtag = language.lowercased().split(separator: "-").first.map(String.init)
    return all.first { $0.subtag == subtag }
  }
}

extension StaticString {
  /// The phrase as a text, for titles and labels that are kept.
  public var text: String { description }
}

extension String {
  /// With its first letter in upper case.
  var capitalized: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }

  /// With its first letter in lower case, where its first word has no other capital: “PDF file” stays.
  var lowered: String {
    let first = prefix { $0 != " " }
    guard first.dropFirst().allSatisfy({ !$0.isUppercase }) else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}

/// Digits in groups of three with a mark between: `1,210`.
func grouped(_ number: Int, by mark: String) -> String {
  guard number >= 1000 else { return String(number) }
  return "\(grouped(number / 1000, by: mark))\(mark)\(String(1000 + number % 1000).dropFirst())"
}
