import Diagnostics
import Markdown
import Markup
import Model
import Parallel

/// What every body is linked against: the same value for all of them, behind a reference.
final class LinkContext: Sendable {
  let corpus: Corpus
  let names: NameIndex
  let files: FileIndex
  let addresses: AddressBook
  let annotations: AnnotationIndex
  let diagnostics: ReferenceDiagnostics
  /// The address and the attributes of a link to each document.
  let prepared: PreparedLinks
  /// What links to each document are made of without a look at the document itself.
  let facts: FlatTable<LinkFacts>
  /// The attributes that a link to a source's own address gets, by the address.
  let robustLinks: [String: [UInt8]]
  let unlinkedMentions: UnlinkedMentions
  let confidentialNames: ConfidentialNames
  /// Where notes link to headings and blocks that are not there: such links lead to the page, or are none.
  let missingPlaces: Set<SourceLocation>

  init(corpus: Corpus, names: NameIndex, annotations: AnnotationIndex, width: Width) {
    self.corpus = corpus
    self.names = names
    self.annotations = annotations
    let (places, searched) = concurrentPair(width: width) {
      (files: FileIndex(corpus, prefix: corpus.contentPrefix), addresses: Self.addresses(of: corpus, names: names))
    } _: {
      (unlinked: UnlinkedMentions(corpus, names: names), confidential: ConfidentialNames(corpus))
    }
    (files, addresses) = (places.files, places.addresses)
    (unlinkedMentions, confidentialNames) = (searched.unlinked, searched.confidential)
    diagnostics = ReferenceDiagnostics(corpus, names: names)
    let kinds = EntityKinds.all.map { HTML(" class=\"entity\" data-kind=\"\($0.id)\"") }
    let attributes = [HTML(), " class=\"source\""] + kinds
    prepared = PreparedLinks(
      addresses: addresses.addresses,
      attributes: ByteTable(count: attributes.count) { $1 += attributes[$0].bytes })
    facts = FlatTable(
      corpus.documents.map { document in
        let isPublished = corpus.isPublished(document)
        switch document.content {
        case .entity(let entity):
          let kind = EntityKinds.all.firstIndex { $0.id == entity.kind.id } ?? 0
          return LinkFacts(attributes: Int32(2 + kind), kind: Int32(kind), isPublished: isPublished)
        case .source: return LinkFacts(attributes: 1, isSource: true, isPublished: isPublished)
        case .article, .annotation, .home, .page: return LinkFacts(attributes: 0, isPublished: isPublished)
        }
      })
    var links: [String: [UInt8]] = [:]
    for document in corpus.documents where corpus.isPublished(document) {
      guard let source = document.sourceRecord, let url = source.url, let archive = source.archiveURL else { continue }
      links[url] = RobustLink.attributes(original: url, version: archive, date: source.archiveDate?.isoText)
    }
    robustLinks = links
    missingPlaces = []
  }

  /// Where each published document is read.
  private static func addresses(of corpus: Corpus, names: NameIndex) -> AddressBook {
    AddressBook(corpus.documents) { document in
      guard corpus.isPublished(document) else { return nil }
      if let route = document.route { return (route, nil) }
      guard let annotation = document.annotation, case .one(let id) = names[annotation.article.value],
        corpus.isPublished(corpus[id]), corpus[id].isArticle, let route = corpus[id].route
      else { return nil }
      return (route, document.anchorID)
    }
  }

  /// The same, where some links lead to headings and blocks that are not there, or where some documents have other texts.
  init(_ other: LinkContext, corpus: Corpus? = nil, missingPlaces: Set<SourceLocation> = []) {
    self.corpus = corpus ?? other.corpus
    names = other.names
    files = other.files
    addresses = other.addresses
    annotations = other.annotations
    diagnostics = other.diagnostics
    prepared = other.prepared
    facts = other.facts
    robustLinks = other.robustLinks
    unlinkedMentions = other.unlinkedMentions
    confidentialNames = other.confidentialNames
    self.missingPlaces = missingPlaces
  }

  /// The attributes of a link to a document: what it is, for the style.
  func attributes(ofLinkTo id: DocumentID) -> [UInt8] {
    Array(prepared.attributes[Int(facts[Int(id.index)].attributes)])
  }

  /// The page that a document's body is rendered for; nil for an annotation whose article is not published.
  func host(of document: Document) -> BodyHost? {
    guard let address = addresses.address(of: document.id) else { return nil }
    let folder = addresses.folder(of: address.route)
    if address.fragment == nil { return BodyHost(route: address.route, folder: folder) }
    return BodyHost(route: address.route, folder: folder, idPrefix: "\(document.anchorID)-", headingOffset: 2)
  }
}

/// What a link to a document is made of.
struct LinkFacts: Sendable, BitwiseCopyable {
  /// Into ``PreparedLinks/attributes``.
  var attributes: Int32
  /// Of an entity: into ``EntityKinds/all``; else -1.
  var kind: Int32 = -1
  var isSource = false
  var isPublished: Bool
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
