import Diagnostics
import Markdown
import Model

/// Where the references in texts lead, also those of drafts and of confidential sources: for who changes what they lead to.
struct ReferenceSurvey: Sendable {
  /// A reference with what it leads to.
  struct Place: Sendable {
    var reference: Reference
    /// Nil where it leads to no document.
    var target: DocumentID?
    /// The heading or block in it that is meant.
    var fragment: String
    /// The name or path as it is written, without the fragment.
    var written: String
    /// The address of a Markdown link as the library read it.
    var address: String
    /// What readers see of it.
    var shown: String
    var isInTable = false
    /// Whether it stands in the front matter of a note.
    var isProperty = false
  }

  /// What was found in a document: its references in order, and the text that readers see.
  struct Reading: Sendable {
    var places: [Place]
    var text: [UInt8]
  }

  private let context: LinkContext
  /// The same with nothing kept back, for what leads to drafts and confidential sources.
  private let open: LinkContext

  init(_ context: LinkContext) {
    self.context = context
    let corpus = context.corpus.withNothingKeptBack
    open =
      corpus.documents.contains { !context.corpus.isPublished(context.corpus[$0.id]) }
      ? LinkContext(corpus, width: .one) : context
  }

  func reading(of document: Document) -> Reading {
    let markdown = context.parse(document).value
    var places = document.isVaultNote ? properties(of: document) : []
    places += self.places(in: markdown, of: document)
    return Reading(places: places, text: markdown.text)
  }

  private func places(in markdown: MarkdownDocument, of document: Document) -> [Place] {
    let cells = markdown.nodes.enumerated().lazy.filter { $0.element.kind == .tableCell }.map {
      $0.offset..<Int($0.element.end)
    }
    let ranges = Array(cells)
    return markdown.references.map { reference in
      Place(
        reference: reference, target: target(of: reference, in: markdown, document),
        fragment: markdown.string(reference.fragment), written: markdown.string(reference.target),
        address: markdown.string(reference.address), shown: markdown.text(reference.label),
        isInTable: ranges.contains { $0.contains(Int(reference.node)) })
    }
  }

  /// Wikilinks in a note's front matter, as ``NoteProperties`` reads them: line by line.
  private func properties(of document: Document) -> [Place] {
    let front = Array(document.source.bytes[..<document.body.lowerBound])
    var places: [Place] = []
    var start = 0
    while let bracket = front[start...].firstIndex(of: UInt8(ascii: "[")) {
      let end = front[bracket...].firstIndex(of: 0x0A) ?? front.endIndex
      start = end
      let markdown = MarkdownParser.parse(document.source, body: bracket..<end).value
      places += self.places(in: markdown, of: document).filter { $0.reference.kind == .wikilink }.map { place in
        var place = place
        place.isProperty = true
        return place
      }
    }
    return places
  }

  private func target(of reference: Reference, in markdown: MarkdownDocument, _ document: Document) -> DocumentID? {
    if reference.isExternal || reference.kind == .autolink { return nil }
    for context in context === open ? [context] : [context, open] {
      var ignored: [Diagnostic] = []
      let resolver = ReferenceResolver(
        context: context, document: context.corpus[document.id], markdown: markdown)
      switch resolver.resolve(reference, &ignored) {
      case .document(let id, _): return id
      case .here: return reference.target.isEmpty ? nil : document.id
      case .media, .attachment, .external: return nil
      case .nowhere: continue
      }
    }
    return nil
  }
}

extension ReferenceSurvey {
  /// All that must stay as it is when a document gets another name: what readers see of a text, and where it leads.
  struct Fingerprint: Sendable, Equatable {
    struct Link: Sendable, Equatable {
      /// The path of what it leads to.
      var target: String?
      var fragment: String
      var shown: String
    }

    var text: [UInt8]
    var links: [Link]
    /// What the front matter names, by their paths.
    var named: [String?]
  }

  /// - Parameter path: of a document, as it is called afterwards.
  func fingerprint(of document: Document, path: (Document) -> String) -> Fingerprint {
    let reading = reading(of: document)
    return Fingerprint(
      text: reading.text,
      links: reading.places.map { place in
        Fingerprint.Link(
          target: place.target.map { path(context.corpus[$0]) }, fragment: place.fragment, shown: place.shown)
      },
      named: FrontMatterNames.of(document).map { name in
        if case .one(let id) = context.names[name.value] { path(context.corpus[id]) } else { nil }
      })
  }
}

extension ReferenceSurvey.Fingerprint {
  /// Whether this is another with so many links more, among words that are the same.
  func isSame(as other: Self, withLinksMore count: Int) -> Bool {
    guard text == other.text, named == other.named, links.count == other.links.count + count else { return false }
    var rest = other.links[...]
    for link in links where rest.first == link { rest.removeFirst() }
    return rest.isEmpty
  }
}
