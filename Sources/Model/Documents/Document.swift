public import Diagnostics
public import Markup

/// The place of a document in ``Corpus/documents``.
public struct DocumentID: Sendable, Hashable, Comparable, BitwiseCopyable {
  public let index: Int32

  public init(_ index: Int) {
    self.index = Int32(index)
  }

  // Written out, as what the compiler makes is called, and not compiled into other targets.
  @inlinable
  public static func == (a: DocumentID, b: DocumentID) -> Bool { a.index == b.index }

  @inlinable
  public static func != (a: DocumentID, b: DocumentID) -> Bool { a.index != b.index }

  @inlinable
  public static func < (a: DocumentID, b: DocumentID) -> Bool { a.index < b.index }
}

/// What a file describes, as its folder says.
public enum DocumentType: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case home, article, entity, source, annotation, page
}

/// One Markdown file of the dossier: what every type has, and what its type adds.
///
/// Immutable, and held by reference: every stage hands documents on, and a copy costs one count.
public final class Document: Sendable {
  public let id: DocumentID
  public let source: SourceFile
  /// Where the Markdown begins and ends in the file: after the front matter.
  public let body: Range<Int>
  /// The file's name as an address: lower case, hyphens for spaces. Unique in the site.
  public let slug: String
  public let header: Header
  public let content: Content
  /// The address of the page that the document has to itself; nil for annotations, which stand on their article's page.
  public let route: Route?
  /// Whether it is a source, or a note, that must not be named.
  public let isConfidential: Bool
  /// Whether it is a page outside the known folders, such as a note of a vault that was never prepared.
  public let isVaultNote: Bool
  /// Whether its front matter has errors, so that it says less than it should: its names hold as far as they could be read, and
  /// what nothing else would say of it is not told.
  public let isFlawed: Bool

  /// Of what type it is, without a look at what the type adds.
  public let type: DocumentType
  /// Of an entity: its kind's place in ``EntityKinds/all``.
  public let kindIndex: Int32?

  /// Each held by reference, so that handing one on does not copy all that it holds.
  public indirect enum Content: Sendable {
    case home
    case article(Article)
    case entity(Entity)
    case source(Source)
    case annotation(Annotation)
    case page
  }

  public init(
    id: DocumentID, source: SourceFile, body: Range<Int>, slug: String, header: Header, content: Content,
    isVaultNote: Bool = false, isFlawed: Bool = false
  ) {
    self.id = id
    self.source = source
    self.body = body
    self.slug = slug
    self.header = header
    self.content = content
    self.isVaultNote = isVaultNote
    self.isFlawed = isFlawed
    if case .source(let source) = content {
      isConfidential = source.isConfidential
    } else {
      isConfidential = header.isConfidential
    }
    if case .entity(let entity) = content {
      kindIndex = EntityKinds.place(of: entity.kind.id).map { Int32($0) }
    } else {
      kindIndex = nil
    }
    (type, route) =
      switch content {
      case .home: (.home, .home)
      case .article: (.article, .page(slug, in: "articles"))
      case .entity: (.entity, .page(slug, in: "entities"))
      case .source: (.source, .page(slug, in: "sources"))
      case .page: (.page, .page(slug))
      case .annotation: (.annotation, nil)
      }
  }

  /// The same document at its place in the corpus, and with the slug that it gets there.
  public func placed(at id: DocumentID, slug: String) -> Document {
    Document(
      id: id, source: source, body: body, slug: slug, header: header, content: content, isVaultNote: isVaultNote,
      isFlawed: isFlawed)
  }

  /// The same document, left out of the site like one whose front matter says so.
  public func asDraft() -> Document {
    var header = header
    header.isDraft = true
    return Document(
      id: id, source: source, body: body, slug: slug, header: header, content: content, isVaultNote: isVaultNote,
      isFlawed: isFlawed)
  }

