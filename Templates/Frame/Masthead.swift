import Markup
import Model
import Pages
import Words

/// The entry of the navigation that the page is, or belongs to.
struct CurrentEntry {
  let index: Int
  /// Of `aria-current`: `page` or `true`.
  let value: HTML
}

func siteMasthead(_ frame: SiteFrame, root: SiteRoot, current: CurrentEntry?) -> HTML {
  """
  <header class="masthead">
  <a class="site-title" href="\(root.href(to: .home))"\(.attributes(of: frame.titleLanguage))>\(frame.title)</a>
  <button class="theme" type="button" data-themes="\(frame.words.colourNames)" data-find="\(frame.words.findName)" hidden>\(frame.words.colours)<span></span></button>
  \(when: !frame.navigation.isEmpty, siteNavigation(frame, root: root, current: current))</header>

  """
}

/// On a phone it shows over the page when the button in front of it is pressed, without a script.
private func siteNavigation(_ frame: SiteFrame, root: SiteRoot, current: CurrentEntry?) -> HTML {
  """
  <button class="menu-button" type="button" popovertarget="\(ElementID.part("menu"))">\(frame.words.menu)</button>
  <nav class="site-navigation" id="\(ElementID.part("menu"))" popover aria-label="\(frame.words.siteNavigation)">
  <ul>
  \(each: frame.navigation.enumerated(), { navigationEntry($1, root: root, mark: $0 == current?.index ? current : nil) })</ul>
  </nav>

  """
}

private func navigationEntry(_ item: SiteFrame.NavigationItem, root: SiteRoot, mark: CurrentEntry?) -> HTML {
  """
  <li><a href="\(root.href(to: item.route))"\(if: mark, { " aria-current=\"\($0.value)\"" })\(.attributes(of: item.language))>\(item.title)</a></li>

  """
}

func siteFooter(_ frame: SiteFrame, root: SiteRoot) -> HTML {
  """
  <footer class="colophon">
  \(when: !frame.footer.isEmpty, footerNavigation(frame, root: root))<p>\
  \(if: frame.publisher, { "\(frame.words.publishedBy($0)) " })\
  \(frame.words.colophon)</p>
  </footer>
  </body>
  </html>

  """
}

private func footerNavigation(_ frame: SiteFrame, root: SiteRoot) -> HTML {
  """
  <nav aria-label="\(frame.words.moreNavigation)">
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
func breadcrumb(_ links: [PageLink], to title: String, _ language: TextLanguage? = nil, in frame: SiteFrame) -> HTML {
  """
  <nav class="breadcrumb" aria-label="\(frame.words.breadcrumb)">
  <ol>
  \(each: links, { "<li>\(link($0))</li>\n" })<li><span aria-current="page"\(.attributes(of: language))>\(title)</span></li>
  </ol>
  </nav>

  """
}
