import Anchoring
import Diagnostics
import Markdown
import Markup
import Model
import Parallel
import Words

/// What every body is linked against: the same value for all of them, held by reference.
final class LinkContext: Sendable {
  let corpus: Corpus
  let names: NameIndex
  let files: FileIndex
  let addresses: AddressBook
  /// Without what is known only when the bodies are linked.
  let annotations: AnnotationIndex
  let diagnostics: ReferenceDiagnostics
  /// The address of each document and the roles of links to documents.
  let prepared: EncodedLinks
  /// What links to each document are made of without a look at the document itself.
  let facts: SharedTable<LinkFacts>
  /// The archived copies of sources, by the sources' own addresses.
  let archivedCopies: [String: ArchivedCopy]
  let unlinkedMentions: UnlinkedMentions
  let secrets: Secrets
  let namedInDrafts: Set<DocumentID>
  /// Whether anything is confidential.
  let hasConfidential: Bool
  let quotationMarks: MarksByLanguage
  /// Those in another language than the dossier's, by the number of the document.
  let foreignTitles: [Int32: RenderOptions.ForeignTitle]
  /// The dossier's.
  let language: TextLanguage
  /// What pages say by themselves, and what of it the renderer says.
  let words: any Wording
  let labels: RenderOptions.Labels
  /// The keys of tags that a dossier's own files have.
  let ownTags: Set<String>
  /// Whether the notes are a vault of Dendron's, which writes links the other way round.
  let hasNotesOfDendron: Bool
  let logseqBlocks: LogseqBlocks
  let accusingWords: AccusingWords
  /// The links whose words are not those of a place: what they lead to.
  let correctedPlaces: [SourceLocation: CorrectedPlace]

  init(_ corpus: Corpus, width: Width) {
    self.corpus = corpus
    hasConfidential =
      corpus.documents.contains(where: \.isConfidential) || corpus.keptBackFiles.values.contains(.confidential)
    quotationMarks = MarksByLanguage(corpus)
    language = TextLanguage(corpus.settings.language)
    words = corpus.settings.words
    foreignTitles = Self.foreignTitles(in: corpus)
    labels = RenderOptions.Labels(words)
    ownTags = Self.ownTags(of: corpus)
    hasNotesOfDendron = Self.hasNotesOfDendron(corpus)
    logseqBlocks = LogseqBlocks(corpus)
    let (names, nameless) = concurrentPair(width: width) {
      NameIndex(corpus.documents)
    } _: {
      (
        files: FileIndex(corpus, prefix: corpus.contentPrefix), secrets: Secrets(corpus),
        facts: LinkFacts.table(of: corpus), archivedCopies: Self.archivedCopies(in: corpus)
      )
    }
    self.names = names
    accusingWords = AccusingWords(corpus, names)
    (files, secrets) = (nameless.files, nameless.secrets)
    (facts, archivedCopies) = (nameless.facts, nameless.archivedCopies)
    namedInDrafts = DraftReferences.named(in: corpus, names)
    let (places, unlinked) = concurrentPair(width: width) {
      (addresses: Self.addresses(of: corpus, names: names), annotations: AnnotationIndex(corpus, names: names))
    } _: {
      UnlinkedMentions(corpus, names: names)
    }
    (addresses, annotations) = (places.addresses, places.annotations)
    unlinkedMentions = unlinked
    diagnostics = ReferenceDiagnostics(corpus, names: names)
    prepared = EncodedLinks(addresses: addresses.addresses, roles: LinkFacts.roles)
    correctedPlaces = [:]
  }

  /// Asked of texts of notes alone.
  private static func ownTags(of corpus: Corpus) -> Set<String> {
    guard corpus.documents.contains(where: \.isVaultNote) else { return [] }
    return Set(
      corpus.documents.lazy.filter { !$0.isVaultNote }.flatMap { $0.header.tags.map { TagAddress.key($0.value) } })
  }

  /// A vault of Dendron's has a note `root`, and in most notes' names a full stop parts levels.
  private static func hasNotesOfDendron(_ corpus: Corpus) -> Bool {
    var (notes, levels, hasRoot) = (0, 0, false)
    for document in corpus.documents where document.isVaultNote {
      let name = document.fileName.utf8
      notes += 1
      if name.contains(UInt8(ascii: ".")) { levels += 1 }
      if name.elementsEqual("root".utf8) { hasRoot = true }
    }
    return hasRoot && levels * 2 > notes
  }

