import Checking
import Diagnostics
import Foundation
import Parallel
import Publishing
import Synchronization
import Templates
import TestSupport
import Testing

/// A session's output is held against a full build after each of many edits: each file, each diagnostic.
@Suite("A session", .timeLimit(.minutes(10)))
struct SiteSessionTests {
  /// The steps that a build took.
  final class Steps: Sendable {
    private let all = Mutex<[BuildStep]>([])

    func add(_ step: BuildStep) { all.withLock { $0.append(step) } }

    /// Whether front matter was read since it was asked last: then it was a full build.
    func tookFrontMatter() -> Bool {
      all.withLock { steps in
        defer { steps = [] }
        return steps.contains(.frontMatter)
      }
    }
  }

  /// Where a session's outputs go.
  enum Sink: CaseIterable {
    case folder, memory
  }

  /// A site on the disk, a session on it, and a folder for full builds.
  struct Bench {
    let folder: TemporaryFolder
    let session: SiteSession
    let steps = Steps()
    /// Nil where the session publishes to the folder `Public`.
    let memory: MemorySink?

    init(_ files: [String: String], _ sink: Sink = .folder) throws {
      folder = try TemporaryFolder()
      for (path, text) in files { try folder.write("Content/" + path, text) }
      let builder = try Self.builder(folder, steps)
      memory = sink == .memory ? MemorySink() : nil
      session =
        memory.map { SiteSession(builder, to: $0) } ?? SiteSession(builder, output: folder.path("Public"))
    }

    static func builder(_ folder: TemporaryFolder, _ steps: Steps = Steps()) throws -> SiteBuilder {
      var options = CompileOptions()
      options.width = Width(2)
      options.progress.began = { step, _ in steps.add(step) }
      var builder = SiteBuilder(site: try Site.locate(folder.path), options: options)
      builder.publishing = .quick
      return builder
    }

    func write(_ paths: [String], of files: [String: String]) throws {
      for path in paths {
        if let text = files[path] {
          try folder.write("Content/" + path, text)
        } else {
          try folder.remove("Content/" + path)
        }
      }
    }

    /// What a reader finds where the session published to; of a folder the manifest too.
    var published: [String: String] {
      guard let memory else { return folder.look(at: "Public") }
      return Dictionary(uniqueKeysWithValues: memory.paths.map { ($0.text, Self.text(of: $0, in: memory)) })
    }

    private static func text(of path: OutputPath, in memory: MemorySink) -> String {
      switch try? memory.file(at: path.text)?.content {
      case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
      case .file(let descriptor, _):
        String(decoding: FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).availableData, as: UTF8.self)
      case nil: "cannot be made"
      }
    }

