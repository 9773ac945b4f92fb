public import Diagnostics
public import Linking
public import Model

extension SiteFrame {
  /// The frame of a dossier's pages. `lists` come in the order of the footer; `exists` says which addresses there are, so
  /// that the usual navigation names only what exists, and an entry that leads nowhere is an error.
  public static func make(
    of dossier: Dossier, lists: [SiteList], routes exists: (Route) -> Bool
  ) -> Diagnosed<SiteFrame> {
    let settings = dossier.corpus.settings
    var diagnostics: [Diagnostic] = []
    var navigation: [NavigationItem] = []
    if let wanted = settings.navigation {
      for entry in wanted {
        if let item = item(entry.value, of: lists, in: dossier), exists(item.route) {
          navigation.append(item)
        } else if let remark = withdrawn(entry, of: lists, in: dossier) {
          diagnostics.append(remark)
        } else if !(lists.contains { $0.slug == entry.value } && FlawedDocuments(in: dossier) != nil) {
          // What a list would show may be just what could not be read.
          let known = lists.map(\.slug).filter { exists(.page($0)) } + pages(of: dossier).map(\.slug)
          let isEmptyList = lists.contains { $0.slug == entry.value }
          let diagnostic = Diagnostic.error(
            "unknown-page",
            isEmptyList
              ? "the navigation names the list “\(entry.value)”, and the dossier has nothing for it"
              : "the navigation names “\(entry.value)”, and there is no such page",
            at: SourceLocation(path: settings.source?.path ?? "dossier.yml", range: entry.range),
            notes: [.init("there are " + known.joined(separator: ", "))],
            fix: isEmptyList ? "take it out, until there is something to list" : "write one of these, or take it out")
          let near = isEmptyList ? nil : meant(by: entry.value, among: known, in: dossier)
          diagnostics.append(near.map { diagnostic.writing($0) } ?? diagnostic)
        }
      }
    } else {
      navigation = lists.filter { $0.isInUsualNavigation && exists(.page($0.slug)) }.map { item(for: $0, in: dossier) }
      navigation += pages(of: dossier).map { item(for: $0, at: $0.route ?? .home, in: dossier) }
    }
    let footer =
      lists.filter { exists(.page($0.slug)) }.map { item(for: $0, in: dossier) }
      + pages(of: dossier).map { item(for: $0, at: $0.route ?? .home, in: dossier) }
    var frame = SiteFrame(
      title: settings.title, language: settings.language, description: dossier.summary,
      publisher: settings.publisher, baseURL: settings.baseURL, navigation: navigation, footer: footer)
    frame.words = settings.words
    frame.titleLanguage = PageLanguages(settings).language(of: settings.title)
    frame.date = dossier.asOf.map { DateText($0, in: settings.words) }
    frame.hasFeed = frame.baseURL != nil && !dossier.articles.isEmpty
    frame.includesDrafts = dossier.corpus.includesDrafts
    return Diagnosed(frame, diagnostics)
  }

  /// That an entry names what is kept back: so withdrawing it takes one line, in its own file. Nil for any other.
  private static func withdrawn(
    _ entry: Located<String>, of lists: [SiteList], in dossier: Dossier
  ) -> Diagnostic? {
    let isList = lists.contains { $0.slug == entry.value }
    if isList {
      // What it would show may be what could not be read, or lies where nothing is.
      guard !dossier.corpus.hasFlaws,
        dossier.corpus.documents.contains(where: { $0.header.isDraft && !dossier.isPublished($0.id) })
      else {
        return nil
      }
    } else {
      guard case .one(let id) = dossier.names[entry.value], !dossier.isPublished(id), !dossier[id].isConfidential
      else { return nil }
    }
    return Diagnostic(
      .information, "link-to-draft",
      isList
        ? "the navigation names the list “\(entry.value)”, for which there are drafts at most: it is published without it"
        : "the navigation names a draft, and is published without it",
      at: SourceLocation(path: dossier.corpus.settings.source?.path ?? "dossier.yml", range: entry.range),
      fix: "nothing, until it is published; or take the entry out")
  }

  /// The slug of a page that was named by its title or in capitals, or misspelt.
  private static func meant(by text: String, among known: [String], in dossier: Dossier) -> String? {
    let address = text.split(separator: "/").last ?? ""
    for ending in [".html", ".md", ""] where address.hasSuffix(ending) && !text.contains("://") {
      let slug = String(address.dropLast(ending.utf8.count))
      if known.contains(slug) { return slug }
    }
    if let slug = Slug.make(from: text), known.contains(slug) { return slug }
    if let page = pages(of: dossier).first(where: { $0.title.lowercased() == text.lowercased() }) { return page.slug }
    if let list = otherWords[text.lowercased()], known.contains(list) { return list }
    return Nearest.alike(text, in: known, limit: 1).first
  }

  /// What lists are called elsewhere.
  private static let otherWords = [
    "person": "people", "persons": "people", "companies": "organizations", "organisations": "organizations",
    "orgs": "organizations", "media": "outlets", "newspapers": "outlets", "locations": "places", "stories": "articles",
    "news": "articles", "posts": "articles", "facts": "claims", "quotations": "quotes", "errata": "corrections",
    "references": "sources", "documents": "sources", "timeline": "events", "index": "names", "topics": "tags",
  ]

  /// Without the notes: a vault has thousands, and they are in the list of names.
  private static func pages(of dossier: Dossier) -> [Document] {
    dossier.published(.page).filter { !$0.isVaultNote }
  }

  private static func item(_ slug: String, of lists: [SiteList], in dossier: Dossier) -> NavigationItem? {
    if let list = lists.first(where: { $0.slug == slug }) { return item(for: list, in: dossier) }
    guard case .one(let id) = dossier.names[slug], dossier.isPublished(id), let route = dossier[id].route else {
      return nil
    }
    return item(for: dossier[id], at: route, in: dossier)
  }

  private static func item(for list: SiteList, in dossier: Dossier) -> NavigationItem {
    NavigationItem(title: dossier.corpus.settings.words.label(list.name), route: .page(list.slug))
  }

  private static func item(for document: Document, at route: Route, in dossier: Dossier) -> NavigationItem {
    var item = NavigationItem(title: document.title, route: route)
    item.language = PageLanguages(dossier.corpus.settings)
      .language(of: document.title, in: document.header.language)
    return item
  }
}
