import Diagnostics

/// What is printed of many mistakes on one line, where all of them are written to a file or another program: nobody reads
/// twenty thousand messages about one line, of which each shows a part of it.
struct CrowdedLines {
  /// Messages that are shown of one line.
  static let most = 100

  /// In the order given.
  private(set) var shown: [Diagnostic] = []
  /// By the line that they stand on.
  private var hidden: [(path: String, line: Int, count: Int)] = []

  /// - Parameters:
  ///   - diagnostics: sorted, so that those of a file stand together.
  ///   - source: a file's bytes.
  init(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) {
    var start = 0
    while start < diagnostics.count {
      let path = diagnostics[start].location.path
      let end = diagnostics[start...].firstIndex { $0.location.path != path } ?? diagnostics.count
      add(diagnostics[start..<end], of: path, source)
      start = end
    }
  }

  private mutating func add(_ some: ArraySlice<Diagnostic>, of path: String, _ source: (String) -> [UInt8]?) {
    guard some.count > Self.most, let bytes = source(path) else {
      shown += some
      return
    }
    let lines = LineTable(bytes)
    var counts: [Int: Int] = [:]
    for diagnostic in some {
      let range = diagnostic.location.range
      // Of the file as a whole.
      if range.isEmpty, range.lowerBound == 0 {
        shown.append(diagnostic)
        continue
      }
      let line = lines.position(of: range.lowerBound).line
      counts[line, default: 0] += 1
      if counts[line, default: 0] <= Self.most { shown.append(diagnostic) }
    }
    for (line, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.most {
      hidden.append((path, line, count - Self.most))
    }
  }

  /// “and 19,900 more on line 3 of Content/a.md”, with how to see them; nil where all are shown.
  var note: String? {
    if hidden.isEmpty { return nil }
    let lines = hidden.prefix(Self.most).map {
      "and \(Figures.grouped($0.count)) more on line \($0.line) of \($0.path)\n"
    }
    let rest = hidden.dropFirst(Self.most)
    let more = rest.isEmpty ? "" : "and \(Figures.grouped(rest.reduce(0) { $0 + $1.count })) more on other lines\n"
    return lines.joined() + more + "  --verbose, and the other formats, show all of them\n"
  }
}