    /// A full build into a folder of its own: what it says, and what it leaves there.
    func full() throws -> (outcome: SiteBuilder.Outcome, published: [String: String]) {
      try? folder.remove("Full")
      let outcome = try Self.builder(folder).build(into: folder.path("Full"))
      return (outcome, folder.look(at: "Full").filter { memory == nil || !$0.key.hasPrefix(".dossier-") })
    }
  }

  static func expectSame(
    _ outcome: SiteBuilder.Outcome, _ bench: Bench, lastGood: inout [String: String], _ story: Comment
  ) throws {
    let full = try bench.full()
    // The other folder had nothing that could still be public.
    #expect(outcome.diagnostics.filter { $0.id != "still-public" } == full.outcome.diagnostics, story)
    #expect(outcome.statistics == full.outcome.statistics, story)
    for path in Set(full.outcome.diagnostics.map(\.location.path)) {
      #expect(outcome.source(path) == full.outcome.source(path), "\(story): the text of \(path) for messages")
    }
    let published = bench.published
    if full.outcome.diagnostics.hasErrors {
      // What is copied is not kept in memory: it is as it is when somebody asks for it.
      func kept(_ path: String) -> Bool {
        bench.memory == nil || !["media/", "files/"].contains { path.hasPrefix($0) }
      }
      // A preview shows no page of what was withdrawn, whatever is wrong elsewhere.
      let texts = bench.memory == nil ? [:] : bench.folder.look(at: "Content")
      func isWithdrawn(_ path: String) -> Bool {
        let name = (path.split(separator: "/").last ?? "").dropLast(4) + "md"
        return published[path] == nil
          && texts.contains { $0.key.split(separator: "/").last == name && $0.value.contains("draft: true") }
      }
      for path in Set(published.keys).union(lastGood.keys).filter(kept).sorted() where !isWithdrawn(path) {
        #expect(published[path] == lastGood[path], "\(story): nothing broken is published, as \(path)")
      }
    } else {
      #expect(outcome.report != nil, story)
      for path in Set(published.keys).union(full.published.keys).sorted() {
        #expect(published[path] == full.published[path], "\(story): \(path)")
      }
      lastGood = published
    }
  }

  @Test("leaves what a full build would after any edits", arguments: 1...6 as ClosedRange<UInt64>, Sink.allCases)
  func edits(seed: UInt64, sink: Sink) throws {
    var site = EditedSite(seed: seed)
    let bench = try Bench(site.files, sink)
    var lastGood: [String: String] = [:]
    try Self.expectSame(try bench.session.build(), bench, lastGood: &lastGood, "at first")
    _ = bench.steps.tookFrontMatter()
    var incremental = 0
    var inARow = 0
    for number in 0..<50 {
      let (paths, story) = inARow > 2 ? (site.fix(), "all fixed") : site.edit()
      guard !paths.isEmpty else { continue }
      try bench.write(paths, of: site.files)
      let outcome = try bench.session.update(paths)
      if !bench.steps.tookFrontMatter() { incremental += 1 }
      try Self.expectSame(outcome, bench, lastGood: &lastGood, "seed \(seed), edit \(number): \(story)")
      if outcome.diagnostics.hasErrors {
        inARow += 1
      } else {
        inARow = 0
        site.keep()
      }
    }
    #expect(incremental > 5)
  }

  @Test("is tested with pages of every type, and with something for every rule that an edit need not have run again")
  func coverage() throws {
    let markdown = EditedSite.first.filter { $0.key.hasSuffix(".md") || $0.key.hasSuffix(".yml") }
    let dossier = SiteFixture(markdown).dossier()
    let withHub = SiteFixture(Self.hub).dossier()
    for type in PageTypes.all {
      #expect(!type.pages(dossier).isEmpty || !type.pages(withHub).isEmpty, "\(type.id)")
    }
    let bench = try Bench(EditedSite.first)
    let built = try bench.session.build().diagnostics
    #expect(!built.hasErrors)
    // What is answered, so that it can be built, is found where it is not.
    // What would leak cannot be.
    let leaking = EditedSite.first.merging(["media/letter.txt": "It was never a big hole."]) { $1 }
    let unanswered = leaking.mapValues { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("allow: ") }
        .joined(separator: "\n")
    }
    let other = try Bench(unanswered)
    let found = Set((built + (try other.session.build().diagnostics)).map(\.id))
    for rule in CheckRules.all {
      let isRunAlways = rule.dependencies == .everything && !(rule is any DocumentRule) && !(rule is any PreparedRule)
      #expect(isRunAlways || found.contains(rule.id), "\(rule.id): write what breaks it into EditedSite.first")
    }
  }
}

extension SiteSessionTests {
  private static let few = [
    "dossier.yml": "title: A dossier\n",
    "articles/raid.md": "---\ntitle: The raid\ndate: 2018\n---\nOn [[Amaq]].\n\n## Part\n\nX.\n",
    "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nSee [[raid]].\n",
  ]

  /// One whom so many pages mention that its own does not hold them all.
  private static let hub: [String: String] = {
    var files = few
    for number in 0..<203 { files["notes/n\(number).md"] = "On [[amaq]] \(number).\n" }
    return files
  }()

  private static func amaq(_ words: String) -> String { "---\ntitle: Amaq\nkind: outlet\n---\n\(words)\n" }

