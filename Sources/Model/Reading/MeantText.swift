public import Diagnostics

/// What a text is by its front matter, and may be called by, that lies where nothing reads it: beside the content folder, or
/// among media or captures.
public struct MeantText: Sendable {
  /// “an entity”.
  public let nameWithArticle: String
  /// The folder that it belongs in: `entities`.
  public let folder: String
  /// What links may call it by, in lower case.
  public let names: [String]
  /// Whether it is an article and has no key that a copy of another page would have.
  public let isSurelyArticle: Bool

  /// How much of a file is looked at: more than front matter may be long.
  public static let reach = FrontMatterSplitter.limit + 1024

  /// Nil where its keys leave a doubt.
  ///
  /// - Parameter file: the text, or as much of it as ``reach`` says.
  public init?(_ file: SourceFile) {
    let file = Self.ofWholeLines(file)
    let entries = MeantRole.entries(of: file)
    guard let role = MeantRole(of: entries).role else { return nil }
    (nameWithArticle, folder) = (role.nameWithArticle, role.ownFolder)
    names = Self.names(in: entries)
    isSurelyArticle = role == .article && MeantRole.haveKeysOfArticle(entries)
  }

  /// What front matter calls a text, in lower case.
  static func names(in entries: [FrontMatterEntry]) -> [String] {
    entries.flatMap { entry -> [String] in
      switch (entry.key, entry.value.content) {
      case ("title", .scalar(let title)): return [title.lowercased()]
      case ("aliases", .sequence(let items)):
        return items.compactMap { if case .scalar(let name) = $0.content { name.lowercased() } else { nil } }
      default: return []
      }
    }
  }

  /// A text that was cut off may end within a letter.
  private static func ofWholeLines(_ file: SourceFile) -> SourceFile {
    let bytes = Array(file.bytes)
    guard bytes.count >= reach, let end = bytes.lastIndex(of: 0x0A) else { return file }
    return SourceFile(path: file.path, bytes: Array(bytes[...end]))
  }

  /// The folder of a dossier's own that a folder's name stands for, in whatever case: `articles` for `Article`.
  public static func folder(meantBy name: String) -> String? { ContentRole.meantFolders[name.lowercased()] }
}
