import Basics

/// The way back from normalised text to the text it was made of.
///
/// The normalised text is a row of pieces. Most are verbatim: each byte stands for one byte. The others stand as a whole
/// for a stretch of the original: a space for a line break and its indent, a composed letter for a letter and its mark.
struct OffsetMap: Sendable {
  private struct Piece {
    /// Where it begins, in the normalised text.
    var start: Int32
    /// What it stands for; of a verbatim piece only the lower bound counts.
    var originalStart: Int32
    /// -1 in a verbatim piece.
    var originalEnd: Int32

    var isVerbatim: Bool { originalEnd < 0 }
  }

  private var pieces: [Piece] = []
  /// How far the original is ahead in the verbatim piece that is being written.
  private var lead = Int.min

  /// The byte at `start` of the normalised text, and those that follow it one by one, are those from `original`.
  @inline(__always)
  mutating func appendVerbatim(at start: Int, original: Int) {
    if original - start == lead { return }
    lead = original - start
    pieces.append(Piece(start: Int32(start), originalStart: Int32(original), originalEnd: -1))
  }

  /// The bytes from `start` stand together for `original`.
  mutating func appendWhole(at start: Int, original: Range<Int>) {
    lead = Int.min
    pieces.append(
      Piece(start: Int32(start), originalStart: Int32(original.lowerBound), originalEnd: Int32(original.upperBound)))
  }

  /// The original of a range; of an empty one the place where it stands.
  func original(of range: Range<Int>) -> Range<Int> {
    guard let first = piece(holding: range.lowerBound) else { return 0..<0 }
    let lower =
      first.isVerbatim ? Int(first.originalStart) + range.lowerBound - Int(first.start) : Int(first.originalStart)
    guard !range.isEmpty, let last = piece(holding: range.upperBound - 1) else { return lower..<lower }
    let upper = last.isVerbatim ? Int(last.originalStart) + range.upperBound - Int(last.start) : Int(last.originalEnd)
    return lower..<max(lower, upper)
  }

  /// The smallest normalised range that holds all of what `original` touches; `count` is the normalised text's length.
  /// Where nothing of it came through (white space at the ends, invisible marks), the range is empty.
  func normalized(of original: Range<Int>, count: Int) -> Range<Int> {
    let lower = normalizedOffset(of: original.lowerBound, roundingUp: false, count: count)
    let upper = normalizedOffset(of: original.upperBound, roundingUp: true, count: count)
    return lower..<max(lower, upper)
  }

  private func normalizedOffset(of offset: Int, roundingUp: Bool, count: Int) -> Int {
    // The last piece that begins at or before the offset.
    let index = pieces.endOfPrefix { Int($0.originalStart) <= offset } - 1
    guard index >= 0 else { return 0 }
    let piece = pieces[index]
    let start = Int(piece.start)
    let end = index + 1 < pieces.count ? Int(pieces[index + 1].start) : count
    if piece.isVerbatim { return min(start + offset - Int(piece.originalStart), end) }
    if offset == Int(piece.originalStart) { return start }
    return roundingUp || offset >= Int(piece.originalEnd) ? end : start
  }

  private func piece(holding offset: Int) -> Piece? {
    let index = pieces.endOfPrefix { Int($0.start) <= offset } - 1
    return index >= 0 ? pieces[index] : nil
  }
}
