import Foundation
import Publishing
import Synchronization
import Testing

/// Several files of the content are changed at once; the process is killed before each of its calls to the system in turn.
@Suite("Changes to content")
struct ContentTransactionTests {
  static let before = ["entities/amaq.md": "old name", "articles/raid.md": "a link to amaq", "index.md": "untouched"]
  static let after = [
    "entities/amaq-agency.md": "new name", "articles/raid.md": "a link to amaq-agency", "index.md": "untouched",
    "sources/new/report.md": "a new file",
  ]
  static let changes = [
    ContentChange(
      "entities/amaq.md", from: Array("old name".utf8), to: Array("new name".utf8), at: "entities/amaq-agency.md"),
    ContentChange(
      "articles/raid.md", from: Array("a link to amaq".utf8), to: Array("a link to amaq-agency".utf8)),
    ContentChange("sources/new/report.md", from: nil, to: Array("a new file".utf8)),
  ]

  private func place() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.before)
    return folder
  }

  /// Makes the changes until the `call`-th call to the system, from which on none is answered; whether all were.
  private func apply(in folder: TemporaryFolder, before call: Int) -> Bool {
    let calls = Counter()
    let fault = FaultPoint { _ in calls.next() >= call ? EIO : nil }
    guard let content = try? ContentFolder.open(at: folder.path, fault: fault) else { return false }
    do {
      try content.apply(Self.changes)
      return calls.value < call
    } catch {
      return false
    }
  }

  @Test("All of them are made")
  func made() throws {
    let folder = try place()
    try ContentFolder.open(at: folder.path).apply(Self.changes)
    #expect(folder.look() == Self.after)
  }

  @Test("Killed at any call, the next command finds all or nothing, and finishes it")
  func killed() throws {
    var (undone, finished, call) = (0, 0, 1)
    while true {
      let folder = try place()
      let isDone = apply(in: folder, before: call)
      let content = try ContentFolder.open(at: folder.path)
      let wasBegun = content.hasUnfinishedChanges
      let rest = try content.finishChanges()
      #expect((rest != nil) == wasBegun && rest?.kept.isEmpty != false, "call \(call)")
      #expect(!content.hasUnfinishedChanges)
      let now = folder.look()
      if now == Self.before {
        undone += 1
        #expect(!wasBegun, "call \(call)")
      } else {
        finished += 1
        #expect(now == Self.after, "call \(call)")
      }
      #expect(try content.finishChanges() == nil)
      #expect(folder.look() == now, "call \(call)")
      if isDone { break }
      call += 1
    }
    #expect(undone > 10 && finished > 10, "\(undone) and \(finished)")
  }

  @Test("Killed again while the rest is done, it is done the next time")
  func killedTwice() throws {
    for second in 1...40 {
      let folder = try place()
      var call = 1
      // Up to where the journal is there, and a file or two are in their places.
      while try !ContentFolder.open(at: folder.path).hasUnfinishedChanges {
        _ = apply(in: folder, before: call)
        call += 1
      }
      let calls = Counter()
      let fault = FaultPoint { _ in calls.next() >= second ? EIO : nil }
      _ = try? ContentFolder.open(at: folder.path, fault: fault).finishChanges()
      _ = try ContentFolder.open(at: folder.path).finishChanges()
      #expect(folder.look() == Self.after, "\(second)")
    }
  }

  @Test("A file that someone changed meanwhile, or took away, keeps all as it is")
  func changed() throws {
    for edit in [{ try $0.write("articles/raid.md", "edited") }, { try $0.remove("articles/raid.md") }]
      as [(TemporaryFolder) throws -> Void]
    {
      let folder = try place()
      try edit(folder)
      let before = folder.look()
      #expect(throws: ContentRefusal.changed(folder.path + "/articles/raid.md")) {
        try ContentFolder.open(at: folder.path).apply(Self.changes)
      }
      #expect(folder.look() == before)
    }
  }

  @Test("Nothing is overwritten, nothing read-only is replaced, and no link is followed")
  func refused() throws {
    let taken = try place()
    try taken.write("entities/amaq-agency.md", "mine")
    #expect(throws: ContentRefusal.taken(taken.path + "/entities/amaq-agency.md")) {
      try ContentFolder.open(at: taken.path).apply(Self.changes)
    }
    #expect(taken.read("entities/amaq-agency.md") == "mine" && taken.read("entities/amaq.md") == "old name")

    let guarded = try place()
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: guarded.path("articles/raid.md"))
    #expect(throws: ContentRefusal.readOnly(guarded.path + "/articles/raid.md")) {
      try ContentFolder.open(at: guarded.path).apply(Self.changes)
    }
    #expect(guarded.look() == Self.before)

    let linked = try place()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("raid.md", "a link to amaq")
    try linked.remove("articles/raid.md")
    try linked.link("articles/raid.md", to: elsewhere.path("raid.md"))
    #expect(throws: ContentRefusal.self) { try ContentFolder.open(at: linked.path).apply(Self.changes) }
    #expect(elsewhere.read("raid.md") == "a link to amaq")
  }

  @Test("A folder of one's own that has the name of the hidden one keeps its files")
  func ownFolder() throws {
    let folder = try place()
    try folder.write(".dossier-edit/mine.md", "mine")
    #expect(try ContentFolder.open(at: folder.path).finishChanges() == nil)
    try ContentFolder.open(at: folder.path).apply(Self.changes)
    #expect(folder.read(".dossier-edit/mine.md") == "mine" && folder.read("entities/amaq-agency.md") == "new name")
  }

  @Test("A file keeps who may do what with it")
  func mode() throws {
    let folder = try place()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("entities/amaq.md"))
    try ContentFolder.open(at: folder.path).apply(Self.changes)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("entities/amaq-agency.md"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("What someone edited after the crash is left alone, and told")
  func editedAfterCrash() throws {
    let folder = try place()
    var call = 1
    while try !ContentFolder.open(at: folder.path).hasUnfinishedChanges {
      _ = apply(in: folder, before: call)
      call += 1
    }
    try folder.write("articles/raid.md", "edited after the crash")
    let rest = try ContentFolder.open(at: folder.path).finishChanges()
    #expect(rest?.kept == [folder.path + "/articles/raid.md"])
    #expect(folder.read("articles/raid.md") == "edited after the crash")
    #expect(folder.read("entities/amaq-agency.md") == "new name" && folder.read("entities/amaq.md") == nil)
  }

  @Test("A file that was put back, as by version control, takes the change back: nothing more is done")
  func takenBack() throws {
    var (folder, call) = (try place(), 1)
    while folder.read("articles/raid.md") == "a link to amaq" {
      folder = try place()
      _ = apply(in: folder, before: call)
      call += 1
    }
    try folder.write("articles/raid.md", "a link to amaq")
    let rest = try ContentFolder.open(at: folder.path).finishChanges()
    #expect(rest?.isTakenBack == true && rest?.left == [folder.path + "/entities/amaq-agency.md"])
    var expected = Self.before
    expected["entities/amaq-agency.md"] = "new name"
    #expect(folder.look() == expected)
  }

  @Test("Who forgets a change that was begun keeps all files as they are")
  func forgotten() throws {
    let folder = try place()
    var call = 1
    while try !ContentFolder.open(at: folder.path).hasInterruptedChanges {
      _ = apply(in: folder, before: call)
      call += 1
    }
    let now = folder.look()
    #expect(try ContentFolder.open(at: folder.path).forgetChanges())
    #expect(try !ContentFolder.open(at: folder.path).forgetChanges())
    #expect(try ContentFolder.open(at: folder.path).finishChanges() == nil)
    #expect(folder.look() == now.filter { !$0.key.hasPrefix(".dossier-edit/") })
  }
}
