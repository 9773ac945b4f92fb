import Markup
import Templates
import Testing

@testable import Serving

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder for one test.
private final class WatchedFolder {
  let path: String

  init() {
    var template = Array("/tmp/dossier-watch-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    makeFolder("articles")
  }

  deinit { _ = system("rm -rf '\(path)'") }

  func makeFolder(_ name: String) { mkdir("\(path)/\(name)", 0o755) }

  func write(_ name: String, _ text: String) {
    guard let file = fopen("\(path)/\(name)", "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func move(_ old: String, _ new: String) { rename("\(path)/\(old)", "\(path)/\(new)") }
  func remove(_ name: String) { unlink("\(path)/\(name)") }
}

@Suite("A watched folder", .serialized)
struct FolderWatchTests {
  /// What is told of some changes, until what is waited for has come, and nothing more for a moment after it.
  ///
  /// - Parameter enough: nil where nothing is to come.
  private func told(
    polls: Bool, until enough: (([FolderChange]) -> Bool)? = { !$0.isEmpty },
    of change: @escaping (WatchedFolder) -> Void
  ) throws -> [FolderChange] {
    let folder = WatchedFolder()
    folder.write("articles/a.md", "one")
    let loop = try EventLoop()
    var told: [FolderChange] = []
    let end = loop.delayed { loop.stop() }
    let moment = polls ? 800 : 200
    let watch = FolderWatch(folder.path, on: loop, polls: polls) {
      told.append($0)
      if enough?(told) == true { end.schedule(milliseconds: moment) }
    }
    let begin = loop.delayed { change(folder) }
    begin.schedule(milliseconds: 20)
    // A busy machine may take its time.
    end.schedule(milliseconds: enough == nil ? 2 * moment : 20_000)
    loop.run()
    withExtendedLifetime(watch) {}
    return told
  }

  /// The files of all that was told.
  private func files(_ changes: [FolderChange]) -> Set<String> {
    changes.reduce(into: []) { files, change in
      if case .files(let changed) = change { files.formUnion(changed) }
    }
  }

  @Test("tells each way in which editors save", arguments: [false, true])
  func saves(polls: Bool) throws {
    let inPlace = try told(polls: polls) { $0.write("articles/a.md", "two!") }
    #expect(files(inPlace) == ["articles/a.md"])
    let byRename = try told(polls: polls) { folder in
      folder.write("articles/.a.md.tmp", "three!")
      folder.move("articles/.a.md.tmp", "articles/a.md")
    }
    #expect(files(byRename) == ["articles/a.md"])
    let withBackup = try told(polls: polls) { folder in
      folder.write("articles/4913", "")
      folder.remove("articles/4913")
      folder.move("articles/a.md", "articles/a.md~")
      folder.write("articles/a.md", "four!!")
      folder.remove("articles/a.md~")
    }
    #expect(files(withBackup) == ["articles/a.md"])
    #expect(files(try told(polls: polls) { $0.remove("articles/a.md") }) == ["articles/a.md"])
    #expect(files(try told(polls: polls) { $0.move("articles/a.md", "b.md") }) == ["articles/a.md", "b.md"])
  }

  @Test("tells many changes at once", arguments: [false, true])
  func many(polls: Bool) throws {
    let changes = try told(polls: polls, until: { files($0).count == 300 }) { folder in
      for number in 0..<300 { folder.write("articles/\(number).md", "text") }
    }
    #expect(changes.count < 10)
    #expect(files(changes).count == 300)
  }

  @Test("watches folders that come later", arguments: [false, true])
  func newFolder(polls: Bool) throws {
    let changes = try told(polls: polls) { folder in
      folder.makeFolder("notes")
      folder.makeFolder("notes/deep")
      folder.write("notes/deep/a.md", "text")
    }
    #expect(changes.contains(.everything) || files(changes).contains("notes/deep/a.md"))
    #expect(!changes.isEmpty)
  }

  @Test("notices an edit of the same size within one moment of the disk’s clock, and one that a program dates back")
  func sameStamp() throws {
    let folder = WatchedFolder()
    folder.write("articles/a.md", "first text")
    let poll = FolderPoll(folder.path)
    #expect(poll.change() == nil)
    folder.write("articles/a.md", "other text")
    #expect(poll.change() == .files(["articles/a.md"]))
    for text in ["third text", "fifth text"] {
      folder.write("articles/a.md", text)
      #expect(poll.change() == .files(["articles/a.md"]), "\(text)")
      #expect(poll.change() == nil)
    }
  }

  @Test("says nothing of files that come and go with an editor", arguments: [false, true])
  func passing(polls: Bool) throws {
    let changes = try told(polls: polls, until: nil) { folder in
      for name in [".a.md.swp", "a.md~", "#a.md#", "4913", ".#a.md", "a.tmp"] {
        folder.write("articles/" + name, "text")
      }
    }
    #expect(changes.isEmpty)
  }
}

@Suite("A folder of styles in the place of the program's")
struct AssetFolderTests {
  @Test("is served at the address of the program's own, and read anew when it is told")
  func replaces() throws {
    let folder = WatchedFolder()
    folder.write("articles/tokens.css", "first{}")
    let assets = try #require(AssetFolder(folder.path))
    let stylesheet = try #require(Assets.all.first { $0.path.hasSuffix(".css") })
    func style() throws -> String { String(decoding: try #require(assets.bytes(at: stylesheet.path)), as: UTF8.self) }
    #expect(try style().hasPrefix("first{}"))
    #expect(try style().count > 1000, "what is not in the folder is the program's own")
    #expect(assets.read().isEmpty)
    folder.write("articles/tokens.css", "second{}")
    #expect(assets.read() == [Href(path: stylesheet.path)])
    #expect(try style().hasPrefix("second{}"))
    #expect(assets.bytes(at: "index.html") == nil)
    #expect(AssetFolder(folder.path + "/none") == nil)
  }
}

@Suite("A socket that listens")
struct ListeningSocketTests {
  @Test("takes the first free port, and says when the one asked for is taken")
  func ports() throws {
    let first = try ListeningSocket.open(host: "127.0.0.1", port: 0)
    let taken = first.port
    #expect(throws: ServingError.portTaken(taken)) { _ = try ListeningSocket.open(host: "127.0.0.1", port: taken) }
    let next = try ListeningSocket.open(host: "127.0.0.1", port: nil, first: taken)
    #expect(next.port > taken)
    #expect(throws: ServingError.noSuchHost("evil.example")) {
      _ = try ListeningSocket.open(host: "evil.example", port: 0)
    }
  }

  @Test("says where it is found")
  func addresses() throws {
    let own = try ListeningSocket.open(host: "127.0.0.1", port: 0)
    #expect(own.url == "http://127.0.0.1:\(own.port)/")
    #expect(own.urlsForOthers.isEmpty)
    let everywhere = try ListeningSocket.open(host: "0.0.0.0", port: 0)
    #expect(everywhere.url == "http://127.0.0.1:\(everywhere.port)/")
    #expect(everywhere.urlsForOthers.allSatisfy { !$0.contains("127.0.0.1") && !$0.contains("[") })
  }
}
