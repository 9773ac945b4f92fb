extension Sequence<Diagnostic> {
  /// Of what is counted by kind (``Diagnostic/isCountedByKind``) the first of each kind and file, with a note of how many more
  /// there are and where. A habit that a writer of notes has is told once.
  ///
  /// - Parameters:
  ///   - self: sorted for printing.
  ///   - line: of a place; nil where that cannot be read.
  public func countingKinds(line: (SourceLocation) -> Int?) -> [Diagnostic] {
    var told: [Diagnostic] = []
    var places: [KindInFile: Int] = [:]
    var others: [Int: [SourceLocation]] = [:]
    for diagnostic in self {
      guard diagnostic.isCountedByKind else {
        told.append(diagnostic)
        continue
      }
      let kind = KindInFile(severity: diagnostic.severity, id: diagnostic.id, path: diagnostic.location.path)
      if let first = places[kind] {
        others[first, default: []].append(diagnostic.location)
      } else {
        places[kind] = told.count
        told.append(diagnostic)
      }
    }
    for (index, locations) in others {
      told[index].notes.append(.init(Self.note(on: locations, line: line)))
    }
    return told
  }

  /// “12 more of this kind in this file, in lines 14, 20, 31, …; --verbose shows each”.
  private static func note(on locations: [SourceLocation], line: (SourceLocation) -> Int?) -> String {
    let most = 3
    var lines: [String] = []
    // Thousands may stand on one line.
    for location in locations.prefix(32) where lines.count <= most {
      if let line = line(location).map({ String($0) }), lines.last != line { lines.append(line) }
    }
    let shown = lines.prefix(most).joined(separator: ", ") + (lines.count > most ? ", …" : "")
    let place = lines.isEmpty ? "" : ", in \(lines.count == 1 ? "line" : "lines") \(shown)"
    return "\(locations.count) more of this kind in this file\(place); --verbose shows each"
  }
}

private struct KindInFile: Hashable {
  var severity: Diagnostic.Severity
  var id: String
  var path: String
}
