/// Finds any number of names in one pass over a folded text (Aho and Corasick's automaton, every transition filled in).
struct NameAutomaton: Sendable {
  /// What a name may have between two of its words.
  struct Gap: OptionSet {
    let rawValue: Int

    static let soft = Gap(rawValue: 1)
    static let hard = Gap(rawValue: 2)
    /// The words run together.
    static let none = Gap(rawValue: 4)
    static let apostrophe = Gap(rawValue: 8)
  }

  /// Where a pattern ends.
  struct Ending: Sendable {
    var pattern: Int32
    /// How many words of the text it takes.
    var words: Int32
    /// Whether it may end within a word.
    var isOpen: Bool
    /// The next one that ends in the same state, or -1.
    var next: Int32
  }

  /// Symbols: any byte that no pattern has, the gaps by their numbers, then the patterns' bytes.
  static let hardGap = Int(FoldedGap.hard.rawValue)
  private(set) var symbols = [UInt8](repeating: 0, count: 256)
  private(set) var width = 4
  /// By row and symbol: where the next state's row begins, with ``ends`` and ``endsOpen`` where something ends in it.
  private(set) var next: [UInt32] = []
  /// Something ends there with its word, or within one.
  static let ends: UInt32 = 1 << 31, endsOpen: UInt32 = 1 << 30, rowMask: UInt32 = (1 << 30) - 1
  private(set) var endings: [Ending] = []
  private var firstEnding: [Int32] = [-1]
  /// By state: the next shorter one in which something ends, or 0.
  private var shorter: [Int32] = []
  private var children: [[UInt8: Int32]] = [[:]]
  private var marks: [UInt8] = [0]

  var isEmpty: Bool { endings.isEmpty }

  /// - Parameters:
  ///   - gaps: what may stand between the words, one fewer than them.
  ///   - isOpen: whether it may begin and end within a word, as in scripts without spaces.
  mutating func add(
    _ pattern: Int, words: [[UInt8]], gaps: [Gap], isOpenAtStart: Bool, isOpenAtEnd: Bool
  ) {
    let start = isOpenAtStart ? 0 : child(of: 0, Self.byte(of: .soft))
    add(pattern, words, gaps, from: start, at: 0, count: 1, isOpenAtEnd)
  }

  /// Bytes that stand in no UTF-8 stand for gaps while the tree grows.
  private static func byte(of gap: FoldedGap) -> UInt8 { 0xFC + gap.rawValue }

  private mutating func add(
    _ pattern: Int, _ words: [[UInt8]], _ gaps: [Gap], from start: Int32, at word: Int, count: Int32, _ isOpen: Bool
  ) {
    var state = start
    for byte in words[word] { state = child(of: state, byte) }
    guard word < gaps.count else {
      endings.append(
        Ending(pattern: Int32(pattern), words: count, isOpen: isOpen, next: firstEnding[Int(state)]))
      firstEnding[Int(state)] = Int32(endings.count - 1)
      marks[Int(state)] |= isOpen ? 2 : 1
      return
    }
    for (gap, kind) in [(Gap.soft, FoldedGap.soft), (.hard, .hard), (.apostrophe, .apostrophe)]
    where gaps[word].contains(gap) {
      let behind = child(of: state, Self.byte(of: kind))
      add(pattern, words, gaps, from: behind, at: word + 1, count: count + 1, isOpen)
    }
    if gaps[word].contains(.none) { add(pattern, words, gaps, from: state, at: word + 1, count: count, isOpen) }
  }

  private mutating func child(of state: Int32, _ byte: UInt8) -> Int32 {
    if let known = children[Int(state)][byte] { return known }
    let new = Int32(children.count)
    children.append([:])
    firstEnding.append(-1)
    marks.append(0)
    children[Int(state)][byte] = new
    return new
  }

  /// Fills in the transitions, after the last pattern.
  mutating func finish() {
    var used = [Bool](repeating: false, count: 256)
    for child in children { for byte in child.keys { used[Int(byte)] = true } }
    for byte in 0..<0xFD where used[byte] {
      symbols[byte] = UInt8(width)
      width += 1
    }
    let symbol = { [symbols] (byte: UInt8) -> Int in
      byte >= 0xFD ? Int(byte - 0xFC) : Int(symbols[Int(byte)])
    }
    // A word begins behind any gap as it does behind a soft one.
    let beginning = child(of: 0, Self.byte(of: .soft))
    let count = children.count
    next = [UInt32](repeating: 0, count: count * width)
    shorter = [Int32](repeating: 0, count: count)
    var failure = [Int32](repeating: 0, count: count)
    var queue: [Int32] = []
    for (byte, state) in children[0] {
      next[symbol(byte)] = UInt32(state)
      queue.append(state)
    }
    for gap in [FoldedGap.hard, .apostrophe] { next[Int(gap.rawValue)] = UInt32(beginning) }
    var head = 0
    while head < queue.count {
      let state = Int(queue[head])
      head += 1
      let fail = Int(failure[state])
      for symbol in 0..<width { next[state * width + symbol] = next[fail * width + symbol] }
      for (byte, child) in children[state] {
        let symbol = symbol(byte)
        failure[Int(child)] = Int32(next[fail * width + symbol])
        next[state * width + symbol] = UInt32(child)
        queue.append(child)
      }
    }
    for state in queue.map(Int.init) {
      let fail = Int(failure[state])
      shorter[state] = marks[fail] != 0 ? Int32(fail) : shorter[fail]
    }
    var flags = marks
    for state in queue.map(Int.init) { flags[state] |= flags[Int(shorter[state])] }
    for index in next.indices {
      let flag = UInt32(flags[Int(next[index])])
      next[index] = next[index] * UInt32(width) | (flag & 1) << 31 | (flag & 2) << 29
    }
    (children, marks) = ([], [])
  }

  /// Where a text begins.
  var start: UInt32 { next[Self.hardGap] }

  /// What ends in a state: with its word, or within one.
  func forEachEnding(in state: UInt32, isOpen: Bool, _ found: (Ending) -> Void) {
    var state = Int(state & Self.rowMask) / width
    while state != 0 {
      var index = firstEnding[state]
      while index >= 0 {
        let ending = endings[Int(index)]
        if ending.isOpen == isOpen { found(ending) }
        index = ending.next
      }
      state = Int(shorter[state])
    }
  }
}
