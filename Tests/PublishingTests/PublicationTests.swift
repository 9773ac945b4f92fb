import Foundation
import Publishing
import Testing

/// A site is published, and the folder looked at.
@Suite(.timeLimit(.minutes(10)))
struct PublicationTests {
  let place: Place

  init() throws {
    place = try Place()
  }

  @Test func aSiteIsWrittenWithAManifestAndNothingElse() throws {
    let site = ["index.html": "home", "articles/a.html": "a", "media/deep/er/x.svg": "<svg>"]
    let report = try place.publish(site)
    #expect(report.summary == "created 3")
    #expect(report.bytes == 10)
    #expect(place.published == site)
    #expect(
      place.manifest == """
        dossier-manifest 1 7
        folder articles
        folder media
        folder media/deep
        folder media/deep/er
        d24ec4f1a98c6e5b 1 articles/a.html
        6f066fbcc7c8a40f 4 index.html
        12223f89f37ab0e9 5 media/deep/er/x.svg

        """)
  }

  @Test func theSecondTimeNothingIsWritten() throws {
    try place.publish(["index.html": "home", "articles/a.html": "a"])
    let changes = Counter()
    let options = PublishOptions.failing { call in
      switch call {
      // The lock is made and removed.
      case .write, .remove, .open, .status, .read, .list, .lock: break
      default: _ = changes.next()
      }
      return nil
    }
    #expect(try place.publish(["index.html": "home", "articles/a.html": "a"], options).summary == "unchanged 2")
    #expect(changes.value == 0)
  }

  @Test func changedFilesAreReplacedAndOldOnesDeletedWithTheirFolders() throws {
    try place.publish(["index.html": "one", "same.html": "same", "old/deep/page.html": "old"])
    let site = ["index.html": "two", "same.html": "same", "new/page.html": "new"]
    let report = try place.publish(site)
    #expect(report.summary == "created 1, changed 1, deleted 1, unchanged 1")
    #expect(report.deleted.map(\.text) == ["old/deep/page.html"])
    #expect(place.published == site)
  }

  @Test func theSameInputGivesTheSameManifest() throws {
    let site = Dictionary(uniqueKeysWithValues: (0..<50).map { ("\($0 % 7)/\($0).html", "page \($0)") })
    try place.publish(site)
    let other = try Place()
    try other.publish(["index.html": "before", "0/0.html": "before"])
    try other.publish(site)
    #expect(place.manifest == other.manifest)
  }

  @Test func aFileThatSomeoneDeletedIsWrittenAgain() throws {
    try place.publish(["index.html": "home", "a/b.html": "b"])
    try place.folder.remove("Public/a")
    #expect(try place.publish(["index.html": "home", "a/b.html": "b"]).summary == "created 1, unchanged 1")
    #expect(place.published == ["index.html": "home", "a/b.html": "b"])
  }

  @Test func aFileThatSomeoneEditedIsLeftAloneEveryTime() throws {
    try place.publish(["index.html": "home", "a.html": "a"])
    try place.write("a.html", "by hand")
    for _ in 0..<2 {
      let report = try place.publish(["index.html": "new home", "a.html": "new a"])
      #expect(report.edited.map(\.text) == ["a.html"])
      #expect(place.published == ["index.html": "new home", "a.html": "by hand"])
    }
    #expect(try place.publish(["index.html": "new home"]).edited.map(\.text) == ["a.html"])
    #expect(place.published == ["index.html": "new home", "a.html": "by hand"])
  }

  @Test func anEditThatEqualsTheNewPageIsNoEdit() throws {
    try place.publish(["a.html": "a"])
    try place.write("a.html", "b")
    #expect(try place.publish(["a.html": "b"]).summary == "unchanged 1")
    #expect(try place.publish(["a.html": "c"]).summary == "changed 1")
  }

  @Test func forceReplacesAndDeletesEditedFiles() throws {
    try place.publish(["index.html": "home", "a.html": "a", "b.html": "b"])
    try place.write("a.html", "by hand")
    try place.write("b.html", "by hand")
    let report = try place.publish(["index.html": "home", "a.html": "new a"], .forced)
    #expect(report.summary == "changed 1, deleted 1, unchanged 1")
    #expect(place.published == ["index.html": "home", "a.html": "new a"])
  }

  @Test(arguments: [PublishOptions.quick, .forced])
  func aUsersFileInTheWayIsAnErrorAndNothingChanges(options: PublishOptions) throws {
    try place.publish(["index.html": "home"])
    try place.write("about.html", "mine")
    #expect(throws: PublishError.inTheWay(try OutputPath("about.html"), .file)) {
      try place.publish(["index.html": "new", "about.html": "generated", "a/new.html": "new"], options)
    }
    #expect(place.published == ["index.html": "home", "about.html": "mine"])
  }

  @Test func aUsersFileWithTheSameBytesStaysTheUsers() throws {
    try place.publish(["index.html": "home"])
    try place.write("CNAME", "example.org")
    #expect(try place.publish(["index.html": "home", "CNAME": "example.org"]).summary == "unchanged 2")
    try place.publish(["index.html": "home"])
    #expect(place.published == ["index.html": "home", "CNAME": "example.org"])
  }

  @Test func filesOfTheHostAreLeftAlone() throws {
    let theirs = [
      ".git/HEAD": "ref", ".gitignore": "*", ".nojekyll": "", "CNAME": "example.org", "README.md": "Git ignores",
    ]
    for (path, text) in theirs { try place.write(path, text) }
    try place.publish(["index.html": "home", "a/b.html": "b"])
    try place.write("a/mine.txt", "mine")
    try place.publish(["index.html": "home"])
    #expect(place.published == theirs.merging(["index.html": "home", "a/mine.txt": "mine"]) { a, _ in a })
    // The folder goes when what held it is gone.
    try place.folder.remove("Public/a/mine.txt")
    try place.publish(["index.html": "home"])
    #expect(place.published == theirs.merging(["index.html": "home"]) { a, _ in a })
  }

  @Test func aFolderThatSomeoneElseMadeStays() throws {
    try place.publish(["index.html": "home"])
    try place.folder.makeFolder("Public/photos")
    try place.publish(["index.html": "home", "photos/a.html": "a"])
    try place.publish(["index.html": "home"])
    #expect(place.published == ["index.html": "home", "photos/": ""])
  }

  @Test func manyThreadsMayPut() throws {
    let publication = try place.open()
    let failures = Counter()
    DispatchQueue.concurrentPerform(iterations: 400) { number in
      do {
        try publication.put(OutputFile("\(number % 13)/page\(number).html", bytes: Array("page \(number)".utf8)))
      } catch {
        _ = failures.next()
      }
    }
    #expect(failures.value == 0)
    #expect(try publication.finish().created.count == 400)
    let published = place.published
    #expect(published.count == 400)
    #expect((0..<400).allSatisfy { published["\($0 % 13)/page\($0).html"] == "page \($0)" })
  }

  @Test func aPathMayBePutOnce() throws {
    let publication = try place.open()
    try publication.put(OutputFile("a.html", bytes: [1]))
    let path = try OutputPath("a.html")
    #expect(throws: PublishError.duplicate(path)) { try publication.put(OutputFile("a.html", bytes: [2])) }
    #expect(throws: PublishError.duplicate(path)) { try publication.finish() }
    #expect(throws: PublishError.ended) { try publication.put(OutputFile("b.html", bytes: [2])) }
    #expect(place.published.isEmpty)
  }

  @Test func mediaAreCopiedAndComparedByTheirBytes() throws {
    let photo = String(repeating: "0123456789abcdef", count: 40_000)
    func publish() throws -> PublishReport {
      let content = try ContentFolder.open(at: place.folder.path("Content"))
      let publication = try place.open()
      try publication.put(OutputFile("media/photo.jpg", copyOf: "media/photo.jpg", in: content))
      return try publication.finish()
    }
    try place.folder.write("Content/media/photo.jpg", photo)
    #expect(try publish().summary == "created 1")
    #expect(place.published == ["media/photo.jpg": photo])
    #expect(try publish().summary == "unchanged 1")
    let retouched = String(photo.dropLast()) + "!"
    try place.folder.write("Content/media/photo.jpg", retouched)
    #expect(try publish().summary == "changed 1")
    #expect(place.published == ["media/photo.jpg": retouched])
    #expect(place.manifest?.contains(" 640000 media/photo.jpg") == true)
    try place.folder.remove("Content/media/photo.jpg")
    try place.folder.link("Content/media/photo.jpg", to: "/etc/hostname")
    #expect(throws: PublishError.self) { try publish() }
    #expect(place.published == ["media/photo.jpg": retouched])
  }

  @Test func modesAreThoseOfFilesForEveryone() throws {
    try place.publish(["a/b.html": "b"])
    func mode(_ path: String) -> UInt32? {
      var status = stat()
      return lstat(place.folder.path(path), &status) == 0 ? UInt32(status.st_mode) & 0o777 : nil
    }
    let mask = umask(0)
    umask(mask)
    #expect(mode("Public/a/b.html") == 0o644 & ~UInt32(mask))
    #expect(mode("Public/a") == 0o755 & ~UInt32(mask))
  }

  @Test func abandoningLeavesTheFolderAsItWas() throws {
    try place.publish(["index.html": "home", "a.html": "a"])
    let before = place.folder.look()
    let publication = try place.open()
    try publication.put(OutputFile("index.html", bytes: Array("new".utf8)))
    try publication.put(OutputFile("new/page.html", bytes: Array("new".utf8)))
    publication.abandon()
    #expect(place.folder.look() == before)
    #expect(throws: PublishError.ended) { try publication.finish() }
  }

  @Test func abandoningTheFirstPublishLeavesNoFolder() throws {
    try place.open().abandon()
    #expect(place.folder.look() == ["Content/": ""])
  }

  @Test func aPublicationThatIsForgottenIsAbandoned() throws {
    do {
      let publication = try place.open()
      try publication.put(OutputFile("index.html", bytes: [1]))
    }
    #expect(place.folder.look() == ["Content/": ""])
  }

  @Test func cancellingStopsBeforeTheNextFile() throws {
    try place.publish(["index.html": "home"])
    var options = PublishOptions.quick
    let cancellation = Cancellation()
    options.cancellation = cancellation
    let publication = try place.open(options)
    try publication.put(OutputFile("index.html", bytes: []))
    cancellation.cancel()
    #expect(throws: PublishError.cancelled) { try publication.put(OutputFile("b.html", bytes: [])) }
    #expect(throws: PublishError.cancelled) { try publication.finish() }
    #expect(place.published == ["index.html": "home"])
  }

  @Test func aFullDiskLeavesTheSiteAsItWas() throws {
    try place.publish(["index.html": "home"])
    let writes = Counter()
    let options = PublishOptions.failing { call in call == .write && writes.next() > 5 ? ENOSPC : nil }
    let site = Dictionary(uniqueKeysWithValues: (0..<9).map { ("\($0).html", "page") })
    let error = #expect(throws: PublishError.self) { try place.publish(site, options) }
    #expect(error?.message.hasSuffix(".html cannot be written: the disk is full") == true)
    #expect(place.published == ["index.html": "home"])
  }

  @Test func theDiskIsWaitedFor() throws {
    var options = PublishOptions()
    let waits = Counter()
    options.fault = FaultPoint { call in
      if call == .synchronize { _ = waits.next() }
      return nil
    }
    try place.publish(["index.html": "home"], options)
    #expect(waits.value == 4)
    try place.publish(["index.html": "home"], options)
    #expect(waits.value == 4)
  }
}
