import Testing

@testable import Publishing

/// Paths are checked on their bytes.
struct OutputPathTests {
  @Test(arguments: [
    "index.html", "a/b/c.html", ".nojekyll", ".well-known/security.txt", "Zoë.html", "...", "a..b", "a b",
  ])
  func goodPaths(text: String) throws {
    #expect(try OutputPath(text).text == text)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "../a", "./a", "a/.", "a\0b", "a\nb", "a\u{7F}",
    ".dossier-manifest", "a/.dossier-x", ".Dossier-Lock", ".git", ".git/config", "a/.GIT/config",
    "../\u{301}x", String(repeating: "x", count: 256),
  ])
  func badPaths(text: String) {
    #expect(throws: InvalidOutputPath.self) { try OutputPath(text) }
  }

  @Test func aNameMayHave255Bytes() throws {
    let name = String(repeating: "é", count: 127) + "x"
    #expect(try OutputPath(name + "/" + name).text.utf8.count == 511)
  }

  @Test func pathsAreEqualByTheirBytesAndInTheirOrder() throws {
    #expect(try OutputPath("e\u{301}") != OutputPath("\u{E9}"))
    let paths = try ["a/b", "a", "a-b", "b", "a.html"].map { try OutputPath($0) }
    #expect(paths.sorted().map(\.text) == ["a", "a-b", "a.html", "a/b", "b"])
    #expect(try OutputPath("a/b/c").parent == OutputPath("a/b"))
    #expect(try OutputPath("a").parent == nil)
  }

  @Test func whatIsLinkedComesFirstAndTheHomePageLast() throws {
    let paths = try ["index.html", "feed.xml", "a.html", "style.css"].map { try OutputPath($0) }
    #expect(paths.sorted { $0.turn < $1.turn }.map(\.text) == ["style.css", "a.html", "feed.xml", "index.html"])
  }
}
