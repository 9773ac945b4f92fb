/// What changed between two short texts, word by word; printed as `the [-seizure-]{+capture+} of servers`.
///
/// Words are compared normalised (`NormalizedText`), so that a curled quote is no change. In scripts without spaces each
/// character counts as a word.
public struct WordDiff: Sendable, Hashable, CustomStringConvertible {
  /// What became of some words.
  public enum Change: Sendable, Hashable {
    case keep, delete, insert
  }

  /// Neighbouring words that fare alike. Where words are replaced, what is deleted comes before what is inserted.
  public struct Run: Sendable, Hashable {
    public var change: Change
    /// As the text has them, with single spaces.
    public var words: String
    fileprivate var isSpaced: Bool
  }

  public private(set) var runs: [Run] = []

  /// Cells of the table that finds the longest common subsequence. Larger differences show as one replacement.
  private static let mostCells = 1 << 20

  public init(from old: String, to new: String) {
    let old = Words.split(old)
    let new = Words.split(new)
    var start = 0
    while start < min(old.count, new.count), old[start].key == new[start].key { start += 1 }
    var oldEnd = old.count
    var newEnd = new.count
    while oldEnd > start, newEnd > start, old[oldEnd - 1].key == new[newEnd - 1].key {
      oldEnd -= 1
      newEnd -= 1
    }
    for (old, new) in zip(old[..<start], new) { keep(old, new) }
    appendDifference(old[start..<oldEnd], new[start..<newEnd])
    for (old, new) in zip(old[oldEnd...], new[newEnd...]) { keep(old, new) }
  }

  private mutating func appendDifference(_ old: ArraySlice<Word>, _ new: ArraySlice<Word>) {
    let old = Array(old)
    let new = Array(new)
    let width = new.count + 1
    var i = 0
    var j = 0
    if !old.isEmpty, !new.isEmpty, (old.count + 1) * width <= Self.mostCells {
      // common[i * width + j]: the length of the longest common subsequence of old[i...] and new[j...].
      var common = [Int32](repeating: 0, count: (old.count + 1) * width)
      for i in stride(from: old.count - 1, through: 0, by: -1) {
        for j in stride(from: new.count - 1, through: 0, by: -1) {
          common[i * width + j] =
            old[i].key == new[j].key
            ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
        }
      }
      var insertions: [Word] = []
      while i < old.count, j < new.count {
        if old[i].key == new[j].key {
          for word in insertions { append(.insert, word) }
          insertions = []
          keep(old[i], new[j])
          i += 1
          j += 1
        } else if common[(i + 1) * width + j] >= common[i * width + j + 1] {
          append(.delete, old[i])
          i += 1
        } else {
          // Held back until the deletions beside them are out.
          insertions.append(new[j])
          j += 1
        }
      }
      while i < old.count {
        append(.delete, old[i])
        i += 1
      }
      for word in insertions { append(.insert, word) }
    }
    for word in old[i...] { append(.delete, word) }
    for word in new[j...] { append(.insert, word) }
  }

  /// The new text's spelling; apart from what stands before it if it is in either text.
  private mutating func keep(_ old: Word, _ new: Word) {
    append(.keep, Word(text: new.text, key: new.key, isSpaced: old.isSpaced || new.isSpaced))
  }

  private mutating func append(_ change: Change, _ word: Word) {
    if let last = runs.indices.last, runs[last].change == change {
      runs[last].words += (word.isSpaced ? " " : "") + word.text
    } else {
      runs.append(Run(change: change, words: word.text, isSpaced: word.isSpaced))
    }
  }

  /// On one line, as `git diff --word-diff` marks it.
  public var description: String {
    var line = ""
    var last: Change?
    for run in runs {
      let isReplacing = last == .delete && run.change == .insert
      if run.isSpaced, !line.isEmpty, !isReplacing { line += " " }
      switch run.change {
      case .keep: line += run.words
      case .delete: line += "[-\(run.words)-]"
      case .insert: line += "{+\(run.words)+}"
      }
      last = run.change
    }
    return line
  }
}
