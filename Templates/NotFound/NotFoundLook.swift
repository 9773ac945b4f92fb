public import Markup
public import Pages
import Words

/// For an address that leads nowhere. A server sends it under any path, so its links begin at the root (see ``SiteRoot``).
extension NotFoundPage: Look {
  public static let name: StaticString = "not-found"
  public static let isServedAnywhere = true

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { notFoundMain(page, root: root) }
}

private func notFoundMain(_ page: Page<NotFoundPage>, root: SiteRoot) -> HTML {
  let notFound = page.content
  return """
    <div class="notice">
    \(pageHeader(page.title, summary: page.summary))\
    <p>\(page.words.notFoundMeans)</p>
    <ul>
    \(each: [notFound.home, notFound.names].compactMap(\.self), { "<li><a href=\"\(root.prefix)\($0.href)\">\($0.title)</a></li>\n" })</ul>
    </div>

    """
}
