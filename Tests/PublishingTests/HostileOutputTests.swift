import Foundation
import Publishing
import Testing

/// The output folder as someone would leave it who wants Dossier to write or delete elsewhere.
@Suite(.timeLimit(.minutes(10)))
struct HostileOutputTests {
  let place: Place
  let outside: TemporaryFolder

  init() throws {
    place = try Place()
    outside = try TemporaryFolder()
    try outside.write("victim.html", "a")
    try place.publish(["index.html": "home", "sub/victim.html": "a"])
  }

  /// A manifest that lists a file with the right hash of “a”, and its path.
  func forge(_ path: String) throws {
    try place.write(".dossier-manifest", "dossier-manifest 1 1\nd24ec4f1a98c6e5b 1 \(path)\n")
  }

  @Test func aFolderThatBecameALinkIsNotFollowedToDelete() throws {
    try place.folder.remove("Public/sub")
    try place.folder.link("Public/sub", to: outside.path)
    let report = try place.publish(["index.html": "home"])
    #expect(report.edited.map(\.text) == ["sub/victim.html"])
    #expect(outside.look() == ["victim.html": "a"])
    #expect(try place.publish(["index.html": "home"], .forced).deleted.isEmpty)
    #expect(outside.look() == ["victim.html": "a"])
  }

  @Test func aFolderThatBecameALinkIsNotFollowedToWrite() throws {
    try place.folder.remove("Public/sub")
    try place.folder.link("Public/sub", to: outside.path)
    for site in [["sub/victim.html": "b"], ["sub/new.html": "b"], ["sub/deep/new.html": "b"]] {
      let sub = try OutputPath("sub")
      #expect(throws: PublishError.inTheWay(sub, .symbolicLink)) {
        let publication = try place.open(.forced)
        for (path, text) in site { try publication.put(OutputFile(path, bytes: Array(text.utf8))) }
      }
    }
    #expect(outside.look() == ["victim.html": "a"])
    #expect(place.published == ["index.html": "home", "sub@": ""])
  }

  @Test func aFileThatBecameALinkIsNeitherWrittenThroughNorReplaced() throws {
    try place.folder.remove("Public/index.html")
    try place.folder.link("Public/index.html", to: outside.path("victim.html"))
    let index = try OutputPath("index.html")
    let publication = try place.open(.forced)
    #expect(throws: PublishError.inTheWay(index, .symbolicLink)) {
      try publication.put(OutputFile("index.html", bytes: [1]))
    }
    publication.abandon()
    #expect(try place.publish(["sub/victim.html": "a"]).edited == [index])
    #expect(outside.look() == ["victim.html": "a"])
    #expect(place.published == ["index.html@": "", "sub/victim.html": "a"])
  }

  @Test func thingsInTheWayAreNamed() throws {
    try place.folder.makeFolder("Public/about.html")
    #expect(mkfifo(place.folder.path("Public/pipe.html"), 0o644) == 0)
    let paths = try ["about.html", "pipe.html", "index.html/deep.html"].map { try OutputPath($0) }
    let publication = try place.open()
    #expect(throws: PublishError.inTheWay(paths[0], .folder)) {
      try publication.put(OutputFile(paths[0], .bytes([])))
    }
    #expect(throws: PublishError.inTheWay(paths[1], .fifo)) {
      try publication.put(OutputFile(paths[1], .bytes([])))
    }
    #expect(throws: PublishError.inTheWay(try OutputPath("index.html"), .file)) {
      try publication.put(OutputFile(paths[2], .bytes([])))
    }
  }

  @Test func aForgedManifestReachesNothingOutside() throws {
    for path in ["../victim.html", outside.path("victim.html"), "sub/../../victim.html", "./index.html"] {
      try forge(path)
      #expect(throws: PublishRefusal.self) { try place.publish([:]) }
    }
    #expect(outside.look() == ["victim.html": "a"])
  }

  @Test func aForgedManifestDeletesNothingWithOtherBytes() throws {
    try place.write("thesis.doc", "years of work")
    try forge("thesis.doc")
    #expect(try place.publish(["new.html": "x"]).edited.map(\.text) == ["thesis.doc"])
    #expect(place.published["thesis.doc"] == "years of work")
  }

  @Test func aForgedFolderIsNotRemovedWithWhatIsInIt() throws {
    try place.folder.makeFolder("Public/empty")
    try place.folder.link("Public/link", to: outside.path)
    try place.write("photos/a.jpg", "a")
    try place.write(".dossier-manifest", "dossier-manifest 1 2\nfolder link\nfolder photos\n")
    try place.publish(["new.html": "x"])
    #expect(place.published["photos/a.jpg"] == "a")
    #expect(place.published["link@"] == "")
    #expect(outside.look() == ["victim.html": "a"])
  }

  @Test func stagingIsNotALinkAndHoldsOnlyWhatIsOurs() throws {
    try place.folder.link("Public/.dossier-staging", to: outside.path)
    try outside.write("tmp-00000000", "theirs")
    #expect(throws: PublishError.self) { try place.publish(["index.html": "new"]) }
    #expect(outside.look() == ["victim.html": "a", "tmp-00000000": "theirs"])
    try place.folder.remove("Public/.dossier-staging")

    let left = ["tmp-0000002a": "half a pa", "tmp-xyz": "theirs", "notes.txt": "theirs", "tmp-0000002A": "theirs"]
    for (name, text) in left { try place.write(".dossier-staging/" + name, text) }
    try place.publish(["index.html": "new"])
    #expect(
      place.published == [
        "index.html": "new", ".dossier-staging/tmp-xyz": "theirs", ".dossier-staging/notes.txt": "theirs",
        ".dossier-staging/tmp-0000002A": "theirs",
      ])
  }
}
