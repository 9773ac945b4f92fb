import Diagnostics

/// Files of a dossier that lie or are called otherwise than they should, so that they would be read as something else, or not
/// at all. Each is told, with where it belongs, and read as what it is meant to be, so that nothing else is wrong for it.
///
/// A folder of notes has no such places: whoever wrote it knew nothing of them.
struct MisplacedFiles {
  /// With the roles that they are meant to have.
  private(set) var files: [ContentFile]
  /// Slugs of what is there and cannot be read, such as a document of a word processor.
  private(set) var unreadSlugs: Set<String> = []
  private(set) var unreadNames: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the settings lie among the texts.
  private(set) var holdsSettings = false
  private let prefix: String
  private lazy var namedCaptures: NamedCaptures = .init(in: self.files)
  private lazy var paths: Set<String> = .init(self.files.map(\.relativePath))

  /// - Parameters:
  ///   - files: those that were read; `prefix` stands before their paths in messages.
  ///   - attachments: the paths of others, outside of `media/` and `captures/`.
  init(among files: [ContentFile], attachments: [String], prefix: String) {
    (self.files, self.prefix) = (files, prefix)
    if let outer = Self.folderOfAll(files) {
      tellNested(outer)
      return
    }
    if files.contains(where: { $0.role == .none }) { tellMarkdownOfOtherNames() }
    diagnostics += UnreadNotes.told(of: attachments, in: prefix)
    guard self.files.contains(where: \.role.isOwn) else { return }
    tellDoubleEndings()
    tellIndexes()
    if files.contains(where: { $0.role == .note }) {
      let forms = TemplateFiles.leftOut(of: &self.files, prefix: prefix)
      diagnostics += forms.diagnostics
      unreadSlugs.formUnion(forms.slugs)
      moveFolders()
      moveFiles()
    }
    let settings = SettingsAmongTexts(self.files, prefix: prefix)
    (holdsSettings, diagnostics) = (settings.holdsSettings, diagnostics + settings.diagnostics)
    tellHome()
    for path in attachments { tellIgnored(path) }
    // Notes show files from anywhere.
    if !self.files.contains(where: { $0.role == .note }) {
      let hasHome = self.files.contains { $0.role == .home }
      diagnostics += FilesAtTop.told(attachments, hasHome: hasHome, prefix: prefix)
    }
  }

  // MARK: A dossier in a folder

  /// The folder that holds a whole dossier, where nothing of one lies beside it.
  private static func folderOfAll(_ files: [ContentFile]) -> String? {
    guard !files.contains(where: { $0.role.isOwn || $0.role == .settings }) else { return nil }
    let settings = files.first { file in
      let parts = file.relativePath.utf8.split(separator: UInt8(ascii: "/"))
      return parts.count == 2 && parts[1].elementsEqual("dossier.yml".utf8)
    }
    return settings?.folder
  }

  private mutating func tellNested(_ folder: String) {
    files.removeAll { $0.folder == folder }
    diagnostics.append(
      .error(
        "misplaced-folder", "the dossier lies in \(prefix)\(folder)/, one folder too deep",
        at: SourceLocation(path: prefix + folder),
        fix: "move all that is in it to \(prefix.isEmpty ? "this folder" : prefix)")
    )
  }

  // MARK: Endings

