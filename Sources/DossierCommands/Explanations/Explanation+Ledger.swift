import Linking

/// Codes of what `dossier verify --format github` tells: each thing that was looked at, and what came of it.
extension Explanation {
  static let ledger = EvidenceLedger.Check.allCases.flatMap { check in
    [EvidenceLedger.Outcome.failed, .unchecked].map { outcome in
      let (what, remedy) = Self.words(for: check)
      return Explanation(
        "\(outcome.rawValue)-\(check.rawValue)",
        outcome == .failed ? "\(what) does not hold" : "\(what) could not be held against anything", remedy)
    }
  }

  private static func words(for check: EvidenceLedger.Check) -> (what: String, remedy: String) {
    switch check {
    case .capture:
      (
        "A capture, the archived copy of a source,",
        "Put the file into Content/captures/, or correct its name in the source."
      )
    case .checksum:
      (
        "The SHA-256 of a capture",
        "Bring the old file back, or write what sha256sum prints for the new one; without one, nobody can tell that it changed."
      )
    case .quote:
      (
        "A quotation of a source",
        "Copy the words from the capture; where the words are yours, put them below says:. A quotation whose source has no capture "
          + "is unchecked."
      )
    case .anchor:
      (
        "The place of a note in its article",
        "Run dossier reanchor, which shows what stands there now, and write what it proposes where that is right."
      )
    case .quotation:
      (
        "A quotation in an article’s text that no quote note is about",
        "Make a quote note with its source, or take away the marks where the words are nobody’s."
      )
    case .allowed:
      ("An answer to a check", "Take the answer out where it is no longer needed.")
    }
  }
}
