public import Markup
public import Pages

/// Turns page values into HTML. What the pages of one depth share is made once, here.
public struct SiteTemplate: Sendable {
  private let frame: SiteFrame
  private let top: FrameParts
  private let nested: FrameParts
  private let unplaced: FrameParts
  private let untranslated: UntranslatedPhrases?

  public init(frame: SiteFrame) {
    self.frame = frame
    untranslated = UntranslatedPhrases(frame)
    top = FrameParts(frame, root: .relative(""))
    nested = FrameParts(frame, root: .relative("../"))
    unplaced = FrameParts(frame, root: .anywhere(in: frame), isServedAnywhere: frame.baseURL != nil)
  }

  /// The whole page, from the doctype to `</html>`.
  public func html(for page: any FramedPage) -> HTML {
    let parts = parts(for: page)
    // In the order of the page: each part then stands in its place as soon as it is made.
    var html = HTML()
    html.append(copyOf: parts.head)
    html.append(pageHead(page, in: frame))
    html.append(parts.bodyStart(page.look.name))
    if page.isDraft { html.append(copyOf: parts.draftBand) }
    if page.embedsDraft { html.append(copyOf: parts.embeddedDraftBand) }
    html.append(parts.masthead(for: page))
    if !page.breadcrumbs.isEmpty {
      html.append(breadcrumb(page.breadcrumbs, to: page.title, page.titleLanguage, in: frame))
    }
    html.append("<main id=\"\(ElementID.part("main"))\" tabindex=\"-1\">\n")
    html.append(page.main(root: parts.root))
    html.append(literal: "</main>\n")
    html.append(pageAddress(page, in: frame))
    html.append(parts.footer)
    return untranslated?.marked(in: html) ?? html
  }

  private func parts(for page: any FramedPage) -> FrameParts {
    if page.look.isServedAnywhere { return unplaced }
    switch page.route.pathToRoot {
    case "": return top
    case "../": return nested
    case let deeper: return FrameParts(frame, root: .relative(deeper))
    }
  }
}
