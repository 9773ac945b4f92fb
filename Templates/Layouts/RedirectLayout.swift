import Markup
import Pages

/// What stands at a former address: the browser goes on by itself, and where it does not, there is the link.
func redirectLayout(_ redirect: RedirectPage, of page: Page) -> HTML {
  """
  <div class="notice">
  \(pageHeader(page.title, summary: page.summary))\
  <p>This page has a new address: \(link(redirect.target)).</p>
  </div>

  """
}
