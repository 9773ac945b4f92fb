/// Goes over the marks in the order of the text, keeping those on the words at hand.
struct MarkSweep {
  let all: [TextMark]
  /// Indices into `all`, ascending: the first is the outermost.
  private(set) var active: [Int] = []
  /// Those whose tags are written, while ``areOpen``.
  private(set) var opened: [Int] = []
  private(set) var areOpen = false
  /// Whose first words were written.
  private var begun: [Bool]
  private var next = 0

  init(_ marks: [TextMark]) {
    all = marks
    begun = [Bool](repeating: false, count: marks.count)
  }

  /// Whether these are the first words of a mark.
  mutating func begin(_ index: Int) -> Bool {
    defer { begun[index] = true }
    return !begun[index]
  }

  var isEmpty: Bool { all.isEmpty }

  /// Moves on to an offset of the text; returns up to where the same marks hold, and whether they are others than before.
  mutating func advance(to offset: Int) -> (stop: Int, changed: Bool) {
    var changed = false
    if active.contains(where: { Int(all[$0].range.upper) <= offset }) {
      active.removeAll { Int(all[$0].range.upper) <= offset }
      changed = true
    }
    while next < all.count, Int(all[next].range.lower) <= offset {
      if Int(all[next].range.upper) > offset {
        active.append(next)
        changed = true
      }
      next += 1
    }
    var stop = next < all.count ? Int(all[next].range.lower) : Int.max
    for index in active { stop = min(stop, Int(all[index].range.upper)) }
    return (stop, changed)
  }

  /// The tags of those on the words at hand are written.
  mutating func noteOpened() {
    opened = active
    areOpen = true
  }

  mutating func noteClosed() {
    areOpen = false
  }

  func anyEnds(by offset: Int) -> Bool {
    active.contains { Int(all[$0].range.upper) <= offset }
  }
}
