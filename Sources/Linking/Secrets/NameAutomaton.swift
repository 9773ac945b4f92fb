/// Finds any number of names in one pass over a folded text (Aho and Corasick's automaton).
///
/// Every transition is filled in, as long as that takes little memory. Where thousands of names are looked for, only what the
/// names have is kept, and a step goes back over shorter beginnings.
struct NameAutomaton: Sendable {
  /// What a name may have between two of its words.
  struct Gap: OptionSet {
    let rawValue: UInt8

    static let soft = Gap(FoldedGap.soft)
    static let hard = Gap(FoldedGap.hard)
    static let apostrophe = Gap(FoldedGap.apostrophe)
    /// The words run together.
    static let none = Gap(rawValue: 1)

    init(rawValue: UInt8) { self.rawValue = rawValue }
    init(_ gap: FoldedGap) { rawValue = 1 << gap.rawValue }
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
    /// Where in ``gaps`` stands what may be between its words.
    fileprivate var firstGap: Int32
  }

  /// Symbols: any byte that no pattern has, any gap, then the patterns' bytes. What kind of gap there was is looked at where a
  /// pattern ends, as else each kind would have states of its own for all that is after it.
  static let gapSymbol = 1
  private(set) var symbols = [UInt8](repeating: 0, count: 256)
  private var width = 2
  /// By row and symbol: where the next state's row begins, with ``ends`` and ``endsOpen`` where something ends in it. Empty
  /// where that would take much memory.
  private(set) var next: [UInt32] = []
  /// Something ends there with its word, or within one.
  static let ends: UInt32 = 1 << 31, endsOpen: UInt32 = 1 << 30, rowMask: UInt32 = (1 << 30) - 1
  private var endings: [Ending] = []
  private var gaps: [Gap] = []
  private var firstEnding: [Int32] = [-1]
  /// By state: the next shorter one in which something ends, or 0.
  private var shorter: [Int32] = []
  private var tree = NameTree()
  /// By state: the longest beginning of a pattern that it ends with, and how it is written in ``next``'s place.
  private var failures: [Int32] = []
  private var written: [UInt32] = []
  /// Where a text begins.
  private(set) var start: UInt32 = 0
  /// The entries that ``next`` has at the most.
  private let mostEntries: Int

  init(mostEntries: Int = 1 << 22) {
    self.mostEntries = mostEntries
  }

  var isEmpty: Bool { endings.isEmpty }

  /// - Parameters:
  ///   - gaps: what may stand between the words, one fewer than them.
  ///   - isOpen: whether it may begin and end within a word, as in scripts without spaces.
  mutating func add(
    _ pattern: Int, words: [[UInt8]], gaps: [Gap], isOpenAtStart: Bool, isOpenAtEnd: Bool
  ) {
    let start = isOpenAtStart ? 0 : child(of: 0, Self.gapByte)
    var kept: [Gap] = []
    add(pattern, words, gaps, from: start, at: 0, &kept, isOpenAtEnd)
  }

  /// A byte that stands in no UTF-8 stands for gaps while the tree grows.
  private static let gapByte: UInt8 = 0xFF

  private mutating func add(
    _ pattern: Int, _ words: [[UInt8]], _ gaps: [Gap], from start: Int, at word: Int, _ kept: inout [Gap],
    _ isOpen: Bool
  ) {
    var state = start
    for byte in words[word] { state = child(of: state, byte) }
    guard word < gaps.count else {
      endings.append(
        Ending(
          pattern: Int32(pattern), words: Int32(kept.count + 1), isOpen: isOpen, next: firstEnding[state],
          firstGap: Int32(self.gaps.count)))
      self.gaps += kept
      firstEnding[state] = Int32(endings.count - 1)
      return
    }
    let seen = gaps[word].subtracting(.none)
    if !seen.isEmpty {
      kept.append(seen)
      add(pattern, words, gaps, from: child(of: state, Self.gapByte), at: word + 1, &kept, isOpen)
      kept.removeLast()
    }
    if gaps[word].contains(.none) { add(pattern, words, gaps, from: state, at: word + 1, &kept, isOpen) }
  }

