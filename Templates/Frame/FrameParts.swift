import Markup
import Model
import Pages
import Words

/// What the pages of one depth share: made once, appended to each.
final class FrameParts: Sendable {
  let root: SiteRoot
  /// From the doctype to where the page's own title stands.
  let head: HTML
  let footer: HTML

  private let frame: SiteFrame
  private let skipLink: HTML
  /// As the breadcrumbs of a page at this depth have the address of each entry.
  private let addresses: [String]
  private let plainMasthead: HTML
  /// With one entry marked as the section that the page belongs to.
  private let sectionMastheads: [HTML]

  init(_ frame: SiteFrame, root: SiteRoot, isServedAnywhere: Bool = false) {
    self.frame = frame
    self.root = root
    head = siteHead(frame, root: root, isServedAnywhere: isServedAnywhere)
    footer = siteFooter(frame, root: root)
    skipLink = "<a class=\"skip-link\" href=\"\(Href(to: .part("main")))\">\(frame.words.skipToText)</a>\n"
    draftBand = band(frame.words.draft, frame.words.draftMeans)
    embeddedDraftBand = band(frame.words.holdsDraft, frame.words.holdsDraftMeans)
    addresses = frame.navigation.map { root.prefix + Href(path: $0.route.path).text }
    plainMasthead = siteMasthead(frame, root: root, current: nil)
    sectionMastheads = frame.navigation.indices.map {
      siteMasthead(frame, root: root, current: CurrentEntry(index: $0, value: "true"))
    }
  }

  func bodyStart(_ name: StaticString) -> HTML {
    "</head>\n<body class=\"page-\(HTML(stringLiteral: name))\">\n\(skipLink)"
  }

  /// Above all else, so that nobody takes a draft for something that was published.
  let draftBand: HTML

  /// Above a page that others may read once the draft in it is no draft any more.
  let embeddedDraftBand: HTML

  /// With the page's own entry marked, or that of its section, the nearest that the breadcrumbs name.
  func masthead(for page: any FramedPage) -> HTML {
    if let own = frame.navigation.firstIndex(where: { $0.route == page.route }) {
      return siteMasthead(frame, root: root, current: CurrentEntry(index: own, value: "page"))
    }
    for parent in page.breadcrumbs.dropFirst().reversed() {
      if let section = addresses.firstIndex(of: parent.href.text) { return sectionMastheads[section] }
    }
    return plainMasthead
  }
}

private func band(_ word: StaticString, _ meaning: StaticString) -> HTML {
  """
  <p class="draft-band" role="note"><strong>\(word)</strong> \(meaning)</p>

  """
}
