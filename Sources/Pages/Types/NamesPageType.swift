import Diagnostics
public import Linking
public import Markup
import Model
import Words

/// Every name of every entity and of every note, aliases among them, from A to Z.
public struct NamesPageType: PageType {
  public let id = "names"
  public let summary = "All names from A to Z."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "names", title: Term("A to Z", de: "A bis Z"), isInUsualNavigation: true)

  /// Past this many names a page for each letter keeps each of them of a readable size.
  static let namesOnOnePage = 2000

  private struct Entry: Sendable {
    var name: String
    /// Under which it is filed.
    var letter: String
    var document: DocumentID
    var isAlias: Bool
  }

  /// Whether there is anything to list.
  static func exists(in dossier: Dossier) -> Bool { dossier.published.contains(where: isListed) }

  private static func isListed(_ document: Document) -> Bool { document.isEntity || document.isVaultNote }

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<NamesPage>] {
    let (letters, words) = (letters(of: dossier), dossier.corpus.settings.words)
    guard !letters.isEmpty else { return [] }
    let total = letters.reduce(0) { $0 + $1.entries.count }
    if total <= Self.namesOnOnePage {
      return [planned(.page(Self.list.slug), title: words.label(Self.list.name), letters: letters)]
    }
    // One page a letter, cut again where a letter has many; the first page leads to them all.
    var parts: [(title: String, route: Route, letter: String, entries: ArraySlice<Entry>)] = []
    for (letter, entries) in letters {
      var number = 1
      var rest = entries[...]
      while !rest.isEmpty {
        let slug = "\(Self.list.slug).\(Self.id(of: letter))" + (number == 1 ? "" : "-\(number)")
        let name = words.names(in: letter)
        let title = number == 1 ? name : words.part(number, of: name)
        parts.append((title, .page(slug), letter, rest.prefix(Self.namesOnOnePage)))
        rest = rest.dropFirst(Self.namesOnOnePage)
        number += 1
      }
    }
    let overview = parts
    let first = Route.page(Self.list.slug)
    let index = PlannedPage(
      route: first, origin: .named("the list of all names"), dependencies: .frontMatter
    ) { context in
      let links = overview.map {
        PageLink(title: "\($0.title) (\($0.entries.count))", href: first.href(to: $0.route))
      }
      return Page(
        route: first, title: words.label(Self.list.name), breadcrumbs: [context.home(from: first)],
        content: NamesPage.parts(links))
    }
    return [index]
      + parts.indices.map { number in
        let part = parts[number]
        return planned(part.route, title: part.title, letters: [(part.letter, Array(part.entries))]) {
          PageParts(
            overview.map { PageLink(title: $0.title, href: part.route.href(to: $0.route)) }, current: number)
        }
      }
  }

  private func planned(
    _ route: Route, title: String, letters: [(letter: String, entries: [Entry])],
    parts: @escaping @Sendable () -> PageParts? = { nil }
  ) -> PlannedPage<NamesPage> {
    PlannedPage(route: route, origin: .named("the list of all names"), dependencies: .frontMatter) { context in
      let letters = letters.map { letter, entries in
        NamesPage.Letter(
          letter: letter, id: .group(Self.id(of: letter)),
          names: entries.map { name(for: $0, from: route, in: context) },
          language: context.languages.language(of: letter))
      }
      var page = Page(
        route: route, title: title, summary: context.words.allNames.text,
        breadcrumbs: [context.home(from: route)], content: NamesPage.letters(letters))
      page.parts = parts()
      return page
    }
  }

  private func name(for entry: Entry, from route: Route, in context: PageContext) -> NamesPage.Name {
    let document = context.dossier[entry.document]
    var link = context.link(to: document, from: route)
    link.title = entry.name
    if entry.isAlias { link.language = context.languages.language(of: entry.name) }
    let kind = document.kindIndex.map { context.words.label(EntityKinds.all[Int($0)].name) } ?? ""
    return NamesPage.Name(
      link: link, note: entry.isAlias ? context.words.see(document.title) : kind, isAlias: entry.isAlias)
  }

  private func letters(of dossier: Dossier) -> [(letter: String, entries: [Entry])] {
    let words = dossier.corpus.settings.words
    var entries: [(key: NameOrder.Key, entry: Entry)] = []
    for document in dossier.published where Self.isListed(document) {
      let sortName = NameOrder.name(of: document, in: words)
      entries.append(
        (
          NameOrder.Key(sortName),
          Entry(
            name: document.entity?.sortName ?? document.title, letter: NameOrder.letter(of: sortName, in: words),
            document: document.id, isAlias: false)
        ))
      for alias in document.header.aliases {
        entries.append(
          (
            NameOrder.Key(alias.value),
            Entry(
              name: alias.value, letter: NameOrder.letter(of: alias.value, in: words), document: document.id,
              isAlias: true)
          ))
      }
    }
    entries.sort { a, b in
      a.key != b.key ? a.key < b.key : a.entry.document < b.entry.document
    }
    var letters: [String: [Entry]] = [:]
    for (_, entry) in entries { letters[entry.letter, default: []].append(entry) }
    return letters.map { (letter: $0.key, entries: $0.value) }.sorted { NameOrder.letterPrecedes($0.letter, $1.letter) }
  }

  private static func id(of letter: String) -> String {
    if letter == "#" { return "other" }
    let isPlain = letter.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    return isPlain
      ? letter.lowercased() : "u" + letter.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
  }
}

/// Names from A to Z, aliases among them; or, where they are many, the pages that hold them.
public enum NamesPage: Sendable {
  case letters([Letter])
  case parts([PageLink])

  /// The names that begin with one letter.
  public struct Letter: Sendable {
    /// One letter, or “#” for what begins with none.
    public var letter: String
    public var id: ElementID
    public var names: [Name]
    /// Its script, where it is another than the page's.
    public var language: TextLanguage?

    public init(letter: String, id: ElementID, names: [Name], language: TextLanguage? = nil) {
      self.language = language
      self.letter = letter
      self.id = id
      self.names = names
    }
  }

  /// A title or an alias.
  public struct Name: Sendable {
    public var link: PageLink
    /// “Person”, or for an alias “see Rob Wainwright”.
    public var note: String
    public var isAlias: Bool

    public init(link: PageLink, note: String, isAlias: Bool) {
      self.link = link
      self.note = note
      self.isAlias = isAlias
    }
  }
}
