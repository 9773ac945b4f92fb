import Diagnostics
public import Linking
public import Markup
import Model
import Words

/// The front door: the newest article with claims and questions, the others, the names, what changed last.
public struct HomePageType: PageType {
  public let id = "home"
  public let summary = "The home page."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<HomePage>] {
    let document = dossier.published(.home).first { _ in true }
    let origin =
      document.map { PageOrigin.document($0) } ?? .named(dossier.corpus.settings.source?.path ?? "index.md")
    return [PlannedPage(route: .home, origin: origin) { page(for: document, in: $0) }]
  }

  private func page(for document: Document?, in context: PageContext) -> Page<HomePage> {
    let dossier = context.dossier
    let cards = dossier.articles.prefix(12).map { context.card(for: dossier[$0], from: .home) }
    var home = HomePage(introduction: document.map { dossier.html(of: $0.id) } ?? HTML())
    home.lead = cards.first
    home.leadImage = dossier.articles.first.flatMap { image(of: dossier[$0], in: context) }
    home.articles = Array(cards.dropFirst())
    home.allArticles =
      dossier.articles.count > cards.count ? link(to: ArticleListPageType.list, in: context.words) : nil
    let (claims, questions) = notes(in: context)
    (home.claims, home.questions) = (claims, questions)
    home.allClaims = claims.isEmpty ? nil : link(to: ClaimsPageType.list, in: context.words)
    home.register = register(in: context)
    home.latestChanges = latestChanges(in: context, limit: 3)
    home.noteFolders = document == nil ? noteFolders(in: context) : []
    return Page(
      route: .home, title: title(of: document) ?? dossier.corpus.settings.title,
      summary: document.flatMap { dossier.summary(of: $0) } ?? dossier.summary, content: home)
  }

  /// The picture of an article, of which nothing is read out where it has no words of its own: its title stands beside it.
  private func image(of document: Document, in context: PageContext) -> PageImage? {
    guard case .article(let article) = document.content else { return nil }
    var image = context.image(article.image, of: document, from: .home)
    if article.image?.alt == nil { image?.alt = "" }
    return image
  }

  /// The first page of notes bears the title of all, unless it has one of its own.
  private func title(of document: Document?) -> String? {
    guard let document, !(document.isVaultNote && document.hasTitleOfFile) else { return nil }
    return document.title
  }

  /// How many notes of a folder are listed where there is no page to begin with.
  private static let mostNotes = 500

  /// The notes by their folders, those at the top first.
  private func noteFolders(in context: PageContext) -> [NoteFolder] {
    let dossier = context.dossier
    var folders: [NoteFolder] = []
    var places: [String: Int] = [:]
    for document in dossier.published(.page) where document.isVaultNote {
      let path = document.source.path(from: dossier.corpus.contentPrefix)
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
      let place = places[folder] ?? folders.count
      if place == folders.count {
        places[folder] = place
        folders.append(NoteFolder(path: folder, notes: [], others: 0))
      }
      if folders[place].notes.count < Self.mostNotes {
        folders[place].notes.append(context.link(to: document, from: .home))
      } else {
        folders[place].others += 1
      }
    }
    return folders.filter { $0.path.isEmpty } + folders.filter { !$0.path.isEmpty }
  }

  private func link(to list: SiteList, in words: any Wording) -> PageLink {
    PageLink(title: words.all(list.name), href: Route.home.href(to: .page(list.slug)))
  }

  /// The first claims and open questions of the newest articles. None that accuses someone: there is no room for the reply.
  private func notes(in context: PageContext) -> (claims: [Note], questions: [Note]) {
    let maker = NoteMaker(context: context, route: .home)
    var (claims, questions): ([Note], [Note]) = ([], [])
    for article in context.dossier.articles.prefix(12) {
      for anchor in context.dossier.body(of: article).annotations.sorted(by: { $0.number < $1.number }) {
        guard let annotation = context.dossier[anchor.id].annotation, annotation.accuses.isEmpty,
          anchor.accusation != .inWords
        else { continue }
        if annotation.status != nil, claims.count < 3, let note = maker.note(anchor.id) { claims.append(note) }
        if annotation.kind.value == QuestionKind().id, questions.count < 3, let note = maker.note(anchor.id) {
          questions.append(note)
        }
      }
      if claims.count == 3, questions.count == 3 { break }
    }
    return (claims, questions)
  }

  /// How many names of a kind the front page has; the rest are in the kind's list.
  private static let namesOfOneKind = 12

  /// The names by kind: of many those that are mentioned most.
  private func register(in context: PageContext) -> [HomePage.Register] {
    let dossier = context.dossier
    var byKind = [[Document]](repeating: [], count: EntityKinds.all.count)
    for document in dossier.published(.entity) {
      if let kind = dossier.kind(of: document.id) { byKind[kind].append(document) }
    }
    let kinds = zip(EntityKinds.all, byKind).compactMap { kind, documents -> HomePage.Register? in
      if documents.isEmpty { return nil }
      let shown =
        documents.count <= Self.namesOfOneKind
        ? documents
        : Array(
          documents.sorted { a, b in
            let (left, right) = (dossier.backlinks.count(of: a.id), dossier.backlinks.count(of: b.id))
            return left != right ? left > right : a.id < b.id
          }.prefix(Self.namesOfOneKind))
      let list = PageLink(title: context.words.label(kind.pluralName), href: Route.home.href(to: .page(kind.listSlug)))
      return HomePage.Register(
        list: list, count: documents.count,
        names: EntityListPageType.sorted(shown, byDate: kind.isEvent, in: context.words)
          .map { context.link(to: $0, from: .home) })
    }
    let notes = dossier.published(.page).reduce(0) { $1.isVaultNote ? $0 + 1 : $0 }
    let others = [
      (
        title: context.words.label(SourceListPageType.list.name), list: SourceListPageType.list,
        count: dossier.publishedCount(.source)
      ),
      (title: context.words.notesHeading.text, list: NamesPageType.list, count: notes),
    ].filter { $0.count > 0 }.map { title, list, count in
      HomePage.Register(
        list: PageLink(title: title, href: Route.home.href(to: .page(list.slug))), count: count, names: [])
    }
    return kinds + others
  }

  /// A correction may be long, and stands in full where its card leads to.
  private func beginning(of text: String) -> String {
    let cut = DisplayWidth.cut(text, to: Self.columnsOfChange)
    guard cut != text, let end = cut.lastIndex(of: " ") else { return cut }
    return cut[..<end] + "…"
  }

  private static let columnsOfChange = 200

  /// What its card says of it; nothing where that would have the words of an accusation alone.
  private func summary(of correction: CorrectionEntry, in context: PageContext) -> String? {
    let text = correction.text.joined(separator: " ")
    return context.dossier.accusation(in: text) == nil ? beginning(of: text) : nil
  }

  /// What changed last in each article, newest first.
  private func latestChanges(in context: PageContext, limit: Int) -> [DocumentCard] {
    let changes = context.dossier.articles.compactMap { id -> (key: EDTFDate.SortKey, card: DocumentCard)? in
      let document = context.dossier[id]
      guard let article = document.article else { return nil }
      let link = context.link(to: document, from: .home)
      // Of one day the last that was written.
      let dated = context.dossier.correctedMatters(of: id).compactMap { entry in
        entry.date.map { (date: $0, entry: entry) }
      }
      let last = dated.enumerated().max { a, b in
        let (left, right) = (a.element.date.sortKey, b.element.date.sortKey)
        return left != right ? left < right : a.offset < b.offset
      }?.element
      if let last {
        // As many as the article says at its head; its notes of that kind are often on the same matters.
        let count = article.corrections.isEmpty ? dated.count : article.corrections.count
        let place = last.entry.note.flatMap { context.dossier.href(to: context.dossier[$0], from: .home) }
        return (
          last.date.sortKey,
          DocumentCard(
            link: place.map { PageLink(title: link.title, href: $0) } ?? link,
            date: DateText(last.date, in: context.words),
            summary: summary(of: last.entry, in: context),
            note: context.words.lastCorrection(of: count))
        )
      }
      return article.updated.map {
        (
          $0.sortKey,
          DocumentCard(link: link, date: DateText($0, in: context.words), note: context.words.updatedNote.text)
        )
      }
    }
    // A stable order: of one day, as found.
    return changes.enumerated().sorted { a, b in
      a.element.key != b.element.key ? b.element.key < a.element.key : a.offset < b.offset
    }.prefix(limit).map(\.element.card)
  }
}

