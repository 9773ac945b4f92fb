import Checking
import Diagnostics
import Pages
import Parallel
import Publishing
import Synchronization
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

  /// A site on the disk, a session on it, and a folder for full builds.
  struct Bench {
    let folder: TemporaryFolder
    let session: SiteSession
    let steps = Steps()

    init(_ files: [String: String]) throws {
      folder = try TemporaryFolder()
      for (path, text) in files { try folder.write("Content/" + path, text) }
      session = SiteSession(try Self.builder(folder, steps), output: folder.path("Public"))
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

    var published: [String: String] { folder.look(at: "Public") }

    /// A full build into a folder of its own: what it says, and what it leaves there.
    func full() throws -> (outcome: SiteBuilder.Outcome, published: [String: String]) {
      try? folder.remove("Full")
      let outcome = try Self.builder(folder).build(into: folder.path("Full"))
      return (outcome, folder.look(at: "Full"))
    }
  }

  static func expectSame(
    _ outcome: SiteBuilder.Outcome, _ bench: Bench, lastGood: inout [String: String], _ story: Comment
  ) throws {
    let full = try bench.full()
    #expect(outcome.diagnostics == full.outcome.diagnostics, story)
    #expect(outcome.statistics == full.outcome.statistics, story)
    for path in Set(full.outcome.diagnostics.map(\.location.path)) {
      #expect(outcome.source(path) == full.outcome.source(path), "\(story): the text of \(path) for messages")
    }
    let published = bench.published
    if full.outcome.diagnostics.hasErrors {
      #expect(published == lastGood, "\(story): nothing broken is published")
    } else {
      #expect(outcome.report != nil, story)
      for path in Set(published.keys).union(full.published.keys).sorted() {
        #expect(published[path] == full.published[path], "\(story): \(path)")
      }
      lastGood = published
    }
  }

  @Test("leaves what a full build would after any edits", arguments: 1...6 as ClosedRange<UInt64>)
  func edits(seed: UInt64) throws {
    var site = EditedSite(seed: seed)
    let bench = try Bench(site.files)
    var lastGood: [String: String] = [:]
    try Self.expectSame(try bench.session.build(), bench, lastGood: &lastGood, "at first")
    _ = bench.steps.tookFrontMatter()
    var incremental = 0
    var inARow = 0
    for number in 0..<50 {
      let (paths, story) = inARow > 2 ? (site.mend(), "all mended") : site.edit()
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

  @Test("is tested with pages of every type, and with something for every rule")
  func coverage() throws {
    let markdown = EditedSite.first.filter { $0.key.hasSuffix(".md") || $0.key.hasSuffix(".yml") }
    let dossier = SiteFixture(markdown).dossier()
    for type in PageTypes.all { #expect(!type.pages(of: dossier).isEmpty, "\(type.id)") }
    let bench = try Bench(EditedSite.first)
    let found = Set(try bench.session.build().diagnostics.map(\.id))
    for rule in CheckRules.all { #expect(found.contains(rule.id), "\(rule.id)") }
  }
}
