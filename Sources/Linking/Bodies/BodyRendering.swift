import Diagnostics
import Markdown
import Markup
import Model

/// What it takes to render one body and what is embedded in it: where links lead, in the form the renderer takes.
struct BodyRendering {
  /// How much Markdown one page may embed: a circle is an error of its own, but twice two times two is not, and grows as
  /// fast.
  static let mostEmbeddedBytes = 1 << 20
  static let deepestEmbed = 8

  let context: LinkContext
  let host: BodyHost
  var diagnostics: [Diagnostic] = []
  /// The links of the body itself to documents, in the order of their words.
  private(set) var targets: [MentionCollector.Link] = []
  private(set) var places: [PlaceReference] = []
  /// The files in `media/` that the body itself shows or links to.
  private(set) var media: [String] = []
  /// The same of files elsewhere in the content, by their paths from there.
  private(set) var attachments: [String] = []
  private var embeddedBytes = 0
  private var embedCount = 0
  /// The documents that are being embedded, outermost first.
  private var embedding: [DocumentID] = []
  /// Where the body itself embeds what is being embedded: the place of what is wrong with it, however deep.
  private var embedSource: ByteRange?

  /// Also where an embed was refused, as it depends on the others' texts whether it is.
  private(set) var embedsOthers = false

  init(context: LinkContext, host: BodyHost) {
    self.context = context
    self.host = host
  }

  /// Where each reference of the body leads, parallel to them. Collects mentions, places and diagnostics.
  mutating func links(of markdown: MarkdownDocument, in document: Document) -> [RenderedLink] {
    links(of: markdown, in: document, idPrefix: host.idPrefix, isOwn: true)
  }

  /// - Parameter isOwn: false for what is embedded, whose mentions and mistakes are its own page's.
  private mutating func links(
    of markdown: MarkdownDocument, in document: Document, idPrefix: String, isOwn: Bool
  ) -> [RenderedLink] {
    let resolver = ReferenceResolver(context: context, document: document, markdown: markdown)
    resolver.fetchAhead()
    var found: [Diagnostic] = []
    if embedding.isEmpty { embedding = [document.id] }
    if isOwn { targets.reserveCapacity(markdown.references.count) }
    let links = markdown.references.map { reference -> RenderedLink in
      if let id = resolver.documentNamed(by: reference) {
        if isOwn { note(id, reference, in: document) }
        if let link = link(toPageOf: id) { return link }
      }
      let destination = resolver.resolve(reference, &found)
      if isOwn {
        note(destination, reference, markdown, in: document)
        embedSource = reference.source
      }
      return link(to: destination, reference, in: document, idPrefix: idPrefix)
    }
    if isOwn { diagnostics += found }
    return links
  }

  /// Keeps what is to be known of a link besides its HTML.
  private mutating func note(
    _ destination: ReferenceResolver.Destination, _ reference: Reference, _ markdown: MarkdownDocument,
    in document: Document
  ) {
    let target: DocumentID
    let place: PlaceReference.Place?
    switch destination {
    case .document(let id, let there): (target, place) = (id, there)
    case .here(let there): (target, place) = (document.id, there)
    case .media(let path):
      media.append(path)
      return
    case .attachment(let path):
      attachments.append(path)
      return
    case .external, .nowhere: return
    }
    note(target, reference, in: document)
    if let place {
      places.append(
        PlaceReference(
          target: target, place: place, text: markdown.string(reference.fragment),
          location: document.location(reference.source.range)))
    }
  }

  /// A link to a document is a mention of it, unless it is of the one that it stands in.
  private mutating func note(_ target: DocumentID, _ reference: Reference, in document: Document) {
    if target != document.id, !reference.label.isEmpty {
      targets.append(MentionCollector.Link(target: target, words: reference.label.range))
    }
  }

  /// A link to a whole page; nil where the document has none to itself.
  private func link(toPageOf id: DocumentID) -> RenderedLink? {
    context.addresses.skipped(to: id, from: host.folder).map { skipped in
      .prepared(
        address: id.index, skipping: Int32(skipped), attributes: context.facts[Int(id.index)].attributes)
    }
  }

