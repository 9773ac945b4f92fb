import Linking
import Markup
import Model
import Words

// The parts that several page types are made of.

extension PageContext {
  func link(to document: Document, from route: Route) -> PageLink {
    PageLink(
      title: document.title, href: dossier.href(to: document, from: route) ?? route.href(to: .home),
      language: language(ofTitleOf: document))
  }

  /// Links to the tags of a document, those in its text too.
  func tags(of document: Document, from route: Route) -> [PageLink] {
    tags.links(for: document, textTags: dossier.body(of: document.id).tags, from: route)
  }

  func home(from route: Route) -> PageLink {
    let title = dossier.corpus.settings.title
    return PageLink(title: title, href: route.href(to: .home), language: languages.language(of: title))
  }

  /// From the home page by a list.
  func breadcrumbs(by list: SiteList, from route: Route) -> [PageLink] {
    [home(from: route), PageLink(title: words.label(list.name), href: route.href(to: .page(list.slug)))]
  }

  func card(forEntity document: Document, from route: Route, note: String? = nil) -> EntityCard {
    guard let kind = dossier.kind(of: document.id) else {
      var card = EntityCard(
        link: link(to: document, from: route), kindName: "", kindID: "", summary: dossier.summary(of: document),
        note: note)
      card.language = language(ofTextOf: document)
      return card
    }
    return card(forEntity: document, EntityKinds.all[kind], from: route, note: note)
  }

  func card(
    forEntity document: Document, _ kind: any EntityKind, from route: Route, note: String? = nil
  ) -> EntityCard {
    var card = EntityCard(
      link: link(to: document, from: route), kindName: words.label(kind.name), kindID: kind.id,
      summary: dossier.summary(of: document),
      note: note)
    card.language = language(ofTextOf: document)
    return card
  }

  func card(for document: Document, from route: Route, note: String? = nil) -> DocumentCard {
    var card = DocumentCard(
      link: link(to: document, from: route), date: document.date.map { DateText($0, in: words) },
      summary: dossier.summary(of: document),
      note: note)
    card.language = language(ofTextOf: document)
    if let annotation = document.annotation, dossier.accuses(document) {
      (card.link.title, card.summary) = (words(of: annotation, in: document), nil)
      (card.link.language, card.language) = (nil, nil)
    }
    return card
  }

  /// What a note is called in a list away from its article: what is said there, or its words. Of one that accuses someone only
  /// that it does, as there is no room for its status and the reply.
  func words(of note: Annotation, in document: Document) -> String {
    if dossier.accuses(document) { return dossier.nameOfAccusation(note) }
    return note.statement ?? words.quoting(note.quote.value)(note.quote.value)
  }

  /// That of ``words(of:in:)``, where it is another than the page's.
  func language(ofWordsOf note: Annotation, in document: Document) -> TextLanguage? {
    if dossier.accuses(document) { return nil }
    if let statement = note.statement { return languages.language(of: statement) }
    return dossier.published(named: note.article).flatMap(language(ofTextOf:))
  }

  /// Nested by level; a level that is left out does not matter.
  func contents(of body: LinkedBody) -> [ContentsEntry] {
    var headings = body.headings[...]
    return entries(&headings, deeperThan: 0)
  }

  private func entries(_ headings: inout ArraySlice<LinkedBody.Heading>, deeperThan level: Int) -> [ContentsEntry] {
    var entries: [ContentsEntry] = []
    while let heading = headings.first, heading.level > level {
      headings.removeFirst()
      let children = self.entries(&headings, deeperThan: heading.level)
      // A heading without words has none to lead by.
      guard !heading.title.isEmpty else {
        entries += children
        continue
      }
      var entry = ContentsEntry(title: heading.title, href: Href(to: heading.id), children: children)
      entry.formulas = heading.formulas
      entries.append(entry)
    }
    return entries
  }

  func image(_ picture: Picture?, of document: Document, from route: Route) -> PageImage? {
    guard let picture else { return nil }
    var image = PageImage(
      src: route.href(to: dossier.corpus.mediaRoute(picture.file.value)), alt: picture.alt ?? document.title)
    (image.caption, image.credit) = (picture.caption, picture.credit)
    image.size = dossier.corpus.pictureSizes["media/" + picture.file.value].map { ($0.width, $0.height) }
    return image
  }
}

extension DateText {
  init(_ date: EDTFDate, in words: any Wording) {
    self.init(text: date.displayText(in: words), machine: date.isoText)
  }
}

extension Document {
  /// What type of document it is, in a word.
  func typeName(in words: any Wording) -> String {
    let names = words.documentTypes
    return switch type {
    case .home: names.homePage
    case .article: names.article
    case .entity: names.entity
    case .source: names.source
    case .annotation: names.annotation
    case .page: names.page
    }
  }

  /// Whether it is an entity that happens; one that lies somewhere.
  var isEvent: Bool { entity?.kind.isEvent == true }
  var isPlace: Bool { entity?.kind.isPlace == true }

  /// The date by which a document is listed.
  var date: EDTFDate? {
    switch content {
    case .article(let article): article.date
    case .source(let source): source.issued
    case .entity(let entity):
      if case .date(let date) = entity.fact("date") { date } else { nil }
    case .annotation(let annotation): annotation.date
    case .home, .page: nil
    }
  }
}

extension String {
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
