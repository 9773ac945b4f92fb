/// “Did you mean”: the candidates nearest to a word, for the fix line of a diagnostic.
public enum Nearest {
  /// At most `limit` candidates within a third of the word's length in edits (Damerau–Levenshtein, on Unicode scalars,
  /// case ignored), nearest first, ties in byte order.
  public static func candidates(to word: String, in candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    let wanted = folded(word)
    let allowed = max(1, (wanted.count + 1) / 3)
    var best: [(distance: Int, name: String)] = []
    for candidate in candidates {
      let scalars = folded(candidate)
      let prefixed = scalars.count > wanted.count && wanted.count >= 3 && scalars.starts(with: wanted)
      guard prefixed || abs(scalars.count - wanted.count) <= allowed else { continue }
      let edits = editDistance(wanted, scalars)
      let distance = prefixed ? min(allowed, edits) : edits
      if distance <= allowed { best.append((distance, candidate)) }
    }
    best.sort { a, b in
      a.distance != b.distance ? a.distance < b.distance : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
    return best.prefix(limit).map(\.name)
  }

  /// The beginning of a word, in lower case: no name is told apart by what comes later, and content may hold long ones.
  private static func folded(_ word: String) -> [Unicode.Scalar] {
    Array(String(word.unicodeScalars.prefix(64)).lowercased().unicodeScalars)
  }

  /// How many insertions, deletions, substitutions and swaps of neighbours turn one into the other.
  public static func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
