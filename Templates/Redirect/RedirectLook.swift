public import Markup
public import Pages
import Words

/// What stands at a former address: the browser goes on by itself, and where it does not, there is the link.
extension RedirectPage: Look {
  public static let name: StaticString = "redirect"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { redirectMain(page) }

  public static func head(of page: Page<Self>) -> HTML { goingOn(to: page.content.target.href) }
}

private func redirectMain(_ page: Page<RedirectPage>) -> HTML {
  let redirect = page.content
  return """
    <div class="notice">
    \(pageHeader(page.title, summary: page.summary))\
    <p>\(page.words.newAddress, link(redirect.target))</p>
    </div>

    """
}

private func goingOn(to target: Href) -> HTML {
  """
  <meta http-equiv="refresh" content="0; url=\(target)">
  <link rel="canonical" href="\(target)">

  """
}
