public import Markup
public import Pages

/// Turns page values into HTML. What the pages of one depth share is made once, here.
public struct SiteTemplate: Sendable {
  private let frame: SiteFrame
  private let top: FrameParts
  private let nested: FrameParts
  private let unplaced: FrameParts

  public init(frame: SiteFrame) {
    self.frame = frame
    top = FrameParts(frame, root: .relative(""))
    nested = FrameParts(frame, root: .relative("../"))
    unplaced = FrameParts(frame, root: .anywhere(in: frame))
  }

  /// The whole page, from the doctype to `</html>`.
  public func html(for page: Page) -> HTML {
    let parts = parts(for: page)
    // In the order of the page: each part then stands in its place as soon as it is made.
    var html = HTML()
    html.append(copyOf: parts.head)
    html.append(pageHead(page, in: frame))
    html.append(parts.bodyStart(page.layout.name))
    if page.isDraft { html.append(copyOf: FrameParts.draftBand) }
    html.append(parts.masthead(for: page))
    if !page.breadcrumbs.isEmpty { html.append(breadcrumb(page.breadcrumbs, to: page.title)) }
    html.append(literal: "<main id=\"page.main\" tabindex=\"-1\">\n")
    html.append(content(of: page, root: parts.root))
    html.append(literal: "</main>\n")
    html.append(parts.footer)
    return html
  }

  private func parts(for page: Page) -> FrameParts {
    if case .notFound = page.layout { return unplaced }
    switch page.route.pathToRoot {
    case "": return top
    case "../": return nested
    case let deeper: return FrameParts(frame, root: .relative(deeper))
    }
  }

  func content(of page: Page, root: SiteRoot) -> HTML {
    switch page.layout {
    case .home(let home): homeLayout(home, of: page)
    case .article(let article): articleLayout(article, of: page)
    case .entity(let entity): entityLayout(entity, of: page)
    case .source(let source): sourceLayout(source, of: page)
    case .prose(let prose): proseLayout(prose, of: page)
    case .listing(let listing): listingLayout(listing, of: page)
    case .names(let names): namesLayout(names, of: page)
    case .ledger(let ledger): ledgerLayout(ledger, of: page)
    case .corrections(let corrections): correctionsLayout(corrections, of: page)
    case .notFound(let notFound): notFoundLayout(notFound, of: page, root: root)
    case .redirect(let redirect): redirectLayout(redirect, of: page)
    }
  }
}

extension Page.Layout {
  /// What the class of the page's `<body>` has behind `page-`.
  var name: StaticString {
    switch self {
    case .home: "home"
    case .article: "article"
    case .entity: "entity"
    case .source: "source"
    case .prose: "prose"
    case .listing: "listing"
    case .names: "names"
    case .ledger: "ledger"
    case .corrections: "corrections"
    case .notFound: "not-found"
    case .redirect: "redirect"
    }
  }
}
