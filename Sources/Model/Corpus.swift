/// All that was read, with every name known: the first value on the data's way.
package struct Corpus: Sendable {
  package var settings: Settings
  /// In the order of their paths' bytes; a document's ``Document/id`` is its place here. Drafts are here too, so that a
  /// link to one can be told from a link to nothing.
  package var documents: [Document]
  /// Paths of the files in `media/`, from there, sorted by bytes.
  package var media: [String]
  /// Paths of files outside of `media/` and `captures/` that are no Markdown, from the content folder, sorted by bytes.
  /// Of these only what a published note shows or links to is published.
  package var attachments: [String] = []
  /// The files in `captures/`, by their paths from there; nil where they were not read, and nothing is held against them.
  package var captures: [String: Capture]?
  /// What stands before the content's own paths in ``SourceFile/path``: `Content/`, or nothing.
  package var contentPrefix: String
  /// Whether drafts are built.
  package var includesDrafts: Bool
  /// Slugs of documents that are there but could not be read, so that a link to one is not called broken besides.
  package var unreadSlugs: Set<String> = []

  package init(
    settings: Settings, documents: [Document], media: [String] = [], contentPrefix: String = "",
    includesDrafts: Bool = false
  ) {
    self.settings = settings
    self.documents = documents
    self.media = media
    self.contentPrefix = contentPrefix
    self.includesDrafts = includesDrafts
  }

  package subscript(id: DocumentID) -> Document { documents[Int(id.index)] }

  /// Whether the document may reach Public: drafts only where they are built, confidential sources never, and an
  /// annotation only with its article.
  package func isPublished(_ document: Document) -> Bool {
    if document.header.isDraft && !includesDrafts { return false }
    return !document.isConfidential
  }
}
