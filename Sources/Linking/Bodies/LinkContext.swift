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
  /// Without what is known only when the bodies are linked.
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
  /// Of the dossier's language.
  let direction: TextDirection
  /// Where notes link to headings and blocks that are not there: such links lead to the page, or are none.
  let missingPlaces: Set<SourceLocation>

  init(_ corpus: Corpus, width: Width) {
    self.corpus = corpus
    direction = TextDirection(ofLanguage: corpus.settings.language)
    let (names, nameless) = concurrentPair(width: width) {
      NameIndex(corpus.documents)
    } _: {
      (
        files: FileIndex(corpus, prefix: corpus.contentPrefix), confidential: ConfidentialNames(corpus),
        facts: LinkFacts.table(of: corpus), robustLinks: RobustLink.attributes(in: corpus)
      )
    }
    self.names = names
    (files, confidentialNames) = (nameless.files, nameless.confidential)
    (facts, robustLinks) = (nameless.facts, nameless.robustLinks)
    let (places, unlinked) = concurrentPair(width: width) {
      (addresses: Self.addresses(of: corpus, names: names), annotations: AnnotationIndex(corpus, names: names))
    } _: {
      UnlinkedMentions(corpus, names: names)
    }
    (addresses, annotations) = (places.addresses, places.annotations)
    unlinkedMentions = unlinked
    diagnostics = ReferenceDiagnostics(corpus, names: names)
    prepared = PreparedLinks(addresses: addresses.addresses, attributes: LinkFacts.attributes)
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
    direction = other.direction
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

  /// Whether a document has a place where it is read.
  func isPublished(_ id: DocumentID) -> Bool { addresses.hasPlace(id) }

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
  var type: DocumentType
  var isPublished: Bool

  var isSource: Bool { type == .source }

  /// Those of each document.
  static func table(of corpus: Corpus) -> FlatTable<LinkFacts> {
    FlatTable(
      corpus.documents.map { document in
        let kind = document.kindIndex ?? -1
        let attributes: Int32 =
          switch document.type {
          case .entity: 2 + max(kind, 0)
          case .source: 1
          case .article, .annotation, .home, .page: 0
          }
        return LinkFacts(
          attributes: attributes, kind: kind, type: document.type, isPublished: corpus.isPublished(document))
      })
  }

  /// What a link can say of what it leads to, for the style.
  static var attributes: ByteTable {
    let kinds = EntityKinds.all.map { HTML(" data-kind=\"\($0.id)\"") }
    let attributes = [HTML(), " class=\"source\""] + kinds
    return ByteTable(count: attributes.count) { $1 += attributes[$0].bytes }
  }
}

/// The attributes of a link to something that is archived (Robust Links 1.0, robustlinks.mementoweb.org).
enum RobustLink {
  /// By the addresses of the published sources that are archived.
  static func attributes(in corpus: Corpus) -> [String: [UInt8]] {
    var links: [String: [UInt8]] = [:]
    for document in corpus.documents where document.isSource && corpus.isPublished(document) {
      guard let source = document.sourceRecord, let url = source.url, let archive = source.archiveURL else { continue }
      links[url] = attributes(original: url, version: archive, date: source.archiveDate?.isoText)
    }
    return links
  }

  /// Escaped, beginning with a space; empty where an address may not be linked to.
  static func attributes(original: String, version: String, date: String?) -> [UInt8] {
    guard let original = Href(external: original), let version = Href(external: version) else { return [] }
    let html: HTML =
      " data-originalurl=\"\(original)\" data-versionurl=\"\(version)\"\(if: date, { " data-versiondate=\"\($0)\"" })"
    return html.bytes
  }
}
