import Diagnostics
import Linking
import Model
import Publishing
import Templates

/// Why there is no page of what somebody named: nothing is said here of what is confidential, whatever was asked.
struct MissingPage {
  let question: PageQuestion
  let site: SiteSurvey
  private var dossier: Dossier { site.dossier }
  private var corpus: Corpus { site.dossier.corpus }

  /// The document that is meant, whether it is published or not: by its file, its address or its name.
  var document: Document? {
    let prefix = corpus.contentPrefix
    for path in question.paths {
      if let document = corpus.documents.first(where: { $0.source.path == prefix + path }) { return document }
    }
    for address in question.addresses {
      if let document = corpus.documents.first(where: { $0.route?.path == address }) { return document }
    }
    if case .one(let id) = dossier.names[question.words] { return dossier[id] }
    return dossier.document(formerly: question.words)
  }

  /// Of a document that has no page.
  func reasons(of document: Document) -> [Reason] {
    if document.isConfidential {
      return [Reason("confidential", "what is called so is confidential, and nothing of it is published")]
    }
    var reasons = draft(document)
    let path = site.mask.path(document.source.path)
    reasons += site.outcome.diagnostics.filter { $0.location.path == path && $0.severity == .error }.map(Reason.init)
    if reasons.isEmpty {
      reasons.append(
        Reason("no-page", "the \(document.typeName) \(document.slug) has no page of its own", at: place(of: document)))
    }
    return reasons
  }

  /// Of a note that stands on its article's page nowhere.
  func reasons(ofNote document: Document) -> [Reason] {
    let reasons = reasons(of: document)
    if reasons.contains(where: { $0.id != "no-page" }) { return reasons }
    guard let name = document.annotation?.article else { return reasons }
    guard let article = dossier.document(named: name) else {
      return [
        Reason("no-article", "its article “\(shown(name.value))” is not there", at: document.location(name.range))
      ]
    }
    if !dossier.isPublished(article.id) {
      return [Reason("unpublished-article", "its article is not published", at: document.location(name.range))]
    }
    return [
      Reason(
        "no-anchor", "its words are not found in its article", at: document.location(document.listedPlace),
        fix: "run dossier reanchor")
    ]
  }

  private func draft(_ document: Document) -> [Reason] {
    guard document.header.isDraft, !corpus.includesDrafts else { return [] }
    let own = DraftMark(document)
    if own == nil, let name = document.annotation?.article, let article = dossier.document(named: name),
      article.header.isDraft
    {
      return [
        Reason(
          "draft", "it is a note on \(article.slug), which is a draft", at: place(of: article),
          fix: "take `draft:` out there, or build with --drafts")
      ]
    }
    return [
      Reason(
        "draft", "it is a draft", at: document.location(own?.range ?? document.listedPlace),
        fix: "take `\(own?.key ?? "draft"):` out of it, or build with --drafts")
    ]
  }

  private func place(of document: Document) -> SourceLocation { document.location(document.listedPlace) }

  // MARK: - Of what is no document

  func reasons() -> [Reason] {
    if let reason = ambiguous() { return [reason] }
    for path in question.paths where site.paths.contains(path) { return reasons(ofFile: path) }
    for address in question.addresses where site.paths.contains(address) { return reasons(ofFile: address) }
    return generated().map { [$0] } ?? elsewhere().map { [$0] } ?? [unknown()]
  }

  /// The only picture or other file that is called so, in whatever folder; nil where a path is named, or several are called so.
  var fileByName: String? {
    let name = question.words
    guard !name.utf8.contains(UInt8(ascii: "/")), case .none = dossier.names[name] else { return nil }
    let files = corpus.media.map { "media/" + $0 } + corpus.attachments
    let found = files.filter { $0 == name || $0.utf8.count > name.utf8.count && $0.hasSuffix("/" + name) }
    return found.count == 1 ? found[0] : nil
  }

  private func ambiguous() -> Reason? {
    guard case .several(let ids) = dossier.names[question.words] else { return nil }
    let shown = ids.map { dossier[$0] }.filter { !$0.isConfidential }
    return Reason(
      "ambiguous", "the name is that of \(ids.count) files",
      fix: "name one of them: " + shown.prefix(5).map(\.source.path).joined(separator: ", "))
  }

