import Foundation
import Publishing
import Testing

/// A build of what has not changed ends when it has seen that. What it must not miss.
@Suite("A build of what has not changed")
struct UnchangedBuildTests {
  /// A site without a warning, which each test changes in its own way.
  private static let files = [
    "dossier.yml": "title: A dossier\nmedia: all\n",
    "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nOn [[Amaq]] stands [[letter]], and Europol.\n",
    "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nSee [[raid]].\n",
    "entities/europol.md": "---\ntitle: Europol\nkind: organization\n---\nIn [[raid]] and [[europol]].\n",
    "sources/letter.md": "---\ntitle: A letter\ntype: report\ncapture: letter.txt\n---\nOf [[Europol]].\n",
    "articles/draft.md": "---\ntitle: A draft\ndate: 2018\ndraft: true\n---\nOn [[Amaq]].\n",
    "media/a.png": "a", "captures/letter.txt": "A letter.",
  ]

  private struct Attempt {
    var outcome: SiteBuilder.Outcome
    var isShort: Bool

    var warnings: [String] { outcome.diagnostics.filter { $0.severity == .warning }.map(\.id) }
  }

  private let bench: SiteSessionTests.Bench

  init() throws {
    bench = try SiteSessionTests.Bench(Self.files)
    #expect(!(try build().isShort))
  }

  private func build(_ change: (inout SiteBuilder) -> Void = { _ in }) throws -> Attempt {
    let steps = SiteSessionTests.Steps()
    var builder = try SiteSessionTests.Bench.builder(bench.folder, steps)
    builder.takesUnchanged = true
    builder.records = RecordStore(cache: bench.folder.path("cache"))
    change(&builder)
    let outcome = try untilUnlocked { try builder.build(into: bench.folder.path("Public")) }
    return Attempt(outcome: outcome, isShort: !steps.tookFrontMatter())
  }

  private var published: [String: String] { bench.published }

  /// The files that records are kept in.
  private var kept: [String: String] { bench.folder.look(at: "cache/dossier") }

  private func expectSameAsFull(_ comment: Comment = "") throws {
    #expect(published == (try bench.full()).published, comment)
  }

  private func times() throws -> [String: Date] {
    var times: [String: Date] = [:]
    for path in bench.published.keys where !path.hasSuffix("/") {
      times[path] =
        try FileManager.default.attributesOfItem(atPath: bench.folder.path("Public/" + path))[.modificationDate]
        as? Date
    }
    return times
  }

  @Test("is short, writes nothing, and tells the same figures")
  func short() throws {
    let first = try build { $0.takesUnchanged = false }
    _ = try build()
    let before = try times()
    let second = try build()
    #expect(second.isShort)
    #expect(second.outcome.report?.isEmpty == true)
    #expect(second.outcome.statistics == first.outcome.statistics)
    #expect(first.outcome.statistics.remarks > 0)
    #expect(try times() == before)
    try expectSameAsFull()
  }

  @Test("sees a page that someone changed, each time, and puts it back by force")
  func editedPage() throws {
    try bench.folder.write("Public/index.html", "mine")
    for _ in 0..<2 {
      let again = try build()
      #expect(!again.isShort && again.warnings == ["edited-output"])
      #expect(bench.published["index.html"] == "mine")
    }
    #expect(try !build { $0.publishing.force = true }.isShort)
    try expectSameAsFull()
    #expect(try build().isShort)
  }

