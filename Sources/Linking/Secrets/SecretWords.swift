/// The runs of eight words, and of as many letters in scripts without spaces, that stand in the captures of confidential sources.
struct SecretWords: Sendable {
  /// Open addressing; the count is a power of two, and at most half of it is taken. 0 stands in an empty place.
  private var table: [UInt64]
  /// The hashes and the beginnings of all words, some of them more than once, as a ``WordSet`` takes them.
  let vocabulary: (hashes: [UInt64], beginnings: [UInt32])

  /// Whether runs of letters are among them.
  let hasLetters: Bool

  /// - Parameter released: texts whose runs may be published.
  init?(_ texts: [[UInt8]], releasing released: [String]) {
    var reader = RunReader()
    for text in texts { reader.read(text) }
    vocabulary = (reader.words, reader.beginnings)
    hasLetters = reader.hasLetters
    var runs = reader.runs
    var isReleased = RunReader()
    for text in released { isReleased.read(Array(text.utf8)) }
    if !isReleased.runs.isEmpty {
      let released = Set(isReleased.runs)
      runs.removeAll(where: released.contains)
    }
    guard !runs.isEmpty else { return nil }
    var size = 16
    while size < runs.count * 2 { size *= 2 }
    table = [UInt64](repeating: 0, count: size)
    for run in runs where run != 0 {
      var place = Int(truncatingIfNeeded: run) & (size - 1)
      while table[place] != 0, table[place] != run { place = (place + 1) & (size - 1) }
      table[place] = run
    }
  }

  @inline(__always)
  func contains(_ run: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: run) & (table.count - 1)
    while table[place] != 0 {
      if table[place] == run { return true }
      place = (place + 1) & (table.count - 1)
    }
    return false
  }

  private struct RunReader: FoldedReading {
    /// Some of them more than once.
    var runs: [UInt64] = []
    var words: [UInt64] = WordRuns.cueWordSpellings.map { WordSet.hash(of: $0) }
    var beginnings: [UInt32] = WordRuns.cueWordSpellings.map { WordSet.beginning(of: $0) }
    private var bytes: [UInt8] = []
    /// The word that this one is the rest of.
    private var parted: [UInt8]?
    private var lastWord: [UInt8] = []
    private var ofWords = WordRuns()
    private var ofLetters = LetterRuns()
    private var letter: UInt64 = 0
    private(set) var hasLetters = false

    /// Reads one more text.
    mutating func read(_ text: [UInt8]) {
      text.withUnsafeBufferPointer { text in
        read(text, .all)
        // The tags of subtitles part words that go on after them.
        if text.contains(UInt8(ascii: "<")) { read(text, .text) }
      }
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ part: FoldedReader.Part) {
      (ofWords, ofLetters, parted, lastWord) = (WordRuns(), LetterRuns(), nil, [])
      FoldedReader.read(text, 0..<text.count, part, into: &self)
    }

    mutating func read(_ byte: UInt8) {
      ofWords.read(byte)
      letter = letter << 8 | UInt64(byte)
      bytes.append(byte)
    }

    mutating func endCharacter(at end: Int) {
      guard let letter = LetterRuns.letter(endingIn: letter) else { return }
      ofLetters.add(letter, from: 0) { run, _ in
        runs.append(run)
        hasLetters = true
      }
    }

    mutating func beginWord(at start: Int, after gap: FoldedGap) {}

    mutating func joinWord() {
      ofWords.joinWord()
      parted = lastWord
    }

    mutating func endWord(at end: Int) {
      ofWords.endWord()
      add(bytes)
      if bytes.contains(where: { $0 & 0xC0 != 0 }) {
        if let parted {
          add(parted + bytes)
          lastWord = parted + bytes
        } else {
          lastWord = bytes
        }
        parted = nil
      }
      bytes.removeAll(keepingCapacity: true)
      if ofWords.asWritten.isWhole { runs.append(ofWords.asWritten.hash) }
      if ofWords.spoken.isWhole, ofWords.spoken.hash != ofWords.asWritten.hash { runs.append(ofWords.spoken.hash) }
    }

    private mutating func add(_ word: [UInt8]) {
      words.append(WordSet.hash(of: word))
      beginnings.append(WordSet.beginning(of: word))
    }
  }
}