  private mutating func link(
    to destination: ReferenceResolver.Destination, _ reference: Reference, in document: Document, idPrefix: String
  ) -> RenderedLink {
    switch destination {
    case .nowhere: return .text
    case .external(let href, let address):
      return .anchor(href: href, attributes: Self.outgoing + (context.robustLinks[address] ?? []))
    case .media(let path):
      return file(path, at: Route("media/" + path), reference)
    case .attachment(let path):
      return file(path, at: .attachment(path), reference)
    case .here(let place):
      if reference.kind == .embed { return embed(document.id, place, reference, in: document) }
      if isMissing(reference, in: document) { return .text }
      return .anchor(href: Href(path: "", fragment: Self.fragment(place, prefix: idPrefix)))
    case .document(let id, let place):
      if reference.kind == .embed { return embed(id, place, reference, in: document) }
      return anchor(to: context.corpus[id], isMissing(reference, in: document) ? nil : place)
    }
  }

  private func isMissing(_ reference: Reference, in document: Document) -> Bool {
    !context.missingPlaces.isEmpty && context.missingPlaces.contains(document.location(reference.source.range))
  }

  /// A picture where one is to be shown, else a link to the file.
  private func file(_ path: String, at route: Route, _ reference: Reference) -> RenderedLink {
    let href = host.route.href(to: route)
    let isShown = reference.kind == .image || reference.kind == .embed && FileEnding.isImage(path)
    return isShown ? .image(src: href) : .anchor(href: href)
  }

  private static let outgoing = Array(" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\"".utf8)

  private func anchor(to target: Document, _ place: PlaceReference.Place?) -> RenderedLink {
    if place == nil, let link = link(toPageOf: target.id) { return link }
    let fragment = place.map { Self.fragment($0, prefix: target.route == nil ? "\(target.anchorID)-" : "") }
    guard let href = context.addresses.href(to: target.id, from: host.route, fragment: fragment) else { return .text }
    return .anchor(href: href, attributes: context.attributes(ofLinkTo: target.id))
  }

  private static func fragment(_ place: PlaceReference.Place, prefix: String) -> String {
    switch place {
    case .heading(let id): prefix + id
    case .block(let name): prefix + "^" + name
    }
  }

  /// The HTML of another body, or of a part of it, for this page.
  private mutating func embed(
    _ id: DocumentID, _ place: PlaceReference.Place?, _ reference: Reference, in document: Document
  ) -> RenderedLink {
    embedsOthers = true
    let location =
      embedSource.map { context.corpus[embedding[0]].location($0.range) } ?? document.location(reference.source.range)
    let target = context.corpus[id]
    if let start = embedding.firstIndex(of: id), !(place != nil && id == document.id && embedding.count == 1) {
      // A circle that does not come back to this page is told where it does.
      if start == 0 {
        let circle = (embedding + [id]).map { context.corpus[$0].title }.joined(separator: " → ")
        diagnostics.append(
          .error(
            "embed-cycle", "the embed leads round in a circle: \(circle)", at: location,
            fix: "take one of the embeds out"))
      }
      return .text
    }
    embeddedBytes += target.body.count
    guard embedding.count <= Self.deepestEmbed, embeddedBytes <= Self.mostEmbeddedBytes else {
      diagnostics.append(
        .error(
          "embed-limit", "the page embeds more than it may", at: location,
          notes: [.init("a page may embed \(Self.mostEmbeddedBytes >> 20) MiB of Markdown, \(Self.deepestEmbed) deep")],
          fix: "link to “\(target.title)” in the place of embedding it"))
      return .text
    }
    embedCount += 1
    let prefix = "\(host.idPrefix)e\(embedCount)."
    let markdown = MarkdownParser.parse(target.source, body: target.body).value
    embedding.append(id)
    defer { embedding.removeLast() }
    let links = self.links(of: markdown, in: target, idPrefix: prefix, isOwn: false)
    guard let nodes = part(place, of: markdown) else { return .text }
    var html: [UInt8] = []
    MarkdownRenderer.render(
      markdown, nodes: nodes, links: links, prepared: context.prepared,
      options: .page(idPrefix: prefix, headingLevelOffset: 2, keepsLinksPrepared: true), into: &html)
    return .embed(html)
  }

  private func part(_ place: PlaceReference.Place?, of markdown: MarkdownDocument) -> Range<Int>? {
    switch place {
    case nil: return 0..<markdown.nodes.count
    case .heading(let id):
      return markdown.headings.firstIndex { markdown.string($0.id) == id }.map { markdown.section(ofHeading: $0) }
    case .block(let name):
      return markdown.blockIDs.firstIndex { markdown.string($0.name) == name }.map { markdown.nodes(ofBlock: $0) }
    }
  }
}
