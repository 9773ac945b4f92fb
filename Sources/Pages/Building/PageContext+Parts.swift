import Linking
import Markup
import Model

// The parts that several page types are made of.

extension PageContext {
  func link(to document: Document, from route: Route) -> PageLink {
    PageLink(title: document.title, href: dossier.href(to: document, from: route) ?? route.href(to: .home))
  }

  /// Links to the tags of a document, those in its text too.
  func tags(of document: Document, from route: Route) -> [PageLink] {
    tags.links(for: document, textTags: dossier.body(of: document.id).tags, from: route)
  }

  func home(from route: Route) -> PageLink {
    PageLink(title: dossier.corpus.settings.title, href: route.href(to: .home))
  }

  /// From the home page by a list.
  func breadcrumbs(by list: SiteList, from route: Route) -> [PageLink] {
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
    let all = dossier.backlinks[id]
    let entries = UnsafeBufferPointer(rebasing: all[range ?? 0..<all.count])
    if entries.isEmpty { return MentionList() }
    let folder = dossier.addresses.folder(of: route)
    let addresses = dossier.addresses
    let pages = entries.indices.filter { $0 == 0 || entries[$0 - 1].document != entries[$0].document }
    // Notes have no page to themselves, but a place on their article's.
    let places = pages.map { entries[$0].document }.filter { addresses.skipped(to: $0, from: folder) == nil }
    let hrefs =
      places.isEmpty
      ? ByteTable.empty
      : ByteTable(count: places.count) { $1 += HTML("\(link(to: dossier[places[$0]], from: route).href)").bytes }
    // All threads look them up: nothing may be counted for each page.
    let (known, titles, typeNames) = (addresses.addresses.reader, self.titles.reader, self.typeNames.reader)
    var list = MentionList(mentions: entries.count, in: MentionOwner(context: self, hrefs: hrefs))
    var (nextPlace, fetched) = (0, 0)
    for (number, start) in pages.enumerated() {
      let id = entries[start].document
      let index = Int(id.index)
      let href: UnsafeBufferPointer<UInt8>
      if let skipped = addresses.skipped(to: id, from: folder) {
        href = UnsafeBufferPointer(rebasing: known[index].dropFirst(skipped))
      } else {
        href = hrefs[nextPlace]
        nextPlace += 1
      }
      list.beginPage(title: titles[index], href: href, typeName: typeNames[index])
      for position in start..<(number + 1 < pages.count ? pages[number + 1] : entries.count) {
        if position == fetched {
          fetched = min(entries.count, fetched + Dossier.mostFetchedAhead)
          dossier.fetchAhead(of: UnsafeBufferPointer(rebasing: entries[position..<fetched]))
        }
        let passage = dossier.passage(entries[position])
        list.add(sentence: passage.sentence, heading: passage.heading)
      }
    }
    return list
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
        ContentsEntry(title: heading.title, href: Href(to: heading.id), children: children))
    }
    return entries
  }

  func image(_ name: Located<String>?, of document: Document, from route: Route) -> PageImage? {
    guard let name else { return nil }
    return PageImage(src: route.href(to: .media(name.value)), alt: document.title)
  }
}

/// Keeps the bytes of a list of mentions.
private final class MentionOwner: Sendable {
  let context: PageContext
  let hrefs: ByteTable

  init(context: PageContext, hrefs: ByteTable) {
    (self.context, self.hrefs) = (context, hrefs)
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
