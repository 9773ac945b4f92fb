import Linking
import Markup
import Model
import Pages
import Words

/// The head as far as it is the same on all pages of one depth.
///
/// - Parameter isServedAnywhere: whether the style may not be found from where the page is.
func siteHead(_ frame: SiteFrame, root: SiteRoot, isServedAnywhere: Bool = false) -> HTML {
  """
  <!DOCTYPE html>
  <html lang="\(frame.language)"\(when: frame.direction == .rightToLeft, " dir=\"rtl\"")>
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="\(contentSecurityPolicy(isServedAnywhere))">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="referrer" content="no-referrer">
  <meta name="generator" content="Dossier">
  <link rel="icon" href="\(root.prefix)\(Assets.icon.path)" type="image/svg+xml">
  \(when: isServedAnywhere, "<style>\(HTML(stringLiteral: BareStyle.css))</style>\n")\
  \(when: frame.hasFeed, "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(frame.title)\" href=\"\(root.prefix)\(Href(path: Route.articlesFeed.path))\">\n")\
  <link rel="stylesheet" href="\(root.prefix)\(Assets.stylesheet.path)">
  <script>\(HTML(stringLiteral: Scripts.theme))</script>
  <script src="\(root.prefix)\(Assets.script.path)" defer></script>

  """
}

/// Nothing but the site's own style, script, images, media and pages; no form, no frame.
private func contentSecurityPolicy(_ isServedAnywhere: Bool) -> HTML {
  """
  default-src 'none'; style-src 'self'\(when: isServedAnywhere, " '\(HTML(stringLiteral: BareStyle.hash))'"); script-src 'self' '\(HTML(stringLiteral: Scripts.themeHash))'; \
  connect-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'
  """
}

/// The rest of the head: what is the page's own.
func pageHead(_ page: any FramedPage, in frame: SiteFrame) -> HTML {
  let isHome = page.route == .home
  let description = page.summary ?? (isHome ? frame.description : nil)
  return """
    <title\(.attributes(of: page.titleLanguage))>\(when: page.isDraft, "\(frame.words.draftTitle)")\(when: page.embedsDraft, "\(frame.words.withDraftTitle)")\(page.title)\(when: !isHome && page.title != frame.title, " – \(frame.title)")</title>
    \(if: description, { "<meta name=\"description\" content=\"\($0)\">\n" })\
    \(when: !page.isIndexed || frame.includesDrafts, "<meta name=\"robots\" content=\"noindex\">\n")\
    \(page.ownHead())\
    \(if: page.isIndexed && !frame.includesDrafts ? frame.baseURL : nil, {
      preview(of: page, at: "\($0)\(when: !isHome, "\(Href(path: page.route.path))")", description, in: frame)
    })
    """
}

/// Where the page stands on the web, and what other sites show of it.
private func preview(
  of page: any FramedPage, at address: @autoclosure () -> HTML, _ description: String?, in frame: SiteFrame
) -> HTML {
  """
  <link rel="canonical" href="\(address())">
  <meta property="og:type" content="\(HTML(stringLiteral: page.look.openGraphType))">
  <meta property="og:title" content="\(page.title)">
  \(if: description, { "<meta property=\"og:description\" content=\"\($0)\">\n" })\
  <meta property="og:url" content="\(address())">
  \(if: page.image, { image in
    "\(if: frame.baseURL, { "<meta property=\"og:image\" content=\"\($0)\(Href(path: image.path))\">\n" })"
  })\
  <meta property="og:site_name" content="\(frame.title)">

  """
}
