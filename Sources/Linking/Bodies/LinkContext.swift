import Diagnostics
import Markup
import Model

/// What every body is linked against: the same value for all of them.
struct LinkContext: Sendable {
  let corpus: Corpus
  let names: NameIndex
  let files: FileIndex
  let addresses: AddressBook
  let annotations: AnnotationIndex
  let diagnostics: ReferenceDiagnostics
  /// The attributes of a link to each document, by document: what it is, for the style.
  let linkAttributes: [[UInt8]]
  /// The attributes that a link to a source's own address gets, by the address.
  let robustLinks: [String: [UInt8]]
  let unlinkedMentions: UnlinkedMentions
  let confidentialNames: ConfidentialNames
  /// Where notes link to headings and blocks that are not there: such links lead to the page, or are none.
  var missingPlaces: Set<SourceLocation> = []

  init(corpus: Corpus, names: NameIndex, annotations: AnnotationIndex) {
    self.corpus = corpus
    self.names = names
    self.annotations = annotations
    files = FileIndex(corpus, prefix: corpus.contentPrefix)
    addresses = AddressBook(corpus.documents) { document in
      guard corpus.isPublished(document) else { return nil }
      if let route = document.route { return (route, nil) }
      guard let annotation = document.annotation, case .one(let id) = names[annotation.article.value],
        corpus.isPublished(corpus[id]), corpus[id].article != nil, let route = corpus[id].route
      else { return nil }
      return (route, document.anchorID)
    }
    diagnostics = ReferenceDiagnostics(corpus, names: names)
    unlinkedMentions = UnlinkedMentions(corpus, names: names)
    confidentialNames = ConfidentialNames(corpus)
    var kinds: [String: [UInt8]] = [:]
    for kind in EntityKinds.all {
      let attributes: HTML = " class=\"entity\" data-kind=\"\(kind.id)\""
      kinds[kind.id] = attributes.bytes
    }
    let source: HTML = " class=\"source\""
    linkAttributes = corpus.documents.map { document in
      switch document.content {
      case .entity(let entity): kinds[entity.kind.id] ?? []
      case .source: source.bytes
      case .article, .annotation, .home, .page: []
      }
    }
    var links: [String: [UInt8]] = [:]
    for document in corpus.documents where corpus.isPublished(document) {
      guard let source = document.sourceRecord, let url = source.url, let archive = source.archiveURL else { continue }
      links[url] = RobustLink.attributes(original: url, version: archive, date: source.archiveDate?.isoText)
    }
    robustLinks = links
  }

  /// The page that a document's body is rendered for; nil for an annotation whose article is not published.
  func host(of document: Document) -> BodyHost? {
    guard let address = addresses.address(of: document.id) else { return nil }
    if address.fragment == nil { return BodyHost(route: address.route) }
    return BodyHost(route: address.route, idPrefix: "\(document.anchorID)-", headingOffset: 2)
  }
}

/// The attributes of a link to something that is archived (Robust Links 1.0, robustlinks.mementoweb.org).
enum RobustLink {
  /// Escaped, beginning with a space; empty where an address may not be linked to.
  static func attributes(original: String, version: String, date: String?) -> [UInt8] {
    guard let original = Href(external: original), let version = Href(external: version) else { return [] }
    let html: HTML =
      " data-originalurl=\"\(original)\" data-versionurl=\"\(version)\"\(if: date, { " data-versiondate=\"\($0)\"" })"
    return html.bytes
  }
}