  @Test("that is killed anywhere in an update leaves whole files, and the next heals them")
  func killedInAnUpdate() throws {
    let folder = try TemporaryFolder()
    for (path, text) in Self.few { try folder.write("Content/" + path, text) }
    _ = try Bench.builder(folder).build(into: folder.path("Full"))
    let first = folder.look(at: "Full")
    try folder.write("Content/entities/amaq.md", Self.amaq("Seen in [[raid]] and in [[raid]] again."))
    _ = try Bench.builder(folder).build(into: folder.path("Full"))
    let second = folder.look(at: "Full")
    for call in 1... {
      try? folder.remove("Public")
      try folder.write("Content/entities/amaq.md", Self.few["entities/amaq.md"] ?? "")
      let calls = Counter()
      let isArmed = Mutex(false)
      var builder = try Bench.builder(folder)
      builder.publishing.fault = FaultPoint { _ in
        isArmed.withLock(\.self) && calls.next() >= call ? EIO : nil
      }
      let session = SiteSession(builder, output: folder.path("Public"))
      _ = try session.build()
      try folder.write("Content/entities/amaq.md", Self.amaq("Seen in [[raid]] and in [[raid]] again."))
      isArmed.withLock { $0 = true }
      let isThrough = (try? session.update(["entities/amaq.md"])) != nil && calls.value < call
      isArmed.withLock { $0 = false }
      for (path, text) in folder.look(at: "Public") where !path.hasPrefix(".dossier-") {
        #expect(text == first[path] || text == second[path], "call \(call): \(path)")
      }
      // By the same session or by another program: both find what was left.
      if call % 2 == 0 {
        _ = try untilUnlocked { try session.update(["entities/amaq.md"]) }
      } else {
        _ = try untilUnlocked { try Bench.builder(folder).build(into: folder.path("Public")) }
      }
      #expect(folder.look(at: "Public") == second, "call \(call)")
      if isThrough { break }
      try #require(call < 1000)
    }
  }

  @Test("builds all again after someone else has published")
  func anothersPublish() throws {
    let bench = try Bench(
      Self.few.merging(["pages/about.md": "---\ntitle: About\ndraft: true\n---\nX.\n"]) { a, _ in a })
    _ = try bench.session.build()
    var other = try Bench.builder(bench.folder)
    other.options.baseURL = "https://example.org/"
    _ = try other.build(into: bench.folder.path("Public"))
    #expect(bench.published["entities/amaq.html"]?.contains("https://example.org/") == true)
    try bench.folder.write("Content/entities/amaq.md", Self.amaq("New."))
    _ = try bench.session.update(["entities/amaq.md"])
    #expect(bench.published == (try bench.full()).published)
  }

  @Test("tells of a page that someone changed, and leaves it, as a full build does")
  func editedOutput() throws {
    let bench = try Bench(Self.few)
    _ = try bench.session.build()
    try bench.folder.write("Public/entities/amaq.html", "mine")
    for words in ["One.", "Two."] {
      try bench.folder.write("Content/entities/amaq.md", Self.amaq(words))
      let outcome = try bench.session.update(["entities/amaq.md"])
      #expect(outcome.diagnostics.contains { $0.id == "edited-output" }, "\(words)")
      #expect(bench.published["entities/amaq.html"] == "mine")
    }
  }

  @Test(
    "makes the further pages of whom hundreds mention, also when they come to be more or fewer",
    arguments: Sink.allCases)
  func hub(sink: Sink) throws {
    let bench = try Bench(Self.hub, sink)
    var lastGood: [String: String] = [:]
    try Self.expectSame(try bench.session.build(), bench, lastGood: &lastGood, "at first")
    #expect(lastGood["entities/amaq.mentions-2.html"] != nil)
    for (path, text) in [
      ("notes/n7.md", "Another word on [[amaq]].\n"), ("notes/n8.md", "Nothing.\n"), ("notes/n9.md", "Nothing.\n"),
      ("notes/n10.md", "Nothing.\n"), ("notes/n11.md", "Nothing.\n"), ("notes/n8.md", "On [[amaq]].\n"),
      ("notes/n9.md", "On [[amaq]].\n"), ("notes/n10.md", "On [[amaq]].\n"),
    ] {
      try bench.folder.write("Content/" + path, text)
      try Self.expectSame(try bench.session.update([path]), bench, lastGood: &lastGood, "\(path): \(text)")
    }
  }

