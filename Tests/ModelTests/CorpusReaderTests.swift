import Diagnostics
import Foundation
import Model
import Parallel
import Testing

private func corpus(
  _ files: [(path: String, text: String)], reserved: Set<String> = [], width: Int = 1
) -> Diagnosed<Corpus> {
  let files = files.map { ContentFile(relativePath: $0.path, displayPrefix: "Content/", bytes: Array($0.text.utf8)) }
  return CorpusReader.read(files: files, reserved: reserved, fallbackTitle: "folder", width: Width(width))
}

private let settings = (path: "dossier.yml", text: "title: T\n")

@Suite("Files become a corpus")
struct CorpusReaderTests {
  @Test("by their places, sorted by path")
  func places() {
    let result = corpus([
      settings, ("sources/s.md", "---\ntype: report\nconfidential: true\n---\n"), ("pages/about.md", "About"),
      ("index.md", "Home"), ("entities/people/p.md", "---\nkind: person\n---\n"),
      ("articles/a.md", "---\ndate: 2018\ndraft: true\n---\nText"),
      ("annotations/a/n.md", "---\nkind: context\narticle: a\nquote: b\n---\n"), ("Notes/Some_Note.md", "Note"),
      ("captures/c.md", "Secret"),
      ("media/m.md", "Secret"), (".obsidian/x.md", "Secret"), ("notes/.trash/x.md", "Secret"), ("notes.txt", "x"),
    ])
    #expect(result.diagnostics.isEmpty)
    #expect(
      result.value.documents.map { "\($0.source.path) \($0.typeName) \($0.slug) \($0.title)" } == [
        "Content/Notes/Some_Note.md page some-note Some_Note", "Content/annotations/a/n.md annotation n n",
        "Content/articles/a.md article a a", "Content/entities/people/p.md entity p p",
        "Content/index.md home page index index",
        "Content/pages/about.md page about about", "Content/sources/s.md source s s",
      ])
    #expect(result.value.documents.map(\.id) == (0..<7).map { DocumentID($0) })
    #expect(result.value.documents.filter { !result.value.isPublished($0) }.map(\.slug) == ["a", "s"])
  }

  @Test("without settings under a fallback title")
  func noSettings() {
    let result = corpus([("index.md", "Home")])
    #expect(result.diagnostics.map(\.id) == ["no-settings"])
    #expect(result.diagnostics[0].severity == .warning && result.diagnostics[0].location.path == "Content")
    #expect(result.value.settings.title == "folder")
  }

  @Test("with each slug once")
  func duplicates() {
    let result = corpus([
      settings, ("pages/Caf\u{E9} X.md", ""), ("notes/cafe\u{301}_x.md", ""),
      ("articles/a.md", "---\ndate: 2018\n---\n"),
      ("sources/A.md", "---\ntype: nonsense\n---\n"),
    ])
    #expect(result.diagnostics.filter { $0.id == "duplicate-slug" }.map(\.location.path) == ["Content/sources/A.md"])
    #expect(result.diagnostics.contains { $0.id == "bad-value" })
    // A note outside the known folders takes its folder's name in where its own is taken.
    #expect(result.value.documents.map(\.slug) == ["a", "notes-café-x", "café-x"])
  }

  @Test("but for names that no address can hold")
  func slugs() {
    let result = corpus(
      [
        settings, ("pages/people.md", ""), ("pages/404.md", ""), ("pages/!!!.md", ""),
        ("entities/people.md", "---\nkind: person\n---\n"),
      ], reserved: ["people"])
    #expect(result.diagnostics.map(\.id) == ["bad-slug", "reserved-slug", "reserved-slug"])
    #expect(result.value.documents.map(\.slug) == ["people"])
  }

  @Test("and names what could not be read")
  func unread() {
    let result = corpus([settings, ("articles/a.md", "---\ntitle: A\n---\n"), ("articles/b.md", "---\n")])
    #expect(result.value.documents.map(\.title) == ["A", "b"])
    #expect(result.value.documents.map(\.isFlawed) == [true, true])
    #expect(result.value.hasFlaws)
  }

  @Test("the same at any width, from any order")
  func deterministic() {
    var files = (0..<500).map { number in
      (
        path: "notes/n\(number % 450)\(number >= 450 ? " " : "").md",
        text: number % 7 == 0 ? "---\nnope: 1\n---\n" : "---\ntitle: T\(number)\n---\nB"
      )
    }
    let one = corpus(files)
    files.reverse()
    for width in [2, 3, 8] {
      let other = corpus(files, width: width)
      #expect(other.diagnostics == one.diagnostics)
      #expect(other.value.documents.map(\.source) == one.value.documents.map(\.source))
      #expect(other.value.documents.map(\.title) == one.value.documents.map(\.title))
    }
  }
}

@Test(
  "Slugs are made from names",
  arguments: [
    ("Said Namouh", "said-namouh"), ("a__b - c", "a-b-c"), ("What’s new?", "whats-new"), ("-a-", "a"),
    ("Caf\u{E9}", "café"),
    ("Cafe\u{301}", "caf\u{E9}"), ("\u{9DF}", "\u{9AF}\u{9BC}"), ("\u{9AF}\u{9BC}", "\u{9AF}\u{9BC}"),
    ("ÖSTERREICH", "österreich"), ("Привет Мир", "привет-мир"), ("日本 語", "日本-語"),
    ("a\u{A0}b", "a-b"),
    ("한글".decomposedStringWithCanonicalMapping, "한글"), ("हिन्दी", "हिन्दी"), ("../a", "a"), ("a/b", "ab"), ("…", nil),
    ("--", nil), ("", nil),
  ] as [(String, String?)])
func slugs(_ name: String, _ slug: String?) {
  #expect(Slug.make(from: name).map { Array($0.utf8) } == slug.map { Array($0.utf8) })
}
