import Diagnostics
import Linking
import Markup
import Model

struct PassageWithoutEvidenceRule: DocumentRule {
  let id = "passage-without-evidence"
  let summary = "Every passage of an article is held up by a source."
  let explanation = """
    A passage counts as held up when it links to a source, has a footnote, or a note with a source is anchored in it. \
    One finding for each article says how much of its running text is not; the first of these passages are listed. \
    Annotate them, or accept that a transition or a summary needs no source.
    """
  let example = RuleExample(
    bad: "Servers were seized in three countries.",
    good: "Servers were seized in three countries, [[europol-statement|Europol]] said.")
  let severity = Diagnostic.Severity.information
  let ground = RuleGround.everything
  let type: DocumentType? = .article

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard document.isArticle else { return [] }
    let passages = dossier.passages(of: document.id)
    let bare = passages.filter { !$0.isEvidenced }
    guard !bare.isEmpty else { return [] }
    let share = (bare.count * 200 + passages.count) / (passages.count * 2)
    return [
      Finding(
        passages.count == 1
          ? "its one passage has no evidence"
          : "\(bare.count) of \(passages.count) passages (\(share) per cent) \(bare.count == 1 ? "has" : "have") no evidence",
        at: document.location(document.header.title.range),
        notes: bare.prefix(3).map { .init("this one", at: document.firstLine(of: $0.passage.source)) },
        fix: "link to a source there, or anchor a note with sources")
    ]
  }
}

extension Document {
  /// A block’s first line: a caret under a whole list helps nobody.
  fileprivate func firstLine(of range: Range<Int>) -> SourceLocation {
    let count = source.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress.map({ $0 + range.lowerBound }) else { return 0 }
      let line = ByteScan.first(0x0A, start, count: range.count) ?? range.count
      return ByteScan.first(0x0D, start, count: line) ?? line
    }
    return location(range.lowerBound..<range.lowerBound + count)
  }
}
