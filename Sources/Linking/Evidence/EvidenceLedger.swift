public import Diagnostics
public import Model
public import Parallel

/// All that a dossier rests on, held against the copies and the texts at hand: an entry for each thing that was looked
/// at, by source and by article.
public struct EvidenceLedger: Sendable {
  /// What was held against what.
  public enum Check: String, Sendable, Hashable, CaseIterable {
    /// A source's capture is there.
    case capture
    /// It is the file whose SHA-256 the source gives.
    case checksum
    /// Words given as a source's stand in its capture.
    case quote
    /// Words that an annotation is about stand in its article.
    case anchor
    /// Words between quotation marks in an article that no quote note is about stand in a capture of its sources.
    case quotation
    /// What a check found, and someone answered that it may stand.
    case allowed
  }

  /// What came of it.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case ok, failed
    /// There was nothing to hold it against.
    case unchecked
  }

  /// One thing that was checked.
  public struct Entry: Sendable, Hashable {
    public var check: Check
    public var outcome: Outcome
    /// Where it is claimed: the front matter of a source, an annotation, or an entity.
    public var location: SourceLocation
    /// The slug of the document that claims it.
    public var claimant: String
    /// The file's name, the checksum, or the words.
    public var text: String
    /// Why it failed or was not checked, as one sentence without its full stop; else what is worth knowing.
    public var remark: String?
  }

  /// What is said of one source, or of one article.
  public struct Group: Sendable, Hashable {
    public var document: DocumentID
    public var entries: [Entry]
  }

  /// In the order of the documents' paths; only those of which something is to be said.
  public var sources: [Group]
  public var articles: [Group]
  /// The answers to checks, by the document in which they stand.
  public var answers: [Group]

  public func count(_ outcome: Outcome) -> Int {
    (sources + articles + answers).reduce(0) { $0 + $1.entries.count { $0.outcome == outcome } }
  }

  /// Ids of the diagnostics of a build that say the same as entries here.
  public static let diagnosticIDs: Set = [
    "sentence-changed", "sentence-meaning", "heading-renamed", "heading-meaning", "rule-above", "heading-changed",
    "passage-moved",
    "broken-anchor",
    "near-anchor",
    "ambiguous-anchor", "anchor-context", "anchor-inside-word", "empty-quote", "missing-capture", "changed-capture",
    "quote-not-in-source",
  ]

  /// Holds everything against everything. Confidential sources too, as notes rest on them: the ledger is for the desk and
  /// is not published.
  public static func make(of dossier: Dossier, width: Width = .one) -> EvidenceLedger {
    let documents = dossier.corpus.documents.filter {
      $0.isSource && (!$0.header.isDraft || dossier.corpus.includesDrafts)
    }
    // Words that none of several sources could be shown to have stand below the first.
    var quotes: [DocumentID: [Quotations.Held]] = [:]
    var sourceless: [DocumentID: [Quotations.Held]] = [:]
    for held in dossier.quotations.all {
      if let source = held.verdict.source ?? held.sources.first {
        quotes[source, default: []].append(held)
      } else {
        sourceless[held.document, default: []].append(held)
      }
    }
    let sources = documents.concurrentMap(width: width) { [quotes] document in
      Group(
        document: document.id,
        entries: CaptureEvidence(document, in: dossier).entries(for: quotes[document.id] ?? []))
    }
    let articles = AnchorEvidence.groups(in: dossier, width: width) { article in
      dossier.annotations.on(article).flatMap { sourceless[$0] ?? [] }
        .map { CaptureEvidence.entry(for: $0, in: dossier) } + ArticleQuotation.entries(on: article, in: dossier)
    }
    let answered = AnsweredEvidence(dossier)
    return EvidenceLedger(
      sources: sources.filter { !$0.entries.isEmpty }.map(answered.marked), articles: articles.map(answered.marked),
      answers: answers(in: dossier))
  }

  private static func answers(in dossier: Dossier) -> [Group] {
    dossier.corpus.documents.compactMap { document in
      let entries = document.header.allowances.map { allowance in
        Entry(
          check: .allowed, outcome: .ok, location: document.location(allowance.check.range), claimant: document.slug,
          text: allowance.words.value, remark: "\(allowance.check.value) may stand: \(allowance.reason)")
      }
      let released = ((document.sourceRecord ?? document.secretRecord)?.mayBeNamed ?? []).map { name in
        Entry(
          check: .allowed, outcome: .ok, location: document.location(document.header.title.range),
          claimant: document.slug, text: name.spelling, remark: "unpublished-material may stand: \(name.reason)")
      }
      return entries.isEmpty && released.isEmpty ? nil : Group(document: document.id, entries: entries + released)
    }
  }
}
