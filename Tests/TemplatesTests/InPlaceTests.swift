import Markup
import Pages
import Testing

@testable import Templates

@Suite("Pages are written in place")
struct InPlaceTests {
  private func isInPlace(_ page: any FramedPage) -> Bool {
    var html: HTML = "<main>\n"
    let start = html.withBytes(\.baseAddress)
    html.append(page.main(root: .relative("../")))
    return html.withBytes(\.baseAddress) == start
  }

  /// A part that is made before what stands in front of it has to be copied after that, and all in front of it too: a page
  /// was copied three times over.
  @Test("Each part of a page stands in its place when it is made", arguments: SamplePages.all.map(\.route.path))
  func parts(path: String) throws {
    let page = try #require(SamplePages.all.first { $0.route.path == path })
    // At the first try the memory may have come to its end.
    let isInPlace = isInPlace(page) || isInPlace(page)
    #expect(isInPlace)
  }
}