  /// Texts whose names end otherwise than in `.md`.
  private mutating func tellMarkdownOfOtherNames() {
    let paths = Set(files.map(\.relativePath))
    let captures = NamedCaptures(in: files)
    for index in files.indices where files[index].role == .none {
      let file = files[index]
      guard let stem = Self.stemOfText(file.relativePath) else { continue }
      let meant = ContentRole(relativePath: stem + ".md")
      guard meant.isDocument else { continue }
      let location = SourceLocation(path: file.source.path)
      let ending = String(file.relativePath.utf8.dropFirst(stem.utf8.count)) ?? ""
      let name = Self.lastPart(of: stem) + ".md"
      if let source = captures.source(naming: file.relativePath), meant.isOwn, !Self.hasFrontMatter(file) {
        diagnostics.append(captures.misplaced(file.relativePath, of: source, at: location, prefix: prefix))
        continue
      }
      if paths.contains(stem + ".md"), meant == .source, Self.isOfPlainText(ending), !Self.hasFrontMatter(file) {
        diagnostics.append(
          .warning(
            "misplaced-file", "this is no source, but the text of one, as it has no front matter", at: location,
            fix: "move it to \(prefix)captures/; \(name) names it with capture:"))
        continue
      }
      if paths.contains(stem + ".md") {
        diagnostics.append(
          .warning(
            "misnamed-file", "this file is not read: \(name) lies beside it", at: location,
            fix: "move it out of the content, or take what you need from it into \(name)"))
        continue
      }
      if meant == .source, Self.isOfPlainText(ending), !Self.hasFrontMatter(file) {
        diagnostics.append(
          .error(
            "misplaced-file", "this is no source, but the text of one, as it has no front matter", at: location,
            fix: "move it to \(prefix)captures/, and name it in the source’s file with capture:"))
        continue
      }
      if !meant.isOwn, Self.isOfPlainText(ending) { continue }
      if Self.isOfPlainText(ending), ContentRole.isAmongFiles(file.relativePath), !Self.hasFrontMatter(file) {
        diagnostics.append(
          .warning(
            "misplaced-file", "this is no Markdown, so that it is neither read nor published", at: location,
            fix: "move it out of the content, or to \(prefix)media/ if readers are to have it"))
        continue
      }
      let what = meant.isOwn ? meant.nameWithArticle : "a text"
      let message = "the name of \(what)’s file ends in .md, and this one in \(ending)"
      diagnostics.append(
        meant.isOwn
          ? .error("misnamed-file", message, at: location, fix: "rename it to \(name)")
          : .warning("misnamed-file", message + ", so that it is not read", at: location, fix: "rename it to \(name)"))
      if meant.isOwn { files[index] = ContentFile(file, role: meant) }
    }
  }

  /// `raid.md.md`, as a program makes it that adds an ending to that which was typed.
  private mutating func tellDoubleEndings() {
    for file in files where file.role.isOwn {
      guard file.relativePath.lowercased().utf8.hasSuffix(".md.md") else { continue }
      diagnostics.append(
        .error(
          "misnamed-file", "the name of this file has its ending twice", at: SourceLocation(path: file.source.path),
          fix: "rename it to \(Self.lastPart(of: String(file.relativePath.dropLast(6)))).md"))
    }
  }

  private mutating func tellIndexes() {
    let found = IndexFiles(among: files, prefix: prefix)
    files = found.files
    diagnostics += found.diagnostics
    unreadSlugs.formUnion(found.slugs)
    unreadNames.formUnion(found.names)
  }

  /// A path without the ending of a text that is none of ours: `.txt`, `.markdown`, `.MD`; nil for another.
  static func stemOfText(_ path: String) -> String? {
    let folded = path.lowercased()
    for ending in textEndings where folded.utf8.hasSuffix(ending) {
      let stem = String(path.utf8.dropLast(ending.utf8.count)) ?? path
      // A system that hides endings adds one to that which was typed.
      return stem.lowercased().utf8.hasSuffix(".md") ? String(stem.dropLast(3)) : stem
    }
    return nil
  }

  /// Whether a file is a text by its name, or the copy that an editor keeps of one.
  static func isText(_ path: String) -> Bool { stemOfText(path) != nil || isOfProgram(lastPart(of: path)) }

  private static let textEndings = [
    ".txt", ".text", ".markdown", ".mdown", ".mdwn", ".mkd", ".mkdn", ".mdtext", ".mdx", ".qmd", ".rmd", ".md",
  ]

  /// What need not be meant for Markdown.
  static func isOfPlainText(_ ending: String) -> Bool { [".txt", ".text"].contains(ending.lowercased()) }

  private static func hasFrontMatter(_ file: ContentFile) -> Bool {
    FrontMatterSplitter.split(file.source).value?.hasFrontMatter ?? true
  }

  // MARK: Folders

  /// Folders that are called nearly as they should.
  private mutating func moveFolders() {
    var told: Set<String> = []
    for index in files.indices where files[index].role == .note {
      guard let folder = files[index].folder, let right = ContentRole.meantFolders[folder.lowercased()] else {
        continue
      }
      let rest = files[index].relativePath.utf8.dropFirst(folder.utf8.count)
      files[index] = ContentFile(files[index], role: ContentRole(relativePath: right + (String(rest) ?? "")))
      guard told.insert(folder).inserted else { continue }
      diagnostics.append(
        .error(
          "misnamed-folder", "\(folder)/ is no folder of a dossier; \(right)/ is",
          at: SourceLocation(path: prefix + folder),
          fix: files.contains { $0.folder == right } ? "move its files to \(prefix)\(right)/" : "rename it to \(right)")
      )
    }
  }

