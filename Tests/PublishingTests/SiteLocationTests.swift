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
  }

  @Test(arguments: ["site": "site/Content", "notes": "notes", "odd": "odd"])
  func aFolderWithContentInItIsASiteAndAnyOtherIsNotes(path: String, content: String) throws {
    #expect(try Site.locate(folder.path(path)).content == folder.path(content))
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
