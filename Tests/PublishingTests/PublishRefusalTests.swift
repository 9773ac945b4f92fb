import Foundation
import Publishing
import Testing

/// Folders that are not published to.
@Suite(.timeLimit(.minutes(10)))
struct PublishRefusalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("site/Content/index.md", "x")
  }

  func refusal(output: String, content: String = "site/Content", home: String? = nil) -> PublishRefusal? {
    #expect(throws: PublishRefusal.self) {
      try Publication.open(
        folder: output.hasPrefix("/") ? output : folder.path(output), content: folder.path(content),
        home: home.map(folder.path), options: .quick)
    }
  }

  @Test func theContentFolderByAnyName() throws {
    try folder.link("link", to: "site/Content")
    try folder.link("upper", to: "site")
    for output in ["site/Content", "site/Content/", "site/../site/Content", "link", "upper/Content", "link/."] {
      guard case .isContent = refusal(output: output) else {
        Issue.record("\(output)")
        continue
      }
    }
    #expect(folder.look() == ["link@": "", "upper@": "", "site/Content/index.md": "x"])
  }

  @Test func aFolderInTheContentFolder() throws {
    try folder.link("link", to: "site/Content")
    try folder.makeFolder("site/Content/out")
    for output in ["site/Content/out", "site/Content/new", "link/out", "link/new/er"] {
      guard case .liesInContent = refusal(output: output) else {
        Issue.record("\(output)")
        continue
      }
    }
    #expect(folder.look(at: "site/Content") == ["index.md": "x", "out/": ""])
  }

  @Test func aFolderThatHoldsTheContentFolder() throws {
    try folder.link("link", to: "site")
    for output in ["site", "link", ""] {
      guard case .holdsContent = refusal(output: output) else {
        Issue.record("\(output)")
        continue
      }
    }
  }

  @Test func theRootAndTheHomeFolder() throws {
    try folder.makeFolder("home/me")
    try folder.link("link", to: "home/me")
    try folder.link("root", to: "/")
    #expect(refusal(output: "/") == .isRoot(output: "/"))
    #expect(refusal(output: "root") == .isRoot(output: folder.path("root")))
    for output in ["home/me", "link", "home"] {
      #expect(refusal(output: output, home: "home/me") == .isHome(output: folder.path(output)))
    }
    #expect(throws: Never.self) {
      try Publication.open(
        folder: folder.path("home/me/site"), content: folder.path("site/Content"), home: folder.path("home/me")
      ).abandon()
    }
  }

  @Test func whatIsNotAFolder() throws {
    try folder.write("file", "x")
    #expect(refusal(output: "file") == .notAFolder(output: folder.path("file")))
    #expect(refusal(output: "file/below") == .notAFolder(output: folder.path("file/below")))
    guard case .cannotBeMade = refusal(output: "new/../other") else {
      Issue.record("a path through a folder that is not there")
      return
    }
  }

  @Test func aFolderWithFilesOfSomeoneElse() throws {
    try folder.write(["full/.gitignore": "", "full/README.md": "", "full/thesis.doc": "years of work"])
    let refusal = refusal(output: "full")
    #expect(refusal == .holdsOtherFiles(output: folder.path("full"), example: "thesis.doc"))
    #expect(folder.look(at: "full") == [".gitignore": "", "README.md": "", "thesis.doc": "years of work"])
  }

  @Test func namesThatDossierNeedsAndSomeoneElseHas() throws {
    for name in [".dossier-lock", ".dossier-manifest", ".dossier-journal"] {
      try folder.makeFolder("out")
      try folder.write("victim", "precious")
      try folder.link("out/\(name)", to: folder.path("victim"))
      #expect(refusal(output: "out") == .nameTaken(path: folder.path("out/\(name)"), by: .symbolicLink))
      #expect(folder.look(at: "out") == ["\(name)@": ""])
      #expect(folder.read("victim") == "precious")
      try folder.remove("out")
    }
    try folder.write("out/.dossier-lock", "my notes")
    #expect(refusal(output: "out") == .nameTaken(path: folder.path("out/.dossier-lock"), by: .file))
    #expect(folder.look(at: "out") == [".dossier-lock": "my notes"])
    try folder.remove("out")
    #expect(mkfifo(folder.path("pipe"), 0o644) == 0)
    try folder.makeFolder("out")
    #expect(rename(folder.path("pipe"), folder.path("out/.dossier-manifest")) == 0)
    #expect(refusal(output: "out") == .nameTaken(path: folder.path("out/.dossier-manifest"), by: .fifo))
  }

  @Test(arguments: [
    ("", "line 1 of Public/.dossier-manifest has no end: the file is cut off"),
    ("dossier-manifest 2 0\n", "line 1 of Public/.dossier-manifest does not say “dossier-manifest 1” and a number"),
    ("dossier-journal 1 0\n", "line 1 of Public/.dossier-manifest does not say “dossier-manifest 1” and a number"),
    ("dossier-manifest 1 2\nfolder a\n", "line 1 of Public/.dossier-manifest says 2 lines, and 1 follow"),
    (
      "dossier-manifest 1 1\nfolder ../a\n", "line 2 of Public/.dossier-manifest has a path that has a part “.” or “..”"
    ),
    (
      "dossier-manifest 1 1\nef46db3751d8e999 0 /etc/passwd\n",
      "line 2 of Public/.dossier-manifest has a path that begins with “/”"
    ),
    (
      "dossier-manifest 1 1\nef46db3751d8e999 0 .git/config\n",
      "line 2 of Public/.dossier-manifest has a path that has a part that is kept for Dossier or Git"
    ),
    (
      "dossier-manifest 1 1\nef46db3751d8e999 0 .dossier-manifest\n",
      "line 2 of Public/.dossier-manifest has a path that has a part that is kept for Dossier or Git"
    ),
    (
      "dossier-manifest 1 1\n<<<<<<< HEAD of a branch\n",
      "line 2 of Public/.dossier-manifest is not a hash, a size and a path"
    ),
    (
      "dossier-manifest 1 1\nef46db3751d8e999 99999999999999999999 a\n",
      "line 2 of Public/.dossier-manifest is not a hash, a size and a path"
    ),
    (
      "dossier-manifest 1 2\nef46db3751d8e999 0 a\nef46db3751d8e999 0 a\n",
      "line 3 of Public/.dossier-manifest names a file a second time"
    ),
    (
      "dossier-manifest 1 1\nef46db3751d8e999 0 a\u{7F}\n",
      "line 2 of Public/.dossier-manifest has a path that holds a control character"
    ),
  ])
  func aManifestThatIsNotWhole(text: String, message: String) throws {
    try folder.write(["Public/.dossier-manifest": text, "Public/a": ""])
    let refusal = refusal(output: "Public")
    #expect(
      refusal?.message.replacingOccurrences(of: folder.path + "/", with: "")
        == message + ", so it does not tell which files are Dossier's")
    #expect(folder.look(at: "Public") == [".dossier-manifest": text, "a": ""])
  }

  @Test func aFolderThatIsNotThereIsMadeWithThoseAboveIt() throws {
    let publication = try Publication.open(
      folder: folder.path("a/b/c"), content: folder.path("site/Content"), options: .quick)
    try publication.put(OutputFile("index.html", bytes: Array("x".utf8)))
    _ = try publication.finish()
    #expect(folder.read("a/b/c/index.html") == "x")
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser writes everywhere"))
  func aFolderThatMayNotBeWritten() throws {
    try folder.makeFolder("out")
    #expect(chmod(folder.path("out"), 0o555) == 0)
    guard case .cannotBeWritten(let error) = refusal(output: "out") else {
      Issue.record("a folder without permission")
      return
    }
    #expect(error.reason == "permission denied")
  }
}
