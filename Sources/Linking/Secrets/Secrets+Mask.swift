extension Secrets {
  /// In the place of what must not be told.
  public static let mark = "…"

  /// A text with a sign in the place of what it tells of a confidential source.
  ///
  /// Two texts are held against each other after this, as a difference between them would tell a name by halves.
  public func masked(_ text: String) -> String {
    if isEmpty { return text }
    let text = withoutTargets(text)
    return Self.masked(text, exposed(inAddress: text)) ?? text
  }

  /// Sentences are kept with where their links lead: `[[jw|she]]`.
  private func withoutTargets(_ text: String) -> String {
    let parts = text.split(separator: "[[", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return text }
    return parts.enumerated().map { index, part in
      if index == 0 { return String(part) }
      let target = part.prefix { !"|#]".contains($0) }
      return "[[" + (targets.contains(target.lowercased()) ? Self.mark + part[target.endIndex...] : part)
    }.joined()
  }

  /// The same of words that were cut from a text, perhaps in the midst of a name: half of it is not told either.
  public func masked(_ words: String, cutFrom text: String) -> String {
    let masked = masked(words)
    if isEmpty { return masked }
    let bytes = Array(text.utf8)
    let exposed = exposed(in: text).map { String(decoding: bytes[$0.source], as: UTF8.self) }
    let parts = Set(exposed.flatMap { Self.letters($0).split(separator: " ").map(String.init) })
    if parts.isEmpty { return masked }
    var pieces = masked.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    func isPart(_ piece: String) -> Bool {
      let words = Self.letters(piece).split(separator: " ").map(String.init)
      return !words.isEmpty && words.allSatisfy(parts.contains)
    }
    if let start = pieces.firstIndex(where: { !isPart($0) }), start > 0 {
      pieces.replaceSubrange(..<start, with: [Self.mark])
    }
    if let end = pieces.lastIndex(where: { !isPart($0) }), end < pieces.count - 1 {
      pieces.replaceSubrange((end + 1)..., with: [Self.mark])
    }
    return pieces.allSatisfy(isPart) ? Self.mark : pieces.joined(separator: " ")
  }

  private static func letters(_ text: String) -> String {
    String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
  }

  /// Nil where there is nothing to hide.
  public static func masked(_ text: String, _ exposed: [ExposedSecret]) -> String? {
    if exposed.isEmpty { return nil }
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    var end = 0
    for one in exposed where one.source.lowerBound >= end {
      masked += bytes[end..<one.source.lowerBound]
      masked += mark.utf8
      end = one.source.upperBound
    }
    masked += bytes[end...]
    return String(decoding: masked, as: UTF8.self)
  }
}
