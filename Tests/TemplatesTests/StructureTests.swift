import Markup
import Pages
import Testing

@testable import Templates

// What holds for every page.

private let template = SiteTemplate(frame: SamplePages.frame)

@Test(arguments: SamplePages.all.indices)
func everyPageHasOneOfEachLandmark(index: Int) throws {
  let text = template.html(for: SamplePages.all[index]).text
  for part in [
    "<h1>", "<main ", "<header class=\"masthead\">", "<footer ", "class=\"skip-link\"", "<title>", "<html lang=",
  ] {
    #expect(text.count(of: part) == 1, "\(part)")
  }
  #expect(
    try !text.all("<body class=\"page-[a-z-]+\">\n<a class=\"skip-link\"").isEmpty, "the skip link is first")
}

@Test(arguments: SamplePages.all.indices)
func idsAreUniqueAndWhatRefersToThemFindsThem(index: Int) throws {
  let text = template.html(for: SamplePages.all[index]).text
  let ids = try text.values(of: "id")
  #expect(ids.count == Set(ids).count)
  let own = try text.values(of: "href").filter { $0.utf8.starts(with: "#".utf8) }.map { String($0.dropFirst()) }
  let labels = try text.values(of: "aria-labelledby") + text.values(of: "aria-details")
  #expect(Set(own + labels).subtracting(ids) == [])
}

/// Headings go down one level at a time.
@Test(arguments: SamplePages.all.indices)
func noHeadingLevelIsSkipped(index: Int) throws {
  let levels = try template.html(for: SamplePages.all[index]).text.all("<h([1-6])")
    .compactMap { Int($0[1]) }
  #expect(levels.first == 1)
  for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
}

@Test(arguments: SamplePages.all.indices)
func nothingIsLoadedFromElsewhereAndNothingRuns(index: Int) throws {
  let text = template.html(for: SamplePages.all[index]).text
  for address in try text.values(of: "src") { #expect(!address.contains("//")) }
  for line in text.split(separator: "\n") where line.hasPrefix("<link") && !line.contains("canonical") {
    #expect(!line.contains("//"))
  }
  #expect(text.count(of: "<script") == 2 && text.count(of: "<script>\(Scripts.theme)</script>") == 1)
  // What may be served anywhere has a little style of its own, which the policy names by its hash.
  let bare = text.count(of: "<style>\(BareStyle.css)</style>")
  #expect(text.count(of: "<style") == bare && bare == (text.contains(" class=\"page-not-found\"") ? 1 : 0))
  for part in ["<iframe", "<form", "javascript:"] { #expect(!text.contains(part)) }
  #expect(try text.values(of: "style").isEmpty)
  #expect(try text.values(of: "on[a-z]+").isEmpty)
}

@Test(arguments: SamplePages.all.indices)
func linksToOtherSitesGiveNothingAway(index: Int) throws {
  let text = template.html(for: SamplePages.all[index]).text
  for match in try text.all("<a [^>]*href=\"https?:[^>]*>") {
    let tag = match[0]
    #expect(tag.contains("rel=\"noopener noreferrer\"") && tag.contains("referrerpolicy=\"no-referrer\""))
  }
}
