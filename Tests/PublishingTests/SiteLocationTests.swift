import Foundation
import Publishing
import Testing

/// Where a site is, by the path that someone gave.
struct SiteLocationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("site/Content/index.md", "x")
    try folder.write("notes/one.md", "x")
    try folder.write("odd/Content", "a file")
    try folder.write(["vault/One.md": "x", "vault/Content/Two.md": "x"])
    try folder.write(["begun/plan.md": "x", "begun/Content/dossier.yml": "title: x"])
    try folder.write(["checkout/README.md": "x", "checkout/Content/index.md": "x"])
    try folder.write(["drafts/plan.md": "x", "drafts/Content/articles/a.md": "x"])
    try folder.write(["old/plan.md": "x", "old/content/articles/a.md": "x"])
  }

  @Test(
    arguments: [
      "site": "site/Content", "notes": "notes", "odd": "odd", "vault": "vault", "begun": "begun/Content",
      "checkout": "checkout/Content", "drafts": "drafts/Content", "old": "old",
    ])
  func aFolderWithContentInItIsASiteAndAnyOtherIsNotes(path: String, content: String) throws {
    #expect(try Site.locate(folder.path(path)).content == folder.path(content))
  }

  /// Beside notes a folder of such a name is one of theirs.
  @Test func whatIsCalledNearlyAsContentIsToldOnlyWhereNoNotesLieBesideIt() {
    #expect(Site.misnamedContent(in: folder.path("old")) == nil)
  }

  /// Taken for notes, the folder would be published as another site, and all that stands in the output deleted.
  @Test(arguments: [EIO, EACCES, EMFILE])
  func contentThatCannotBeOpenedIsNoSignOfNotes(code: Int32) {
    let opens = Counter()
    let error = #expect(throws: SystemError.self) {
      try Site.locate(folder.path("site"), fault: FaultPoint { _ in opens.next() == 1 ? code : nil })
    }
    #expect(error?.path == folder.path("site/Content"))
  }
}
