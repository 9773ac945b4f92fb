public import Diagnostics

/// A file of the content with its path from the content's folder, which says what it is.
///
/// Immutable, and held by reference: whoever reads files makes each where it reads it, on any thread.
public final class ContentFile: Sendable {
  /// `articles/takedown.md`, with `/` between its parts.
  public let relativePath: String
  /// The bytes, with the path that messages show.
  public let source: SourceFile
  let role: ContentRole

  /// `source.path` must be `relativePath` with something before it, or the same.
  public init(relativePath: String, source: SourceFile) {
    self.relativePath = relativePath
    self.source = source
    role = ContentRole(relativePath: relativePath)
  }

  /// The same file, read as something else than its place says.
  init(_ file: ContentFile, role: ContentRole) {
    (relativePath, source, self.role) = (file.relativePath, file.source, role)
  }

  /// The same as a note, where its folder only happens to have the name of a dossier's own.
  var asNote: ContentFile {
    let role = ContentRole(inNotes: relativePath)
    return role == .note && self.role != .note ? ContentFile(self, role: .note) : self
  }

  public convenience init(relativePath: String, displayPrefix: String, bytes: [UInt8]) {
    self.init(relativePath: relativePath, source: SourceFile(path: displayPrefix + relativePath, bytes: bytes))
  }
}

/// What a file is, by its place.
enum ContentRole: Sendable {
  case settings, home, article, entity, source, annotation, page
  /// Markdown outside the known folders, such as a vault's: read as a page, with less asked of it.
  case note
  /// Nothing that is read: a capture, a file in `media/`, a hidden file, another type of file.
  case none

  init(relativePath path: String) {
    self = Self.role(of: path)
  }

  /// In a folder of notes, where no folder has a meaning but `captures/`, of which nothing is ever published.
  init(inNotes path: String) {
    let isText = Self.isMarkdown(path)
    let isHidden = path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
    self = isText && !isHidden && !Self.isOfCaptures(path) && path != "index.md" ? .note : Self.role(of: path)
  }

  var isDocument: Bool { self != .settings && self != .none }

  /// The folders that have a meaning.
  static let ownFolders = ["articles", "entities", "sources", "annotations", "pages", "captures", "media"]

  private static func role(of path: String) -> ContentRole {
    if path == "dossier.yml" { return .settings }
    guard isMarkdown(path) else { return .none }
    // In a dossier's own folders `a.MD` is told, as links are by `a.md`; a note is read as it is called.
    let isWritten = path.utf8.suffix(3).elementsEqual(".md".utf8)
    var isAtStart = true
    for byte in path.utf8 {
      if isAtStart, byte == UInt8(ascii: ".") { return .none }
      isAtStart = byte == UInt8(ascii: "/")
    }
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return path == "index.md" ? .home : .note }
    if !isWritten, ownFolders.contains(String(path[..<slash])) { return .none }
    switch path[..<slash] {
    case "articles": return .article
    case "entities": return .entity
    case "sources": return .source
    case "annotations": return .annotation
    case "pages": return .page
    case "captures", "media": return .none
    default: return isOfCaptures(path) ? .none : .note
    }
  }

  /// Whether a file's name ends in `.md`, in whatever case.
  private static func isMarkdown(_ path: String) -> Bool {
    path.utf8.count > 3 && zip(path.utf8.suffix(3), ".md".utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
  }

  /// Whether a file lies in `captures/`, in whatever case: disks differ in whether they tell, and none of it is published.
  static func isOfCaptures(_ path: String) -> Bool {
    var name = path.utf8.makeIterator()
    return "captures/".utf8.allSatisfy { expected in
      guard let byte = name.next() else { return false }
      return (0x41...0x5A).contains(byte) ? byte | 0x20 == expected : byte == expected
    }
  }
}

extension ContentFile {
  /// The folders that a dossier has of its own.
  public static var ownFolders: [String] { ContentRole.ownFolders }

  /// Whether a path leads into one of the folders that a dossier has of its own.
  public static func isInOwnFolder(_ path: String) -> Bool {
    let first = path.utf8.prefix { $0 != UInt8(ascii: "/") }
    return ContentRole.ownFolders.contains { first.elementsEqual($0.utf8) }
  }

  /// Whether a file lies in `captures/`, in whatever case.
  public static func isOfCaptures(_ path: String) -> Bool { ContentRole.isOfCaptures(path) }

  /// The file's name after that of its folder, `Projects Index` for `Work/Projects/Index.md`; at the top `Index note`.
  var longerName: String {
    let parts = relativePath.utf8.split(separator: UInt8(ascii: "/"))
    return parts.count > 1 ? "\(Substring(parts[parts.count - 2])) \(name)" : name + " note"
  }

  /// The same with ever more of its folders: `b c Plan`, `a b c Plan`.
  var longestNames: [String] {
    let parts = relativePath.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { String(Substring($0)) }
    return parts.indices.reversed().dropFirst().map { (parts[$0...] + [name]).joined(separator: " ") }
  }

  /// The folder of forms that it lies in, such as `Meta/Templates`, else its own path: what `ignore` would leave out if it is
  /// a form for notes and none itself.
  var pathOfTemplates: String {
    let parts = relativePath.split(separator: "/")
    let named = parts.dropLast().firstIndex(where: Self.isOfTemplates)
    return named.map { parts[...$0].joined(separator: "/") } ?? relativePath
  }

  /// Whether it lies among templates, is called one, or has places that a program fills in: `title: {{title}}`.
  var isLikelyTemplate: Bool {
    if relativePath.split(separator: "/").contains(where: Self.isOfTemplates) { return true }
    let beginning = String(decoding: source.bytes.prefix(Self.longestBeginning), as: UTF8.self).utf8
    return ["{{", "<%", "{%", "${"].contains { beginning.firstRange(of: $0.utf8) != nil }
  }

  private static let longestBeginning = 4096

  private static func isOfTemplates(_ part: Substring) -> Bool {
    let name = part.lowercased()
    if name.contains("contemplat") { return false }
    return ["templat", "vorlage", "plantilla", "modèle", "шаблон", "模板"].contains {
      name.utf8.firstRange(of: $0.utf8) != nil
    }
  }

  /// The first folder of its path, or the path itself at the top: what `ignore` would leave out.
  var topOfPath: String { String(relativePath.split(separator: "/").first ?? "") }

  /// The file's name without its folders and `.md`.
  var name: String {
    let utf8 = relativePath.utf8
    let start = utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? utf8.startIndex
    let name = relativePath[start...]
    if name.utf8.suffix(3).elementsEqual(".md".utf8) {
      let stem = name[..<name.utf8.index(name.utf8.endIndex, offsetBy: -3)]
      // `keys.md.md`, as a program makes it that adds an ending to that which was typed.
      let hasTwo = (role.isOwn || role == .home) && stem.utf8.suffix(3).elementsEqual(".md".utf8)
      return String(hasTwo ? stem.dropLast(3) : stem)
    }
    // A text whose name ends otherwise than it should.
    guard role.isDocument else { return String(name) }
    let stem = name[..<(name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex)]
    // `keys.md.txt`, as a system that hides endings makes it.
    return stem.utf8.suffix(3).elementsEqual(".md".utf8) ? String(stem.dropLast(3)) : String(stem)
  }
}
