import Diagnostics
public import Linking
public import Markup
public import Model
import Words

/// One page for each source that may be named; several where very much rests on it.
public struct SourcePageType: PageType {
  public let id = "source"
  public let summary = "A source: what it is, and what rests on it."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<SourcePage>] {
    dossier.published(.source).flatMap { pagesThatTextsCut(about: $0, in: dossier) }
  }

  public func pagesThatTextsCut(about document: Document, in dossier: Dossier) -> [PlannedPage<SourcePage>] {
    guard let source = document.sourceRecord, document.route != nil, dossier.isPublished(document.id) else { return [] }
    let parts = SourceParts(of: document, in: dossier)
    return (0..<parts.count).map { part in
      PlannedPage(
        route: SourceParts.route(part, of: document), origin: .document(document),
        dependencies: .document(document.id)
      ) { context in
        page(for: document, source, part: part, of: parts, in: context)
      }
    }
  }

  private func page(
    for document: Document, _ source: Source, part: Int, of parts: SourceParts, in context: PageContext
  ) -> Page<SourcePage> {
    let dossier = context.dossier
    let route = SourceParts.route(part, of: document)
    var content = SourcePage(
      typeName: context.name(ofSourceType: source.type), body: part == 0 ? dossier.html(of: document.id) : HTML())
    if part == 0 { content.facts = facts(of: source, in: context.words) }
    if parts.mentions.isEmpty ? part == 0 : part < parts.mentions.count {
      content.mentions = context.mentions(
        of: document.id, parts.mentions.isEmpty ? nil : parts.mentions[part], from: route)
    }
    content.statements = statements(of: document, part: part, from: route, in: context)
    content.statementCount = parts.statementCount
    content.citedBy = SourceParts.items(of: part, among: SourceParts.citing(document, in: dossier)).map { id in
      let citing = dossier[id]
      return context.card(
        for: citing, from: route,
        note: citing.entity.map { context.words.label($0.kind.name) } ?? citing.typeName(in: context.words))
    }
    if part == 0 { content.tags = context.tags(of: document, from: route) }
    let list = context.breadcrumbs(by: SourceListPageType.list, from: route)
    var page = Page(
      route: route, title: context.title(document.title, part: part, outOf: parts.count),
      summary: dossier.summary(of: document),
      breadcrumbs: part == 0 ? list : list + [context.link(to: document, from: route)], content: content,
      isIndexed: part == 0)
    page.parts = parts.shown(on: part, in: context.words)
    return page
  }

  /// What the source says, article by article.
  private func statements(
    of source: Document, part: Int, from route: Route, in context: PageContext
  ) -> [SourcePage.Group] {
    let maker = NoteMaker(context: context, route: route)
    var groups: [SourcePage.Group] = []
    let all = context.inOrder(context.dossier.annotations.restingOn(source.id))
    for id in SourceParts.items(of: part, among: all) {
      guard let note = maker.note(id), let annotation = context.dossier[id].annotation else { continue }
      if groups.last?.article != note.article { groups.append(SourcePage.Group(article: note.article)) }
      let own = annotation.evidence.filter { context.dossier.published(named: $0.source)?.id == source.id }
      groups[groups.count - 1].statements.append(
        SourcePage.Statement(
          note: note,
          words: own.map { evidence in
            SourcePage.Words(
              says: evidence.says, quote: evidence.quote?.value, language: context.language(ofTextOf: source),
              address: source.sourceRecord.flatMap { SourceAddresses.link(to: $0, quoting: evidence.quote?.value) },
              verdict: evidence.quote.flatMap { context.verdict(of: $0, in: id, from: route) })
          }))
    }
    return groups
  }

  private func facts(of source: Source, in words: any Wording) -> [FactLine] {
    var lines: [FactLine] = []
    func add(_ label: StaticString, _ values: [FactLine.Value]) {
      if !values.isEmpty { lines.append(FactLine(label: label.text, entries: values.map { .init($0) })) }
    }
    add(words.author, source.authors.map { .text($0) })
    add(words.publisher, source.publisher.map { [.text($0)] } ?? [])
    add(words.issued, source.issued.map { [.date(DateText($0, in: words))] } ?? [])
    add(words.address, source.url.flatMap { _ in SourceAddresses.link(to: source) }.map { [.external($0)] } ?? [])
    add(words.accessed, source.accessed.map { [.date(DateText($0, in: words))] } ?? [])
    add(words.archivedCopy, SourceAddresses.archive(of: source).map { [.external($0)] } ?? [])
    add(words.archived, source.archiveDate.map { [.date(DateText($0, in: words))] } ?? [])
    if source.isExcerpt, source.capture != nil {
      add(words.keptCopy, [.text(words.keptCopyIsExcerpt.text)])
    }
    return lines
  }
}

/// A source, and what it says.
public struct SourcePage: Sendable {
  /// What it says on one article.
  public struct Group: Sendable {
    public var article: PageLink
    public var statements: [Statement] = []

    public init(article: PageLink, statements: [Statement] = []) {
      self.article = article
      self.statements = statements
    }
  }

  /// What it says on the words of one note.
  public struct Statement: Sendable {
    public var note: Note
    public var words: [Words]

    public init(note: Note, words: [Words]) {
      self.note = note
      self.words = words
    }
  }

  /// What it says in the dossier's words and in its own.
  public struct Words: Sendable {
    public var says: String?
    public var quote: String?
    /// Of the quoted words, where it is another than the page's.
    public var language: TextLanguage?
    /// Leads to the quoted words.
    public var address: ExternalLink?
    /// What came of holding them against the capture.
    public var verdict: Note.Verdict?

    public init(
      says: String?, quote: String?, language: TextLanguage? = nil, address: ExternalLink? = nil,
      verdict: Note.Verdict? = nil
    ) {
      self.says = says
      self.quote = quote
      self.language = language
      self.address = address
      self.verdict = verdict
    }
  }

  /// “Newspaper article”.
  public var typeName: String
  public var facts: [FactLine] = []
  public var body: HTML
  /// Where it is cited.
  public var mentions = MentionList()
  /// In the order of the articles.
  public var statements: [Group] = []
  /// Of all its pages.
  public var statementCount = 0
  /// Articles and relations that name it in their front matter.
  public var citedBy: [DocumentCard] = []
  public var tags: [PageLink] = []

  public init(typeName: String, body: HTML) {
    self.typeName = typeName
    self.body = body
  }
}
