import CMemory

/// One pass over a text: names and addresses by an automaton, words of captures by runs of eight, or of letters.
struct SecretScan: FoldedReading {
  /// Where something was found, by the pattern's number; nil for words of a capture.
  struct Match {
    var pattern: Int?
    var range: Range<Int>
  }

  private(set) var matches: [Match] = []
  private(set) var hasReadings = false
  /// Where the last words of the text began.
  private var starts = [Int](repeating: 0, count: longestName)
  /// What stood before each of them.
  private var gaps = [FoldedGap](repeating: .hard, count: longestName)
  private var wordCount = 0
  private var state: UInt32
  private var ofWords = WordRuns()
  /// From the first letter on that may be of such a run.
  private var ofLetters: LetterRuns?
  /// The last bytes that were read, and where the character that they end begins.
  private var letter: UInt64 = 0
  private var letterStart = 0
  private let names: UnsafeBufferPointer<UInt32>
  private let symbols: UnsafeBufferPointer<UInt8>
  private let automaton: NameAutomaton
  private let words: SecretWords?
  /// The words of all of these; nil where each is to be read.
  private let vocabulary: dossier_words?

  /// Words; a power of two. Longer names are looked for by their first words.
  static let longestName = 64

  static func matches(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: FoldedReader.Part, _ automaton: NameAutomaton,
    _ words: SecretWords?, _ vocabulary: WordSet?
  ) -> [Match] {
    read(text, range, part, automaton, words, vocabulary).matches
  }

  /// What is found in a text, and whether it has characters with their readings, so that it is to be read without these, too.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: FoldedReader.Part, _ automaton: NameAutomaton,
    _ words: SecretWords?, _ vocabulary: WordSet?
  ) -> (matches: [Match], hasReadings: Bool) {
    automaton.next.withUnsafeBufferPointer { names in
      automaton.symbols.withUnsafeBufferPointer { symbols in
        // Half a word that the end of a line parts is none of the words that are looked for.
        let vocabulary = words != nil && WordRuns.partsWords(text, range) ? nil : vocabulary
        func read(_ vocabulary: dossier_words?) -> (matches: [Match], hasReadings: Bool) {
          if let vocabulary, let base = text.baseAddress, let kind = part.kind,
            dossier_has_none(base, range.lowerBound, range.upperBound, vocabulary, kind)
          {
            return ([], false)
          }
          var scan = SecretScan(names: names, symbols: symbols, automaton, words, vocabulary)
          FoldedReader.read(text, range, part, into: &scan)
          return (scan.matches, scan.hasReadings)
        }
        return vocabulary.map { $0.withBits(read) } ?? read(nil)
      }
    }
  }

  private init(
    names: UnsafeBufferPointer<UInt32>, symbols: UnsafeBufferPointer<UInt8>, _ automaton: NameAutomaton,
    _ words: SecretWords?, _ vocabulary: dossier_words?
  ) {
    (self.names, self.symbols, self.automaton) = (names, symbols, automaton)
    (self.words, self.vocabulary) = (words, vocabulary)
    state = automaton.start
  }

  /// A word that stands in nothing that is looked for ends what was begun: the next begins anew.
  @inline(__always)
  mutating func pass(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, _ part: FoldedReader.Part) -> Int {
    guard let vocabulary, let kind = part.kind else { return start }
    let next = dossier_pass_words(base, start, end, vocabulary, kind)
    if next > start {
      state = 0
      wordCount = 0
      if words != nil { ofWords.passOver(isNumbers: WordRuns.isNumbers(base, from: start, to: next)) }
    }
    return next
  }

  @inline(__always)
  mutating func read(_ byte: UInt8) {
    step(Int(symbols[Int(byte)]))
    ofWords.read(byte)
    letter = letter << 8 | UInt64(byte)
  }

  mutating func passReading() { hasReadings = true }

  @inline(__always)
  private mutating func step(_ symbol: Int) {
    state =
      names.isEmpty
      ? automaton.stepBack(from: state, symbol) : names[Int(state & NameAutomaton.rowMask) &+ symbol]
  }

  mutating func endCharacter(at end: Int) {
    if state & NameAutomaton.endsOpen != 0 { report(upTo: end, isOpen: true) }
    if let words, words.hasLetters, let letter = LetterRuns.letter(endingIn: letter) {
      read(letter, upTo: end, words)
    }
    letterStart = end
  }

  private mutating func read(_ letter: UInt32, upTo end: Int, _ words: SecretWords) {
    var runs = ofLetters ?? LetterRuns()
    ofLetters = nil
    var start: Int?
    runs.add(letter, from: letterStart) { run, place in
      if words.contains(run) { start = min(place, start ?? place) }
    }
    ofLetters = runs
    if let start { report(wordsFrom: start, upTo: end) }
  }

  mutating func joinWord() { ofWords.joinWord() }

  @inline(__always)
  mutating func beginWord(at start: Int, after gap: FoldedGap) {
    step(NameAutomaton.gapSymbol)
    starts[wordCount & (Self.longestName - 1)] = start
    gaps[wordCount & (Self.longestName - 1)] = gap
    wordCount += 1
    ofWords.beginWord(at: start)
    letterStart = start
  }

  @inline(__always)
  mutating func endWord(at end: Int) {
    if state & NameAutomaton.ends != 0 { report(upTo: end, isOpen: false) }
    guard let words else { return }
    ofWords.endWord()
    if ofWords.asWritten.isWhole, words.contains(ofWords.asWritten.hash) {
      report(wordsFrom: ofWords.asWritten.start, upTo: end)
    } else if ofWords.spoken.isWhole, words.contains(ofWords.spoken.hash) {
      report(wordsFrom: ofWords.spoken.start, upTo: end)
    }
  }

  private func start(ofWords count: Int) -> Int { starts[(wordCount - count) & (Self.longestName - 1)] }

  private mutating func report(upTo end: Int, isOpen: Bool) {
    var found: [Match] = []
    automaton.forEachEnding(in: state, isOpen: isOpen) { ending in
      for word in 1..<max(1, Int(ending.words)) {
        let gap = gaps[(wordCount - Int(ending.words) + word) & (Self.longestName - 1)]
        guard automaton.allows(gap, afterWord: word - 1, of: ending) else { return }
      }
      found.append(Match(pattern: Int(ending.pattern), range: start(ofWords: Int(ending.words))..<end))
    }
    matches += found
  }

  /// Runs that overlap are one.
  private mutating func report(wordsFrom start: Int, upTo end: Int) {
    if let last = matches.indices.last, matches[last].pattern == nil, matches[last].range.upperBound >= start {
      matches[last].range = matches[last].range.lowerBound..<end
    } else {
      matches.append(Match(pattern: nil, range: start..<end))
    }
  }
}

extension FoldedReader.Part {
  /// As words are passed over; nil where each is read.
  fileprivate var kind: CInt? {
    switch self {
    case .all: CInt(DOSSIER_ALL)
    case .text: CInt(DOSSIER_TEXT)
    case .tags: CInt(DOSSIER_TAGS)
    case .base, .elements: nil
    }
  }
}
