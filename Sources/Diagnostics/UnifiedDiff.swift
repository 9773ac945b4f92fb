/// What changes between two versions of a file, as `diff -u` and version control write it.
///
/// Lines are told apart by their bytes, their ends included, so that a change of line ends shows.
public struct UnifiedDiff: Sendable {
  /// A line of the difference.
  public struct Line: Sendable, Hashable {
    /// Whether it stands in both versions, or in which.
    public enum Kind: UInt8, Sendable { case kept, removed, added }

    public var kind: Kind
    /// With its end.
    public var bytes: [UInt8]
  }

  /// Lines that changed, with those around them.
  public struct Hunk: Sendable, Hashable {
    /// From 0.
    public var oldStart: Int
    public var newStart: Int
    public var lines: [Line]
  }

  public let hunks: [Hunk]

  /// How many lines are shown before and after a change.
  private static let context = 3
  /// Beyond so many changed lines, the changed part is shown as one that went and one that came: to look for more that is
  /// common takes time that grows with the square.
  private static let most = 2_000

  public init(from old: some Collection<UInt8>, to new: some Collection<UInt8>) {
    hunks = Self.hunks(of: Self.lines(from: Self.split(old), to: Self.split(new)))
  }

  private static func split(_ bytes: some Collection<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      if byte == 0x0A {
        lines.append(line)
        line = []
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func lines(from old: [[UInt8]], to new: [[UInt8]]) -> [Line] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (was, now) = (Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
    return old[..<head].map { Line(kind: .kept, bytes: $0) } + changed(from: was, to: now)
      + old[(old.count - tail)...].map { Line(kind: .kept, bytes: $0) }
  }

  /// The shortest way from one to the other (Myers, “An O(ND) Difference Algorithm and Its Variations”).
  private static func changed(from old: [[UInt8]], to new: [[UInt8]]) -> [Line] {
    let all = old.map { Line(kind: .removed, bytes: $0) } + new.map { Line(kind: .added, bytes: $0) }
    if old.isEmpty || new.isEmpty || old.count + new.count > most { return all }
    let limit = old.count + new.count
    var ends = [Int](repeating: 0, count: 2 * limit + 2)
    var trace: [[Int]] = []
    search: for depth in 0...limit {
      trace.append(ends)
      for diagonal in stride(from: -depth, through: depth, by: 2) {
        let isDown =
          diagonal == -depth
          || diagonal != depth && ends[limit + diagonal - 1] < ends[limit + diagonal + 1]
        var x = isDown ? ends[limit + diagonal + 1] : ends[limit + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        ends[limit + diagonal] = x
        if x >= old.count, x - diagonal >= new.count { break search }
      }
    }
    var (x, y) = (old.count, new.count)
    var lines: [Line] = []
    for depth in trace.indices.reversed() {
      let ends = trace[depth]
      let diagonal = x - y
      let isDown =
        diagonal == -depth
        || diagonal != depth && ends[limit + diagonal - 1] < ends[limit + diagonal + 1]
      let before = isDown ? diagonal + 1 : diagonal - 1
      let (startX, startY) = (ends[limit + before], ends[limit + before] - before)
      while x > max(startX, 0), y > max(startY, 0), old[x - 1] == new[y - 1] {
        (x, y) = (x - 1, y - 1)
        lines.append(Line(kind: .kept, bytes: old[x]))
      }
      if depth == 0 { break }
      if isDown {
        y -= 1
        lines.append(Line(kind: .added, bytes: new[y]))
      } else {
        x -= 1
        lines.append(Line(kind: .removed, bytes: old[x]))
      }
    }
    return lines.reversed()
  }

  private static func hunks(of lines: [Line]) -> [Hunk] {
    var hunks: [Hunk] = []
    var (old, new) = (0, 0)
    var end = 0
    for (index, line) in lines.enumerated() {
      if line.kind != .kept {
        let start = max(0, index - context)
        if hunks.isEmpty || start > end {
          let before = Array(lines[start..<index])
          hunks.append(Hunk(oldStart: old - before.count, newStart: new - before.count, lines: before))
        } else if end < index {
          hunks[hunks.count - 1].lines += lines[end..<index]
        }
        hunks[hunks.count - 1].lines.append(line)
        end = index + 1
      } else if !hunks.isEmpty, end == index, index - lastChange(before: index, in: lines) <= context {
        hunks[hunks.count - 1].lines.append(line)
        end = index + 1
      }
      if line.kind != .added { old += 1 }
      if line.kind != .removed { new += 1 }
    }
    return hunks
  }

  private static func lastChange(before index: Int, in lines: [Line]) -> Int {
    var at = index - 1
    while at >= 0, index - at <= context, lines[at].kind == .kept { at -= 1 }
    return at
  }

  /// The whole difference, beginning with the two names; empty where nothing changed.
  ///
  /// - Parameter isShown: whether a line may be shown; of one that may not it is said that it is there.
  public func text(from oldPath: String, to newPath: String, isShown: ([UInt8]) -> Bool = { _ in true }) -> String {
    if hunks.isEmpty { return oldPath == newPath ? "" : "rename from \(oldPath)\nrename to \(newPath)\n" }
    var text = oldPath == newPath ? "" : "rename from \(oldPath)\nrename to \(newPath)\n"
    text += "--- \(oldPath)\n+++ \(newPath)\n"
    for hunk in hunks {
      let old = hunk.lines.count { $0.kind != .added }
      let new = hunk.lines.count { $0.kind != .removed }
      text += "@@ -\(Self.range(hunk.oldStart, old)) +\(Self.range(hunk.newStart, new)) @@\n"
      for line in hunk.lines {
        text += line.kind == .kept ? " " : line.kind == .removed ? "-" : "+"
        let isWhole = line.bytes.last == 0x0A
        let words = isWhole ? line.bytes.dropLast() : line.bytes[...]
        text += isShown(Array(words)) ? String(decoding: words, as: UTF8.self) : "(a line that is not shown)"
        text += isWhole ? "\n" : "\n\\ No newline at end of file\n"
      }
    }
    return text
  }

  private static func range(_ start: Int, _ count: Int) -> String {
    // An empty range is given by the line before it.
    let first = count == 0 ? start : start + 1
    return count == 1 ? "\(first)" : "\(first),\(count)"
  }
}
