import Linking
import Markup
import Model
import Words

/// The mentions of an entity as pages show them: those of a hub are cut, the first for its own page, the rest for further
/// ones.
enum EntityMentions {
  /// How many pages' mentions stand on one page.
  static let mentionedPagesOnOnePage = 200

  /// Whether one page may not hold all its mentions.
  static func isHub(_ document: Document, in dossier: Dossier) -> Bool {
    document.isEntity && document.route != nil && dossier.backlinks.count(of: document.id) > mentionedPagesOnOnePage
  }

  /// Ranges of the document's backlinks, which are in the order of the pages that they stand on; each with the mentions
  /// from ``mentionedPagesOnOnePage`` pages, the last from the rest.
  static func cut(of document: Document, in dossier: Dossier) -> [Range<Int>] {
    let entries = dossier.backlinks[document.id]
    var ranges: [Range<Int>] = []
    var (start, seen) = (0, 0)
    for index in entries.indices where index == 0 || entries[index].document != entries[index - 1].document {
      if seen == mentionedPagesOnOnePage {
        ranges.append(start..<index)
        (start, seen) = (index, 0)
      }
      seen += 1
    }
    if start < entries.count { ranges.append(start..<entries.count) }
    return ranges
  }

  /// A dot cannot stand in a slug, so no document's address is taken.
  static func route(of document: Document, number: Int) -> Route {
    .page("\(document.slug).mentions-\(number)", in: "entities")
  }

  /// The pages that the mentions are cut into; none where one holds them all.
  static func links(of document: Document, count pages: Int, from route: Route, in words: any Wording) -> [PageLink] {
    guard pages > 1 else { return [] }
    return (1...pages).map { number in
      let target = number == 1 ? document.route ?? .home : Self.route(of: document, number: number)
      return PageLink(title: words.mentionsPart(number), href: route.href(to: target))
    }
  }
}
