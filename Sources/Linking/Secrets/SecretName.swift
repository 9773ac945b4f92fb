/// A name as it is looked for: its folded words, and what stands between them.
struct SecretName {
  private(set) var words: [[UInt8]] = []
  private(set) var gaps: [NameAutomaton.Gap] = []
  private var hasLetter = false
  /// Whether it is looked for among other words only, also where its script writes no spaces.
  private var standsAlone = false
  /// Whether someone lists it as one that must not stand anywhere, so that it is also looked for before what its script writes
  /// after names as one word with them.
  var isGivenAsSecret = false

  init(_ name: String) {
    var reader = NameReader()
    var name = name
    name.withUTF8 { FoldedReader.read($0, 0..<$0.count, into: &reader) }
    words = Array(reader.words.prefix(SecretScan.longestName - 1))
    // As many as there are between the words that are kept.
    gaps = zip(reader.gaps.dropFirst(), words.dropLast()).map { gap, word in
      switch gap {
      case .hard: [.soft, .hard]
      // “O’Brien”, “O Brien”, “OBrien”.
      case .apostrophe: [.soft, .apostrophe, .none]
      case .soft: Self.letterCount(of: word) <= 2 ? [.soft, .apostrophe] : .soft
      }
    }
    hasLetter = words.contains { $0.contains { $0 > 0x39 } }
  }

  /// With anything between its words: for what is looked at again where it is found.
  func overAnything() -> SecretName {
    var name = self
    name.gaps = gaps.map { $0.union([.soft, .hard]) }
    return name
  }

  /// Whether it can be told from any other word: a letter or two digits name nobody.
  var isTelling: Bool { letterCount >= 2 }

  /// Whether it is a number, such as one that a source was given to hide its name.
  var isNumber: Bool { !hasLetter }

  private var letterCount: Int { words.reduce(0) { $0 + Self.letterCount(of: $1) } }

  /// Of a folded word. A syllable of Hangul, which is folded to two or three, counts as one.
  private static func letterCount(of word: [UInt8]) -> Int {
    String(decoding: word, as: UTF8.self).unicodeScalars.count { !(0x1160...0x11FF ~= $0.value) }
  }

  /// How many characters each of its words has when it is folded.
  var wordLengths: [Int] { words.map { $0.count { $0 & 0xC0 != 0x80 } } }

  /// Its letters in one run; nil for one word, or few letters.
  var run: [UInt8]? {
    let letters = Array(words.joined())
    return words.count > 1 && letters.count >= 10 && letters.allSatisfy({ $0 < 0x80 }) ? letters : nil
  }

