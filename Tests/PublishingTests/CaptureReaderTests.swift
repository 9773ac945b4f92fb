import Model
import Parallel
import Publishing
import Testing

@Suite("Captures are read, and never published")
struct CaptureReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Content/dossier.yml", "title: A dossier\n")
  }

  private func builder() throws -> SiteBuilder {
    SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions())
  }

  private func captures() throws -> [String: Capture] {
    try #require(try builder().check().dossier.corpus.captures)
  }

  private func source(_ name: String, capture: String, more: String = "") throws {
    try folder.write("Content/sources/\(name).md", "---\ntype: report\ncapture: \(capture)\n\(more)---\nText.\n")
  }

  @Test("Only what a source names is read")
  func named() throws {
    try source("a", capture: "a.txt")
    try source("b", capture: "sub/b.txt")
    try source("c", capture: "gone.txt")
    try source("d", capture: "d.txt", more: "draft: true\n")
    try source("e", capture: "e.txt", more: "confidential: true\n")
    for name in ["a", "sub/b", "d", "e", "unnamed"] { try folder.write("Content/captures/\(name).txt", "abc") }
    let captures = try captures()
    #expect(captures.keys.sorted() == ["a.txt", "e.txt", "sub/b.txt"])
    // FIPS 180-4, the example of one block.
    #expect(captures["a.txt"]?.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(captures["a.txt"]?.text == Array("abc".utf8))
  }

  @Test("Nothing is read where nothing is named")
  func none() throws {
    try folder.write("Content/captures/a.txt", "abc")
    #expect(try captures() == [:])
  }

  @Test("A link is not followed out of the content")
  func links() throws {
    try source("a", capture: "a.txt")
    try folder.write("secret.txt", "secret")
    try folder.makeFolder("Content/captures")
    try folder.link("Content/captures/a.txt", to: folder.path("secret.txt"))
    #expect(try captures() == [:])
  }

  @Test(
    "Text is what a reader sees of it; a PDF has it beside it",
    arguments: [
      ("a.html", "<p>caf&eacute;</p>", "café"), ("a.txt", "<!DOCTYPE html><title>x</title>y", "y"),
      ("a.md", "a <b>b</b>", "a b"), ("a.md", "1 < 2", "1 < 2"),
      ("a.pdf", "%PDF-1.4 text", "beside"), ("a.PNG", "\u{0}x", "beside"),
    ])
  func text(name: String, content: String, expected: String) throws {
    try source("a", capture: name)
    try folder.write("Content/captures/\(name)", content)
    if expected == "beside" { try folder.write("Content/captures/\(name.dropLast(4)).txt", "beside") }
    let text = try captures()[name]?.text
    #expect(
      text.map { String(decoding: $0, as: UTF8.self).trimmingPrefix { $0 == "\n" }.prefix { $0 != "\n" } }
        == expected[...])
  }

  @Test(
    "What is plainly wrong with one is known",
    arguments: [
      ("", "a.txt", "", Capture.Flaw.isEmpty), (" \n\u{FEFF}", "a.txt", "", nil), ("\n \n", "a.html", "", .isEmpty),
      ("w\u{0}o\u{0}r\u{0}d\u{0}s\u{0}", "a.txt", "", .isUnmarked(as: "utf-16le")),
      ("\u{0}w\u{0}o\u{0}r\u{0}d\u{0}s", "a.txt", "", .isUnmarked(as: "utf-16be")), ("words", "a.txt", "", nil),
    ] as [(String, String, String, Capture.Flaw?)])
  func flaws(content: String, name: String, lines: String, flaw: Capture.Flaw?) throws {
    try source("a", capture: name)
    try folder.write("Content/captures/\(name)", content)
    let capture = try #require(try captures()[name])
    #expect(capture.flaw == flaw)
    if flaw != nil { #expect(capture.reading == .noText) }
  }

  @Test("UTF-8 of which the source says that it is UTF-16 is not read as other signs")
  func contradicted() throws {
    try folder.write(
      "Content/sources/a.md", "---\ntitle: A\ntype: report\ncapture: a.txt\nencoding: utf-16\n---\nText.\n")
    try folder.write("Content/captures/a.txt", "Words of a letter, geöffnet.")
    #expect(try captures()["a.txt"]?.reading == .unknownEncoding("utf-16le"))
  }

  @Test("A large one is said to be left unread")
  func large() throws {
    try source("a", capture: "a.txt")
    try folder.write("Content/captures/a.txt", "abcdef")
    let listing = try ContentFolder.read(at: folder.path("Content"), called: "Content", width: .one).value
    let corpus = try builder().corpus().value
    let read = CaptureReader.read(for: corpus, in: listing, width: .one, limit: 5)
    #expect(read.value == ["a.txt": Capture(.tooLarge(0), sha256: "")], "there, and unread")
    #expect(read.diagnostics.map(\.id) == ["large-capture"])
    #expect(CaptureReader.read(for: corpus, in: listing, width: .one, limit: 6).value.count == 1)
  }

  @Test("No byte of a capture reaches Public")
  func unpublished() throws {
    let words = "Zwölf Boxkämpfer jagen Viktor"
    try folder.write([
      "Content/dossier.yml": "title: A dossier\nbaseURL: https://example.org/\n",
      "Content/sources/letter.md": "---\ntype: report\ncapture: letter.txt\n---\nText.\n",
      "Content/captures/letter.txt": words, "Content/captures/other.txt": words,
      "Content/articles/raid.md":
        "---\ndate: 2018\nsource: letter\ncorrections:\n  - {date: 2018-05, note: A name.}\n---\nThe servers. [[letter]]\n",
      "Content/annotations/raid/note.md": "---\nkind: context\narticle: raid\nquote: The servers\n---\nA note.\n",
    ])
    let outcome = try builder().build(into: folder.path("Public"))
    #expect(outcome.report != nil, "\(outcome.diagnostics)")
    let published = folder.look(at: "Public")
    #expect(published.keys.contains("corrections.xml"), "what exporters make is written too")
    #expect(!published.keys.contains { $0.contains("capture") || $0.contains("letter.txt") })
    for (path, text) in published { #expect(!text.contains("Boxkämpfer"), "\(path)") }
  }
}

@Suite("Changes to content")
struct ContentEditingTests {
  private let folder: TemporaryFolder
  private let content: ContentFolder

  init() throws {
    folder = try TemporaryFolder()
    content = try ContentFolder.open(at: folder.path, called: "Content")
  }

  @Test("A new file comes with its folders, and never in the place of another")
  func create() throws {
    try content.create("annotations/raid/a.md", Array("one".utf8))
    #expect(folder.look() == ["annotations/raid/a.md": "one"])
    let error = #expect(throws: SystemError.self) { try content.create("annotations/raid/a.md", Array("two".utf8)) }
    #expect(error?.isTaken == true)
    #expect(folder.look() == ["annotations/raid/a.md": "one"])
  }

  @Test("A file is replaced only while it is what it was; nothing is left beside it")
  func replace() throws {
    try folder.write("a.md", "one")
    #expect(try content.replace("a.md", Array("one".utf8), with: Array("two".utf8)))
    #expect(try !content.replace("a.md", Array("one".utf8), with: Array("three".utf8)))
    #expect(try !content.replace("a.md", Array("tw".utf8), with: Array("three".utf8)), "longer by now")
    #expect(folder.look() == ["a.md": "two"])
  }

  @Test(
    "Nothing is written outside, nor through a link", arguments: ["../a.md", "/a.md", "", "x/../../a.md", "out/a.md"])
  func outside(path: String) throws {
    let other = try TemporaryFolder()
    try folder.link("out", to: other.path)
    #expect(throws: SystemError.self) { try content.create(path, [1]) }
    #expect(other.look().isEmpty)
  }

  @Test("A full disk leaves the old file and no part of the new", arguments: [SystemCall.write, .rename])
  func fullDisk(call: SystemCall) throws {
    try folder.write("a.md", "one")
    let full = try ContentFolder.open(at: folder.path, fault: FaultPoint { $0 == call ? 28 : nil })
    #expect(throws: SystemError.self) { _ = try full.replace("a.md", Array("one".utf8), with: Array("two".utf8)) }
    #expect(folder.look() == ["a.md": "one"])
  }
}
