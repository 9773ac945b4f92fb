/// What two rows of tokens have in common, in order: a longest common subsequence by their texts.
struct TokenAlignment {
  /// Indices of the tokens that are in both.
  private(set) var pairs: [(old: Int, new: Int)] = []
  /// Indices of those that are in one only.
  private(set) var deleted: [Int] = []
  private(set) var inserted: [Int] = []

  /// Cells of the table; what differs more is taken as all different.
  private static let mostCells = 1 << 22

  init(_ old: [SentenceToken], _ new: [SentenceToken]) {
    var start = 0
    while start < min(old.count, new.count), old[start].text == new[start].text {
      pairs.append((start, start))
      start += 1
    }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1].text == new[newEnd - 1].text {
      (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
    }
    align(old, start..<oldEnd, new, start..<newEnd)
    for offset in 0..<old.count - oldEnd { pairs.append((oldEnd + offset, newEnd + offset)) }
  }

  /// Whether less than half of the words of the shorter one are in both: then it is no longer the one that it was.
  static func isAnother(_ old: [SentenceToken], _ new: [SentenceToken]) -> Bool {
    let kept = TokenAlignment(old, new).pairs.count { old[$0.old].isWord }
    return kept * 2 < min(old.count(where: \.isWord), new.count(where: \.isWord))
  }

  private mutating func align(_ old: [SentenceToken], _ a: Range<Int>, _ new: [SentenceToken], _ b: Range<Int>) {
    let width = b.count + 1
    guard !a.isEmpty, !b.isEmpty, (a.count + 1) * width <= Self.mostCells else {
      deleted += a
      inserted += b
      return
    }
    // common[i * width + j]: the length for old[a][i...] and new[b][j...].
    var common = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        let isSame = old[a.lowerBound + i].text == new[b.lowerBound + j].text
        common[i * width + j] =
          isSame ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if old[a.lowerBound + i].text == new[b.lowerBound + j].text {
        pairs.append((a.lowerBound + i, b.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      } else if common[(i + 1) * width + j] >= common[i * width + j + 1] {
        deleted.append(a.lowerBound + i)
        i += 1
      } else {
        inserted.append(b.lowerBound + j)
        j += 1
      }
    }
    deleted += a.lowerBound + i..<a.upperBound
    inserted += b.lowerBound + j..<b.upperBound
  }
}