  /// The same after what Arabic, Hebrew and Amharic write as one word with it: “and Jane”, “to Jane”.
  func prefixed() -> [SecretName] {
    guard let first = words.first, let scalar = String(decoding: first.prefix(4), as: UTF8.self).unicodeScalars.first
    else { return [] }
    let prefixes: [String] =
      switch scalar.value {
      case 0x621...0x64A, 0x671...0x6D3: ["و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "فل", "فب", "كال"]
      case 0x5D0...0x5EA: ["ו", "ב", "ל", "כ", "מ", "ש", "ה", "וב", "ול", "ומ", "וש", "וה"]
      case 0x1200...0x137F: ["ለ", "በ", "የ", "ከ", "ስለ", "እነ", "ወደ", "እንደ"]
      default: []
      }
    return prefixes.map { prefix in
      var name = self
      name.words[0] = SecretName(prefix).words.joined() + first
      return name
    }
  }

  /// The same with its last words before the others, as lists and tables have names: “Whistle, Jane”, “van Dyk, Jane”.
  func inverted() -> [SecretName] {
    guard 2...4 ~= words.count, letterCount >= 4, !isOpenAtStart else { return [] }
    return (1..<words.count).map { first in
      var name = self
      name.words = Array(words[first...] + words[..<first])
      name.gaps = Array(gaps[first...]) + [[.soft, .hard]] + Array(gaps[..<(first - 1)])
      return name
    }
  }

  /// With words that run together, as in tags and file names; nil where there is one word, or few letters.
  func joinable() -> SecretName? {
    // Where names are mostly written without spaces, three characters are as much as five letters.
    guard letterCount >= (isOpenAtStart ? 3 : 5), 1...3 ~= gaps.count else { return nil }
    var name = self
    name.gaps = gaps.map { $0.union(.none) }
    return name
  }

  /// With a space somewhere, in scripts that write names without: after the family’s name, or after each character to fill a
  /// line. A name of two characters is not looked for so among other letters, where its characters may be ends of other words.
  func spaced() -> [SecretName] {
    guard words.count == 1, let parts = words.first.map(Self.syllables), 2...6 ~= parts.count else { return [] }
    var cuts = (1..<parts.count).map { [Array(parts[..<$0].joined()), Array(parts[$0...].joined())] }
    if parts.count > 2 { cuts.append(parts) }
    return cuts.map { words in
      var name = self
      name.words = words
      name.gaps = [NameAutomaton.Gap](repeating: .soft, count: words.count - 1)
      name.standsAlone = parts.count == 2
      return name
    }
  }

  /// The characters of a folded word of ideographs or of Hangul, whose syllables are folded to two or three characters each; none
  /// of other words.
  private static func syllables(of word: [UInt8]) -> [[UInt8]] {
    var syllables: [[UInt8]] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      switch scalar.value {
      case 0x1160...0x11FF where !syllables.isEmpty: syllables[syllables.count - 1] += bytes
      case 0x1100...0x115F, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF:
        syllables.append(bytes)
      default: return []
      }
    }
    return syllables
  }

  /// With the ending of a plural, or of a genitive without its apostrophe: “the Whistles”. Nil for what takes none.
  func inflected() -> SecretName? {
    guard let word = words.last, word.count >= 3, let last = word.last, 0x61...0x7A ~= last else { return nil }
    var name = self
    name.words[words.count - 1] += "sxz".utf8.contains(last) ? Array("es".utf8) : [UInt8(ascii: "s")]
    return name
  }

  /// The words that a text which has this name may consist of: its own, and those that they make where they run together.
  var textWords: [[UInt8]] {
    words.indices.flatMap { first in
      var word = words[first]
      var found = [word]
      for next in words.indices.dropFirst(first + 1) {
        guard gaps[next - 1].contains(.none) else { break }
        word += words[next]
        found.append(word)
      }
      return found
    }
  }

  /// The same without anything between its words; nil where there is only one, or few letters.
  func joined() -> SecretName? {
    guard letterCount >= 5, words.count > 4 else { return nil }
    var name = self
    (name.words, name.gaps) = ([Array(words.joined())], [])
    return name
  }

  var isOpenAtStart: Bool { !standsAlone && words.first.map { Script.isUnspaced($0.prefix(4)) } ?? false }
  var isOpenAtEnd: Bool {
    guard !standsAlone, let last = words.last, let start = last.lastIndex(where: { $0 & 0xC0 != 0x80 }) else {
      return false
    }
    return Script.isUnspaced(last[start...]) || takesEndings && Script.takesEndings(last[start...])
  }

  /// One short word may begin others.
  private var takesEndings: Bool { words.count > 1 || isGivenAsSecret && letterCount >= 3 }

  private struct NameReader: FoldedReading {
    var words: [[UInt8]] = []
    /// In front of each word.
    var gaps: [FoldedGap] = []

    mutating func read(_ byte: UInt8) { words[words.count - 1].append(byte) }
    mutating func endCharacter(at end: Int) {}

    mutating func beginWord(at start: Int, after gap: FoldedGap) {
      words.append([])
      gaps.append(gap)
    }

    mutating func endWord(at end: Int) {}
  }
}

extension SecretName {
  /// Spellings of a name with letters that people also write as two: `Mueller` for `Müller`.
  static func spellings(of name: String) -> [String] {
    // Characters are equal however they are composed.
    let pairs: [Character: String] = [
      "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa",
    ]
    guard name.contains(where: { pairs[$0] != nil }) else { return [name] }
    return [name, name.map { pairs[$0] ?? String($0) }.joined()]
  }
}