  @Test("links again what embeds a text, also where the embed was refused", arguments: Sink.allCases)
  func refusedEmbed(sink: Sink) throws {
    let bench = try Bench(
      Self.few.merging(["articles/big.md": "---\ntitle: Big\ndate: 2018\n---\nX.\n"]) { a, _ in a }, sink)
    var lastGood: [String: String] = [:]
    try Self.expectSame(try bench.session.build(), bench, lastGood: &lastGood, "at first")
    let big = "---\ntitle: Big\ndate: 2018\n---\n" + String(repeating: "Words and words.\n\n", count: 60000)
    for (path, text) in [
      ("entities/amaq.md", Self.amaq("![[big]]")), ("articles/big.md", big),
      ("articles/big.md", "---\ntitle: Big\ndate: 2018\n---\nSmall.\n"),
    ] {
      try bench.folder.write("Content/" + path, text)
      try Self.expectSame(try bench.session.update([path]), bench, lastGood: &lastGood, "\(path): \(text.utf8.count)")
    }
  }

  @Test("costs what an edit changes also where notes link to headings that are not there", arguments: Sink.allCases)
  func missingPlaces(sink: Sink) throws {
    let bench = try Bench(
      Self.few.merging([
        "notes/a.md": "To [[#Gone]] and [[b#Part]].\n", "notes/b.md": "## Part\n\nX [[a#Gone]].\n",
        "notes/c.md": "![[a]]\n",
      ]) { a, _ in a }, sink)
    var lastGood: [String: String] = [:]
    try Self.expectSame(try bench.session.build(), bench, lastGood: &lastGood, "at first")
    _ = bench.steps.tookFrontMatter()
    for (path, text, isFull) in [
      ("notes/a.md", "Again to [[#Gone]], [[b#Part]] and [[b#Lost]].\n", false),
      ("notes/b.md", "## Part\n\nMore words.\n", false), ("notes/b.md", "## Lost\n\nMore words.\n", true),
      ("notes/a.md", "To [[b#Lost]].\n\n## Gone\n", false),
      ("articles/raid.md", Self.few["articles/raid.md"] ?? "", false),
    ] {
      try bench.folder.write("Content/" + path, text)
      let outcome = try bench.session.update([path])
      #expect(bench.steps.tookFrontMatter() == isFull, "\(text)")
      try Self.expectSame(outcome, bench, lastGood: &lastGood, "\(path): \(text)")
    }
  }

  @Test("links again also what shows a place of a text in which other places come or go", arguments: Sink.allCases)
  func embeddedPlaces(sink: Sink) throws {
    let bench = try Bench(
      Self.few.merging([
        "notes/a.md": "![[b#Part]]\n", "notes/b.md": "## Part\n\nTo [[c#Words]].\n\n## Rest\n\n![[c]]\n",
        "notes/c.md": "## Words\n\nX.\n", "notes/d.md": "![[a]]\n",
      ]) { a, _ in a }, sink)
    var lastGood: [String: String] = [:]
    try Self.expectSame(try bench.session.build(), bench, lastGood: &lastGood, "at first")
    for (path, text) in [
      ("notes/c.md", "## Other\n\nX.\n"), ("notes/c.md", "## Words\n\nY on [[amaq]].\n"),
      ("notes/b.md", "## Part\n\nTo [[c#Lost]].\n"), ("notes/c.md", "## Lost\n"),
    ] {
      try bench.folder.write("Content/" + path, text)
      try Self.expectSame(try bench.session.update([path]), bench, lastGood: &lastGood, "\(path): \(text)")
    }
  }
}
