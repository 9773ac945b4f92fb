import Diagnostics
import Publishing
import Testing

/// What lies beside the content folder, or among media and captures, and is a text of the dossier by its front matter.
@Suite("A text where nothing reads it")
struct TextsOutOfPlaceTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Content/dossier.yml", "title: A dossier\n")
    try folder.write("Content/index.md", "See [[Ada Example]], [[The Works]] and [[ada-example|her]].\n")
    try folder.write(
      "Content/entities/works.md", "---\ntitle: The Works\nkind: organization\n---\nOf [[Ada Example]].\n")
  }

  private static let ada = "---\ntitle: Ada Example\nkind: person\n---\nA person.\n"

  private func told() throws -> [String] {
    let builder = SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions())
    return try builder.check().outcome.diagnostics.filter { $0.severity != .information }.map {
      "\($0.severity.rawValue) \($0.id) \($0.location.path): \($0.fix ?? "")"
        .replacing(folder.path + "/", with: "")
    }
  }

  @Test(
    "in a folder beside the content folder",
    arguments: [
      ("entities/people/ada-example.md", "error misplaced-folder entities: move its files to Content/entities/"),
      ("Entity/ada-example.md", "error misplaced-folder Entity: move its files to Content/entities/"),
    ])
  func beside(path: String, message: String) throws {
    try folder.write(path, Self.ada)
    #expect(try told() == [message])
  }

  @Test("in a folder that the content folder has not")
  func whole() throws {
    try folder.write("articles/raid.md", "---\ntitle: The raid\ndate: 2018\nauthors: [A]\n---\nA text.\n")
    try folder.write("Content/index.md", "See [[raid]] and [[The Works]].\n")
    try folder.write("Content/entities/works.md", "---\ntitle: The Works\nkind: organization\n---\nA firm.\n")
    #expect(try told() == ["error misplaced-folder articles: move it to Content/articles"])
  }

  @Test("among media")
  func media() throws {
    try folder.write("Content/media/ada-example.md", Self.ada)
    #expect(
      try told() == ["error misplaced-file Content/media/ada-example.md: move it to Content/entities/ada-example.md"])
  }

  @Test("among captures")
  func captures() throws {
    try folder.write("Content/captures/ada-example.md", Self.ada)
    #expect(
      try told() == ["error misplaced-file Content/captures/ada-example.md: move it to Content/entities/ada-example.md"]
    )
  }

  @Test("Folders of another program are passed over, and files that no front matter tells of")
  func others() throws {
    try folder.write("Content/index.md", "See [[The Works]].\n")
    try folder.write("Content/entities/works.md", "---\ntitle: The Works\nkind: organization\n---\nA firm.\n")
    try folder.write("Sources/readme.md", "What the programs do.\n")
    try folder.write("pages/about.md", "---\ntitle: About\n---\nOf another site.\n")
    try folder.write("entities/a/b/c/ada.md", Self.ada)
    try folder.write("Content/media/terms.md", "# Terms\n")
    #expect(try !told().contains { $0.contains("misplaced") })
  }
}
