import Foundation
import Testing

@testable import Markdown

/// Where nothing of ours is used, our HTML is the library's, byte for byte.
@Suite struct DifferentialTests {
  /// Some of the specification's traps, for checkouts that have no copy of it.
  static let samples = [
    "# a *b* `c`\n\nSetext\n======\n\n---\n",
    "* a\n\n  b\n* c\n\n1. x\n2. y\n\n7) z\n",
    "> quote\nlazy\n> > deep\n\n    code\n\tcode\n",
    "```swift x\nlet a = \"<&>\"\n```\n\n~~~\n~~~\n",
    "| a | b |\n|:-:|---|\n| `|` | \\| |\n| short\n\n|x|\n|-|\n",
    "- [x] done\n- [ ] open\n\n  loose\n",
    "a[^1] b[^long] c[^1] d[^none]\n\n[^1]: one\n\n    two\n\n[^long]: > quote\n",
    "*a **b** c* __d__ ***e*** ~~f~~ a_b_c **[x](y \"t\")** ![i *j*](k 'l')\n",
    "[r], [R][], [x][r]\n\n[r]: </a b> 'T &amp; U'\n",
    "www.example.org, https://a.b/(c)). d@e.fg <https://x.org?a=1&b='2'>\n",
    "a  \nb\\\nc &copy; &#35; \\* &nothing; \u{0}\n",
    "a\tb\r\nc\rd\n\n\r\n\u{FEFF}e\n",
    "foo\nbar|x\n|a|b|\n|-|-|\n|c|d|\n",
  ]

  @Test(arguments: samples)
  func samplesOfTheSpecification(markdown: String) {
    #expect(plainHTML(markdown) == LibraryHTML.render(markdown))
  }

  @Test(.enabled(if: !Specification.examples.isEmpty, Specification.absence), arguments: Specification.examples)
  func everyExampleOfTheSpecification(example: Specification.Example) {
    #expect(plainHTML(example.markdown, dialect: .gitHub) == LibraryHTML.render(example.markdown))
  }

  /// Examples in which `[[foo]]` is a link in brackets, or a wikilink to us, and those with comments of HTML, which reach no
  /// page of ours.
  static let withOurSyntax: Set<String> = [
    "[[*foo* bar]]\n\n[*foo* bar]: /url \"title\"\n",
    "![[foo]]\n\n[[foo]]: /url \"title\"\n",
    "[[[foo]]]\n\n[[[foo]]]: /url\n",
  ]

  @Test(.enabled(if: !Specification.examples.isEmpty, Specification.absence))
  func onlyExamplesWithWikilinksDifferInOurDialect() {
    let different = Specification.examples.filter { plainHTML($0.markdown) != LibraryHTML.render($0.markdown) }
    for example in different {
      let isOurs = DifferentialTests.withOurSyntax.contains(example.markdown) || example.markdown.contains("<!--")
      #expect(isOurs, "example \(example.number)")
    }
    #expect(different.count == 6)
  }

  /// The project's own pages, wherever the checkout is.
  static let pages: [URL] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter {
      $0.pathExtension == "md" && !$0.path.contains("/.build")
    }
  }()

  @Test(arguments: pages)
  func pagesOfThisRepository(page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(plainHTML(text, dialect: .gitHub) == LibraryHTML.render(text))
  }

  @Test(arguments: 0..<8)
  func generatedDocuments(part: Int) {
    for seed in 0..<120 {
      var generator = DocumentGenerator(seed: UInt64(part * 120 + seed))
      let markdown = generator.document()
      #expect(
        plainHTML(markdown, dialect: .gitHub) == LibraryHTML.render(markdown), "seed \(part * 120 + seed)")
    }
  }

  @Test(arguments: 0..<4)
  func generatedDocumentsWithoutOurSyntax(part: Int) {
    for seed in 0..<100 {
      var generator = DocumentGenerator(seed: UInt64(10_000 + part * 100 + seed), avoidsOurSyntax: true)
      let markdown = generator.document()
      // Where words met by chance.
      if ["[[", "%%", "<!--", "^[", " ^"].contains(where: markdown.contains) { continue }
      #expect(plainHTML(markdown) == LibraryHTML.render(markdown), "seed \(10_000 + part * 100 + seed)")
    }
  }
}
