/// Custom properties of style (CSS Custom Properties for Cascading Variables), as one element has them: `--size: 1rem`.
struct StyleVariables: Sendable {
  /// By their names.
  private var values: [String: String] = [:]

  /// More are not kept: a page that has them was made to take time.
  private static let most = 512
  /// How long a value becomes at the most, in bytes, and how many are put in the places of others for one.
  private static let longest = 1024
  private static let mostSteps = 64

  /// Adds those that hold for an element to those of the element around it.
  mutating func add(_ styles: [String: InlineStyle.Value]) {
    let own = styles.filter { $0.key.hasPrefix("--") }
    guard !own.isEmpty, values.count + own.count <= Self.most else { return }
    for (name, value) in own { values[name] = value.text }
    let all = self
    for name in own.keys {
      var steps = Self.mostSteps
      values[name] = all.written(own[name]?.text ?? "", &steps)
    }
  }

  /// The values with what variables stand for. One that names a variable that is not there, or becomes what no browser takes, is as if
  /// nothing were said.
  func resolved(_ styles: [String: InlineStyle.Value]) -> [String: InlineStyle.Value] {
    // Most have no bracket.
    func stands(_ text: String) -> Bool {
      text.utf8.contains(UInt8(ascii: "(")) && (text.contains("var(") || text.contains("env("))
    }
    guard styles.values.contains(where: { stands($0.text) }) else { return styles }
    var resolved = styles
    for (name, value) in styles where stands(value.text) {
      var steps = Self.mostSteps
      let text = written(value.text, &steps).map { StyleMath.worked(out: $0) }
      resolved[name] = text.flatMap { text in
        StyleValidity.isTaken(text, for: name) ? InlineStyle.Value(text: text, isImportant: value.isImportant) : nil
      }
    }
    return resolved
  }

  /// Nil where a variable is not there and nothing is given in its place, or where it takes too long.
  private func written(_ text: String, _ steps: inout Int) -> String? {
    guard text.utf8.count <= Self.longest else { return nil }
    let places = ["var(", "env("].compactMap { text.firstRange(of: $0) }
    guard let found = places.min(by: { $0.lowerBound < $1.lowerBound }) else { return text }
    steps -= 1
    guard steps > 0, let close = StyleMath.closing(text[found.upperBound...]) else { return nil }
    let parts = text[found.upperBound..<close].split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let name = ASCII.trimmed(Array(parts[0].utf8))
    // Of a screen at a desk nothing is cut off.
    let own = text[found].hasPrefix("env") ? name.hasPrefix("safe-area-inset-") ? "0px" : nil : values[name]
    let value = own ?? (parts.count > 1 ? ASCII.trimmed(Array(parts[1].utf8)) : nil)
    guard let value, let inner = written(value, &steps) else { return nil }
    guard let rest = written(String(text[text.index(after: close)...]), &steps) else { return nil }
    let all = text[..<found.lowerBound] + inner + rest
    return all.utf8.count <= Self.longest ? String(all) : nil
  }
}
