/// Finds files that texts name, however they spell it: percent-encoded, in another case, with character references.
public struct FileNames: Sendable {
  private var automaton = NameAutomaton()
  private var patterns: [Pattern] = []

  /// A file's name, or the name with its folder in front.
  private struct Pattern: Sendable {
    var file: Int
    var hasFolder: Bool
  }

  /// - Parameters:
  ///   - paths: with `/` between their parts.
  ///   - needsFolder: whether only the name with its folder in front is that file's.
  public init(_ paths: [String], needsFolder: (String) -> Bool = { _ in false }) {
    for (file, path) in paths.enumerated() {
      let parts = path.split(separator: "/")
      guard let name = parts.last else { continue }
      if !needsFolder(path) { add(String(name), Pattern(file: file, hasFolder: false)) }
      if parts.count > 1 {
        add(parts.suffix(2).joined(separator: "/"), Pattern(file: file, hasFolder: true))
      }
    }
    automaton.finish()
  }

  private mutating func add(_ text: String, _ pattern: Pattern) {
    let name = SecretName(text)
    guard !name.words.isEmpty else { return }
    automaton.add(patterns.count, words: name.words, gaps: name.gaps, isOpenAtStart: false, isOpenAtEnd: false)
    patterns.append(pattern)
  }

  /// The files that a text names, by their places among the paths. A name with the folder of one of them in front is that
  /// file's; any other is that of all files so called.
  public func named(in text: Span<UInt8>) -> Set<Int> {
    let matches = text.withUnsafeBufferPointer { SecretScan.matches(in: $0, 0..<$0.count, .all, automaton, nil, nil) }
    let found = matches.compactMap { match in
      match.pattern.map { (pattern: patterns[$0], end: match.range.upperBound) }
    }
    let endsInFolder = Set(found.lazy.filter(\.pattern.hasFolder).map(\.end))
    return Set(found.lazy.filter { $0.pattern.hasFolder || !endsInFolder.contains($0.end) }.map(\.pattern.file))
  }
}