/// The front page.
public struct HomePage: Sendable {
  /// The names of one kind; none of what is only counted.
  public struct Register: Sendable {
    /// All of them.
    public var list: PageLink
    public var count: Int
    public var names: [PageLink]

    public init(list: PageLink, count: Int, names: [PageLink]) {
      self.list = list
      self.count = count
      self.names = names
    }
  }

  /// The newest article, and the others.
  public var lead: DocumentCard?
  public var leadImage: PageImage?
  public var articles: [DocumentCard] = []
  /// Where there are more.
  public var allArticles: PageLink?
  public var claims: [Note] = []
  public var allClaims: PageLink?
  public var questions: [Note] = []
  public var register: [Register] = []
  /// Corrections and updates, newest first.
  public var latestChanges: [DocumentCard] = []
  public var introduction: HTML
  /// Where there is no page to begin with: the notes.
  public var noteFolders: [NoteFolder] = []

  public init(introduction: HTML) {
    self.introduction = introduction
  }
}

/// A folder with its notes.
public struct NoteFolder: Sendable {
  /// From the content folder; empty at the top.
  public var path: String
  public var notes: [PageLink]
  /// How many more there are.
  public var others: Int

  public init(path: String, notes: [PageLink], others: Int) {
    (self.path, self.notes, self.others) = (path, notes, others)
  }
}
