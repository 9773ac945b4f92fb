/// The states of an automaton while patterns are put in: a tree of bytes in flat arrays, as thousands of names make a million
/// of them.
struct NameTree: Sendable {
  /// By state: the symbol that leads to it, the first of those after it, and the next one after the same. 0, which no other
  /// leads to, is none.
  private(set) var symbols: [UInt8] = [0]
  private(set) var children: [Int32] = [0]
  private(set) var siblings: [Int32] = [0]

  var count: Int { symbols.count }

  /// What a symbol leads to from a state; 0 where there is nothing.
  @inline(__always)
  func child(of state: Int, _ symbol: UInt8) -> Int {
    var child = Int(children[state])
    while child != 0, symbols[child] != symbol { child = Int(siblings[child]) }
    return child
  }

  /// The same, made where there was none.
  mutating func makeChild(of state: Int, _ symbol: UInt8) -> Int {
    let known = child(of: state, symbol)
    if known != 0 { return known }
    let new = symbols.count
    symbols.append(symbol)
    children.append(0)
    siblings.append(children[state])
    children[state] = Int32(new)
    return new
  }

  /// Puts other symbols in the place of all.
  mutating func replaceSymbols(_ new: (UInt8) -> UInt8) {
    for state in symbols.indices.dropFirst() { symbols[state] = new(symbols[state]) }
  }

  func forEachChild(of state: Int, _ body: (Int) -> Void) {
    var child = Int(children[state])
    while child != 0 {
      body(child)
      child = Int(siblings[child])
    }
  }
}
