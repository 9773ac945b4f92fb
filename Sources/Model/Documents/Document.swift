package import Diagnostics

/// The place of a document in ``Corpus/documents``.
package struct DocumentID: Sendable, Hashable, Comparable, BitwiseCopyable {
  package let index: Int32

  package init(_ index: Int) {
    self.index = Int32(index)
  }

  // Written out, as what the compiler makes is called, and not compiled into other targets.
  @inlinable
  package static func == (a: DocumentID, b: DocumentID) -> Bool { a.index == b.index }

  @inlinable
  package static func != (a: DocumentID, b: DocumentID) -> Bool { a.index != b.index }

  @inlinable
  package static func < (a: DocumentID, b: DocumentID) -> Bool { a.index < b.index }
}

package enum DocumentType: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case home, article, entity, source, annotation, page
}

/// One Markdown file of the dossier: what every type has, and what its type adds.
///
/// Immutable, and behind a reference: every stage hands documents on, and a copy costs one count.
package final class Document: Sendable {
  package let id: DocumentID
  package let source: SourceFile
  /// Where the Markdown begins and ends in the file: behind the front matter.
  package let body: Range<Int>
  /// The file's name as an address: lower case, hyphens for spaces. Unique in the site.
  package let slug: String
  package let header: Header
  package let content: Content
  /// The address of the page that the document has to itself; nil for annotations, which stand on their article's page.
  package let route: Route?
  /// Whether it is a source that must not be named.
  package let isConfidential: Bool
  /// Whether it is a page outside the known folders, such as a note of a vault that was never prepared.
  package let isNote: Bool

  /// Of what type it is, without a look at what the type adds.
  package let type: DocumentType
  /// Of an entity: its kind's place in ``EntityKinds/all``.
  package let kindIndex: Int32?

  /// Each behind a reference, so that handing one on does not copy all that it holds.
  package indirect enum Content: Sendable {
    case home
    case article(Article)
    case entity(Entity)
    case source(Source)
    case annotation(Annotation)
    case page
  }

  package init(
    id: DocumentID, source: SourceFile, body: Range<Int>, slug: String, header: Header, content: Content,
    isNote: Bool = false
  ) {
    self.id = id
    self.source = source
    self.body = body
    self.slug = slug
    self.header = header
    self.content = content
    self.isNote = isNote
    if case .source(let source) = content { isConfidential = source.isConfidential } else { isConfidential = false }
    if case .entity(let entity) = content {
      kindIndex = EntityKinds.all.firstIndex { $0.id == entity.kind.id }.map(Int32.init)
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
  package func placed(at id: DocumentID, slug: String) -> Document {
    Document(id: id, source: source, body: body, slug: slug, header: header, content: content, isNote: isNote)
  }

  package var title: String { header.title.value }

  /// The same document with another text, read from the file as it is now; nil where its front matter is another too, or
  /// the file cannot be read.
  package func withText(of source: SourceFile) -> Document? {
    let start = body.lowerBound
    let split = FrontMatterSplitter.split(source)
    guard source.bytes.count >= start, source.bytes[..<start].elementsEqual(self.source.bytes[..<start]),
      split.diagnostics.isEmpty, let parts = split.value, parts.body.lowerBound == start
    else { return nil }
    return Document(
      id: id, source: source, body: parts.body, slug: slug, header: header, content: content, isNote: isNote)
  }

  package func location(_ range: Range<Int>) -> SourceLocation {
    SourceLocation(path: source.path, range: range)
  }
}

extension Document {
  package var isHome: Bool { type == .home }
  package var isArticle: Bool { type == .article }
  package var isEntity: Bool { type == .entity }
  package var isSource: Bool { type == .source }
  package var isAnnotation: Bool { type == .annotation }
  /// A page of plain text, also where it is a note.
  package var isPage: Bool { type == .page }

  package var article: Article? {
    guard type == .article, case .article(let article) = content else { return nil }
    return article
  }

  package var entity: Entity? {
    guard type == .entity, case .entity(let entity) = content else { return nil }
    return entity
  }

  package var sourceRecord: Source? {
    guard type == .source, case .source(let source) = content else { return nil }
    return source
  }

  package var annotation: Annotation? {
    guard type == .annotation, case .annotation(let annotation) = content else { return nil }
    return annotation
  }

  /// The id of an annotation's note on its article's page. The full stop keeps it from the ids of headings and blocks.
  package var anchorID: String { "note." + slug }

  /// What this type of document is called in messages: “article”, “entity”.
  package var typeName: String {
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
