import Markup
import Pages

/// For an address that leads nowhere. A server sends it under any path, so its links begin at the root (see ``SiteRoot``).
func notFoundLayout(_ notFound: NotFoundPage, of page: Page, root: SiteRoot) -> HTML {
  """
  <div class="notice">
  \(pageHeader(page.title, summary: page.summary))\
  <p>Nothing stands at this address. It may have been mistyped, or the page has gone.</p>
  <ul>
  \(each: [notFound.home, notFound.names].compactMap(\.self), { "<li><a href=\"\(root.prefix)\($0.href)\">\($0.title)</a></li>\n" })</ul>
  </div>

  """
}
