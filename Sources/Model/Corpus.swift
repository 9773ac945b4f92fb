public import Diagnostics
public import Pictures

/// All that was read, with every name known: the first value on the data's way.
public struct Corpus: Sendable {
  public var settings: Settings
  /// In the order of their paths' bytes; a document's ``Document/id`` is its place here. Drafts are here too, so that a
  /// link to one can be told from a link to nothing.
  public var documents: [Document]
  /// Paths of the files in `media/`, from there, sorted by bytes.
  public var media: [String]
  /// Paths of files outside of `media/` and `captures/` that are no Markdown, from the content folder, sorted by bytes.
  /// Of these only what a published note shows or links to is published.
  public var attachments: [String] = []
  /// Files that front matter keeps back though they are no documents by their names: by their paths from the content folder. They
  /// are neither among ``media`` nor among ``attachments``.
  public var keptBackFiles: [String: KeptBackText.Mark] = [:]
  /// How large pictures are, by their paths from the content folder; of what is not here it is not known.
  public var pictureSizes: [String: PictureSize] = [:]
  /// Of pictures that were published a hash of their bytes, by their paths from the content folder: read where a record keeps them.
  public var pictureFingerprints: [String: String] = [:]
  /// Texts that the settings leave out: what they name is not published for that.
  public var ignoredTexts: [SourceFile] = []
  /// Of these and of notes' media, the paths of those whose address is another's but for its case.
  var crowdedFiles: Set<String> = []
  /// The files in `captures/`, by their paths from there; nil where they were not read, and nothing is held against them.
  public var captures: [String: Capture]?
  /// The paths of all files in `captures/`, from there: what a misspelt name may mean.
  public var captureFiles: [String] = []
  /// What was published before; nil where nobody recorded it.
  public var published: PublishedRecord?
  /// The day on which it is read, by which a day that readers are told of may be yet to come; nil where nobody says. Findings alone
  /// depend on it, no page does.
  public var today: CalendarDay?
  /// What stands before the content's own paths in ``SourceFile/path``: `Content/`, or nothing.
  public var contentPrefix: String
  /// Whether drafts are built.
  public var includesDrafts: Bool
  /// Whether it was read from a folder of notes, which has no folders of a dossier's own.
  var isOfNotes = false
  /// Slugs of documents that are there but could not be read, so that a link to one is not called broken besides.
  public var unreadSlugs: Set<String> = []
  /// Texts that are there and no document’s, by their paths.
  public var unreadTexts: [String] = []
  /// What else such documents, and what could not be read of others, may be called; in lower case.
  public var unreadNames: Set<String> = []

  /// Articles that lie among the captures, where nothing reads them, by what links may call them, in lower case; their paths from
  /// `captures/`.
  public var articlesAmongCaptures: [String: String] = [:]

  /// The names of drafts in front matter for whose sake something is left out.
  public var draftNames: [DraftName] = []

  public init(
    settings: Settings, documents: [Document], media: [String] = [], contentPrefix: String = "",
    includesDrafts: Bool = false
  ) {
    self.settings = settings
    self.documents = documents
    self.media = media
    self.contentPrefix = contentPrefix
    self.includesDrafts = includesDrafts
  }

  /// Whether nobody knows all that the files say, as some have errors in their front matter or could not be read.
  public var hasFlaws: Bool {
    !unreadSlugs.isEmpty || !unreadNames.isEmpty || settings.isUnread || documents.contains(where: \.isFlawed)
  }

  /// Whether a name may be one of a document that is there but could not be read, or not all of it.
  public func mayBeUnread(_ name: String) -> Bool {
    if unreadSlugs.isEmpty, unreadNames.isEmpty { return false }
    if unreadNames.contains(name.lowercased()) { return true }
    guard let slug = Slug.make(from: name) else { return false }
    return unreadSlugs.contains(slug)
      || unreadSlugs.count <= Self.mostCompared && unreadSlugs.contains { Self.share($0, slug) }
  }

  /// Of how many files that could not be read names are held against the words of the file’s name.
  private static let mostCompared = 50

  /// Whether all words of one slug, two at the least, stand in another: `karla-muster` in `dr-karla-muster`.
  private static func share(_ one: String, _ other: String) -> Bool {
    func words(_ slug: String) -> Set<Substring> { Set(Slug.spelledOut(slug).split(separator: "-")) }
    let (one, other) = (words(one), words(other))
    return min(one.count, other.count) >= 2 && (one.isSubset(of: other) || other.isSubset(of: one))
  }

  public subscript(id: DocumentID) -> Document { documents[Int(id.index)] }

  /// Where a file in `media/` is published, by its path from there.
  public func mediaRoute(_ path: String) -> Route {
    .media(path, isCrowded: !crowdedFiles.isEmpty && crowdedFiles.contains(path))
  }

  /// Where another file that notes show is published, by its path from the content folder.
  public func attachmentRoute(_ path: String) -> Route {
    .attachment(path, isCrowded: !crowdedFiles.isEmpty && crowdedFiles.contains(path))
  }

  /// Whether a document lies in another folder than its type's, or its file's name ends otherwise than in `.md`, which was told.
  public func isMisplaced(_ document: Document) -> Bool {
    let name = document.source.path.utf8
    let hasOtherEnding = !name.suffix(3).elementsEqual(".md".utf8) || name.suffix(6).elementsEqual(".md.md".utf8)
    if hasOtherEnding, !document.isVaultNote { return true }
    let folder: String
    switch document.type {
    case .article: folder = "articles/"
    case .entity: folder = "entities/"
    case .source: folder = "sources/"
    case .annotation: folder = "annotations/"
    case .home, .page: return false
    }
    return !document.source.path.utf8.dropFirst(contentPrefix.utf8.count).starts(with: folder.utf8)
  }

  /// What to do about a picture that is not in `media/` but elsewhere in the content; nil where there is none of its name.
  public func adviceOnMisplacedMedia(_ name: String) -> String? {
    attachments.first { Self.lastPart(of: $0).utf8.elementsEqual(name.utf8) }.map {
      "move \(contentPrefix)\($0) to \(contentPrefix)media/"
    }
  }

  /// Where a file of a name lies outside of `captures/`; nil where there is none.
  public func place(ofFileNamed name: String) -> String? {
    let name = Self.lastPart(of: name)
    func isMeant(_ path: String) -> Bool { Self.lastPart(of: path).utf8.elementsEqual(name.utf8) }
    if let path = media.first(where: isMeant) { return "\(contentPrefix)media/\(path)" }
    return attachments.first(where: isMeant).map { contentPrefix + $0 }
  }

  /// The same among texts that were not read, such as a capture that lies beside its source.
  public func place(amongTextsOfFileNamed name: String) -> String? {
    let name = Self.lastPart(of: name)
    return unreadTexts.first { Self.lastPart(of: $0).utf8.elementsEqual(name.utf8) }
  }

  private static func lastPart(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// Whether the document may reach Public: drafts only where they are built, confidential sources never, and an
  /// annotation only with its article.
  public func isPublished(_ document: Document) -> Bool {
    if document.header.isDraft && !includesDrafts { return false }
    return !document.isConfidential
  }
}

/// A name of a draft in the front matter of what would be published: a note that is left out for it, or an entity whose statement
/// is.
public struct DraftName: Sendable {
  public var document: DocumentID
  public var name: Located<String>

  public init(document: DocumentID, name: Located<String>) {
    (self.document, self.name) = (document, name)
  }
}
