import Diagnostics
import Linking
import Model

struct UncoveredQuotationRule: DocumentRule {
  let id = "uncovered-quotation"
  let summary = "What stands between quotation marks in an article is someone’s words, and a source has them."
  let explanation = """
    Words between quotation marks, in the text, the title, the summary and at the picture, that no quote note is about, in whole or in part, are held \
    against the captures of the article’s `source:` and of \
    the sources of its notes. One finding for each article lists those that none of them has, or for which there is none. \
    Make a quote note for them, keep a capture, or take away the marks where the words are nobody’s.
    """
  let example = RuleExample(
    bad: "“We paid everything,” he said.   # no note, and no capture has it",
    good: "“We paid everything,” he said.   # and a note: kind: quote, with its source")
  let severity = Diagnostic.Severity.information
  let ground = RuleGround.everything
  let type: DocumentType? = .article

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard document.isArticle else { return [] }
    // What stands in a capture that is notes stands there; that it proves little is the ledger’s to say.
    let bare = dossier.uncoveredQuotations(of: document.id).filter {
      $0.verdict.source == nil && isTyped($0.quoted, in: document)
    }
    guard let first = bare.first else { return [] }
    let words = bare.map { "“\(Self.short($0.quoted.words))”" }
    return [
      Finding(
        "\(bare.count == 1 ? "a quotation stands" : "\(bare.count) quotations stand") in no capture of the article’s "
          + "sources, and no quote note is about \(bare.count == 1 ? "it" : "them"): " + words.joined(separator: ", "),
        at: document.location(first.quoted.source),
        notes: bare.dropFirst().prefix(5).map { .init("another", at: document.location($0.quoted.source)) },
        fix: "make a quote note with its source, or take away the marks where the words are nobody’s")
    ]
  }

  /// Whether somebody's words are typed there, and its first word stands where it is told of: the words of a link that has none of its own are a title's.
  private func isTyped(_ quoted: QuotedWords, in document: Document) -> Bool {
    // An address is nobody's words.
    if quoted.words.utf8.firstRange(of: "://".utf8) != nil, !quoted.words.contains(where: \.isWhitespace) {
      return false
    }
    let bytes = document.source.bytes
    guard let word = quoted.words.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).first else { return true }
    // Not far from where it begins, as an article may be one line.
    let start = max(0, quoted.source.lowerBound - Self.reach)
    let end = min(bytes.endIndex, max(quoted.source.lowerBound + Self.reach, start))
    let beginning = bytes[min(start, end)..<end]
    return beginning.firstRange(of: Array(word.utf8.prefix(Self.reach / 2))) != nil
      || beginning.contains(UInt8(ascii: "&"))
  }

  /// In bytes.
  private static let reach = 200

  private static func short(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 50 ? String(line.prefix(49)) + "…" : line
  }
}
