import Foundation
import Publishing
import Synchronization
import Testing

/// The process is killed before each of its calls to the system in turn, or one call fails; then a visitor follows the
/// links, and the next publish makes it good.
@Suite(.timeLimit(.minutes(5)))
struct CrashTests {
  /// Pages are lists of the pages that they link to, after a version that makes their bytes differ.
  static let first = [
    "index.html": "1 a.html b.html same.html deep/old/d.html", "a.html": "1 b.html index.html", "b.html": "1 a.html",
    "same.html": "same index.html", "deep/old/d.html": "1 style.css", "style.css": "1", "404.html": "same index.html",
  ]
  static let second = [
    "index.html": "2 a.html c.html new/e.html same.html", "a.html": "2 c.html", "c.html": "2 new/e.html index.html",
    "same.html": "same index.html", "new/e.html": "2 a.html style.css", "style.css": "2", "404.html": "same index.html",
  ]
  static let third = [
    "index.html": "3 b.html same.html new/f.html", "b.html": "3 index.html", "same.html": "same index.html",
    "new/f.html": "3 style.css", "style.css": "3", "404.html": "same index.html",
  ]
  /// The user's, in the middle of it all.
  static let theirs = ["README.md": "mine", "deep/notes.txt": "mine too"]

  /// Follows every link from the home page, and from the page that a server shows where there is none.
  static func check(
    _ place: Place, against sites: [[String: String]], _ comment: Comment, location: SourceLocation = #_sourceLocation
  ) {
    let files = place.published.filter { !$0.key.hasPrefix(".dossier-") }
    for (path, text) in files where theirs[path] == nil && !path.hasSuffix("/") {
      #expect(sites.contains { $0[path] == text }, "\(comment): \(path) is “\(text)”", sourceLocation: location)
    }
    var seen: Set<String> = []
    var next = ["index.html", "404.html"].filter { files[$0] != nil }
    while let path = next.popLast() {
      guard seen.insert(path).inserted else { continue }
      guard let text = files[path] else {
        Issue.record("\(comment): a link to \(path) leads nowhere", sourceLocation: location)
        continue
      }
      next += text.split(separator: " ").dropFirst().map(String.init)
    }
  }

  /// Publishes until the `call`-th call to the system, from which on none is answered. Returns whether it got through.
  static func publishAndDie(_ place: Place, _ site: [String: String], before call: Int) -> Bool {
    let calls = Counter()
    do {
      try place.publish(site, .failing { _ in calls.next() >= call ? EIO : nil })
      return calls.value < call
    } catch {
      return false
    }
  }

  static func placeWithFirst() throws -> Place {
    let place = try Place()
    try place.publish(first)
    for (path, text) in theirs { try place.write(path, text) }
    return place
  }

  static func expectHealed(
    _ place: Place, _ site: [String: String], theirs: [String: String] = theirs, _ comment: Comment
  ) throws {
    try place.publish(site)
    #expect(place.published == site.merging(theirs) { a, _ in a }, comment)
    #expect(try place.publish(site).isEmpty, comment)
  }

  @Test func killedAnywhereInTheFirstPublish() throws {
    for call in 1... {
      let place = try Place()
      let isThrough = Self.publishAndDie(place, Self.first, before: call)
      Self.check(place, against: [Self.first], "call \(call)")
      try Self.expectHealed(place, Self.first, theirs: [:], "call \(call)")
      if isThrough { break }
      try #require(call < 1000)
    }
  }

  @Test(arguments: [second, third])
  func killedAnywhereInAnUpdate(next: [String: String]) throws {
    for call in 1... {
      let place = try Self.placeWithFirst()
      let isThrough = Self.publishAndDie(place, Self.second, before: call)
      Self.check(place, against: [Self.first, Self.second], "call \(call)")
      try Self.expectHealed(place, next, "call \(call)")
      if isThrough { break }
      try #require(call < 1000)
    }
  }

  @Test func killedAgainAndAgain() throws {
    for call in stride(from: 50, through: 150, by: 12) {
      for again in stride(from: 50, through: 170, by: 13) {
        let place = try Self.placeWithFirst()
        _ = Self.publishAndDie(place, Self.second, before: call)
        _ = Self.publishAndDie(place, Self.third, before: again)
        Self.check(place, against: [Self.first, Self.second, Self.third], "calls \(call), \(again)")
        try Self.expectHealed(place, Self.first, "calls \(call), \(again)")
      }
    }
  }

  @Test(arguments: [ENOSPC, EIO, EINTR, EMFILE])
  func oneCallFails(code: Int32) throws {
    for call in 1... {
      let place = try Self.placeWithFirst()
      let calls = Counter()
      var isThrough = false
      do {
        try place.publish(Self.second, .failing { _ in calls.next() == call ? code : nil })
        isThrough = true
      } catch is PublishError {
      } catch is PublishRefusal {
      }
      Self.check(place, against: [Self.first, Self.second], "call \(call)")
      try Self.expectHealed(place, Self.second, "call \(call)")
      if isThrough && calls.value < call { break }
      try #require(call < 1000)
    }
  }

  /// More folders than are kept open, so that the last of them are opened again when they are to be removed.
  @Test func aFolderThatCouldNotBeRemovedIsNotForgotten() throws {
    let many = Dictionary(uniqueKeysWithValues: (100...160).map { ("\($0)/in/a.html", "x") })
    var total = 0
    for call in 0..<5 {
      let place = try Place()
      try place.publish(many)
      let (opens, failing) = (Counter(), total - call)
      _ = try? place.publish(["a.html": "x"], .failing { $0 == .open && opens.next() == failing ? EIO : nil })
      try Self.expectHealed(place, ["a.html": "x"], theirs: [:], "open \(failing)")
      total = max(total, opens.value)
    }
  }

  @Test func aUsersFileThatAppearsWhereAKilledPublishWantedToWriteIsTheUsers() throws {
    var stopped = 0
    for call in 1... {
      let place = try Self.placeWithFirst()
      let isThrough = Self.publishAndDie(place, Self.second, before: call)
      if isThrough { break }
      if place.published["c.html"] == nil {
        try place.write("c.html", "written by hand")
        #expect(throws: PublishError.inTheWay(try OutputPath("c.html"), .file)) { try place.publish(Self.second) }
        try place.publish(Self.third)
        #expect(place.published["c.html"] == "written by hand", "call \(call)")
        stopped += 1
      }
    }
    #expect(stopped > 50)
  }

  @Test func anErrorWhileMovingFilesIsMadeGoodLater() throws {
    let place = try Self.placeWithFirst()
    let moves = Counter()
    #expect(throws: PublishError.self) {
      try place.publish(Self.second, .failing { call in call == .rename && moves.next() == 4 ? EACCES : nil })
    }
    Self.check(place, against: [Self.first, Self.second], "the fourth move")
    #expect(Set(place.published.keys.filter { $0.hasPrefix(".dossier") }) == [".dossier-journal"])
    try Self.expectHealed(place, Self.second, "the fourth move")
  }

  @Test func whatTheDiskDoesNotTakeIsNotPublished() throws {
    let place = try Self.placeWithFirst()
    let before = place.published
    var options = PublishOptions()
    options.fault = FaultPoint { $0 == .synchronize ? EIO : nil }
    #expect(throws: PublishError.self) { try place.publish(Self.second, options) }
    #expect(place.published == before)
  }
}
