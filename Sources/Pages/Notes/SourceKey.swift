import Linking
import Markup
import Model

/// The sources that a page cites, in the order in which it first does, each with the letter by which notes name it on paper.
struct SourceKey {
  private var documents: [Document] = []
  private var seen: Set<DocumentID> = []

  mutating func add(_ document: Document?) {
    if let document, document.isSource, seen.insert(document.id).inserted { documents.append(document) }
  }

  /// Those that notes rest on.
  mutating func addSources(of notes: some Sequence<DocumentID>, in dossier: Dossier) {
    for note in notes {
      for evidence in dossier[note].annotation?.evidence ?? [] { add(dossier.published(named: evidence.source)) }
    }
  }

  var letters: [DocumentID: String] {
    Dictionary(uniqueKeysWithValues: documents.enumerated().map { ($1.id, Self.letter($0)) })
  }

  func sources(from route: Route, in context: PageContext) -> [CitedSource] {
    documents.enumerated().map { index, source in
      CitedSource(
        letter: Self.letter(index),
        card: context.card(
          for: source, from: route, note: source.sourceRecord.map { context.name(ofSourceType: $0.type) }),
        address: source.sourceRecord.flatMap { SourceAddresses.link(to: $0) })
    }
  }

  /// A, B, … Z, AA, AB …
  static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}

/// A source in a page's list, with the letter that stands for it in the notes on paper.
public struct CitedSource: Sendable {
  public var letter: String
  public var card: DocumentCard
  /// Where it is on the web.
  public var address: ExternalLink?

  public init(letter: String, card: DocumentCard, address: ExternalLink? = nil) {
    self.letter = letter
    self.card = card
    self.address = address
  }
}