  /// A file of the content that is no document, or could not be read as one.
  func reasons(ofFile path: String) -> [Reason] {
    let shownPath = site.mask.path(corpus.contentPrefix + path)
    let file = SourceLocation(path: shownPath)
    if ContentFile.isOfCaptures(path) {
      return [Reason("capture", "what lies in captures/ is held against, and never published", at: nil)]
    }
    if let ignored = ignoring(path) {
      let settings = corpus.settings.source.map { SourceLocation(path: $0.path, range: ignored.range) }
      return [
        Reason(
          "ignored", "the settings leave it out: ignore: \(ignored.value)", at: settings,
          fix: "take that out of `ignore:`")
      ]
    }
    if corpus.settings.source?.path == corpus.contentPrefix + path {
      return [Reason("settings", "it is the settings, which all pages are made by", at: file)]
    }
    let told = site.outcome.diagnostics.filter { $0.location.path == shownPath }.map(Reason.init)
    if !told.isEmpty { return told }
    if path == PublishedRecord.fileName {
      return [Reason("record", "it is the record of what was published, which dossier build --record keeps", at: file)]
    }
    if corpus.media.contains(where: { "media/" + $0 == path }) || corpus.attachments.contains(path) {
      return [unnamed(path, at: file)]
    }
    return [
      Reason(
        "not-read", "nothing reads it: texts end in .md, and pictures belong in \(corpus.contentPrefix)media/", at: file
      )
    ]
  }

  private func ignoring(_ path: String) -> Located<String>? {
    let parts = path.split(separator: "/")
    return corpus.settings.ignored.first { entry in
      let ignored = entry.value.split(separator: "/").filter { $0 != "." }
      return !ignored.isEmpty && parts.starts(with: ignored)
    }
  }

  private func unnamed(_ path: String, at file: SourceLocation) -> Reason {
    let names = FileNames([path])
    let naming = corpus.documents.first { $0.source.withSpan { !names.named(in: $0).isEmpty } }
    guard let naming else {
      return Reason(
        "unnamed", "nothing in the content names it, and only what a published page shows or links to is published",
        at: file, fix: "show it where it belongs: ![what is to be seen](\(path))")
    }
    if naming.isConfidential { return Reason("unnamed", "nothing that is published names it", at: file) }
    return Reason(
      "unnamed",
      dossier.isPublished(naming.id)
        ? "it is named in \(naming.source.path), but where no reader sees it, such as in a comment"
        : "it is named in \(naming.source.path) alone, which is a draft", at: SourceLocation(path: naming.source.path))
  }

  /// What Dossier makes by itself, where it has something to make it of.
  private func generated() -> Reason? {
    let feeds =
      [
        Route.articlesFeed, .articlesJSONFeed, .correctionsFeed, .correctionsJSONFeed,
      ].map(\.path) + ["sitemap.xml", "robots.txt"]
    for address in question.addresses {
      if feeds.contains(address) {
        return corpus.settings.baseURL == nil
          ? Reason(
            "no-base-url", "it takes absolute addresses, and nothing says where the site will stand",
            at: corpus.settings.source.map { SourceLocation(path: $0.path) },
            fix: "write baseURL: https://example.org/ into dossier.yml")
          : Reason("nothing-to-list", "there is nothing to stand in it")
      }
      if PageTypes.lists.contains(where: { $0.slug + ".html" == address }) {
        return Reason("nothing-to-list", "it is a list, and the dossier has nothing for it")
      }
    }
    return nil
  }

  /// A page of that name in another folder.
  private func elsewhere() -> Reason? {
    for address in question.addresses {
      let name = address.split(separator: "/").last.map(String.init) ?? address
      let slug =
        name.hasSuffix(".html") ? String(name.dropLast(5)) : name.hasSuffix(".md") ? String(name.dropLast(3)) : name
      guard slug != question.words, case .one(let id) = dossier.names[slug], !dossier[id].isConfidential else {
        continue
      }
      let document = dossier[id]
      if let address = dossier.address(of: document) {
        return Reason(
          "elsewhere", "that is \(document.typeNameWithArticle), and stands at \(address.route.path)",
          at: place(of: document))
      }
      return Reason(
        "elsewhere", "that is \(document.typeNameWithArticle)", at: place(of: document), fix: "name that file")
    }
    return nil
  }

  private func unknown() -> Reason {
    let near = nearest
    return Reason(
      "unknown", "there is no page, file or name “\(shown(site.mask.text(question.words)))”",
      fix: near.isEmpty
        ? "dossier list entities shows names, and dossier check what could not be read"
        : "did you mean \(near.joined(separator: ", or "))?")
  }

  private var nearest: [String] {
    let published = Array(dossier.published)
    let names = published.flatMap { [$0.slug, $0.title] + $0.header.aliases.map(\.value) }
    let addresses = site.outputs.outputs.map(\.path.text)
    let paths = published.map(\.source.path)
    // A title and the slug that is made of it are one answer.
    var told: Set<String> = []
    return Nearest.alike(question.words, in: names + addresses + paths).filter {
      told.insert($0.lowercased()).inserted
    }
  }
}
