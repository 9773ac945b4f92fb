import Markdown
public import Markup
public import Model
public import Parallel

/// The corpus with everything linked: the value that checks, pages and exports read.
///
/// Immutable, and held by reference: every page is made from it.
public final class Dossier: Sendable {
  public let corpus: Corpus
  public let names: NameIndex
  public let addresses: AddressBook
  /// By document; nil for what is not published.
  public let bodies: [LinkedBody?]
  public let backlinks: Backlinks
  public let citations: Citations
  public let relations: InverseRelations
  public let annotations: AnnotationIndex
  /// What its bodies were linked against, for reading one of them again.
  let linkContext: LinkContext
  let accusingWords: AccusingWords
  private let facts: SharedTable<LinkFacts>
  private let publishedByType: [[DocumentID]]
  private let prepared: EncodedLinks
  private let mentions: SharedTable<Mentions>
  /// The published articles, newest first; of one day, the most annotated first, then by title.
  public let articles: [DocumentID]
  /// The day that the dossier is of; nil where nothing says one.
  public let asOf: EDTFDate?
  /// The words that documents give as someone's, held against the captures.
  public let quotations: Quotations
  /// Where what the sources say comes from.
  public let origins: Origins

  init(
    _ context: LinkContext, bodies: [LinkedBody?], backlinks: Backlinks, _ frontMatter: FrontMatterLinkage,
    annotations: AnnotationIndex
  ) {
    linkContext = context
    corpus = context.corpus
    names = context.names
    addresses = context.addresses
    facts = context.facts
    prepared = context.prepared
    self.bodies = bodies
    mentions = SharedTable(
      bodies.map { body in
        let body = body ?? .empty
        return Mentions(all: body.mentions, text: body.snippets, source: body.source.buffer)
      })
    var byType = [[DocumentID]](repeating: [], count: DocumentType.allCases.count)
    for index in bodies.indices where bodies[index] != nil {
      byType[Int(facts[index].type.rawValue)].append(DocumentID(index))
    }
    publishedByType = byType
    self.backlinks = backlinks
    self.annotations = annotations
    accusingWords = context.accusingWords.adding(
      annotations, withheld: bodies.flatMap { $0?.withheldAccusations ?? [] }, of: context.corpus)
    citations = frontMatter.citations
    relations = frontMatter.relations
    articles = frontMatter.articles
    asOf = frontMatter.asOf
    quotations = frontMatter.quotations.holdingWhole(annotations, of: context.corpus)
    origins = frontMatter.origins
  }

  public subscript(id: DocumentID) -> Document { corpus[id] }

  /// What no output may tell.
  public var secrets: Secrets { linkContext.secrets }

  /// Whether what is kept back links to a document, or names it in its front matter.
  public func isNamedInDraft(_ id: DocumentID) -> Bool { linkContext.namedInDrafts.contains(id) }

  public func body(of id: DocumentID) -> LinkedBody { bodies[Int(id.index)] ?? .empty }

  /// The HTML of a document's body, for the page that it is read on; or of a part of it, such as a passage.
  public func html(of id: DocumentID, _ range: Range<Int>? = nil) -> HTML {
    var html = HTML()
    let body = body(of: id)
    withExtendedLifetime(body) {
      EncodedBody.append(
        body.html.part(range ?? 0..<body.html.count).unsafe, prepared, source: body.source.buffer.unsafe,
        to: &html)
    }
    return html
  }

  public func isPublished(_ id: DocumentID) -> Bool { bodies[Int(id.index)] != nil }

  /// The published documents, in the order of their paths.
  public var published: some Sequence<Document> {
    corpus.documents.lazy.filter { [bodies] in bodies[Int($0.id.index)] != nil }
  }

  /// The published documents of one type, in the order of their paths, without a look at any other.
  public func published(_ type: DocumentType) -> some Sequence<Document> {
    publishedByType[Int(type.rawValue)].lazy.map { [corpus] in corpus[$0] }
  }

  public func publishedCount(_ type: DocumentType) -> Int { publishedByType[Int(type.rawValue)].count }

  /// The published document that a name in front matter stands for.
  public func published(named name: Located<String>?) -> Document? {
    guard let name, case .one(let id) = names[name.value], isPublished(id) else { return nil }
    return corpus[id]
  }

  /// Where a document is read: its own page, or its article's page and the place there.
  public func address(of document: Document) -> (route: Route, fragment: ElementID?)? {
    addresses.address(of: document.id)
  }

  /// The address of a document as a page at `route` writes it.
  public func href(to document: Document, from route: Route, fragment: ElementID? = nil) -> Href? {
    addresses.href(to: document.id, from: route, fragment: fragment)
  }

  /// The mentions in a document's body: read from many pages at once, so nothing is counted.
  private struct Mentions: Sendable, BitwiseCopyable {
    var all: SharedBuffer<Mention>
    var text: SharedBytes
    var source: SharedBytes
  }

  /// A mention's sentence as HTML with the link's words in `<mark>`, and the id of the heading that it stands under, ready
  /// for an attribute. There as long as the dossier is.
  public struct Passage {
    public var mention: Mention
    public var sentence: MentionedSentence
    public var heading: SharedBytes
  }

  /// Where a mention's value lies.
  func place(of entry: Backlinks.Entry) -> UnsafePointer<Mention>? {
    mentions[Int(entry.document.index)].all.unsafe.baseAddress.map { $0 + Int(entry.mention) }
  }

  public func passage(_ entry: Backlinks.Entry) -> Passage {
    let mentions = mentions[Int(entry.document.index)]
    let mention = mentions.all[Int(entry.mention)]
    return Passage(
      mention: mention,
      sentence: MentionedSentence(
        prepared: SizedBytes.read(at: Int(mention.snippet), in: mentions.text), source: mentions.source),
      heading: mention.heading < 0
        ? SharedBytes() : SizedBytes.read(at: Int(mention.heading), in: mentions.text))
  }

  /// Where the sentence of a mention lies.
  func placeOfSentence(_ entry: Backlinks.Entry) -> UnsafePointer<UInt8>? {
    let mentions = mentions[Int(entry.document.index)]
    return mentions.text.unsafe.baseAddress.map { $0 + Int(mentions.all[Int(entry.mention)].snippet) }
  }

  /// The mentions in a document's body; there as long as the dossier is.
  public func mentions(in id: DocumentID) -> SharedBuffer<Mention> { mentions[Int(id.index)].all }

  /// An entity's kind, as an index into ``EntityKinds/all``; nil for what is none.
  public func kind(of id: DocumentID) -> Int? {
    let kind = facts[Int(id.index)].kind
    return kind < 0 ? nil : Int(kind)
  }
}
