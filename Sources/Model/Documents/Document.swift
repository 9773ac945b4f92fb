package import Diagnostics

/// The place of a document in ``Corpus/documents``.
package struct DocumentID: Sendable, Hashable, Comparable, BitwiseCopyable {
  package let index: Int32

  package init(_ index: Int) {
    self.index = Int32(index)
  }

  package static func < (a: DocumentID, b: DocumentID) -> Bool { a.index < b.index }
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

  package enum Content: Sendable {
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
    route =
      switch content {
      case .home: .home
      case .article: .page(slug, in: "articles")
      case .entity: .page(slug, in: "entities")
      case .source: .page(slug, in: "sources")
      case .page: .page(slug)
      case .annotation: nil
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
  // Whether it is of a type, without a look at what the type adds.

  package var isArticle: Bool { if case .article = content { true } else { false } }
  package var isEntity: Bool { if case .entity = content { true } else { false } }
  package var isSource: Bool { if case .source = content { true } else { false } }
  package var isAnnotation: Bool { if case .annotation = content { true } else { false } }

  package var article: Article? {
    if case .article(let article) = content { article } else { nil }
  }

  package var entity: Entity? {
    if case .entity(let entity) = content { entity } else { nil }
  }

  package var sourceRecord: Source? {
    if case .source(let source) = content { source } else { nil }
  }

  package var annotation: Annotation? {
    if case .annotation(let annotation) = content { annotation } else { nil }
  }

  /// The id of an annotation's note on its article's page. The full stop keeps it from the ids of headings and blocks.
  package var anchorID: String { "note." + slug }

  /// What this type of document is called in messages: “article”, “entity”.
  package var typeName: String {
    switch content {
    case .home: "home page"
    case .article: "article"
    case .entity: "entity"
    case .source: "source"
    case .annotation: "annotation"
    case .page: "page"
    }
  }
}
