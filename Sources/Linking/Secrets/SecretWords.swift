/// The runs of eight words that stand in the captures of confidential sources.
struct SecretWords: Sendable {
  static let runLength = 8
  static let firstHash: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The hash of the last words of a text, kept by taking one in and another out.
  struct Run {
    private var ring = SIMD8<UInt64>()
    private var count = 0
    private(set) var hash: UInt64 = 0

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// The factor to the power of the run's length.
    private static let outFactor = (0..<runLength).reduce(1 as UInt64) { power, _ in power &* factor }

    @inline(__always)
    mutating func add(_ word: UInt64) {
      let place = count & (SecretWords.runLength - 1)
      hash = hash &* Self.factor &+ word &- ring[place] &* Self.outFactor
      ring[place] = word
      count += 1
    }
  }

  /// Open addressing; the count is a power of two, and at most half of it is taken. 0 stands in an empty place.
  private var table: [UInt64]
  /// The hashes and the beginnings of all words, some of them more than once, as a ``WordSet`` takes them.
  let vocabulary: (hashes: [UInt64], beginnings: [UInt32])

  /// - Parameter released: texts whose runs may be published.
  init?(_ texts: [[UInt8]], releasing released: [String]) {
    var reader = RunReader()
    for text in texts { reader.read(text) }
    vocabulary = (reader.words, reader.beginnings)
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
    var words: [UInt64] = []
    var beginnings: [UInt32] = []
    private var bytes: [UInt8] = []
    private var word = firstHash
    private var count = 0
    private var run = Run()

    /// Reads one more text.
    mutating func read(_ text: [UInt8]) {
      (count, run) = (0, Run())
      text.withUnsafeBufferPointer { FoldedReader.read($0, 0..<$0.count, into: &self) }
    }

    mutating func read(_ byte: UInt8) {
      word = (word ^ UInt64(byte)) &* prime
      bytes.append(byte)
    }

    mutating func endCharacter(at end: Int) {}
    mutating func beginWord(at start: Int, after gap: FoldedGap) {}

    mutating func endWord(at end: Int) {
      run.add(word)
      words.append(WordSet.hash(of: bytes))
      beginnings.append(WordSet.beginning(of: bytes))
      bytes.removeAll(keepingCapacity: true)
      count += 1
      if count >= runLength { runs.append(run.hash) }
      word = firstHash
    }
  }
}
