import Diagnostics
public import Linking
import Model

/// An evidence ledger as it may be told where others read it, as they do the logs of a build.
///
/// That there are confidential sources is said, and what came of each thing that was looked at; not what they are called, what
/// they say, or which files are theirs.
public struct LedgerRedaction: Sendable {
  /// In the place of what is not told.
  public static let mark = "…"

  public let ledger: EvidenceLedger
  /// The bytes of files by the paths in it.
  public let source: @Sendable (String) -> [UInt8]?
  /// A text, such as a title, as it may be told.
  public let told: @Sendable (String) -> String
  /// Whether anything was left out.
  public let isRedacted: Bool

  /// - Parameter source: a file's bytes by its path.
  public init(
    _ ledger: EvidenceLedger, of dossier: Dossier, source: @escaping @Sendable (String) -> [UInt8]?
  ) {
    guard dossier.corpus.documents.contains(where: \.isConfidential) else {
      (self.ledger, self.source, isRedacted) = (ledger, source, false)
      told = { $0 }
      return
    }
    var redaction = SecretRedaction(dossier, source: source)
    told = { [redaction] in redaction.text($0) }
    // What the ledger says words were held against.
    let captures = dossier.corpus.documents.filter(\.isConfidential).flatMap { document -> [String] in
      guard let name = document.sourceRecord?.capture?.value else { return [document.slug] }
      return [name, dossier.corpus.captures?[name]?.companion?.name].compactMap(\.self) + [document.slug]
    }
    func redacted(_ groups: [EvidenceLedger.Group]) -> [EvidenceLedger.Group] {
      groups.map { group in
        let isOfSecret = dossier[group.document].isConfidential
        var group = group
        group.entries = group.entries.map { entry in
          var entry = entry
          if isOfSecret {
            if entry.claimant == dossier[group.document].slug { entry.claimant = Self.mark }
            (entry.text, entry.remark) = (Self.mark, nil)
          } else {
            entry.text = redaction.text(entry.text)
            entry.remark = entry.remark.map { remark in
              redaction.text(
                captures.reduce(remark) { text, name in
                  text.split(separator: name, omittingEmptySubsequences: false).joined(separator: Self.mark)
                })
            }
          }
          entry.claimant = redaction.text(entry.claimant)
          entry.location.path = redaction.shown(entry.location.path)
          return entry
        }
        return group
      }
    }
    var toldLedger = ledger
    (toldLedger.sources, toldLedger.articles, toldLedger.answers) =
      (redacted(ledger.sources), redacted(ledger.articles), redacted(ledger.answers))
    let isChanged =
      (toldLedger.sources, toldLedger.articles, toldLedger.answers) != (ledger.sources, ledger.articles, ledger.answers)
    (self.ledger, self.source, isRedacted) = (toldLedger, redaction.shownSource, isChanged)
  }
}