  private mutating func child(of state: Int, _ byte: UInt8) -> Int {
    let child = tree.makeChild(of: state, byte)
    if child == firstEnding.count { firstEnding.append(-1) }
    return child
  }

  /// Fills in the transitions, after the last pattern.
  mutating func finish() {
    let beginning = child(of: 0, Self.gapByte)
    for byte in tree.symbols.dropFirst() where byte != Self.gapByte && symbols[Int(byte)] == 0 {
      symbols[Int(byte)] = UInt8(width)
      width += 1
    }
    tree.replaceSymbols { [symbols] in $0 == Self.gapByte ? UInt8(Self.gapSymbol) : symbols[Int($0)] }
    let isDense = tree.count * width <= mostEntries
    let order = findFailures(rowLength: isDense ? width : 1)
    start = written[beginning]
    if isDense { fillIn(order) }
  }

  /// Gives each state the longest beginning of a pattern that it ends with; all states but the first, the shorter ones before.
  private mutating func findFailures(rowLength: Int) -> [Int32] {
    failures = [Int32](repeating: 0, count: tree.count)
    shorter = failures
    written = [UInt32](repeating: 0, count: tree.count)
    var order: [Int32] = []
    order.reserveCapacity(tree.count)
    var head = -1
    while head < order.count {
      let state = head < 0 ? 0 : Int(order[head])
      head += 1
      var child = Int(tree.children[state])
      while child != 0 {
        let failure = state == 0 ? 0 : target(of: Int(failures[state]), tree.symbols[child])
        failures[child] = Int32(failure)
        shorter[child] = firstEnding[failure] >= 0 ? Int32(failure) : shorter[failure]
        written[child] = UInt32(child * rowLength) | flags(of: child) | written[failure] & ~Self.rowMask
        order.append(Int32(child))
        child = Int(tree.siblings[child])
      }
    }
    return order
  }

  private func flags(of state: Int) -> UInt32 {
    var flags: UInt32 = 0
    var index = firstEnding[state]
    while index >= 0 {
      flags |= endings[Int(index)].isOpen ? Self.endsOpen : Self.ends
      index = endings[Int(index)].next
    }
    return flags
  }

  private mutating func fillIn(_ order: [Int32]) {
    let (tree, failures, written, width) = (tree, failures, written, width)
    var next = [UInt32](repeating: 0, count: tree.count * width)
    tree.forEachChild(of: 0) { next[Int(tree.symbols[$0])] = written[$0] }
    for state in order.map(Int.init) {
      let (row, shorterRow) = (state * width, Int(failures[state]) * width)
      for symbol in 0..<width { next[row + symbol] = next[shorterRow + symbol] }
      tree.forEachChild(of: state) { next[row + Int(tree.symbols[$0])] = written[$0] }
    }
    self.next = next
    (self.tree, self.failures, self.written) = (NameTree(), [], [])
  }

  /// Where a symbol leads from a state by way of shorter ones.
  private func target(of state: Int, _ symbol: UInt8) -> Int {
    if symbol == 0 { return 0 }
    var state = state
    while true {
      let child = tree.child(of: state, symbol)
      if child != 0 || state == 0 { return child }
      state = Int(failures[state])
    }
  }

  /// The next state where ``next`` is empty.
  @inline(never)
  func stepBack(from state: UInt32, _ symbol: Int) -> UInt32 {
    written[target(of: Int(state & Self.rowMask), UInt8(symbol))]
  }

  /// The next state.
  func step(from state: UInt32, _ symbol: Int) -> UInt32 {
    next.isEmpty ? stepBack(from: state, symbol) : next[Int(state & Self.rowMask) + symbol]
  }

  /// What ends in a state: with its word, or within one.
  func forEachEnding(in state: UInt32, isOpen: Bool, _ found: (Ending) -> Void) {
    var state = Int(state & Self.rowMask) / (next.isEmpty ? 1 : width)
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

  /// Whether a pattern may have a kind of gap after one of the words of the text that it takes.
  func allows(_ gap: FoldedGap, afterWord word: Int, of ending: Ending) -> Bool {
    gaps[Int(ending.firstGap) + word].contains(Gap(gap))
  }
}
