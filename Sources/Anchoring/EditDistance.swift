/// The edit distance (Levenshtein's: insertions, deletions, substitutions of scalars) of one pattern to many texts, 64
/// rows of the table at a time.
///
/// Myers, “A fast bit-vector algorithm for approximate string matching based on dynamic programming” (1999), in the
/// block form of Hyyrö (2003). Time is the text's length times a 64th of the pattern's, space the pattern's length times
/// the number of its different scalars, over 64.
struct EditDistance {
  /// Where in a text the pattern may begin.
  enum Start {
    /// Anywhere: the distance at an offset is the least to any stretch of text that ends there.
    case anywhere
    /// At the text's beginning: the distance at an offset is that to the text up to there.
    case beginning
  }

  /// The least distance, and the first offset (in scalars) of the text at which it is reached.
  struct Best: Equatable {
    var distance: Int
    var end: Int
  }

  let count: Int
  private let blocks: Int
  /// For each of the pattern's different scalars, `blocks` words whose bits say where it stands; row 0 is for the rest.
  private var rows: [UInt64]
  private var asciiRow = [Int32](repeating: 0, count: 128)
  /// Open addressing, for what is not ASCII: a scalar and its row, 0 for none.
  private var slots: [(scalar: UInt32, row: Int32)] = []
  private let mask: Int

  init(_ pattern: [UInt32]) {
    count = pattern.count
    blocks = (pattern.count + 63) / 64
    var size = 16
    while size < pattern.count * 2 { size *= 2 }
    mask = size - 1
    if pattern.contains(where: { $0 >= 128 }) { slots = .init(repeating: (0, 0), count: size) }
    rows = [UInt64](repeating: 0, count: blocks)
    for (index, scalar) in pattern.enumerated() {
      var row = row(of: scalar)
      if row == 0 {
        row = rows.count / max(blocks, 1)
        rows.append(contentsOf: repeatElement(0, count: blocks))
        if scalar < 128 { asciiRow[Int(scalar)] = Int32(row) } else { slots[slot(of: scalar)] = (scalar, Int32(row)) }
      }
      rows[row * blocks + index / 64] |= 1 << UInt64(index % 64)
    }
  }

  /// The slot that holds the scalar, or the free one where it belongs; there is always one, as half of them are free.
  @inline(__always)
  private func slot(of scalar: UInt32) -> Int {
    var slot = Int((scalar &* 0x9E37_79B1) >> 12) & mask
    while slots[slot].row != 0, slots[slot].scalar != scalar { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private func row(of scalar: UInt32) -> Int {
    if scalar < 128 { return Int(asciiRow[Int(scalar)]) }
    return slots.isEmpty ? 0 : Int(slots[slot(of: scalar)].row)
  }

  /// The best match in the text. Before its first scalar the distance is the pattern's length.
  func best(in text: some Sequence<UInt32>, from start: Start) -> Best {
    var best = Best(distance: count, end: 0)
    visit(text, from: start) { end, distance in
      if distance < best.distance { best = Best(distance: distance, end: end) }
    }
    return best
  }

  /// Calls `body` after each scalar of the text with how many there were and the distance there.
  func visit(_ text: some Sequence<UInt32>, from start: Start, _ body: (_ end: Int, _ distance: Int) -> Void) {
    guard count > 0 else {
      var end = 0
      for _ in text {
        end += 1
        body(end, start == .anywhere ? 0 : end)
      }
      return
    }
    var positive = [UInt64](repeating: ~0, count: blocks)
    var negative = [UInt64](repeating: 0, count: blocks)
    let lastRow = UInt64(1) << UInt64((count - 1) % 64)
    rows.withUnsafeBufferPointer { rows in
      positive.withUnsafeMutableBufferPointer { positive in
        negative.withUnsafeMutableBufferPointer { negative in
          var end = 0
          var score = count
          for scalar in text {
            let row = row(of: scalar) * blocks
            // What comes in from above: along the table's upper edge it costs nothing to begin later, or one each.
            var carry = start == .anywhere ? 0 : 1
            for block in 0..<blocks {
              var equal = rows[row + block]
              let (p, n) = (positive[block], negative[block])
              let vertical = equal | n
              if carry < 0 { equal |= 1 }
              let horizontal = (((equal & p) &+ p) ^ p) | equal
              var up = n | ~(horizontal | p)
              var down = p & horizontal
              let out = block == blocks - 1 ? lastRow : 1 << 63
              let next = (up & out != 0 ? 1 : 0) - (down & out != 0 ? 1 : 0)
              up = up << 1 | (carry > 0 ? 1 : 0)
              down = down << 1 | (carry < 0 ? 1 : 0)
              positive[block] = down | ~(vertical | up)
              negative[block] = up & vertical
              carry = next
            }
            score += carry
            end += 1
            body(end, score)
          }
        }
      }
    }
  }
}
