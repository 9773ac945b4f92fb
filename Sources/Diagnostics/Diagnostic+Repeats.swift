extension Sequence<Diagnostic> {
  /// The same findings of a file counted together: the first keeps the places of the others.
  ///
  /// Two findings are the same where all that is said of them is; only their places differ. One habit of a writer makes
  /// thousands of them, and one line tells of all.
  ///
  /// - Parameters:
  ///   - self: sorted for printing, so that the findings of a file stand together.
  ///   - isAcrossFiles: whether a finding is the same also where it stands in another file, if both are of that kind.
  public func countingRepeats(
    acrossFiles isAcrossFiles: (Diagnostic) -> Bool = { _ in false }
  ) -> [Diagnostic] {
    var told: [Diagnostic] = []
    var places: [Said: Int] = [:]
    var others: [Int: [SourceLocation]] = [:]
    for diagnostic in self {
      let said = Said(diagnostic, isAnywhere: isAcrossFiles(diagnostic))
      if let first = places[said] {
        others[first, default: []].append(diagnostic.location)
        others[first, default: []] += diagnostic.others
      } else {
        places[said] = told.count
        told.append(diagnostic)
      }
    }
    for (first, places) in others { told[first].others += places }
    return told
  }
}

extension Sequence<Diagnostic> {
  /// At how many places they are together.
  public var placeCount: Int { reduce(0) { $0 + $1.placeCount } }
}

/// What is said of a finding, and in which file.
private struct Said: Hashable {
  private let severity: Diagnostic.Severity
  private let id: String
  private let message: String
  private let notes: [Diagnostic.Note]
  private let fix: String?
  /// Nil where that does not matter.
  private let path: String?

  init(_ diagnostic: Diagnostic, isAnywhere: Bool) {
    severity = diagnostic.severity
    id = diagnostic.id
    message = diagnostic.message
    notes = isAnywhere ? [] : diagnostic.notes
    fix = isAnywhere ? nil : diagnostic.fix
    path = isAnywhere ? nil : diagnostic.location.path
  }
}

extension Diagnostic {
  private static let placesShown = 3

  /// At how many places it is.
  public var placeCount: Int { 1 + others.count }

  /// Whether the note on the other places leaves some of them out.
  public var leavesPlacesOut: Bool { others.count > Self.placesShown }

  /// “the same at 72 more places: Daily/2024-01-02.md, Work/plan.md, …”; nil where there are none.
  ///
  /// - Parameter line: of a place in the diagnostic's own file; nil where that cannot be read any more.
  func noteOnOthers(line: (SourceLocation) -> Int?) -> String? {
    guard !others.isEmpty else { return nil }
    var places: [String] = []
    if others.allSatisfy({ $0.path == location.path }) {
      for other in others.lazy.compactMap(line) where places.last != String(other) {
        places.append(String(other))
        if places.count > Self.placesShown { break }
      }
      let lines = places.isEmpty ? "" : (places.count == 1 ? ": line " : ": lines ") + shown(places)
      return "the same \(grouped(others.count)) more \(others.count == 1 ? "time" : "times") in this file\(lines)"
    }
    for other in others where places.last != other.path {
      places.append(other.path)
      if places.count > Self.placesShown { break }
    }
    return "\(headOfOthers) \(shown(places))"
  }

  /// “the same at 72 more places:”, before all of them.
  var headOfOthers: String {
    "the same at \(grouped(others.count)) more \(others.count == 1 ? "place" : "places"):"
  }

  private func shown(_ places: [String]) -> String {
    places.prefix(Self.placesShown).joined(separator: ", ") + (places.count > Self.placesShown ? ", …" : "")
  }

  /// `131,071`.
  private func grouped(_ count: Int) -> String {
    var digits = Array(String(count))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return String(digits)
  }
}
