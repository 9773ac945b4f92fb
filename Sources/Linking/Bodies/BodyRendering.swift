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
  private(set) var places: [FragmentReference] = []
  /// The files in `media/` that the body itself shows or links to.
  private(set) var media: [String] = []
  /// The same of files elsewhere in the content, by their paths from there.
  private(set) var attachments: [String] = []
  private var embeddedBytes = 0
  private var embedCount = 0
  /// What is being embedded, outermost first: the page itself, then documents or parts of them.
  private var embedding: [Embedded] = []
  /// Where the body itself embeds what is being embedded: the place of what is wrong with it, however deep.
  private var embedSource: ByteRange?

  /// The documents whose texts stand in the body, however deep. Also those that were refused, as it depends on their texts
  /// whether they are.
  private(set) var embedded: Set<DocumentID> = []
  private(set) var embedsDraft = false
  /// Of articles that are embedded, where they accuse someone.
  private var accusing: [DocumentID: AccusingPassages] = [:]

  /// A document, or a part of it.
  private struct Embedded: Equatable {
    var document: DocumentID
    /// The id of the part; nil for all of it.
    var part: ElementID?
  }

  init(context: LinkContext, host: BodyHost) {
    self.context = context
    self.host = host
  }

  /// Where each reference of the body leads, parallel to them. Collects mentions, places and diagnostics.
  mutating func links(of markdown: MarkdownDocument, in document: Document) -> [RenderedLink] {
    targets.reserveCapacity(markdown.references.count)
    return links(in: BodyScope(document, markdown, to: host))
  }

  private mutating func links(in scope: BodyScope) -> [RenderedLink] {
    let resolver = ReferenceResolver(context: context, document: scope.document, markdown: scope.markdown)
    resolver.fetchAhead()
    var found: [Diagnostic] = []
    if embedding.isEmpty { embedding = [Embedded(document: scope.document.id)] }
    let links = scope.markdown.references.map { reference -> RenderedLink in
      if let id = resolver.documentNamed(by: reference) {
        if scope.isOwn { note(id, reference, in: scope.document) }
        if let link = link(toPageOf: id) { return link }
      }
      if !scope.shows(reference) { return .text }
      let destination = resolver.resolve(reference, &found)
      if scope.isOwn {
        // As it was written, so that a place that is corrected is found to need it each time.
        note(destination, reference, in: scope)
        embedSource = reference.source
      }
      return link(to: corrected(destination, reference, in: scope.document), reference, in: scope)
    }
    // What is wrong with what is embedded is told of its own page.
    if scope.isOwn { diagnostics += found }
    return links
  }

  /// Keeps what is to be known of a link besides its HTML.
  private mutating func note(
    _ destination: ReferenceResolver.Destination, _ reference: Reference, in scope: BodyScope
  ) {
    switch destination {
    case .document(let id, let place):
      note(id, reference, in: scope.document)
      if let place { note(place, of: id, ids: ids(of: id), reference, in: scope) }
    case .here(let place): note(place, of: scope.document.id, ids: scope.ids, reference, in: scope)
    case .media(let path):
      media.append(path)
    case .attachment(let path):
      attachments.append(path)
    case .external, .nowhere: break
    }
  }

  /// Keeps a link to a heading or a block, to be held against what is there when all bodies are known.
  private mutating func note(
    _ place: FragmentReference.Place, of target: DocumentID, ids: ElementID.Scope, _ reference: Reference,
    in scope: BodyScope
  ) {
    // The words that a browser is to look for are no part of it.
    let written = scope.markdown.string(reference.fragment)
    let isDirected = scope.markdown.textDirective(of: reference) != nil
    places.append(
      FragmentReference(
        target: target, place: place, id: place.id(in: ids),
        text: isDirected ? written.text(before: TextDirective.mark) : written,
        location: scope.document.location(reference.source.range)))
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
        address: id.index, skipping: Int32(skipped), role: context.facts[Int(id.index)].role)
    }
  }

  private mutating func link(
    to destination: ReferenceResolver.Destination, _ reference: Reference, in scope: BodyScope
  ) -> RenderedLink {
    let directive = scope.markdown.textDirective(of: reference)
    switch destination {
    case .nowhere: return .text
    case .external(let href, let address):
      return .anchor(href: href, role: .elsewhere(context.archivedCopies[address]))
    case .media(let path):
      return file("media/" + path, at: context.corpus.mediaRoute(path), reference, of: scope.markdown)
    case .attachment(let path):
      return file(path, at: context.corpus.attachmentRoute(path), reference, of: scope.markdown)
    case .here(let place):
      if reference.kind == .embed { return embed(scope.document.id, place, reference, in: scope) }
      if isMissing(reference, in: scope.document) { return .text }
      // What is embedded is a part as a rule, and what it leads to stands on its own page.
      if !scope.holds(place) { return anchor(to: scope.document, place, directive) }
      if !scope.isOwn { note(place, of: embedding[0].document, ids: scope.ids, reference, in: scope) }
      return .anchor(href: Href(to: place.id(in: scope.ids)).with(directive: directive))
    case .document(let id, let place):
      if reference.kind == .embed { return embed(id, place, reference, in: scope) }
      return anchor(
        to: context.corpus[id], isMissing(reference, in: scope.document) ? nil : place, directive)
    }
  }

  /// A place by the id that the heading has which is meant.
  private func corrected(
    _ destination: ReferenceResolver.Destination, _ reference: Reference, in document: Document
  ) -> ReferenceResolver.Destination {
    guard !context.correctedPlaces.isEmpty, reference.fragmentKind != .none,
      case .moved(let place)? = context.correctedPlaces[document.location(reference.source.range)]
    else { return destination }
    switch destination {
    case .document(let target, _): return .document(target, place: place)
    case .here: return .here(place)
    case .media, .attachment, .external, .nowhere: return destination
    }
  }

  private func isMissing(_ reference: Reference, in document: Document) -> Bool {
    !context.correctedPlaces.isEmpty
      && context.correctedPlaces[document.location(reference.source.range)] == .missing
  }

  /// A picture where one is to be shown, else a link to the file, and to the place in it that the fragment means to whatever
  /// shows it, such as `#page=12` of a PDF.
  ///
  /// - Parameter path: from the content folder.
  private func file(
    _ path: String, at route: Route, _ reference: Reference, of markdown: MarkdownDocument
  ) -> RenderedLink {
    let isPlayed = FileEnding.isSound(path) || FileEnding.isFilm(path)
    let isShown = reference.kind == .image && !isPlayed || reference.kind == .embed && FileEnding.isImage(path)
    if isShown {
      let size = context.corpus.pictureSizes[path]
      return .image(src: host.route.href(to: route), width: size?.width ?? 0, height: size?.height ?? 0)
    }
    if reference.kind == .embed || reference.kind == .image {
      if FileEnding.isSound(path) { return .player(src: host.route.href(to: route), isFilm: false) }
      if FileEnding.isFilm(path) { return .player(src: host.route.href(to: route), isFilm: true) }
    }
    let fragment = reference.fragmentKind == .heading ? markdown.string(reference.fragment) : nil
    return .anchor(href: host.route.href(to: route, fragment: fragment))
  }

  private func anchor(
    to target: Document, _ place: FragmentReference.Place?, _ directive: String? = nil
  ) -> RenderedLink {
    if place == nil, directive == nil, let link = link(toPageOf: target.id) { return link }
    let fragment = place.map { $0.id(in: ids(of: target.id)) }
    guard let href = context.addresses.href(to: target.id, from: host.route, fragment: fragment) else { return .text }
    return .anchor(href: href.with(directive: directive), role: context.role(ofLinkTo: target.id))
  }

  /// The ids of a document's own body, where it is read.
  private func ids(of id: DocumentID) -> ElementID.Scope {
    let document = context.corpus[id]
    return document.route == nil ? .note(document.slug) : .page
  }

  /// The HTML of another body, or of a part of it, for this page.
  private mutating func embed(
    _ id: DocumentID, _ place: FragmentReference.Place?, _ reference: Reference, in scope: BodyScope
  ) -> RenderedLink {
    self.embedded.insert(id)
    let location =
      embedSource.map { context.corpus[embedding[0].document].location($0.range) }
      ?? scope.document.location(reference.source.range)
    var target = context.corpus[id]
    if let hidden = ConfidentialLabels(context: context).hidden(in: target) { target = hidden.document }
    let embedded = Embedded(document: id, part: place?.id())
    if let start = embedding.firstIndex(of: embedded) {
      // A circle that does not pass this page is told of a page that it passes.
      if embedding[start...].contains(where: { $0.document == embedding[0].document }) {
        let circle = (embedding + [embedded]).map { context.corpus[$0.document].title }.joined(separator: " → ")
        diagnostics.append(
          .error(
            "embed-cycle", "the embed leads round in a circle: \(circle)", at: location,
            fix: "take one of the embeds out"))
      }
      return anchor(to: target, place)
    }
    embeddedBytes += target.body.count
    guard embedding.count <= Self.deepestEmbed, embeddedBytes <= Self.mostEmbeddedBytes else {
      diagnostics.append(
        .error(
          "embed-limit", "the page embeds more than it may", at: location,
          notes: [.init("a page may embed \(Self.mostEmbeddedBytes >> 20) MiB of Markdown, \(Self.deepestEmbed) deep")],
          fix: "link to “\(target.title)” in the place of embedding it"))
      return anchor(to: target, place)
    }
    if target.annotation?.accuses.isEmpty == false {
      diagnostics.append(EmbeddedAccusation.diagnostic(of: target, at: location))
      return anchor(to: target, place)
    }
    // Within a line there is no room for another body: there it is linked to.
    guard reference.isBlock else { return anchor(to: target, isMissing(reference, in: scope.document) ? nil : place) }
    let markdown = context.parse(target).value
    guard let nodes = markdown.nodes(at: place) else { return anchor(to: target, nil) }
    if accuses(target, markdown, nodes) {
      diagnostics.append(EmbeddedAccusation.diagnostic(of: target, at: location))
      return anchor(to: target, place)
    }
    embedCount += 1
    if target.header.isDraft { embedsDraft = true }
    let ids = host.ids.embed(embedCount)
    embedding.append(embedded)
    defer { embedding.removeLast() }
    let inner = BodyScope(target, markdown, ids: ids, embedding: nodes, under: scope.level(above: reference))
    let links = self.links(in: inner)
    var html: [UInt8] = []
    let options = context.written(
      target, .page(ids: ids, headingLevelOffset: inner.headingOffset, labels: context.labels, keepsLinksPrepared: true)
    )
    MarkdownRenderer.render(
      markdown, nodes: nodes, links: links, prepared: context.prepared,
      marks: target.isVaultNote
        ? context.marks(for: TextTags.find(in: markdown, of: target.source), from: host.route) : [],
      options: options, into: &html)
    let page =
      context.addresses.href(
        to: target.id, from: host.route, fragment: place.map { $0.id(in: self.ids(of: target.id)) })
      ?? host.route.href(to: .home)
    var text = EmbeddedText(html: html, title: target.title, page: page)
    let language = context.language(of: target)
    if language.tag != context.language(of: scope.document).tag {
      (text.language, text.titleLanguage) = (language, language)
    }
    return .embed(text)
  }

  /// Whether a part of an article has words that accuse someone.
  private mutating func accuses(_ target: Document, _ markdown: MarkdownDocument, _ nodes: Range<Int>) -> Bool {
    guard target.isArticle, context.accusingWords.hasSome else { return false }
    let accusing = accusing[target.id] ?? context.accusingPassages(of: target, markdown)
    self.accusing[target.id] = accusing
    return !accusing.isEmpty && markdown.texts(of: nodes).contains { accusing.note(in: $0) != nil }
  }
}

extension MarkdownDocument {
  /// The nodes of a part of the body, or of all of it; nil where there is no such part.
  func nodes(at place: FragmentReference.Place?) -> Range<Int>? {
    switch place {
    case nil: 0..<nodes.count
    case .heading(let id): headings.firstIndex { string($0.id) == id }.map(section(ofHeading:))
    case .block(let name): blockIDs.firstIndex { string($0.name) == name }.map(nodes(ofBlock:))
    }
  }
}
