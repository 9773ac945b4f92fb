import Foundation
import Publishing
import Testing

/// One publish at a time.
@Suite(.timeLimit(.minutes(10)))
struct PublishLockTests {
  let place: Place

  init() throws {
    place = try Place()
  }

  @Test func theSecondPublishIsToldAtOnceWhoHasTheFolder() throws {
    let first = try place.open()
    let began = ContinuousClock.now
    let refusal = #expect(throws: PublishRefusal.self) { try place.open() }
    #expect(ContinuousClock.now - began < .seconds(1))
    guard case .locked(_, let holder?) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(holder.process == Int(getpid()))
    #expect(abs(Double(holder.since) - Date().timeIntervalSince1970) < 60)
    try first.put(OutputFile("index.html", bytes: Array("x".utf8)))
    _ = try first.finish()
    #expect(place.published == ["index.html": "x"])
    try place.publish(["index.html": "y"])
  }

  @Test("A build is told before it reads anything, and the one that has the folder is not disturbed")
  func aBuildIsToldFirst() throws {
    try place.folder.write(["Content/articles/a.md": "---\ntitle: [\n---\n"])
    let first = try place.open()
    let builder = SiteBuilder(site: try Site.locate(place.folder.path), options: CompileOptions())
    #expect {
      _ = try builder.build(into: place.folder.path("Public"))
    } throws: { error in
      guard case .refused(.locked(_, let holder?))? = error as? BuildFailure else { return false }
      return holder.process == Int(getpid())
    }
    try first.put(OutputFile("index.html", bytes: Array("x".utf8)))
    _ = try first.finish()
    #expect(place.published == ["index.html": "x"])
  }

  @Test func theMessageSaysSince() {
    let refusal = PublishRefusal.locked(output: "Public", holder: LockHolder(process: 4711, since: 1_764_000_000))
    #expect(
      refusal.message == "another process, 4711, has been publishing to Public since 2025-11-24 16:00:00 UTC")
  }

  @Test func aLockFileThatAKilledProcessLeftIsNoLock() throws {
    try place.write(".dossier-lock", "dossier-lock 1 4711 1764000000\n")
    try place.publish(["index.html": "x"])
    #expect(place.published == ["index.html": "x"])
  }

  @Test func aLockThatCannotBeWrittenIsNotLeftNorTheFolderThatWasMadeForIt() throws {
    #expect(throws: PublishRefusal.self) { try place.open(.failing { $0 == .write ? ENOSPC : nil }) }
    #expect(place.folder.look() == ["Content/": ""])
  }

  @Test func ofManyThatTryAtOnceOneAtATimeHasTheFolder() throws {
    let (inside, most, refused) = (Counter(), Counter(), Counter())
    DispatchQueue.concurrentPerform(iterations: 200) { number in
      do {
        let publication = try place.open()
        if inside.next() != most.next() { Issue.record("two at once") }
        try publication.put(OutputFile("index.html", bytes: Array("\(number)".utf8)))
        _ = try publication.finish()
      } catch PublishRefusal.locked {
        _ = refused.next()
      } catch {
        Issue.record(error)
      }
    }
    #expect(most.value + refused.value == 200)
    #expect(Array(place.published.keys) == ["index.html"])
  }
}
