import Diagnostics
import Foundation
import Parallel
import Testing

@testable import Publishing

/// What is read from a folder, and what is said about the rest.
@Suite(.timeLimit(.minutes(10)))
struct ContentFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func read(width: Int = 2, _ limits: ContentLimits = ContentLimits()) throws -> Diagnosed<ContentListing> {
    try ContentFolder.read(at: folder.path, called: "Content", width: Width(width), limits: limits)
  }

  @Test("Whoever reads a folder again and again needs no more memory for it each time")
  func readingAgain() throws {
    for number in 0..<20 { try folder.write("\(number).md", String(repeating: "word ", count: 1_000)) }
    var sizes: Set<Int> = []
    for _ in 0..<40 {
      _ = try read(width: 1)
      let memory = try #require(ContentWalk.memory.take())
      sizes.insert(memory.size)
      ContentWalk.memory.keep(memory)
    }
    #expect(sizes == [SourceMemory.firstSize])
  }

  @Test func markdownAndYAMLAreReadAndMediaListed() throws {
    try folder.write([
      "dossier.yml": "title: T", "index.md": "Hello", "articles/takedown.md": "# Takedown",
      "entities/people/a.MD": "A", "media/photo.jpg": "JPEG", "captures/page.md": "a copy", "notes.txt": "note",
    ])
    let result = try read()
    #expect(result.diagnostics.isEmpty)
    let entries = result.value.entries
    #expect(
      entries.map(\.path) == [
        "articles/takedown.md", "captures/page.md", "dossier.yml", "entities/people/a.MD", "index.md",
        "media/photo.jpg", "notes.txt",
      ])
    #expect(
      entries.compactMap(\.source) == [
        SourceFile(path: "Content/articles/takedown.md", text: "# Takedown"),
        SourceFile(path: "Content/dossier.yml", text: "title: T"),
        SourceFile(path: "Content/entities/people/a.MD", text: "A"),
        SourceFile(path: "Content/index.md", text: "Hello"),
      ])
    #expect(entries.first { $0.path == "media/photo.jpg" }?.size == 4)
  }

  @Test func orderIsThatOfThePathsBytes() throws {
    let paths = ["a.md", "a/b.md", "a-b.md", "a b/c.md", "B.md", "ä.md", "a/b/c.md", "a0.md", "z/.hidden/x.md"]
    for path in paths { try folder.write(path, path) }
    let visible = paths.filter { !$0.contains(".hidden") }
    for width in [1, 4] {
      #expect(
        try read(width: width).value.entries.map(\.path)
          == visible.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }
  }

  @Test func dotFilesAndPackagesAreSkippedInSilence() throws {
    try folder.write([".git/config": "", ".obsidian/app.json": "", "node_modules/x/readme.md": "", ".DS_Store": ""])
    let result = try read()
    #expect(result.value.entries.isEmpty)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func linksAreNamedAndNotFollowed() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret.md", "secret")
    try folder.write("index.md", "x")
    try folder.link("file.md", to: outside.path("secret.md"))
    try folder.link("folder", to: outside.path)
    try folder.link("nowhere.md", to: "/nonexistent")
    try folder.link("round", to: ".")
    let result = try read()
    #expect(result.value.entries.map(\.path) == ["index.md"])
    #expect(result.diagnostics.map(\.id) == Array(repeating: "symbolic-link", count: 4))
    #expect(
      result.diagnostics.map(\.location.path) == [
        "Content/file.md", "Content/folder", "Content/nowhere.md", "Content/round",
      ])
  }

  @Test func aNamedPipeDoesNotHang() throws {
    #expect(mkfifo(folder.path("pipe.md"), 0o644) == 0)
    try folder.write("index.md", "x")
    let result = try read()
    #expect(result.value.entries.map(\.path) == ["index.md"])
    #expect(result.diagnostics.map(\.id) == ["special-file"])
    #expect(result.diagnostics.first?.message == "Content/pipe.md is a named pipe, and only files and folders are read")
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser reads every file"))
  func filesThatMayNotBeReadAreErrors() throws {
    try folder.write(["secret.md": "x", "locked/a.md": "x", "open.md": "x"])
    #expect(chmod(folder.path("secret.md"), 0) == 0)
    #expect(chmod(folder.path("locked"), 0) == 0)
    defer { chmod(folder.path("locked"), 0o755) }
    let result = try read()
    #expect(result.value.entries.map(\.path) == ["open.md"])
    #expect(result.diagnostics.map(\.id) == ["unreadable-file", "unreadable-file"])
    #expect(result.diagnostics.map(\.severity) == [.error, .error])
  }

  @Test func aFileThatCannotBeReadIsAnErrorAndHidesNoOther() throws {
    try folder.write(["a.md": "a", "b.md": "b", "c.md": "c"])
    let reads = Counter()
    let fault = FaultPoint { call in call == .read && reads.next() == 2 ? EIO : nil }
    let result = try ContentFolder.read(at: folder.path, called: "Content", width: .one, fault: fault)
    #expect(result.value.entries.map(\.path) == ["a.md", "c.md"])
    #expect(result.diagnostics.map(\.message) == ["Content/b.md cannot be read: the disk reports an error"])
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x2E, 0x6D, 0x64], "file-name-encoding"),
      ([0xC3, 0x2E, 0x6D, 0x64], "file-name-encoding"),
      ([0x61, 0x0A, 0x2E, 0x6D, 0x64], "file-name-control"),
      ([0x61, 0x1B, 0x2E, 0x6D, 0x64], "file-name-control"),
      ([0xC2, 0x85, 0x2E, 0x6D, 0x64], "file-name-control"),
    ] as [([UInt8], String)])
  func namesThatNoLinkCanNameAreErrorsAndOfNotesWarnings(name: [UInt8], id: String) throws {
    for place in ["annotations/", "", "notes/"] { try touch(Array((place + "x").utf8), name) }
    let result = try read()
    #expect(result.value.entries.count == 2)
    #expect(result.diagnostics.map(\.id) == [id, id, id])
    #expect(
      result.diagnostics.filter { $0.severity == .error }.map { $0.location.path.hasPrefix("Content/annotations/") }
        == [true])
    let signs = result.value.entries.flatMap(\.path.unicodeScalars)
    #expect(signs.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
  }

  @Test("A folder of notes is read whatever it is called, but for files that could not be found again")
  func foldersThatNoLinkCanName() throws {
    try touch([0x61, 0x09, 0x62, 0x2F, 0x63], Array(".md".utf8))
    try touch([0x61, 0x09, 0x62, 0x2F, 0x64], Array(".png".utf8))
    try touch(Array("a\u{2409}b/c".utf8), Array(".md".utf8))
    let result = try read()
    #expect(result.value.entries.map(\.path) == ["a\u{2409}b/c.md"])
    #expect(result.diagnostics.map(\.id).sorted() == ["file-name-control", "same-file-name"])
    #expect(!result.diagnostics.hasErrors)
  }

  /// An empty file of a name in bytes.
  private func touch(_ beginning: [UInt8], _ end: [UInt8]) throws {
    let path = (Array((folder.path + "/").utf8) + beginning + end + [0]).map { CChar(bitPattern: $0) }
    if let slash = path.lastIndex(of: 0x2F) { mkdir(Array(path[..<slash]) + [0], 0o755) }
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
  }

  @Test func filesAreReadUpToTheLimitAndNotBeyond() throws {
    try folder.write(["four.md": "1234", "five.md": "12345", "media/large.bin": "1234567", "empty.md": ""])
    var limits = ContentLimits()
    limits.sourceSize = 4
    let result = try read(limits)
    #expect(result.value.entries.map(\.path) == ["empty.md", "four.md", "media/large.bin"])
    #expect(result.value.entries[1].source.map { Array($0.bytes) } == Array("1234".utf8))
    #expect(
      result.diagnostics.map(\.message) == ["Content/five.md has 5 bytes, and Markdown and YAML files may have 4"])
  }

  @Test(
    "Files of all sizes keep their bytes beside each other",
    arguments: [0, 1, 2_000, SourceMemory.firstSize / 8, SourceMemory.firstSize, SourceMemory.usualSize * 2])
  func sizes(size: Int) throws {
    // As many as fill the memory that they share at first, and begin another.
    let texts = (0..<200).map { String(repeating: Character(UnicodeScalar(UInt8(0x61 + $0 % 26))), count: 1_500 + $0) }
    for (number, text) in texts.enumerated() { try folder.write("\(1000 + number).md", text) }
    try folder.write("1100-other.md", String(repeating: "é", count: size))
    let sources = try read().value.entries.compactMap(\.source)
    let other = sources.filter { $0.path.hasSuffix("other.md") }
    #expect(other.map { String(decoding: $0.bytes, as: UTF8.self) } == [String(repeating: "é", count: size)])
    let rest = sources.filter { !$0.path.hasSuffix("other.md") }
    #expect(rest.map { String(decoding: $0.bytes, as: UTF8.self) } == texts)
  }

  @Test(
    "A file that grows or shrinks while it is read is read as far as it goes", arguments: ["", "a", "abc", "abcdef"])
  func changesOfSize(new: String) throws {
    try folder.write(["a.md": "before", "b.md": "abc", "c.md": "after"])
    let reads = Counter()
    let (folder, path) = (folder, "b.md")
    let fault = FaultPoint { call in
      if call == .read && reads.next() == 2 { try? folder.write(path, new) }
      return nil
    }
    let result = try ContentFolder.read(at: folder.path, called: "Content", width: .one, fault: fault)
    let texts = result.value.entries.compactMap(\.source).map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == ["before", new, "after"])
  }

  @Test func foldersInFoldersEnd() throws {
    try folder.write("a/b/c/d.md", "x")
    var limits = ContentLimits()
    limits.depth = 2
    let result = try read(limits)
    #expect(result.value.entries.isEmpty)
    #expect(result.diagnostics.map(\.id) == ["folder-too-deep"])
  }

  @Test func aThousandFoldersDoNotUseUpTheDescriptors() throws {
    for number in 0..<1200 { try folder.write("entities/\(number)/page.md", "\(number)") }
    let result = try read()
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.entries.count == 1200)
    for entry in result.value.entries {
      let source = try #require(entry.source)
      #expect(entry.path == "entities/\(String(decoding: source.bytes, as: UTF8.self))/page.md")
    }
  }

  @Test func listedFilesAreReadLaterWithoutFollowingLinks() throws {
    try folder.write(["captures/deep/a.html": "<p>", "index.md": ""])
    let listing = try read().value
    #expect(try listing.folder.bytes(of: "captures/deep/a.html", limit: 10) == Array("<p>".utf8))
    #expect(try listing.folder.bytes(of: "captures/deep/a.html", limit: 2) == nil)
    try folder.remove("captures/deep")
    try folder.link("captures/deep", to: "/etc")
    #expect(throws: SystemError.self) { try listing.folder.bytes(of: "captures/deep/hostname", limit: 1000) }
    for path in ["captures/../index.md", "../x", "/etc/hostname", "", "./index.md", "captures//x", "index.md\0"] {
      #expect(throws: SystemError.self) { try listing.folder.bytes(of: path, limit: 1000) }
    }
    #expect(throws: SystemError.self) { try listing.folder.bytes(of: "captures", limit: 10) }
  }

  @Test func onlyAFolderThatIsNotThereThrows() throws {
    let error = #expect(throws: SystemError.self) {
      try ContentFolder.read(at: folder.path("nowhere"), called: "Content", width: .one)
    }
    #expect(error?.message == "Content cannot be opened: there is no such file or folder")
  }
}
