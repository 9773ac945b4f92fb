import Diagnostics
import Exporting
import Linking
import Model
import Publishing
import Templates

/// What an output is made from, for people: its plan says of which documents an edit makes it anew.
struct PageParts {
  /// One thing that it is made from.
  struct Part {
    /// In one word: “text”, “note”, “setting”.
    var role: String
    var location: SourceLocation?
    /// What of it: words, a name, a count.
    var words: String

    init(_ role: String, at location: SourceLocation? = nil, _ words: String) {
      (self.role, self.location, self.words) = (role, location, words)
    }
  }

  let output: PlannedOutput
  private let site: SiteSurvey
  private let dossier: Dossier

  init(of output: PlannedOutput, in site: SiteSurvey) {
    (self.output, self.site, dossier) = (output, site, site.dossier)
  }

  /// The page type, or the form, with its one sentence.
  var kind: (id: String, summary: String) {
    switch output.content {
    case .page(let page):
      for type in PageTypes.all where type.pages(dossier).contains(where: { $0.route == page.route }) {
        return (type.id, type.summary)
      }
      return ("page", "A page.")
    case .export(let file):
      for exporter in Exporters.all where exporter.files(of: dossier).contains(where: { $0.path == file.path }) {
        return (exporter.id, exporter.summary)
      }
      return ("export", "A file for other programs.")
    case .bytes: return ("asset", "A part of how pages look, which Dossier brings along.")
    case .copy: return ("copy", "A file of the content; of a picture, only what is to be seen.")
    }
  }

  /// The plan's word for what it depends on, and when it is made anew.
  var dependency: (id: String, words: String) {
    switch output.dependencies {
    case .everything: ("everything", "any file of the content changes")
    case .frontMatter: ("frontMatter", "the front matter of any file changes")
    case .mentionCounts:
      ("mentionCounts", "the front matter of any file changes, or how often texts mention what it lists")
    case .document:
      (
        "document",
        "its text changes, a sentence that mentions it, a note about it, or the front matter of any file"
      )
    case .nothing:
      if case .copy = output.content {
        ("nothing", "that file changes")
      } else {
        ("nothing", "another Dossier is used")
      }
    }
  }

  var parts: [Part] {
    var parts: [Part] = []
    switch output.dependencies {
    case .document(let id): parts = about(dossier[id])
    case .mentionCounts(let ids): parts = all("names") + ids.map { part("name", dossier[$0], words: dossier[$0].title) }
    case .frontMatter: parts = origin + all("front matter")
    case .everything: parts = origin + all("front matter and texts")
    case .nothing: parts = copied
    }
    if case .bytes = output.content { return parts }
    if case .copy = output.content { return parts }
    return parts + settings
  }

  /// What keeps it from being built: errors in the files that are named here.
  var errors: [Reason] {
    let paths = Set(parts.compactMap { $0.location.map { site.mask.path($0.path) } })
    return site.outcome.diagnostics.filter { $0.severity == .error && paths.contains($0.location.path) }
      .map(Reason.init)
  }

  // MARK: - Of one document

  private func about(_ document: Document) -> [Part] {
    var parts = [part("text", document, words: document.title)]
    parts += notes(on: document).map { note in
      Part("note", at: note.location(note.listedPlace), "\(note.slug)  \(Shown.words(note.listedTitle, limit: 60))")
    }
    if document.isArticle { parts += sources(of: document) }
    parts += mentions(of: document)
    let notes = Set(self.notes(on: document).map(\.id))
    for id in Namings(dossier)[document.id] where !notes.contains(id) {
      parts.append(part("named by", dossier[id], words: dossier[id].listedTitle))
    }
    parts += names(in: document) + media(of: document)
    return parts
  }

