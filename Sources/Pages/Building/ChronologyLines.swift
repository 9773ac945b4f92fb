import Charts
import Linking
import Markup
import Model
import Words

/// Makes what pages show of a chronology: lines of a list, and rows of a picture.
struct ChronologyLines {
  let context: PageContext
  let route: Route

  private var dossier: Dossier { context.dossier }

  /// Fewer are told by the facts and relations already.
  private static let fewest = 3
  private static let most = 200

  /// Nil where there is too little of it.
  func chronology(_ entries: [Chronology.Entry]) -> PageChronology? {
    guard entries.count >= Self.fewest else { return nil }
    var chronology = PageChronology(lines: entries.prefix(Self.most).map(line))
    if entries.count > Self.most {
      let list = TimelinePageType.list
      chronology.more = PageLink(title: context.words.label(list.name), href: route.href(to: .page(list.slug)))
    }
    let rows = entries.compactMap(row)
    guard rows.count <= TimelineChart.mostItems else { return chronology }
    let words = context.words
    var chart = TimelineChart(items: rows, words: words)
    chart.clusters = (nil, { _ in Href(to: .part("chronology-part")) })
    let drawing = chart.drawing(
      .narrow, title: words.chronology.text, description: words.rowsAreLinesBeside.text)
    chronology.picture = context.turned(drawing.map { PagePicture(name: "chronology", wide: $0) })
    return chronology
  }

  func line(_ entry: Chronology.Entry) -> ChronologyLine {
    let document = dossier[entry.document]
    var line = ChronologyLine(
      date: DateText(entry.date, in: context.words), link: context.link(to: document, from: route),
      sort: entry.sort == .facts ? nil : context.words.noun(entry.sort))
    switch entry.sort {
    case .events, .articles:
      line.about = dossier.summary(of: document)
      line.aboutLanguage = context.language(ofTextOf: document)
      if let kind = document.entity?.kind { line.kindID = kind.id }
    case .facts: line.detail = fact(entry).map { context.words.inline($0.field.label) }
    case .roles:
      guard let relation = relation(entry), let other = dossier.published(named: relation.target) else { break }
      let isPast = dossier.isPast(relation, of: document)
      line.detail = context.words.inline(relation.type.words.term(isPast))
      line.other = context.link(to: other, from: route)
      line.about = relation.role
      // The sign of a date that lasts is its words.
      if relation.start != nil || relation.end != nil,
        let period = EntityRelations.period(of: relation, isPast, in: dossier)
      {
        line.date = DateText(text: period, machine: nil)
      }
      line.attribution = context.attribution(of: relation, from: route)
    case .claims:
      let claim = document.annotation
      line.link = PageLink(
        title: claim.map { context.words(of: $0, in: document) } ?? document.title,
        href: dossier.href(to: document, from: route) ?? route.href(to: .home),
        language: claim.flatMap { context.language(ofWordsOf: $0, in: document) })
      line.status = claim?.status.map { context.status($0.value) }
      line.attribution.source = claim?.evidence.lazy.compactMap { dossier.published(named: $0.source) }.first.map {
        context.citation(of: $0, from: route)
      }
    }
    return line
  }

  func row(_ entry: Chronology.Entry) -> TimelineChart.Item? {
    guard let when = when(entry) else { return nil }
    let line = line(entry)
    let words = ([line.link.title, line.detail, line.other?.title] as [String?]).compactMap(\.self)
    var note: String? = isSaid(line.date.text, in: line.link.title) ? nil : line.date.text
    switch entry.sort {
    case .roles: note = line.about.map(context.words.inline(author:)) ?? words.dropFirst().joined(separator: " ")
    case .facts: note = "\(line.detail ?? "") \(line.date.text)"
    default: break
    }
    return TimelineChart.Item(
      title: line.link.title, note: note, name: "\(words.joined(separator: " ")), \(line.date.text)", when: when,
      href: line.link.href)
  }

  private func when(_ entry: Chronology.Entry) -> DateExtent? {
    guard entry.sort == .roles, let relation = relation(entry), relation.start != nil || relation.end != nil else {
      return entry.date.extent
    }
    let isPast = dossier.isPast(relation, of: dossier[entry.document])
    switch (relation.start?.extent, relation.end?.extent) {
    case (.moment(let start), .moment(let end)): return .interval(from: .moment(start), to: .moment(end))
    case (.moment(let start), nil): return .interval(from: .moment(start), to: isPast ? .unknown : .open)
    case (nil, .moment(let end)): return .interval(from: .unknown, to: .moment(end))
    // An interval says both by itself.
    case (.interval(let from, let to), nil), (nil, .interval(let from, let to)): return .interval(from: from, to: to)
    case (.interval(let from, _), .interval(_, let to)): return .interval(from: from, to: to)
    case (.interval(let from, _), .moment(let end)): return .interval(from: from, to: .moment(end))
    case (.moment(let start), .interval(_, let to)): return .interval(from: .moment(start), to: to)
    case (nil, nil): return nil
    }
  }

  private func relation(_ entry: Chronology.Entry) -> Relation? {
    guard let relations = dossier[entry.document].entity?.relations, relations.indices.contains(entry.place) else {
      return nil
    }
    return relations[entry.place]
  }

  private func fact(_ entry: Chronology.Entry) -> Fact? {
    guard let facts = dossier[entry.document].entity?.facts, facts.indices.contains(entry.place) else { return nil }
    return facts[entry.place]
  }

  /// Whether a title says a date: all its words, but for the small ones.
  private func isSaid(_ date: String, in title: String) -> Bool {
    let small = context.words.wordsBetweenDates
    let words = Set(title.split { $0 == " " || $0 == "," })
    return date.split { $0 == " " || $0 == "," }.allSatisfy { words.contains($0) || small.contains($0) }
  }
}
