/// What is answered to words that begin with a hyphen, such as a quote's `-5 degrees`: they would be taken for an option.
enum HyphenWords {
  /// Commands that take words of a text, with their options that take such words as they are.
  private static let commands: [String: Set<String>] = [
    "annotate": ["--prefix", "--suffix", "--speaker"], "new": [], "reanchor": ["--note"],
  ]

  /// What is wrong with the arguments after a command, and what to type instead; nil where nothing is.
  static func problem(_ command: String, _ arguments: some Sequence<String>) -> (problem: String, fix: String)? {
    guard let takingWords = commands[command] else { return nil }
    var others: [String] = []
    var isValue = false
    for argument in arguments {
      if argument == "--" { return nil }
      if !isValue, isText(argument) {
        return (
          "“\(argument)” begins with a hyphen, so it is read as an option",
          "write it last, after two hyphens: dossier \(([command] + others + ["…", "--"]).joined(separator: " ")) \"\(argument)\""
        )
      }
      isValue = takingWords.contains(argument)
      if others.isEmpty, !argument.hasPrefix("-") { others.append(shown(argument)) }
    }
    return nil
  }

  private static func shown(_ argument: String) -> String {
    argument.contains { $0.isWhitespace || "\"'$\\`".contains($0) } ? "\"\(argument)\"" : argument
  }

  /// Whether an argument with a hyphen is more than an option: a number, or several words.
  private static func isText(_ argument: String) -> Bool {
    guard argument.utf8.count > 1, argument.utf8.first == UInt8(ascii: "-") else { return false }
    let rest = argument.drop { $0 == "-" }
    // `--prefix=and seized`
    let name = rest.prefix { $0 != "=" }
    if name.count < rest.count, argument.hasPrefix("--"), name.allSatisfy({ $0.isLetter || $0 == "-" }) { return false }
    return rest.first?.isNumber == true || rest.contains(where: \.isWhitespace)
  }
}
