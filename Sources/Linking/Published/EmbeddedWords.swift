import Anchoring
import Markdown
import Model

/// What an article shows of other pages' texts, as these may change without it.
enum EmbeddedWords {
  /// As deep as pages embed one another.
  private static let deepest = 8

  /// Each paragraph with the page that it is of: `faq: It rained.`
  static func paragraphs(in structure: ArticleStructure, _ dossier: Dossier) -> [String] {
    var reading = Reading(dossier: dossier)
    for shown in structure.interruptions where shown.isEmbed && structure.isBetween(shown) { reading.add(shown.name) }
    return reading.paragraphs
  }

  /// A page's slug, and the place in it.
  fileprivate static func parts(of name: String) -> [String] {
    name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
  }

  private struct Reading {
    let dossier: Dossier
    var paragraphs: [String] = []
    private var seen: Set<String> = []

    init(dossier: Dossier) { self.dossier = dossier }

    mutating func add(_ name: String, depth: Int = 0) {
      guard depth < EmbeddedWords.deepest, seen.insert(name).inserted, let slug = EmbeddedWords.parts(of: name).first,
        let (document, markdown, words) = dossier.linkContext.embedded(name)
      else { return }
      // Then it is linked to.
      let accusing = dossier.linkContext.accusingPassages(of: document, markdown)
      if markdown.texts(of: words.nodes).contains(where: { accusing.note(in: $0) != nil }) { return }
      let (start, end) = (words.text.lowerBound, words.text.upperBound)
      let text = Array(markdown.text[words.text])
      paragraphs += Paragraphs(text).ranges.map { "\(slug): " + String(decoding: text[$0], as: UTF8.self) }
      let structure = SurroundingsComparison(markdown, of: document, in: dossier.linkContext).structure
      for shown in structure.interruptions where shown.isEmbed && structure.isBetween(shown) {
        if start...end ~= shown.offset { add(shown.name, depth: depth + 1) }
      }
    }
  }
}

extension LinkContext {
  /// What of a page is shown where it is embedded by a name; nil where it is not published, or accuses by itself.
  fileprivate func embedded(
    _ name: String
  ) -> (document: Document, markdown: MarkdownDocument, words: (nodes: Range<Int>, text: Range<Int>))? {
    let parts = EmbeddedWords.parts(of: name)
    guard let slug = parts.first, case .one(let id) = names[slug], case let document = corpus[id],
      isPublished(id), document.annotation?.accuses.isEmpty ?? true
    else { return nil }
    let markdown = parse(document).value
    let place = parts.count > 1 ? FragmentReference.Place(fragment: parts[1]) : nil
    guard let nodes = markdown.nodes(at: place) else { return nil }
    let texts = markdown.nodes[nodes].lazy.map(\.text.range).filter { !$0.isEmpty }
    guard let start = texts.map(\.lowerBound).min(), let end = texts.map(\.upperBound).max() else { return nil }
    return (document, markdown, (nodes, start..<end))
  }

  /// The text of it.
  func embeddedText(_ name: String) -> [UInt8]? {
    embedded(name).map { Array($0.markdown.text[$0.words.text]) }
  }
}

extension FragmentReference.Place {
  fileprivate init(fragment: String) {
    self = fragment.utf8.first == UInt8(ascii: "^") ? .block(String(fragment.dropFirst())) : .heading(fragment)
  }
}
