import Charts
import Linking
import Markup
import Model
import Words

/// Which way what notes rest on came into the dossier: who said it, in what, where it was read.
struct EvidenceFlow: Sendable {
  /// Who is taken to have said it.
  enum Speaker: Sendable, Hashable {
    case entity(DocumentID)
    /// As a source names its author, who has no page.
    case named(String)
    case nobody
  }

  /// One way, and the notes that came by it.
  struct Way: Sendable {
    var speaker: Speaker
    /// What it was said in, where that was read elsewhere.
    var statement: DocumentID?
    /// Where it was read; nil for a source that may not be named.
    var read: DocumentID?
    var notes: [DocumentID]
  }

  private(set) var ways: [Way] = []
  /// How many notes rest on something, and how many name no source.
  private(set) var sourced = 0
  private(set) var unsourced = 0

  init(of notes: [DocumentID], in dossier: Dossier) {
    var places: [Key: Int] = [:]
    for id in notes {
      guard let annotation = dossier[id].annotation else { continue }
      guard !annotation.evidence.isEmpty else {
        unsourced += 1
        continue
      }
      sourced += 1
      for key in Self.keys(of: annotation, in: dossier) {
        if let place = places[key] {
          ways[place].notes.append(id)
        } else {
          places[key] = ways.count
          ways.append(Way(speaker: key.speaker, statement: key.statement, read: key.read, notes: [id]))
        }
      }
    }
    sort(in: dossier)
  }

  private struct Key: Hashable {
    var speaker: Speaker
    var statement: DocumentID?
    var read: DocumentID?
  }

  /// Each way by which a note's words came, once. A report that a note names beside a statement that was read in it says nothing
  /// more.
  private static func keys(of annotation: Annotation, in dossier: Dossier) -> [Key] {
    var sources: [DocumentID?] = []
    for evidence in annotation.evidence {
      let id = dossier.published(named: evidence.source)?.id
      if !sources.contains(id) { sources.append(id) }
    }
    let speaker = dossier.published(named: annotation.speaker).map { Speaker.entity($0.id) }
    let ends = sources.map { $0.map { end(of: $0, in: dossier) } }
    return zip(sources, ends).compactMap { source, end in
      guard let source else { return Key(speaker: speaker ?? .nobody, statement: nil, read: nil) }
      guard let end, end != source else {
        let isNamedBeside = zip(sources, ends).contains { $0 != source && $1 == source }
        return isNamedBeside
          ? nil : Key(speaker: speaker ?? author(of: source, in: dossier), statement: nil, read: source)
      }
      return Key(speaker: speaker ?? author(of: source, in: dossier), statement: source, read: end)
    }
  }

  /// Where a source's words were read: what it has them from, and that from, to the end. The first where there are several.
  private static func end(of source: DocumentID, in dossier: Dossier) -> DocumentID {
    var (at, seen) = (source, Set([source]))
    while let next = dossier[at].sourceRecord?.origin?.named.lazy.compactMap({ dossier.published(named: $0) }).first,
      seen.insert(next.id).inserted
    {
      at = next.id
    }
    return at
  }

  private static func author(of source: DocumentID, in dossier: Dossier) -> Speaker {
    let authors = dossier[source].sourceRecord?.authors ?? []
    for name in authors {
      if case .one(let id) = dossier.names[name], dossier.isPublished(id), dossier[id].isEntity { return .entity(id) }
    }
    return authors.first.map(Speaker.named) ?? .nobody
  }

  /// Those whom most is taken from come first, nobody last; of each, what most is taken from.
  private mutating func sort(in dossier: Dossier) {
    var totals: [Speaker: Int] = [:]
    for way in ways { totals[way.speaker, default: 0] += way.notes.count }
    func rank(_ way: Way) -> (Int, Int, String) {
      (way.speaker == .nobody ? 1 : 0, -(totals[way.speaker] ?? 0), Self.name(of: way.speaker, in: dossier) ?? "")
    }
    let ranks = ways.map(rank)
    let titles = ways.map { way in
      (-way.notes.count, way.statement.map { dossier[$0].title } ?? "", way.read.map { dossier[$0].title } ?? "")
    }
    ways = ways.indices.sorted { a, b in
      ranks[a] != ranks[b] ? ranks[a] < ranks[b] : titles[a] != titles[b] ? titles[a] < titles[b] : a < b
    }.map { ways[$0] }
  }

  private static func name(of speaker: Speaker, in dossier: Dossier) -> String? {
    switch speaker {
    case .entity(let id): dossier[id].title
    case .named(let name): name
    case .nobody: nil
    }
  }

