import Markup
import Model
import Pages

/// The entry of the navigation that the page is, or belongs to.
struct CurrentEntry {
  let index: Int
  /// Of `aria-current`: `page` or `true`.
  let value: HTML
}

func siteMasthead(_ frame: SiteFrame, root: SiteRoot, current: CurrentEntry?) -> HTML {
  """
  <header class="masthead">
  <a class="site-title" href="\(root.href(to: .home))">\(frame.title)</a>
  <button class="theme" type="button" data-themes="automatic light dark" hidden>Colours: <span></span></button>
  \(when: !frame.navigation.isEmpty, siteNavigation(frame, root: root, current: current))</header>

  """
}

/// On a phone it shows over the page when the button in front of it is pressed, without a script.
private func siteNavigation(_ frame: SiteFrame, root: SiteRoot, current: CurrentEntry?) -> HTML {
  """
  <button class="menu-button" type="button" popovertarget="\(ElementID.part("menu"))">Menu</button>
  <nav class="site-navigation" id="\(ElementID.part("menu"))" popover aria-label="Site">
  <ul>
  \(each: frame.navigation.enumerated(), { navigationEntry($1, root: root, mark: $0 == current?.index ? current : nil) })</ul>
  </nav>

  """
}

private func navigationEntry(_ item: SiteFrame.NavigationItem, root: SiteRoot, mark: CurrentEntry?) -> HTML {
  """
  <li><a href="\(root.href(to: item.route))"\(if: mark, { " aria-current=\"\($0.value)\"" })>\(item.title)</a></li>

  """
}

func siteFooter(_ frame: SiteFrame, root: SiteRoot) -> HTML {
  """
  <footer class="colophon">
  \(when: !frame.footer.isEmpty, footerNavigation(frame, root: root))<p>\
  \(if: frame.publisher, { "Published by \($0). " })\
  Made with Dossier from plain text files. These pages load nothing from other sites.</p>
  </footer>
  </body>
  </html>

  """
}

private func footerNavigation(_ frame: SiteFrame, root: SiteRoot) -> HTML {
  """
  <nav aria-label="More">
  <ul>
  \(each: frame.footer, { navigationEntry($0, root: root, mark: nil) })</ul>
  </nav>

  """
}

/// On paper: where the page is, and of which day.
func pageAddress(_ page: any FramedPage, in frame: SiteFrame) -> HTML {
  """
  <p class="page-address">\(when: frame.baseURL == nil, "\(frame.title), ")\(if: frame.baseURL, { "\($0)" })\
  \(Href(path: page.route.path))\(if: frame.date, { ", \(time($0))" })</p>

  """
}

/// From the home page down to here.
func breadcrumb(_ links: [PageLink], to title: String) -> HTML {
  """
  <nav class="breadcrumb" aria-label="Breadcrumb">
  <ol>
  \(each: links, { "<li>\(link($0))</li>\n" })<li><span aria-current="page">\(title)</span></li>
  </ol>
  </nav>

  """
}
