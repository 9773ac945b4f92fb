import Foundation
import Parallel
import Publishing
import Synchronization
import Testing

@Suite("A site in memory")
struct MemorySinkTests {
  private let folder: TemporaryFolder
  private let memory = MemorySink()

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in [
      "dossier.yml": "title: T\nbaseURL: https://example.org/\nmedia: all\n", "media/film.mp4": "0123456789",
      "articles/raid.md": "---\ntitle: Raid\ndate: 2018\ncorrections: [{date: 2018, note: N}]\n---\nOn [[amaq]].\n",
      "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nAn outlet.\n",
    ] { try folder.write("Content/" + path, text) }
  }

  private func session(_ configure: (inout SiteBuilder) -> Void = { _ in }) throws -> SiteSession {
    var builder = SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions())
    configure(&builder)
    return SiteSession(builder, to: memory)
  }

  private func text(_ path: String) throws -> String? {
    guard case .bytes(let bytes)? = try memory.file(at: path)?.content else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("makes a page when it is asked for, and writes nothing")
  func onRequest() throws {
    let made = Mutex(0)
    let session = try session { builder in
      builder.foreignLoad = { _ in
        made.withLock { $0 += 1 }
        return nil
      }
    }
    #expect(try session.build().report?.created.count == memory.paths.count)
    #expect(made.withLock(\.self) == 0)
    #expect(try text("articles/raid.html")?.contains("<h1>Raid</h1>") == true)
    #expect(made.withLock(\.self) == 1)
    #expect(folder.look().keys.allSatisfy { $0.hasPrefix("Content/") })
  }

  @Test("knows which of its outputs are copies of a file, and where a file is read")
  func whereFilesAre() throws {
    try folder.write("Content/media/a b.txt", "Text")
    try folder.write(
      "Content/annotations/note.md", "---\nkind: context\narticle: raid\nquote: Amaq\n---\nA note.\n")
    let session = try session()
    #expect(session.address(ofFile: "articles/raid.md") == nil)
    _ = try session.build()
    #expect(memory.copies(of: ["media/a b.txt", "articles/raid.md"]).map(\.text) == ["media/a%20b.txt"])
    #expect(session.address(ofFile: "articles/raid.md")?.text == "articles/raid.html")
    #expect(session.address(ofFile: "annotations/note.md")?.text == "articles/raid.html#note.note")
    #expect(session.address(ofFile: "media/a b.txt") == nil)
  }

  @Test("has exports, style sheets and media as well as pages, and nothing else")
  func everything() throws {
    _ = try session().build()
    #expect(try text("corrections.xml")?.hasSuffix("</feed>\n") == true)
    let icon = memory.paths.map(\.text).first { $0.hasPrefix("assets/") && $0.hasSuffix(".svg") }
    #expect(try text(icon ?? "")?.contains("<svg") == true)
    guard case .file(let descriptor, let count)? = try memory.file(at: "media/film.mp4")?.content else {
      Issue.record("a film is no file")
      return
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    #expect(count == 10)
    #expect(try file.readToEnd() == Data("0123456789".utf8))
    for path in [
      "", "/", "gone.html", "../Content/dossier.yml", "media/../index.html", "dossier.yml", ".dossier-manifest",
    ] {
      #expect(try memory.file(at: path) == nil, "\(path)")
    }
  }

  @Test("has another tag for an output where its bytes are others, and only there")
  func tags() throws {
    let session = try session()
    _ = try session.build()
    func tags() throws -> [UInt64?] {
      try ["articles/raid.html", "entities/amaq.html", "404.html"].map { try memory.file(at: $0)?.tag }
    }
    let before = try tags()
    #expect(try tags() == before)
    try folder.write("Content/entities/amaq.md", "---\ntitle: Amaq\nkind: outlet\n---\nAnother.\n")
    #expect(try session.update(["entities/amaq.md"]).report?.changed.map(\.text).contains("entities/amaq.html") == true)
    #expect(zip(before, try tags()).map { $0 == $1 } == [true, false, true])
  }

  @Test("keeps the last site without errors")
  func errors() throws {
    let session = try session()
    _ = try session.build()
    let good = "---\ntitle: Amaq\nkind: outlet\n---\n"
    for broken in [good + "[[gone]]\n", "---\ntitle: [Amaq\n---\n"] {
      try folder.write("Content/entities/amaq.md", broken)
      #expect(try session.update(["entities/amaq.md"]).diagnostics.contains { $0.severity == .error })
      #expect(try text("entities/amaq.html")?.contains("An outlet.") == true)
    }
    try folder.write("Content/entities/amaq.md", good + "Whole again.\n")
    #expect(try session.update(["entities/amaq.md"]).report != nil)
    #expect(try text("entities/amaq.html")?.contains("Whole again.") == true)
  }

  @Test("shows no page that was withdrawn, though another file has an error")
  func withdrawn() throws {
    let session = try session()
    _ = try session.build()
    try folder.write("Content/articles/raid.md", "---\ntitle: Raid\ndate: 2018-99\n---\nText.\n")
    try folder.write(
      "Content/entities/amaq.md", "---\ntitle: Amaq\nkind: outlet\ndraft: true\n---\nAn outlet.\n")
    #expect(try session.update(["articles/raid.md", "entities/amaq.md"]).report == nil)
    #expect(try memory.file(at: "entities/amaq.html") == nil)
    #expect(try text("articles/raid.html")?.contains("<h1>Raid</h1>") == true)
    try folder.write("Content/entities/amaq.md", "---\ntitle: Amaq\nkind: outlet\n---\nAn outlet.\n")
    #expect(try session.update(["entities/amaq.md"]).report == nil)
    #expect(try text("entities/amaq.html")?.contains("An outlet.") == true)
    // Half typed, it is withdrawn by nobody.
    try folder.write("Content/entities/amaq.md", "---\ntitle: Am")
    #expect(try session.update(["entities/amaq.md"]).report == nil)
    #expect(try text("entities/amaq.html")?.contains("An outlet.") == true)
  }

  @Test("refuses a page that would load something from another host when it is asked for")
  func foreignLoad() throws {
    _ = try session { $0.foreignLoad = { _ in ForeignLoad(line: 1, excerpt: "x") } }.build()
    #expect(throws: PublishError.self) { try memory.file(at: "index.html") }
  }
}
