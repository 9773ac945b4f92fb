import Linking
import Markup
import Model

// The parts that several page types are made of.

extension PageContext {
  func link(to document: Document, from route: Route) -> PageLink {
    PageLink(title: document.title, href: dossier.href(to: document, from: route) ?? route.href(to: .home))
  }

  func home(from route: Route) -> PageLink {
    PageLink(title: dossier.corpus.settings.title, href: route.href(to: .home))
  }

  /// From the home page by a list.
  func breadcrumbs(by list: Lists.List, from route: Route) -> [PageLink] {
    [home(from: route), PageLink(title: list.title, href: route.href(to: .page(list.slug)))]
  }

  func card(forEntity document: Document, from route: Route, note: String? = nil) -> EntityCard {
    guard let kind = dossier.kind(of: document.id) else {
      return EntityCard(
        link: link(to: document, from: route), kindName: "", kindID: "", summary: document.header.summary, note: note)
    }
    return card(forEntity: document, EntityKinds.all[kind], from: route, note: note)
  }

  func card(
    forEntity document: Document, _ kind: any EntityKind, from route: Route, note: String? = nil
  ) -> EntityCard {
    EntityCard(
      link: link(to: document, from: route), kindName: kind.name, kindID: kind.id, summary: document.header.summary,
      note: note)
  }

  func card(for document: Document, from route: Route, note: String? = nil) -> DocumentCard {
    DocumentCard(
      link: link(to: document, from: route), date: document.date.map(DateText.init), summary: document.header.summary,
      note: note)
  }

  /// The mentions of a document, by the page that they stand on: all of them, or a range of its backlinks.
  func mentions(of id: DocumentID, _ range: Range<Int>? = nil, from route: Route) -> MentionList {
    let entries = UnsafeBufferPointer(rebasing: dossier.backlinks[id][range ?? 0..<dossier.backlinks.count(of: id)])
    var list = MentionList(mentions: entries.count)
    let folder = dossier.addresses.folder(of: route)
    var page: DocumentID?
    var heading: Range<Int32>?
    for entry in entries {
      let passage = dossier.passage(entry)
      if entry.document != page {
        page = entry.document
        heading = nil
        begin(entry.document, in: &list, from: route, folder)
      }
      // Neighbours mostly stand under one heading.
      let own = passage.mention.headingStart..<passage.mention.headingEnd
      list.add(sentence: passage.sentence, heading: own == heading ? nil : passage.heading)
      heading = own
    }
    return list
  }

  private func begin(
    _ id: DocumentID, in list: inout MentionList, from route: Route, _ folder: AddressBook.Folder
  ) {
    let index = Int(id.index)
    if let skipped = dossier.addresses.skipped(to: id, from: folder) {
      list.beginPage(
        title: titles[index], href: dossier.addresses.addresses[index].dropFirst(skipped), typeName: typeNames[index])
    } else {
      let href: HTML = "\(link(to: dossier[id], from: route).href)"
      list.beginPage(title: titles[index], href: href.bytes, typeName: typeNames[index])
    }
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
      entries.append(
        ContentsEntry(title: heading.title, href: Href(path: "", fragment: heading.id), children: children))
    }
    return entries
  }

  func image(_ name: Located<String>?, of document: Document, from route: Route) -> PageImage? {
    guard let name else { return nil }
    return PageImage(src: route.href(to: Route("media/" + name.value)), alt: document.title)
  }
}

extension DateText {
  init(_ date: EDTFDate) {
    self.init(text: date.displayText(), machine: date.isoText)
  }
}

extension Document {
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
  var capitalizedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }

  /// “1 mention”, “12 mentions”.
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