  /// Those that stand on its page: on an article's all that are on it, on others' those that it is named in.
  private func notes(on document: Document) -> [Document] {
    let notes = dossier.annotations
    let ids: [DocumentID] =
      switch document.type {
      case .article: notes.on(document.id)
      case .entity: notes.by(document.id) + notes.about(document.id)
      case .source: notes.restingOn(document.id)
      case .home, .page, .annotation: []
      }
    var seen: Set<DocumentID> = []
    return ids.filter { seen.insert($0).inserted }.map { dossier[$0] }
  }

  private func sources(of article: Document) -> [Part] {
    let named =
      [article.article?.source].compactMap(\.self)
      + dossier.annotations.on(article.id).flatMap { dossier[$0].annotation?.evidence.map(\.source) ?? [] }
    var seen: Set<DocumentID> = []
    return named.compactMap { dossier.published(named: $0) }.filter { seen.insert($0.id).inserted }
      .map { part("source", $0, words: $0.title) }
  }

  /// Files whose texts mention it, with how many sentences do.
  private func mentions(of document: Document) -> [Part] {
    var counts: [(id: DocumentID, sentences: Set<Int32>)] = []
    var places: [DocumentID: Int] = [:]
    for entry in dossier.backlinks[document.id] {
      let place = places[entry.document] ?? counts.count
      if place == counts.count { counts.append((entry.document, [])) }
      places[entry.document] = place
      counts[place].sentences.insert(dossier.mentions(in: entry.document)[Int(entry.mention)].sentence)
    }
    return counts.map { id, sentences in
      Part(
        "mention", at: SourceLocation(path: dossier[id].source.path),
        "\(Figures.count(sentences.count, "sentence")) of \(dossier[id].listedType) \(dossier[id].slug)")
    }
  }

  /// What its text links to: the names of these stand on its page.
  private func names(in document: Document) -> [Part] {
    var seen: Set<DocumentID> = [document.id]
    return dossier.mentions(in: document.id).filter { seen.insert($0.target).inserted }.map { mention in
      part("name", dossier[mention.target], words: dossier[mention.target].title)
    }
  }

  private func media(of document: Document) -> [Part] {
    let body = dossier.body(of: document.id)
    let image = (document.article?.image ?? document.entity?.image)?.file
    var paths = ([image?.value].compactMap(\.self) + body.media).map { "media/" + $0 } + body.attachments
    var seen: Set<String> = []
    paths.removeAll { !seen.insert($0).inserted }
    return paths.map { Part("media", at: SourceLocation(path: dossier.corpus.contentPrefix + $0), "") }
  }

  // MARK: - Of many, or of none

  /// The file that it is there for, where that is one: the home page's text, the `formerly` of a redirect.
  private var origin: [Part] {
    let location = output.origin
    guard let document = dossier.corpus.documents.first(where: { $0.source.path == location.path }) else { return [] }
    return [Part("text", at: location, document.title)]
  }

  private func all(_ what: String) -> [Part] {
    let count = dossier.corpus.documents.count(where: { dossier.isPublished($0.id) })
    return [Part("content", "\(what) of \(Figures.count(count, "file"))")]
  }

  private var copied: [Part] {
    guard case .copy(let path) = output.content else { return [] }
    let prefix = dossier.corpus.contentPrefix
    let shownBy = dossier.published.filter { document in
      media(of: document).contains { $0.location?.path == prefix + path }
    }
    return [Part("file", at: SourceLocation(path: prefix + path), "")]
      + shownBy.map { part("shown by", $0, words: $0.title) }
  }

  /// Those in the settings that pages show.
  private var settings: [Part] {
    guard let file = dossier.corpus.settings.source else { return [] }
    return FrontMatterKeys(settings: file).entries.filter { !Self.unshown.contains($0.key) }.map { entry in
      Part("setting", at: SourceLocation(path: file.path, range: entry.keyRange), entry.key)
    }
  }

  /// Settings that tell the build what to do.
  private static let unshown: Set = ["checks", "ignore", "bodySeconds", "media"]

  private func part(_ role: String, _ document: Document, words: String) -> Part {
    Part(role, at: document.location(document.listedPlace), words)
  }
}