  @Test("sees a page of the same size and time that is not what was written")
  func damagedPage() throws {
    let path = bench.folder.path("Public/index.html")
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    let text = try #require(bench.folder.read("Public/index.html"))
    try bench.folder.write("Public/index.html", text.replacing("dossier", with: "dossieR"))
    try FileManager.default.setAttributes([.modificationDate: try #require(date)], ofItemAtPath: path)
    #expect(try build().warnings == ["edited-output"])
  }

  @Test("makes a page again that is gone, or a link now")
  func missingPage() throws {
    try bench.folder.remove("Public/articles/raid.html")
    #expect(try !build().isShort)
    try expectSameAsFull()
    try bench.folder.remove("Public/404.html")
    try bench.folder.link("Public/404.html", to: "/etc/hostname")
    #expect(throws: BuildFailure.self) { try build() }
    try bench.folder.remove("Public/404.html")
    #expect(try !build().isShort)
    try expectSameAsFull()
  }

  @Test("leaves alone what is someone else's")
  func strangersFile() throws {
    try bench.folder.write("Public/notes.txt", "theirs")
    #expect(try build().isShort)
    #expect(bench.published["notes.txt"] == "theirs")
  }

  @Test("sees a text of the same size and time")
  func sameSize() throws {
    let path = bench.folder.path("Content/entities/amaq.md")
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try bench.folder.write("Content/entities/amaq.md", "---\ntitle: Amaq\nkind: outlet\n---\nNot [[raid]].\n")
    try FileManager.default.setAttributes([.modificationDate: try #require(date)], ofItemAtPath: path)
    #expect(try !build().isShort)
    try expectSameAsFull()
  }

  @Test("sees every other change of the content")
  func otherFiles() throws {
    let changes = [
      ("media/a.png", "b"), ("media/b.png", "b"), ("captures/letter.txt", "Another."),
      ("dossier.yml", "title: Other\n"),
      ("pages/about.md", "---\ntitle: About\n---\nX.\n"), ("articles/draft.md", "---\ntitle: D\ndate: 2018\n---\nX.\n"),
    ]
    for (path, text) in changes {
      try bench.folder.write("Content/" + path, text)
      #expect(try !build().isShort, "\(path)")
      try expectSameAsFull("\(path)")
    }
    try bench.folder.remove("Content/media/b.png")
    #expect(try !build().isShort)
    try expectSameAsFull("a file is gone")
  }

  @Test("sees that something else is asked for")
  func otherOptions() throws {
    #expect(try !build { $0.options.baseURL = "https://example.org/" }.isShort)
    #expect(try !build().isShort)
    #expect(try !build { $0.isStrict = true }.isShort)
    #expect(try build { $0.isStrict = true }.isShort)
    #expect(try !build().isShort)
    try expectSameAsFull()
  }

  @Test("tells warnings again, with the lines that they are about")
  func warnings() throws {
    try bench.folder.write("Content/entities/lone.md", "---\ntitle: Lone\nkind: person\n---\nX.\n")
    try bench.folder.write("Content/entities/odd.md", "---\ntitle: Odd\nkind: outlet\n---\n[[raid]]\n")
    let first = try build()
    #expect(!first.isShort && first.warnings.count > 1)
    for _ in 0..<2 {
      let again = try build()
      #expect(again.isShort)
      #expect(again.outcome.diagnostics == first.outcome.diagnostics.filter { $0.severity == .warning })
      for warning in again.outcome.diagnostics {
        let path = warning.location.path
        #expect(again.outcome.source(path) == first.outcome.source(path) && again.outcome.source(path) != nil)
      }
    }
    try bench.folder.remove("Content/entities/lone.md")
    #expect(try !build().isShort)
  }

  @Test("leaves no record when there is more to tell than one may hold, and is done in full each time")
  func manyWarnings() throws {
    let title = String(repeating: "nobody ", count: 300)
    for number in 0..<600 {
      try bench.folder.write(
        "Content/entities/lone-\(number).md", "---\ntitle: \(title)\(number)\nkind: person\n---\nX.\n")
    }
    for _ in 0..<2 {
      let again = try build()
      #expect(!again.isShort && again.warnings.count == 600)
      #expect(kept.isEmpty)
    }
  }

  @Test("tells of a link in the content, though it is no part of the site")
  func linkInContent() throws {
    try bench.folder.link("Content/pages.md", to: "/etc/hostname")
    for _ in 0..<2 {
      let again = try build()
      #expect(!again.isShort && !again.outcome.diagnostics.isEmpty)
    }
  }

  @Test("does not trust a record that is torn, or that belongs to another manifest")
  func records() throws {
    let (name, record) = try #require(kept.first)
    #expect(kept.count == 1)
    for text in ["", String(record.dropLast(3)), record + "1", record.replacing("record 2", with: "record 1")] {
      try bench.folder.write("cache/dossier/" + name, text)
      #expect(try !build().isShort, "\(text)")
    }
    #expect(kept == [name: record])
    #expect(try build().isShort)
  }

  @Test("keeps its record for its owner alone, and nothing of it in the output folder")
  func privacy() throws {
    try bench.folder.write(
      "Content/articles/night.md", "---\ntitle: Operation N\ndate: 2018\ndraft: true\n---\n[[amaq]]\n")
    try bench.folder.write("Content/entities/lone.md", "---\ntitle: Lone\nkind: person\n---\nX.\n")
    _ = try build()
    let name = try #require(kept.keys.first)
    for (path, mode) in [("cache/dossier", 0o700), ("cache/dossier/" + name, 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: bench.folder.path(path))
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
    #expect(published.keys.filter { $0.hasPrefix(".") } == [".dossier-manifest"])
  }

  @Test("takes the record of an earlier version out of the output folder, errors or not, and no file of someone else's")
  func oldRecord() throws {
    let old = "dossier-record 2 9c1185a5c5e9fc54 44bc2cf5ad770999 86 12034 678 4 ef46db3751d8e999\n"
    try bench.folder.write("Public/.dossier-record", old)
    try bench.folder.write("Content/articles/wrong.md", "---\ntitle: [\n---\n")
    #expect(try build().outcome.report == nil)
    #expect(bench.folder.read("Public/.dossier-record") == nil)
    try bench.folder.write("elsewhere/record", old)
    try FileManager.default.createSymbolicLink(
      atPath: bench.folder.path("Public/.dossier-record"), withDestinationPath: "../elsewhere/record")
    _ = try build()
    #expect(bench.folder.read("Public/.dossier-record") == nil)
    #expect(bench.folder.read("elsewhere/record") == old)
    try bench.folder.write("Public/.dossier-record", "a list of records")
    _ = try build()
    #expect(bench.folder.read("Public/.dossier-record") == "a list of records")
  }

  @Test("is done in full where no record can be kept: the cache is a file, or lies in the output folder")
  func noCache() throws {
    try bench.folder.write("file", "")
    let before = bench.published
    for cache in ["file", "Public", "Public/.cache"] {
      for _ in 0..<2 {
        let again = try build { $0.records = RecordStore(cache: bench.folder.path(cache)) }
        #expect(!again.isShort && again.outcome.report != nil, "\(cache)")
      }
    }
    #expect(bench.published == before)
    #expect(RecordStore(cache: "relative") == nil)
  }

  @Test("keeps one record for a folder, by whatever path it is reached")
  func linkedOutput() throws {
    try bench.folder.link("www", to: "Public")
    let steps = SiteSessionTests.Steps()
    var builder = try SiteSessionTests.Bench.builder(bench.folder, steps)
    builder.takesUnchanged = true
    builder.records = RecordStore(cache: bench.folder.path("cache"))
    _ = try untilUnlocked { try builder.build(into: bench.folder.path("www")) }
    #expect(!steps.tookFrontMatter())
    #expect(kept.count == 1)
  }

  @Test("is whole again after a publish that was killed anywhere")
  func killed() throws {
    let texts = ["One [[raid]].", "Two [[raid]]."]
    for call in 1... {
      let text = "---\ntitle: Amaq\nkind: outlet\n---\n\(texts[call % 2])\n"
      try bench.folder.write("Content/entities/amaq.md", text)
      let calls = Counter()
      let killed = try? build {
        $0.publishing.fault = FaultPoint { _ in calls.next() >= call ? EIO : nil }
      }
      _ = try build()
      try expectSameAsFull("call \(call)")
      if killed != nil && calls.value < call { break }
      try #require(call < 1000)
    }
  }
}