  private static func words(for speaker: Speaker, in context: PageContext) -> String {
    name(of: speaker, in: context.dossier) ?? context.words.noSpeakerNamed.text
  }
}

extension EvidenceFlow {
  /// Beyond these a picture shows the rest together.
  private static let (mostSpeakers, mostStatements, mostEnds) = (20, 8, 10)

  /// Nil where it would show nothing that a list does not: one way alone.
  func picture(from route: Route, in context: PageContext) -> PagePicture? {
    guard ways.count > 1 else { return nil }
    let words = context.words
    let chart = FlowChart(paths: paths(from: route, in: context), words: words)
    let isSeveral = ways.reduce(0) { $0 + $1.notes.count } > sourced
    return context.turned(
      PagePicture(name: "flow", key: words.flowKey(isSeveral: isSeveral, unsourced: unsourced)) {
        chart.drawing($0, title: words.whereStatementsComeFrom.text, description: words.bandsMean.text)
      })
  }

  private func paths(from route: Route, in context: PageContext) -> [FlowChart.Path] {
    let dossier = context.dossier
    var speakers: [Speaker] = []
    var ends: [DocumentID?: Int] = [:]
    for way in ways {
      if speakers.last != way.speaker { speakers.append(way.speaker) }
      ends[way.read, default: 0] += way.notes.count
    }
    let shown = Set(speakers.prefix(speakers.count > Self.mostSpeakers + 1 ? Self.mostSpeakers : speakers.count))
    let endOrder = ends.sorted { ($1.value, $0.key?.index ?? .max) < ($0.value, $1.key?.index ?? .max) }.map(\.key)
    let shownEnds = Set(endOrder.prefix(endOrder.count > Self.mostEnds + 1 ? Self.mostEnds : endOrder.count))
    func node(_ id: DocumentID) -> FlowChart.Node {
      let document = dossier[id]
      return FlowChart.Node(
        key: document.slug, title: document.isSource ? context.shortName(of: document) : document.title,
        href: context.link(to: document, from: route).href)
    }
    func beginning(_ speaker: Speaker) -> FlowChart.Node {
      guard shown.contains(speaker) else {
        return .init(key: "~others", title: context.words.others(speakers.count - shown.count), href: nil)
      }
      if case .entity(let id) = speaker { return node(id) }
      return .init(key: "~\(speaker)", title: Self.words(for: speaker, in: context), href: nil)
    }
    func end(_ read: DocumentID?) -> FlowChart.Node {
      guard shownEnds.contains(read) else {
        let title = context.words.otherSources(endOrder.count - shownEnds.count)
        return .init(key: "~others", title: title, href: nil)
      }
      return read.map(node) ?? .init(key: "~unnamed", title: context.words.unnamedSource.text, href: nil)
    }
    var statements: [String: Int] = [:]
    var paths: [FlowChart.Path] = []
    for way in ways {
      let from = beginning(way.speaker)
      var through = way.statement.map(node)
      if through != nil {
        statements[from.key, default: 0] += 1
        if statements[from.key, default: 0] > Self.mostStatements || from.href == nil && from.key == "~others" {
          through = .init(key: "~more", title: context.words.otherStatements.text, href: nil)
        }
      }
      let path = FlowChart.Path(
        from: from, through: through, to: end(way.read), items: Set(way.notes.map { Int($0.index) }))
      if let index = paths.firstIndex(where: { $0.from == path.from && $0.through == path.through && $0.to == path.to })
      {
        paths[index].items.formUnion(path.items)
      } else {
        paths.append(path)
      }
    }
    return paths
  }

  func row(_ way: Way, from route: Route, in context: PageContext) -> EvidencePage.Row {
    let dossier = context.dossier
    let read = way.read.map { context.citation(of: dossier[$0], from: route) }
    var row = EvidencePage.Row(
      speaker: Self.words(for: way.speaker, in: context), read: read?.title ?? context.words.unnamedSource.text)
    if case .entity(let id) = way.speaker {
      row.speakerHref = context.link(to: dossier[id], from: route).href
      row.speakerLanguage = context.language(ofTitleOf: dossier[id])
    }
    row.statement = way.statement.map { context.citation(of: dossier[$0], from: route) }
    (row.readHref, row.readLanguage) = (read?.href, read?.language)
    row.notes = context.inOrder(way.notes).compactMap { id in
      guard let annotation = dossier[id].annotation, let href = dossier.href(to: dossier[id], from: route) else {
        return nil
      }
      return PageLink(
        title: context.words(of: annotation, in: dossier[id]), href: href,
        language: context.language(ofWordsOf: annotation, in: dossier[id]))
    }
    return row
  }
}
