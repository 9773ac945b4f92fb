import Diagnostics
import Publishing
import TestSupport
import Testing

/// What an edit of one text reaches, where texts embed others.
@Suite("An edit reaches")
struct RelinkingTests {
  private static let site: SiteFixture = [
    "notes/text.md": "About [[hub]].\n", "notes/hub.md": "Words.\n",
    "notes/shows.md": "![[text]]\n\nNames [[far]].\n", "notes/shows-it.md": "![[shows]]\n",
    "notes/shows-far.md": "![[far]]\n\nNames [[apart]].\n", "notes/far.md": "Words.\n", "notes/apart.md": "Words.\n",
  ]

  /// The file names of the documents whose pages may show something else.
  private static func reached(byEditing path: String, to text: String, in site: SiteFixture = site) throws -> [String] {
    let compilation = site.compile().value
    let document = try #require(compilation.dossier.corpus.documents.first { $0.source.path == "Content/" + path })
    let edited = try #require(document.withText(of: SourceFile(path: document.source.path, bytes: Array(text.utf8))))
    let result = try #require(SiteCompiler.recompile(compilation, with: [edited], options: CompileOptions()))
    return result.change.reached.map { compilation.dossier[$0].slug }.sorted()
  }

  @Test("what embeds the text, however deep, and what the text mentions")
  func embedders() throws {
    #expect(
      try Self.reached(byEditing: "notes/text.md", to: "More about [[hub]].\n")
        == ["hub", "shows", "shows-it", "text"])
  }

  @Test("the article of a note that embeds the text, as the note is shown there")
  func notes() throws {
    let site: SiteFixture = [
      "articles/a.md": "---\ntitle: A\ndate: 2018\n---\nThe words stand here.\n",
      "annotations/n.md": "---\nkind: context\narticle: a\nquote: words\n---\n![[text]]\n", "notes/text.md": "One.\n",
    ]
    #expect(try Self.reached(byEditing: "notes/text.md", to: "Two.\n", in: site) == ["a", "n", "text"])
  }

  @Test("nothing that embeds other texts, nor what those mention")
  func others() throws {
    #expect(try Self.reached(byEditing: "notes/apart.md", to: "Other words.\n") == ["apart"])
  }
}
