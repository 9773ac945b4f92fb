import Diagnostics
import Model

/// Texts of a dossier that lie where nothing reads them: in a folder beside the content folder that is called as one of its own,
/// or among media or captures. Each is told, and what it may be called by is known, so that no link to it is called broken.
struct TextsOutOfPlace {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var slugs: Set<String> = []
  private(set) var names: Set<String> = []
  /// By what links may call them: articles among the captures, which are told and may be copies of pages all the same.
  private(set) var articlesAmongCaptures: [String: String] = [:]

  /// How many files are looked into, of one folder: who has put more there is told of these.
  private static let mostFiles = 200
  /// How far down they are looked for, as in `entities/people/`: more is another program's folder.
  private static let depth = 2

  // MARK: Beside the content

  /// - Parameters:
  ///   - path: of the folder that the content folder lies in.
  ///   - prefix: what stands before paths in the content folder, in messages.
  ///   - isInContent: whether the content folder has a folder of that name, too.
  mutating func look(beside path: String, _ prefix: String, isInContent: (String) -> Bool) {
    guard let around = try? ContentFolder.open(at: path, called: ""), let names = try? around.root.names() else {
      return
    }
    for entry in names.entries where entry.kind == .folder {
      guard let name = names.withBytes(entry, { String(validating: $0, as: UTF8.self) }) else { continue }
      if name == "media" || name == "captures", !isInContent(name) {
        diagnostics.append(
          Diagnostic(
            .information, "misplaced-folder", "\(name)/ lies beside \(prefix), where nothing of it is read",
            at: SourceLocation(path: Self.outer(prefix) + name),
            fix: "move it to \(prefix)\(name), if the dossier’s files are in it"))
        continue
      }
      guard let right = MeantText.folder(meantBy: name) else { continue }
      let texts = TextsBeside.paths(in: path + "/" + name, depth: Self.depth).prefix(Self.mostFiles)
      let found = texts.filter { text in
        guard let meant = meantText(at: name + "/" + text, in: around), meant.folder == right else { return false }
        add(meant, at: text)
        return true
      }
      if found.isEmpty { continue }
      diagnostics.append(
        .error(
          "misplaced-folder", "\(name)/ lies beside \(prefix), where nothing of it is read",
          at: SourceLocation(path: Self.outer(prefix) + name),
          fix: isInContent(right) || name != right
            ? "move its files to \(prefix)\(right)/" : "move it to \(prefix)\(right)"))
    }
  }

  /// What stands before the paths of the folder around the content folder.
  private static func outer(_ prefix: String) -> String {
    prefix.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")).map { String(prefix[...$0]) } ?? ""
  }

  // MARK: In the content

  /// - Parameters:
  ///   - tellsOfCaptures: whether captures may be told by name: none is a confidential source’s.
  ///   - captures: the names of those that sources have; asked for where one may be meant.
  mutating func look(
    in listing: ContentListing, _ prefix: String, tellsOfCaptures: Bool, except captures: () -> Set<String>
  ) {
    var count = 0
    var named: Set<String>?
    for entry in listing.entries where count < Self.mostFiles {
      let isOfMedia = entry.path.utf8.starts(with: "media/".utf8)
      guard entry.file == nil, isOfMedia || ContentFile.isOfCaptures(entry.path),
        entry.path.utf8.suffix(3).elementsEqual(".md".utf8)
      else { continue }
      count += 1
      let name = String(entry.path.utf8.dropFirst(isOfMedia ? "media/".utf8.count : "captures/".utf8.count)) ?? ""
      guard let meant = meantText(at: entry.path, in: listing.folder) else { continue }
      // A copy of a page has a day and authors, too, and says of itself what source it is.
      if !isOfMedia {
        let known = named ?? captures()
        named = known
        if known.contains(name) { continue }
        if meant.isSurelyArticle, tellsOfCaptures {
          tellArticle(meant, captured: name, prefix)
          continue
        }
        if !["entities", "annotations"].contains(meant.folder) { continue }
      }
      add(meant, at: name)
      diagnostics.append(
        .error(
          "misplaced-file",
          "this is \(meant.nameWithArticle) by its front matter, and \(meant.folder) lie in \(meant.folder)/",
          at: SourceLocation(path: prefix + entry.path),
          fix: "move it to \(prefix)\(meant.folder)/\(Self.lastPart(of: name))"))
    }
  }

  private mutating func tellArticle(_ meant: MeantText, captured name: String, _ prefix: String) {
    diagnostics.append(
      .warning(
        "misplaced-file",
        "no source names this capture, and by its front matter it is an article: articles lie in articles/",
        at: SourceLocation(path: prefix + "captures/" + name),
        fix: "move it to \(prefix)articles/\(Self.lastPart(of: name)) if it is one of this dossier; if it is the "
          + "copy of a source, write capture: \(name) in that source’s file"))
    for word in meant.names + [Slug.make(from: String(Self.lastPart(of: name).dropLast(3))) ?? ""] where !word.isEmpty {
      articlesAmongCaptures[word] = name
    }
  }

  // MARK: A file

  private func meantText(at path: String, in folder: ContentFolder) -> MeantText? {
    guard let bytes = try? folder.beginning(of: path, count: MeantText.reach) else { return nil }
    return MeantText(SourceFile(path: path, bytes: bytes))
  }

  private mutating func add(_ text: MeantText, at path: String) {
    if let slug = Slug.make(from: String(Self.lastPart(of: path).dropLast(3))) { slugs.insert(slug) }
    names.formUnion(text.names)
  }

  private static func lastPart(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