  /// Where each published document is read.
  private static func addresses(of corpus: Corpus, names: NameIndex) -> AddressBook {
    AddressBook(corpus.documents) { document in
      guard corpus.isPublished(document) else { return nil }
      if let route = document.route { return (route, nil) }
      guard let annotation = document.annotation else { return nil }
      switch names[annotation.article.value] {
      case .one(let id):
        guard corpus.isPublished(corpus[id]), corpus[id].isArticle, let route = corpus[id].route else { return nil }
        return (route, document.noteID)
      // Nothing is published then, but its text is looked at.
      case .none:
        if document.isFlawed { return (.home, document.noteID) }
        return nil
      case .several: return nil
      }
    }
  }

  /// The same, where some links lead to headings and blocks that are not there, or where some documents have other texts.
  init(_ other: LinkContext, corpus: Corpus? = nil, correctedPlaces: [SourceLocation: CorrectedPlace] = [:]) {
    self.corpus = corpus ?? other.corpus
    quotationMarks = other.quotationMarks
    (language, words, labels, foreignTitles) = (other.language, other.words, other.labels, other.foreignTitles)
    ownTags = other.ownTags
    hasNotesOfDendron = other.hasNotesOfDendron
    logseqBlocks = other.logseqBlocks
    accusingWords = other.accusingWords
    hasConfidential = other.hasConfidential
    names = other.names
    files = other.files
    addresses = other.addresses
    annotations = other.annotations
    diagnostics = other.diagnostics
    prepared = other.prepared
    facts = other.facts
    archivedCopies = other.archivedCopies
    unlinkedMentions = other.unlinkedMentions
    secrets = other.secrets
    namedInDrafts = other.namedInDrafts
    self.correctedPlaces = correctedPlaces
  }

  /// Whether a document has a place where it is read.
  func isPublished(_ id: DocumentID) -> Bool { addresses.hasPlace(id) }

  func role(ofLinkTo id: DocumentID) -> LinkRole { LinkFacts.roles[Int(facts[Int(id.index)].role)] }

  /// The page that a document's body is rendered for; nil for an annotation whose article is not published.
  func host(of document: Document) -> BodyHost? {
    guard let address = addresses.address(of: document.id) else { return nil }
    let folder = addresses.folder(of: address.route)
    if address.fragment == nil { return BodyHost(route: address.route, folder: folder) }
    return BodyHost(route: address.route, folder: folder, ids: .note(document.slug), headingOffset: 2)
  }
}

/// What a link to a document is made of.
struct LinkFacts: Sendable, BitwiseCopyable {
  /// Into ``roles``.
  var role: Int32
  /// Of an entity: into ``EntityKinds/all``; else -1.
  var kind: Int32 = -1
  var type: DocumentType
  var isPublished: Bool

  var isSource: Bool { type == .source }

  /// Those of each document.
  static func table(of corpus: Corpus) -> SharedTable<LinkFacts> {
    SharedTable(
      corpus.documents.map { document in
        let kind = document.kindIndex ?? -1
        let role: Int32 =
          switch document.type {
          case .entity: 2 + max(kind, 0)
          case .source: 1
          case .article, .annotation, .home, .page: 0
          }
        return LinkFacts(
          role: role, kind: kind, type: document.type, isPublished: corpus.isPublished(document))
      })
  }

  /// What a link to a document can lead to.
  static let roles: [LinkRole] = [.page, .source] + EntityKinds.all.map { .entity(kind: $0.id) }
}

extension LinkContext {
  /// Of the published sources that are archived and may be linked to.
  fileprivate static func archivedCopies(in corpus: Corpus) -> [String: ArchivedCopy] {
    var copies: [String: ArchivedCopy] = [:]
    for document in corpus.documents where document.isSource && corpus.isPublished(document) {
      guard let source = document.sourceRecord, let url = source.url, let copy = source.archivedCopy else { continue }
      copies[url] = copy
    }
    return copies
  }
}