  /// The same document without some of the addresses that it had before.
  func without(formerly slugs: Set<String>) -> Document {
    var header = header
    header.formerly.removeAll { slugs.contains($0.value) }
    return Document(
      id: id, source: source, body: body, slug: slug, header: header, content: content, isVaultNote: isVaultNote,
      isFlawed: isFlawed)
  }

  /// The same document, saying other things.
  public func with(_ content: Content) -> Document {
    Document(
      id: id, source: source, body: body, slug: slug, header: header, content: content, isVaultNote: isVaultNote,
      isFlawed: isFlawed)
  }

  public var title: String { header.title.value }

  /// Whether the title is but the file's name, as none was written.
  public var hasTitleOfFile: Bool { header.title.range.isEmpty }

  /// The name of its file without `.md`, as its author wrote it.
  public var fileName: Substring {
    let path = source.path.utf8
    let start = path.lastIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.startIndex
    let end =
      path.suffix(3).elementsEqual(".md".utf8)
      ? path.index(path.endIndex, offsetBy: -3) : path[start...].lastIndex(of: UInt8(ascii: "."))
    return source.path[start..<(end ?? path.endIndex)]
  }

  /// The same document with another text, read from the file as it is now; nil where its front matter or its names are others
  /// too, or the file cannot be read.
  public func withText(of source: SourceFile) -> Document? {
    let start = body.lowerBound
    let split = FrontMatterSplitter.split(source)
    guard source.bytes.count >= start, source.bytes[..<start].elementsEqual(self.source.bytes[..<start]),
      split.diagnostics.isEmpty, let parts = split.value, parts.body.lowerBound == start
    else { return nil }
    // Where a second text begins in the file, its end is another, and so is what is told.
    guard body.upperBound == self.source.bytes.count,
      isVaultNote || OtherFrontMatter.find(below: parts, of: source) == nil
    else { return nil }
    if header.isOfLogseq,
      LogseqPage.namesInText(source.bytes, parts.body) != LogseqPage.namesInText(self.source.bytes, body)
    {
      return nil
    }
    return Document(
      id: id, source: source, body: parts.body, slug: slug, header: header, content: content, isVaultNote: isVaultNote,
      isFlawed: isFlawed)
  }

  /// The same document with other bytes in its text, as many as before.
  public func withSource(_ source: SourceFile) -> Document {
    Document(
      id: id, source: source, body: body, slug: slug, header: header, content: content, isVaultNote: isVaultNote,
      isFlawed: isFlawed)
  }

  public func location(_ range: Range<Int>) -> SourceLocation {
    SourceLocation(path: source.path, range: range)
  }
}

extension Document {
  public var isHome: Bool { type == .home }
  public var isArticle: Bool { type == .article }
  public var isEntity: Bool { type == .entity }
  public var isSource: Bool { type == .source }
  public var isAnnotation: Bool { type == .annotation }
  /// A page of plain text, also where it is a note.
  public var isPage: Bool { type == .page }

  public var article: Article? {
    guard type == .article, case .article(let article) = content else { return nil }
    return article
  }

  public var entity: Entity? {
    guard type == .entity, case .entity(let entity) = content else { return nil }
    return entity
  }

  public var sourceRecord: Source? {
    guard type == .source, case .source(let source) = content else { return nil }
    return source
  }

  /// What must not be told of a confidential source, which may be a note; nil of all else.
  public var secretRecord: Source? {
    guard isConfidential else { return nil }
    return sourceRecord ?? header.secretSource
  }

  public var annotation: Annotation? {
    guard type == .annotation, case .annotation(let annotation) = content else { return nil }
    return annotation
  }

  /// Of an annotation: where its note stands on its article's page.
  public var noteID: ElementID { .note(slug) }

  /// What this type of document is called in messages: “article”, “entity”.
  public var typeName: String {
    switch type {
    case .home: "home page"
    case .article: "article"
    case .entity: "entity"
    case .source: "source"
    case .annotation: "annotation"
    case .page: "page"
    }
  }
}
