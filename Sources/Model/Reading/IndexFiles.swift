import Diagnostics

/// `index.md` and `_index.md` in a dossier's own folders, as other generators have them for the page of a folder: each would take the
/// address of the home page.
struct IndexFiles {
  /// Without those that are told.
  private(set) var files: [ContentFile] = []
  /// What those may be called by.
  private(set) var slugs: Set<String> = []
  private(set) var names: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter prefix: what stands before paths in messages.
  init(among all: [ContentFile], prefix: String) {
    guard all.contains(where: Self.isIndex) else {
      files = all
      return
    }
    var hasHome = all.contains { $0.role == .home }
    let paths = Set(all.map(\.relativePath))
    for file in all {
      guard Self.isIndex(file) else {
        files.append(file)
        continue
      }
      let parts = file.relativePath.split(separator: "/")
      let location = SourceLocation(path: file.source.path)
      if file.role == .page, parts.count == 2 {
        diagnostics.append(Self.home(at: location, hasHome: hasHome, prefix))
        if !hasHome {
          files.append(ContentFile(file, role: .home))
          hasHome = true
        }
        continue
      }
      let entries = MeantRole.entries(of: file.source)
      guard file.name.lowercased() == "index", Self.isText(entries, file.role) else {
        diagnostics.append(
          .error(
            "misplaced-file", "lists make themselves of the files, and index.html is the address of the home page",
            at: location,
            fix: "take the file away; words for readers belong in \(prefix)index.md or in a page in \(prefix)pages/"))
        continue
      }
      let folder = parts.dropLast()
      let path = folder.count > 1 ? folder.joined(separator: "/") + ".md" : nil
      diagnostics.append(
        .error(
          "misnamed-file", "a page’s address is made of its file’s name, and index.html is the home page’s",
          at: location,
          fix: path.flatMap { paths.contains($0) ? nil : "move it to \(prefix)\($0)" }
            ?? "give the file a name that says what it is about"))
      if folder.count > 1, let slug = folder.last.flatMap({ Slug.make(from: String($0)) }) { slugs.insert(slug) }
      let called = MeantText.names(in: entries)
      names.formUnion(called)
      slugs.formUnion(called.compactMap { Slug.make(from: $0) })
    }
  }

  private static func isIndex(_ file: ContentFile) -> Bool {
    // Of a hundred thousand names nearly all end otherwise.
    let end = file.relativePath.utf8.suffix(8)
    guard file.role.isOwn, end.elementsEqual("index.md".utf8, by: { $0 | 0x20 == $1 }) else { return false }
    return ["index", "_index"].contains(file.name.lowercased())
  }

  private static func home(at location: SourceLocation, hasHome: Bool, _ prefix: String) -> Diagnostic {
    .error(
      "misplaced-file", "index.html is the address of the home page, whose file is \(prefix)index.md", at: location,
      fix: hasHome
        ? "move what it says into \(prefix)index.md, or give the file another name" : "move it to \(prefix)index.md")
  }

  /// Whether a file is one of its folder's texts, and no introduction to them.
  private static func isText(_ entries: [FrontMatterEntry], _ role: ContentRole) -> Bool {
    let key: String? =
      switch role {
      case .article: "date"
      case .entity: "kind"
      case .source: "type"
      case .annotation: "article"
      case .page, .settings, .home, .note, .none: nil
      }
    return key.map { key in entries.contains { $0.key == key } } ?? true
  }
}
