import Linking
import Markup
import Model
import Words

/// What sources are called in few words, where a title would be said again and again: “Europol, 27 April 2018”.
struct SourceNames: Sendable {
  private let names: [DocumentID: String]

  init(_ dossier: Dossier) {
    var names: [DocumentID: String] = [:]
    var uses: [String: Int] = [:]
    for document in dossier.published(.source) {
      let name = Self.name(of: document, in: dossier.corpus.settings.words)
      names[document.id] = name
      uses[name, default: 0] += 1
    }
    // What two have tells neither.
    self.names = names.filter { uses[$0.value] == 1 }
  }

  subscript(document: Document) -> String { names[document.id] ?? document.title }

  /// An alias that is shorter than the title; else who made it and when.
  private static func name(of document: Document, in words: any Wording) -> String {
    let title = document.title
    let size = title.utf8.count
    if let alias = document.header.aliases.first(where: { $0.value.utf8.count < size }) { return alias.value }
    guard let source = document.sourceRecord, let maker = source.publisher ?? source.authors.first,
      let issued = source.issued
    else { return title }
    let date = issued.displayText(in: words)
    guard maker.utf8.count + date.utf8.count + 2 < size else { return title }
    return "\(maker), \(marked(date, after: maker))"
  }

  /// A date after a name that is written in the other direction would fall apart: its day would stand before the comma and its year
  /// behind it. An isolate of Unicode would be shown in letters, as those of authors are.
  private static func marked(_ date: String, after maker: String) -> String {
    guard let direction = TextDirection(ofFirstLetterIn: date.utf8), let makers = TextDirection(ofLastLetterIn: maker),
      direction != makers
    else { return date }
    return direction.mark + date
  }
}

extension PageContext {
  func shortName(of source: Document) -> String { sourceNames[source] }

  /// A link to a source by its short name.
  func citation(of source: Document, from route: Route) -> PageLink {
    var link = link(to: source, from: route)
    let name = shortName(of: source)
    if name != link.title { (link.title, link.language) = (name, languages.language(of: name)) }
    return link
  }

  /// What says that a relation holds, as far as it may be named.
  func attribution(of relation: Relation, from route: Route) -> Attribution {
    Attribution(
      source: dossier.published(named: relation.source).map { citation(of: $0, from: route) },
      isReferenceKnowledge: relation.isReferenceKnowledge)
  }
}
