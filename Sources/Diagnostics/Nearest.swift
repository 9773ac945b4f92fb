/// “Did you mean”: the candidates nearest to a word, for the fix line of a diagnostic.
public enum Nearest {
  /// At most `limit` candidates within a third of the word's length in edits (Damerau–Levenshtein, on Unicode scalars,
  /// case ignored), or that begin with it; nearest first, ties in byte order. For closed sets of words, such as keys.
  public static func candidates(to word: String, in candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    var wanted = FoldedWord()
    wanted.fold(word)
    let allowed = max(1, (wanted.count + 1) / 3)
    return nearest(in: candidates, limit: limit) { candidate, distance in
      let isBeginning = wanted.count >= 3 && candidate.count > wanted.count && candidate.starts(with: wanted)
      let edits = distance.edits(from: wanted, to: candidate, within: allowed)
      return isBeginning ? min(allowed, edits ?? allowed) : edits
    }
  }

  /// At most `limit` candidates that a slip of the fingers may have made the word of, nearest first, ties in byte order.
  /// For names, of which any number may be alike without being meant: see ``Misspelling``.
  public static func misspelt(_ word: String, in candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    near(word, in: candidates, limit: limit) { $0.misspells($1) }
  }

  /// At most `limit` candidates that are like a word in each part, nearest first, ties in byte order: with those that may as well
  /// be names of their own, such as Jon beside Joan. For what may be asked, and is never to be written by itself.
  public static func alike(_ word: String, in candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    near(word, in: candidates, limit: limit) { $0.isLike($1) }
  }

  private static func near(
    _ word: String, in candidates: some Sequence<String>, limit: Int, _ isNear: (FoldedWord, FoldedWord) -> Bool
  ) -> [String] {
    var wanted = FoldedWord()
    wanted.fold(word)
    return nearest(in: candidates, limit: limit) { candidate, distance in
      guard let edits = distance.edits(from: wanted, to: candidate, within: 2), isNear(wanted, candidate) else {
        return nil
      }
      return edits
    }
  }

  /// How many insertions, deletions, substitutions and swaps of neighbours turn one into the other.
  public static func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
    var count = EditCount()
    return count.edits(from: a, to: b) ?? max(a.count, b.count)
  }

  private static func nearest(
    in candidates: some Sequence<String>, limit: Int, _ measure: (FoldedWord, inout EditCount) -> Int?
  ) -> [String] {
    var best: [(distance: Int, name: String)] = []
    var (folded, distance) = (FoldedWord(), EditCount())
    for candidate in candidates {
      folded.fold(candidate)
      if let edits = measure(folded, &distance) { best.append((edits, candidate)) }
    }
    best.sort { a, b in
      a.distance != b.distance ? a.distance < b.distance : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
    return best.prefix(limit).map(\.name)
  }
}

/// The beginning of a word, in lower case: no name is told apart by what comes later, and content may hold long ones.
///
/// It is filled again for each candidate, as thousands are looked at.
struct FoldedWord {
  private(set) var scalars: [UInt32] = []
  /// A bit for each scalar that is in it, by the scalar's last six bits: two words cannot be nearer than half the bits that
  /// only one of them has.
  private(set) var letters: UInt64 = 0
  private static let longest = 64

  var count: Int { scalars.count }

  mutating func fold(_ word: String) {
    scalars.removeAll(keepingCapacity: true)
    letters = 0
    for scalar in word.unicodeScalars.prefix(Self.longest) {
      if scalar.value < 0x80 {
        add(0x41...0x5A ~= scalar.value ? scalar.value | 0x20 : scalar.value)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { add(lower.value) }
      }
    }
  }

  private mutating func add(_ scalar: UInt32) {
    scalars.append(scalar)
    letters |= 1 << UInt64(scalar & 63)
  }

  func starts(with other: FoldedWord) -> Bool { scalars.starts(with: other.scalars) }

  /// Whether the word is what a slip of the fingers makes of another: it has the same words, but for one or two letters of
  /// long ones; or the spaces and hyphens between them are others. No word becomes another by its first letter, by a
  /// digit, or where it has only three letters: Lee is no Roe, and 2016 no 2017.
  func misspells(_ other: FoldedWord) -> Bool { isNear(other) { Misspelling($0, of: $1).edits } }

  /// Whether it is like another by as many letters, whichever they are.
  func isLike(_ other: FoldedWord) -> Bool {
    isNear(other) { word, other in
      let longest = max(word.count, other.count)
      var distance = EditCount()
      guard longest > 3 else { return nil }
      return distance.edits(from: Array(word), to: Array(other), within: longest < 8 ? 1 : 2)
    }
  }

  private func isNear(
    _ other: FoldedWord, _ edits: (ArraySlice<UInt32>, ArraySlice<UInt32>) -> Int?
  ) -> Bool {
    let (own, others) = (words, other.words)
    guard own.count == others.count else { return own.joined().elementsEqual(others.joined()) && count >= 4 }
    var sum = 0
    for (word, other) in zip(own, others) where word != other {
      guard word.filter(Self.isDigit) == other.filter(Self.isDigit),
        word.first == other.first || word.first == other.dropFirst().first && other.first == word.dropFirst().first,
        let found = edits(word, other)
      else { return false }
      sum += found
    }
    return sum <= 2
  }

  /// Its runs of letters and digits.
  private var words: [ArraySlice<UInt32>] {
    scalars.split { scalar in
      scalar < 0x80 && !(0x30...0x39 ~= scalar || 0x61...0x7A ~= scalar) || 0x2010...0x2015 ~= scalar || scalar == 0xA0
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar }
}

/// How many insertions, deletions, substitutions and swaps of neighbours turn one word into another.
struct EditCount {
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var row: [Int] = []

  /// Nil where it takes more than `most`, which is seen at once as a rule.
  mutating func edits(from a: FoldedWord, to b: FoldedWord, within most: Int) -> Int? {
    guard abs(a.count - b.count) <= most, (a.letters ^ b.letters).nonzeroBitCount <= 2 * most else { return nil }
    return edits(from: a.scalars, to: b.scalars, within: most)
  }

  mutating func edits<Element: Equatable>(from a: [Element], to b: [Element], within most: Int = .max) -> Int? {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) <= most ? max(a.count, b.count) : nil }
    beforeLast.removeAll(keepingCapacity: true)
    beforeLast.append(contentsOf: repeatElement(0, count: b.count + 1))
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: 0...b.count)
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(0, count: b.count + 1))
    for i in 1...a.count {
      row[0] = i
      var least = i
      for j in 1...b.count {
        var edits = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { edits = min(edits, beforeLast[j - 2] + 1) }
        row[j] = edits
        least = min(least, edits)
      }
      // A swap reaches back over one row.
      if least > most, i > 1, (last.min() ?? 0) > most { return nil }
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    return last[b.count] <= most ? last[b.count] : nil
  }
}
