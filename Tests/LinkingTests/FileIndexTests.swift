import Linking
import Model
import TestBasics
import Testing

@Suite("FileIndex resolves links that are written as paths")
struct FileIndexTests {
  @Test(
    "A relative address from a folder",
    arguments: [
      ("b.md", "articles", "articles/b.md"), ("b.md", "articles/", "articles/b.md"), ("b.md", "", "b.md"),
      ("../entities/a.md", "articles", "entities/a.md"), ("../../b.md", "entities/people", "b.md"),
      ("./b.md", "articles", "articles/b.md"),
      ("././/b.md", "articles", "articles/b.md"), ("x/../b.md", "articles", "articles/b.md"),
      ("x/./y//b.md", "", "x/y/b.md"),
      ("..", "articles", ""), (".", "articles", "articles"), ("", "articles", "articles"), ("", "", ""),
      ("../articles/b.md", "articles", "articles/b.md"),
      ("/b.md", "articles", "articles/b.md"), ("//b.md", "articles", "articles/b.md"),
    ])
  func resolve(relative: String, folder: Substring, path: String) {
    #expect(FileIndex.resolve(relative, from: folder) == path)
  }

  @Test(
    "Nothing leads out of the content",
    arguments: [
      ("..", ""), ("../x", ""), ("../../x", "articles"), ("a/../../x", ""), ("./../x", ""), (".//..//x", ""),
      ("../../articles/b.md", "articles"),
      ("../../../../../../etc/passwd", "entities/people"), ("/../x", ""),
    ])
  func outside(relative: String, folder: Substring) {
    #expect(FileIndex.resolve(relative, from: folder) == nil)
  }

  @Test(
    "What only looks like .. is a name",
    arguments: ["...", "..\u{301}", "\u{600}..", "%2e%2e", "..\\..", ".. ", " ..", "..\u{0}", "．．", "..;"])
  func lookalikes(name: String) {
    #expect(FileIndex.resolve(name + "/x", from: "a").map { Array($0.utf8) } == Array("a/\(name)/x".utf8))
  }

  @Test("A resolved path never has a part that climbs", arguments: 0..<20)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = ["..", "..", ".", "/", "/", "/", "a", "b", "\u{301}", "\\", ""]
    for _ in 0..<200 {
      let relative = (0..<Int.random(in: 0...10, using: &random)).compactMap { _ in parts.randomElement(using: &random)
      }.joined()
      guard let path = FileIndex.resolve(relative, from: "x/y") else { continue }
      let bad = path.utf8.split(separator: UInt8(ascii: "/")).contains {
        $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8)
      }
      #expect(!bad && !path.utf8.starts(with: "/".utf8), "\(relative) -> \(path)")
    }
  }

  private let files = FileIndex(
    Corpus(
      settings: Settings(),
      documents: [
        namedPage(0, path: "Content/articles/a.md", slug: "a", title: "A"),
        namedPage(1, path: "Content/entities/people/b.md", slug: "b", title: "B"),
        namedPage(2, path: "Content/entities/cafe\u{301}.md", slug: "café", title: "Café"),
        namedPage(3, path: "Content/about.md", slug: "about", title: "About"),
      ],
      media: ["map.png", "photos/map.png", "photos/x.jpg", "ünder.png"]),
    prefix: "Content/")

  @Test func documents() {
    #expect(files.document(at: "articles/a.md") == DocumentID(0))
    #expect(files.document(at: "entities/people/b.md") == DocumentID(1))
    #expect(
      files.document(at: "entities/café.md") == DocumentID(2), "other systems spell names with marks of their own")
    #expect(files.document(at: "entities/cafe\u{301}.md") == DocumentID(2))
    #expect(files.document(at: "about.md") == DocumentID(3), "in whatever order they come")
    for path in ["Content/articles/a.md", "a.md", "articles/A.md", "articles/a", "/articles/a.md", ""] {
      #expect(files.document(at: path) == nil)
    }
  }

  @Test func media() {
    #expect(files.media(at: "media/map.png") == "map.png")
    #expect(files.media(at: "media/photos/map.png") == "photos/map.png")
    #expect(files.media(at: "map.png") == "map.png", "the first of one name")
    #expect(files.media(at: "x.jpg") == "photos/x.jpg")
    #expect(files.media(at: "u\u{308}nder.png") == "ünder.png", "other systems spell names with marks of their own")
    for path in ["photos/map.png", "y.jpg", "media/", ""] { #expect(files.media(at: path) == nil) }
  }

  @Test("A route's folder can be resolved from")
  func routes() {
    #expect(FileIndex.resolve("../entities/b.html", from: Route("articles/a.html").folder) == "entities/b.html")
    #expect(FileIndex.resolve("b.html", from: Route.home.folder) == "b.html")
  }
}

@Suite("Routes write relative addresses")
struct RouteTests {
  @Test(arguments: [
    ("index.html", "articles/a.html", "articles/a.html"), ("articles/a.html", "index.html", "../index.html"),
    ("articles/a.html", "entities/b.html", "../entities/b.html"), ("articles/a.html", "articles/b.html", "b.html"),
    ("articles/a.html", "articles/a.html", "a.html"), ("people.html", "places.html", "places.html"),
    ("a/b/c.html", "d.html", "../../d.html"), ("articles/a.html", "style.css", "../style.css"),
  ])
  func relativePath(from: String, to: String, path: String) {
    let route = Route(from)
    #expect(route.relativePath(to: Route(to)) == path)
    #expect(FileIndex.resolve(path, from: route.folder) == to, "and lead there")
  }

  @Test func addresses() {
    let route = Route.page("a", in: "articles")
    #expect(route.path == "articles/a.html" && Route.page("people").path == "people.html")
    #expect(route.href(to: route, fragment: "x y").text == "#x%20y")
    #expect(route.href(to: route).text == "a.html")
    #expect(Route.home.href(to: Route("entities/c:d é.html"), fragment: "x").text == "entities/c%3Ad%20%C3%A9.html#x")
    #expect(route.pathToRoot == "../" && Route.home.pathToRoot == "")
    #expect(Route("b.html") > Route("B.html") && Route("é.html") > Route("z.html"), "by bytes")
  }
}
