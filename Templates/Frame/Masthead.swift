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
  \(when: !frame.navigation.isEmpty, siteNavigation(frame, root: root, current: current))</header>

  """
}

/// On a phone it shows when the link in front of it is followed (`:target`), without a script.
private func siteNavigation(_ frame: SiteFrame, root: SiteRoot, current: CurrentEntry?) -> HTML {
  """
  <a class="menu-link" href="\(Href(to: .part("menu")))">Menu</a>
  <nav class="site-navigation" id="\(ElementID.part("menu"))" aria-label="Site">
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
