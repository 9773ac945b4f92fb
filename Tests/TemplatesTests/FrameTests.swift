import Markup
import Model
import Pages
import Testing

@testable import Templates

// What is around the content: head, navigation, footer.

private func html(
  baseURL: String? = nil, route: Route = .page("amaq", in: "entities"), isIndexed: Bool = true,
  breadcrumbs: [PageLink] = [], _ content: some Look = ProsePage(body: "")
) -> String {
  let frame = SiteFrame(
    title: "The dossier", language: "en-CA", description: "A dossier.", publisher: "The desk", baseURL: baseURL,
    navigation: [.init(title: "People", route: .page("people")), .init(title: "About", route: .page("about"))],
    footer: [.init(title: "Method", route: .page("method"))])
  let page = Page(
    route: route, title: "Amaq", summary: "An outlet.", breadcrumbs: breadcrumbs, content: content, isIndexed: isIndexed
  )
  return SiteTemplate(frame: frame).html(for: page).text
}

@Test func headWithoutAnAddressOfItsOwn() {
  let text = html()
  #expect(
    text.hasPrefix(
      """
      <!DOCTYPE html>
      <html lang="en-CA">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self' \
      '\(Scripts.themeHash)'; connect-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="Dossier">
      <link rel="icon" href="../\(Assets.icon.path)" type="image/svg+xml">
      <link rel="stylesheet" href="../\(Assets.stylesheet.path)">
      <script>\(Scripts.theme)</script>
      <script src="../\(Assets.script.path)" defer></script>
      <title>Amaq – The dossier</title>
      <meta name="description" content="An outlet.">
      </head>
      <body class="page-prose">
      <a class="skip-link" href="#page.main">Skip to the text</a>
      <header class="masthead">
      <a class="site-title" href="../index.html">The dossier</a>
      <button class="theme" type="button" data-themes="automatic light dark" data-find="Find a name" hidden>Colours: <span></span></button>
      <button class="menu-button" type="button" popovertarget="page.menu">Menu</button>
      <nav class="site-navigation" id="page.menu" popover aria-label="Site">
      <ul>
      <li><a href="../people.html">People</a></li>
      <li><a href="../about.html">About</a></li>
      </ul>
      </nav>
      </header>
      <main id="page.main" tabindex="-1">

      """))
}

@Test func addressOfItsOwnGivesCanonicalAndPreview() {
  let text = html(baseURL: "https://example.org/a&b/")
  #expect(
    text.contains(
      """
      <link rel="canonical" href="https://example.org/a&amp;b/entities/amaq.html">
      <meta property="og:type" content="website">
      <meta property="og:title" content="Amaq">
      <meta property="og:description" content="An outlet.">
      <meta property="og:url" content="https://example.org/a&amp;b/entities/amaq.html">
      <meta property="og:site_name" content="The dossier">
      </head>
      """))
  let article = ArticlePage(date: DateText(text: "2018", machine: "2018"), body: AnnotatedBody(pieces: []))
  #expect(html(baseURL: "https://example.org/", article).contains("og:type\" content=\"article\""))
}

@Test func previewOfAPageWithAPictureNamesIt() {
  var page = Page(route: .page("amaq", in: "entities"), title: "Amaq", content: ProsePage(body: ""))
  page.image = .media("a b.png")
  let frame = SiteFrame(title: "The dossier", language: "en", baseURL: "https://example.org/a/")
  #expect(
    SiteTemplate(frame: frame).html(for: page).text.contains(
      "<meta property=\"og:image\" content=\"https://example.org/a/media/a%20b.png\">"))
}

@Test func paperSaysWhereThePageIs() {
  #expect(html().contains("</main>\n<p class=\"page-address\">The dossier, entities/amaq.html</p>\n"))
  #expect(
    html(baseURL: "https://example.org/a/").contains(
      "<p class=\"page-address\">https://example.org/a/entities/amaq.html</p>"))
}

@Test func homePageIsAtTheAddressItself() {
  let text = html(baseURL: "https://example.org/", route: .home)
  #expect(text.contains("<link rel=\"canonical\" href=\"https://example.org/\">"))
  #expect(text.contains("<title>Amaq</title>"))
}

@Test func pageThatIsNotIndexedSaysSoAndHasNoPreview() {
  let text = html(baseURL: "https://example.org/", isIndexed: false)
  #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
  #expect(!text.contains("canonical"))
  #expect(!text.contains("og:"))
}

@Test func navigationMarksThePageAndItsSection() {
  #expect(html(route: .page("people")).contains("<a href=\"people.html\" aria-current=\"page\">People</a>"))
  let parents = [
    PageLink(title: "Home", href: Href(path: "../index.html")),
    PageLink(title: "All", href: Href(path: "../people.html")),
  ]
  #expect(html(breadcrumbs: parents).contains("<a href=\"../people.html\" aria-current=\"true\">People</a>"))
}

@Test func redirectGoesOnByItselfAndByLink() {
  let target = PageLink(title: "Amaq", href: Href(path: "amaq.html"))
  let text = html(baseURL: "https://example.org/", isIndexed: false, RedirectPage(target: target))
  #expect(
    text.contains(
      """
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url=amaq.html">
      <link rel="canonical" href="amaq.html">
      </head>
      """))
  #expect(text.contains("<p>This page has a new address: <a href=\"amaq.html\">Amaq</a>.</p>"))
}

@Test(arguments: [
  (nil, ""), ("https://example.org/", "/"), ("https://example.org/a/b/", "/a/b/"),
  ("https://example.org//evil/", "/evil/"),
])
func notFoundPageLinksFromTheRoot(baseURL: String?, root: String) throws {
  let notFound = NotFoundPage(
    home: PageLink(title: "Home", href: Href(path: "index.html")),
    names: PageLink(title: "Names", href: Href(path: "names.html")))
  let text = html(baseURL: baseURL, route: .page("404"), isIndexed: false, notFound)
  let addresses = Set(try text.values(of: "href")).subtracting(["#page.main"])
  let expected = [
    Assets.icon.path, Assets.stylesheet.path, "index.html", "people.html", "about.html", "names.html", "method.html",
  ]
  #expect(addresses == Set(expected.map { root + $0 }))
  // Opened from a disk it finds no style by such a link, and has a little of its own.
  let hasOwn = text.contains("<style>\(BareStyle.css)</style>") && text.contains("style-src 'self' '\(BareStyle.hash)'")
  #expect(hasOwn == (baseURL != nil))
}

@Test func deeperPagesReachTheTopToo() {
  #expect(html(route: Route("a/b/c.html")).contains("<a href=\"../../people.html\">People</a>"))
}

@Test func layoutsInARowShareNothingButTheFrame() {
  let template = SiteTemplate(frame: SamplePages.frame)
  let once = SamplePages.all.map { template.html(for: $0) }
  let again = SamplePages.all.reversed().map { SiteTemplate(frame: SamplePages.frame).html(for: $0) }
  #expect(once == again.reversed())
}