  // MARK: Files

  /// Files at the top, and in folders that have no meaning, whose front matter says what they are.
  private mutating func moveFiles() {
    var moved: [String: [(index: Int, role: ContentRole)]] = [:]
    var noteCounts: [String: Int] = [:]
    for index in files.indices where files[index].role == .note {
      let file = files[index]
      if let folder = file.folder { noteCounts[folder, default: 0] += 1 }
      let isLoose = ContentRole.isLoose(file.relativePath)
      guard isLoose || Self.mayHaveKind(file),
        let meant = MeantRole(of: file, mayBeArticle: mayHoldArticles(file.folder)).role
      else { continue }
      // In a folder of any name, a day with authors may be one of somebody’s notes.
      guard isLoose || meant == .annotation || meant == .entity else { continue }
      files[index] = ContentFile(file, role: meant)
      if let folder = file.folder {
        moved[folder, default: []].append((index, meant))
      } else {
        diagnostics.append(Self.misplaced(file, meant, prefix: prefix))
      }
    }
    for (folder, texts) in moved.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      tellMoved(texts, in: folder, isAll: texts.count == noteCounts[folder])
    }
  }

  private func mayHoldArticles(_ folder: String?) -> Bool {
    folder.map { ContentRole.foldersOfArticles.contains($0.lowercased()) } ?? true
  }

  /// - Parameter isAll: whether nothing else lies in the folder.
  private mutating func tellMoved(_ texts: [(index: Int, role: ContentRole)], in folder: String, isAll: Bool) {
    guard isAll, let meant = texts.first?.role, texts.allSatisfy({ $0.role == meant }) else {
      for (index, role) in texts { diagnostics.append(Self.misplaced(files[index], role, prefix: prefix)) }
      return
    }
    diagnostics.append(
      .error(
        "misplaced-file", "\(folder)/ holds \(meant.plural), and these lie in \(meant.ownFolder)/",
        at: SourceLocation(path: prefix + folder),
        fix: (["content", meant.ownFolder].contains(folder.lowercased())
          ? "move what lies there to \(prefix)\(meant.ownFolder)/"
          : "move the folder to \(prefix)\(meant.ownFolder)/\(folder)")
          + (folder.lowercased().contains("draft")
            ? ", and write draft: true in what is not to be published yet" : "")))
  }

  /// Whether `kind:` stands in a file where its front matter may: most notes have none, and are not looked into.
  private static func mayHaveKind(_ file: ContentFile) -> Bool {
    file.source.bytes.withUnsafeBufferPointer { bytes in
      let end = min(bytes.count, FrontMatterSplitter.limit)
      guard end > 8, bytes[0] >= 0x80 || bytes[0] == UInt8(ascii: "-") else { return false }
      return (0..<end - 4).contains { start in
        bytes[start] == UInt8(ascii: "k") && bytes[start..<start + 5].elementsEqual("kind:".utf8)
      }
    }
  }

  /// What is said of a file that lies where another type belongs.
  static func misplaced(_ file: ContentFile, _ meant: ContentRole, prefix: String) -> Diagnostic {
    .error(
      "misplaced-file",
      "this is \(meant.nameWithArticle) by its front matter, and \(meant.plural) lie in \(meant.ownFolder)/",
      at: SourceLocation(path: file.source.path),
      fix: "move it to \(prefix)\(meant.ownFolder)/\(file.name).md")
  }

  // MARK: The home page

  /// `Index.md`, `_index.md` and `Home.md`, as other generators and wikis call it: of a page that is called so there is no use but as
  /// the first one.
  private mutating func tellHome() {
    let hasHome = files.contains { $0.role == .home }
    for file in files where file.role == .note && file.folder == nil {
      let name = file.name.lowercased()
      guard Self.workingFiles.contains(name), hasHome || !Self.homes.contains(name) else { continue }
      diagnostics.append(
        Diagnostic(
          .information, "working-file", "\(file.relativePath) is published as a page, as all Markdown here is",
          at: SourceLocation(path: file.source.path),
          fix: "leave it, or write ignore: [\"\(file.relativePath)\"] in dossier.yml if it is for colleagues"))
    }
    guard
      let index = files.firstIndex(where: {
        $0.role == .note && $0.folder == nil && Self.homes.contains($0.name.lowercased())
      })
    else { return }
    let location = SourceLocation(path: files[index].source.path)
    let name = files[index].relativePath
    if hasHome { return }
    files[index] = ContentFile(files[index], role: .home)
    diagnostics.append(
      .error(
        "misnamed-file", "the home page is called index.md, and this file \(name)", at: location,
        fix: "rename it to index.md"))
  }

  // MARK: Other files

  /// What lies among texts and is none, so that nobody reads it.
  private mutating func tellIgnored(_ path: String) {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return
    }
    let folder = String(path[..<slash])
    let location = SourceLocation(path: prefix + path)
    let name = Self.lastPart(of: path)
    guard ContentRole(relativePath: folder + "/a.md").isOwn else { return }
    if let text = lostText(of: path) {
      let rest = Self.lastPart(of: text)
      diagnostics.append(
        .warning(
          "misnamed-file", "\(name) is a copy by its ending and is not read, and no \(rest) lies beside it",
          at: location,
          fix: "rename it to \(rest), or delete it"))
      return
    }
    if Self.isOfProgram(name) { return }
    if let source = namedCaptures.source(naming: path) {
      diagnostics.append(namedCaptures.misplaced(path, of: source, at: location, prefix: prefix))
      return
    }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      if let slug = Slug.make(from: name) { unreadSlugs.insert(slug) }
      diagnostics.append(
        .error(
          "misnamed-file", "\(name) has no ending, so that it is not read", at: location,
          fix: "rename it to \(name).md, or move it out of the content"))
      return
    }
    let ending = name[dot...].lowercased()
    if ending.trimmed == ".md" {
      if let slug = Slug.make(from: String(name[..<dot])) { unreadSlugs.insert(slug) }
      diagnostics.append(
        .error(
          "misnamed-file", "a blank stands at the end of this file’s name, so that it is not read", at: location,
          fix: "rename it to \(name[..<dot]).md"))
    } else if Self.documents.contains(ending) {
      if let slug = Slug.make(from: String(name[..<dot])) { unreadSlugs.insert(slug) }
      diagnostics.append(
        .error(
          "misplaced-file", "\(name) is no Markdown, so that nothing of it is read", at: location,
          fix: "save its text as \(name[..<dot]).md; a file for readers to open belongs in \(prefix)media/"))
    } else if Self.pictures.contains(ending) {
      diagnostics.append(
        .warning(
          "misplaced-file", "pictures lie in media/, and \(name) lies in \(folder)/, from where it is not published",
          at: location, fix: "move it to \(prefix)media/\(name)"))
    } else if ending != ".yml", ending != ".yaml" {
      diagnostics.append(
        .warning(
          "misplaced-file", "\(name) is no Markdown, so that it is neither read nor published", at: location,
          fix: "move it to \(prefix)media/, to \(prefix)captures/ if it is a source’s copy, or out of the content"))
    }
  }

  /// Copies that editors keep beside a file, and what systems leave in folders: nobody put them there.
  private static func isOfProgram(_ name: String) -> Bool {
    if name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) { return true }
    if ["thumbs.db", "desktop.ini"].contains(name.lowercased()) { return true }
    return copies.contains { name.hasSuffix($0) }
  }

  private static let copies = [".bak", ".orig", ".swp", ".tmp"]

  /// The text that a copy is of, where that does not lie beside it any more: `raid.md.bak`, or `raid.bak`.
  private mutating func lostText(of path: String) -> String? {
    guard let ending = [".bak", ".orig"].first(where: path.hasSuffix) else { return nil }
    let stem = String(path.dropLast(ending.utf8.count))
    let text = stem.utf8.hasSuffix(".md") ? stem : stem + ".md"
    return paths.contains(text) ? nil : text
  }

  /// What the home page is called, with an ending too many, too.
  private static let homes: Set = ["index", "index.md", "_index", "home"]
  private static let workingFiles: Set = ["readme", "todo", "notes", "contributing", "changelog", "license", "home"]
  static let ofOtherPrograms: Set = [".docx", ".doc", ".odt", ".rtf", ".pages", ".html", ".htm"]
  private static let documents =
    ofOtherPrograms
    .union(UnreadNotes.otherMarkup)
  static let pictures: Set = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif"]

  static func lastPart(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}

extension ContentFile {
  /// The first folder of its path; nil at the top.
  var folder: String? {
    relativePath.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(relativePath[..<$0]) }
  }
}

extension Collection where Element == UInt8, Self: BidirectionalCollection {
  fileprivate func hasSuffix(_ suffix: String) -> Bool {
    count > suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
