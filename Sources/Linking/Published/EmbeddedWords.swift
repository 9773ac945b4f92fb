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

  private struct Reading {
    let dossier: Dossier
    var paragraphs: [String] = []
    private var seen: Set<String> = []

    init(dossier: Dossier) { self.dossier = dossier }

    mutating func add(_ name: String, depth: Int = 0) {
      let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard depth < EmbeddedWords.deepest, seen.insert(name).inserted, let slug = parts.first,
        case .one(let id) = dossier.names[slug], dossier.isPublished(id),
        dossier[id].annotation?.accuses.isEmpty ?? true
      else { return }
      let markdown = dossier.linkContext.parse(dossier[id]).value
      let place = parts.count > 1 ? Self.place(parts[1]) : nil
      guard let nodes = markdown.nodes(at: place) else { return }
      // Then it is linked to.
      let accusing = dossier.linkContext.accusingPassages(of: dossier[id], markdown)
      if markdown.texts(of: nodes).contains(where: { accusing.note(in: $0) != nil }) { return }
      let texts = markdown.nodes[nodes].lazy.map(\.text.range).filter { !$0.isEmpty }
      guard let start = texts.map(\.lowerBound).min(), let end = texts.map(\.upperBound).max() else { return }
      let text = Array(markdown.text[start..<end])
      paragraphs += Paragraphs(text).ranges.map { "\(slug): " + String(decoding: text[$0], as: UTF8.self) }
      let structure = SurroundingsComparison(markdown, of: dossier[id], in: dossier.linkContext).structure
      for shown in structure.interruptions where shown.isEmbed && structure.isBetween(shown) {
        if start...end ~= shown.offset { add(shown.name, depth: depth + 1) }
      }
    }

    private static func place(_ fragment: String) -> FragmentReference.Place {
      fragment.utf8.first == UInt8(ascii: "^") ? .block(String(fragment.dropFirst())) : .heading(fragment)
    }
  }
}
