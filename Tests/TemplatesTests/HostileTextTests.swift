import Charts
import Markup
import Model
import Pages
import Testing

@testable import Templates

// A string that would break out of text and of both kinds of attribute value stands in every String of every page.

let hostile = "<hostile a=\"1\" b='2'>&"
private let escaped = "&lt;hostile a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;"

@Test(arguments: HostilePages.shown.indices)
func noTemplateWritesTextUnescaped(index: Int) {
  var frame = SiteFrame(
    title: hostile, language: hostile, description: hostile, publisher: hostile, baseURL: "https://example.org/",
    navigation: [.init(title: hostile, route: .page("people"))], footer: [.init(title: hostile, route: .page("about"))])
  frame.titleLanguage = HostilePages.language
  frame.navigation[0].language = HostilePages.language
  let text = SiteTemplate(frame: frame).html(for: page(HostilePages.shown[index])).text
  #expect(text.contains(escaped))
  let percentEncoded = "%3Chostile"
  #expect(!text.replacing(escaped, with: "").replacing(percentEncoded, with: "").contains("hostile"))
}

private func page(_ content: some Look) -> any FramedPage {
  var page = Page(
    route: .page("x"), title: hostile, summary: hostile, breadcrumbs: [HostilePages.link], content: content)
  (page.titleLanguage, page.language) = (HostilePages.language, HostilePages.language)
  page.parts = PageParts([HostilePages.link, HostilePages.link], current: 1, title: hostile)
  return page
}

/// So that a field that someone adds to a page's value later is tried as well.
@Test(arguments: HostilePages.shown.indices)
func everyStringOfEveryPageIsHostile(index: Int) {
  var tame: [String] = []
  func walk(_ value: Any, _ path: String) {
    switch value {
    case let text as String where text != hostile: tame.append("\(path) is \(text)")
    case is HTML, is Href, is String: break
    default:
      let mirror = Mirror(reflecting: value)
      switch mirror.displayStyle {
      case .optional where mirror.children.isEmpty, .collection where mirror.children.isEmpty:
        tame.append("\(path) is empty")
      default: for child in mirror.children { walk(child.value, "\(path).\(child.label ?? "?")") }
      }
    }
  }
  walk(HostilePages.shown[index], "page")
  // The end of a tree, and the values that cannot both be there.
  let ends = ["children.?.children is empty", "accusations.?.accusations is empty"]
  #expect(tame.filter { path in !ends.contains { path.hasSuffix($0) } } == [])
}

@Test func everyLookIsTried() {
  let tried = HostilePages.shown.map { ObjectIdentifier(type(of: $0)) }
  for type in PageTypes.all { #expect(tried.contains(ObjectIdentifier(type.look)), "\(type.id)") }
  for page in SamplePages.all { #expect(tried.contains(ObjectIdentifier(page.look)), "\(page.route.path)") }
}

enum HostilePages {
  static let language = TextLanguage(hostile)
  static let link = PageLink(title: hostile, href: Href(path: "x.html"), language: language)
  static let date = DateText(text: hostile, machine: hostile)
  static let image: PageImage = {
    var image = PageImage(src: Href(path: "x.png"), alt: hostile)
    (image.caption, image.credit) = (hostile, hostile)
    image.size = (width: 1, height: 1)
    return image
  }()
  static let document: DocumentCard = {
    var card = DocumentCard(link: link, date: date, summary: hostile, note: hostile)
    card.language = language
    return card
  }()
  static let entity: EntityCard = {
    var card = EntityCard(link: link, kindName: hostile, kindID: hostile, summary: hostile, note: hostile)
    (card.date, card.language) = (date, language)
    return card
  }()
  static let mentions: MentionGroup = {
    var group = MentionGroup(
      page: link, typeName: hostile, mentions: [.init(sentence: "A sentence.", href: link.href.at(hostile))])
    group.language = language
    return group
  }()
  static let mentionList: MentionList = {
    var list: MentionList = [mentions]
    list.foreignTitle = (HTML.text(hostile).bytes, language)
    return list
  }()
  static let contents = ContentsEntry(
    title: hostile, formulas: [1..<4], href: link.href,
    children: [ContentsEntry(title: hostile, formulas: [1..<4], href: link.href)])
  static let external = ExternalLink(
    link: link, copy: ArchivedCopy(original: link.href, version: link.href, date: hostile))
  static let note: Note = {
    var note = Note(
      slug: hostile, number: 1, kindID: hostile, kindName: hostile, words: hostile, permalink: link.href, article: link)
    let status = Note.Status(id: hostile, name: hostile)
    note.title = hostile
    note.language = language
    note.sentence = .init(before: hostile, words: hostile, after: hostile, language: language)
    note.formerWords = hostile
    note.body = "A note."
    note.speaker = link
    note.date = date
    note.status = status
    var evidence = Note.Evidence(source: link, says: hostile, quote: hostile, address: external)
    (evidence.letter, evidence.language) = (hostile, language)
    evidence.verdict = .verified(against: link)
    note.evidence = [evidence, evidence]
    note.origins = .init(sources: 1, ends: 1, isStated: true)
    note.verdict = .unverified(hostile)
    note.plainBody = [hostile]
    note.history = [.init(date: date, status: status, note: hostile)]
    note.accused = [link, link]
    var reply = Note.Reply(asked: date)
    (reply.from, reply.deadline, reply.received) = (link, date, date)
    (reply.says, reply.quote, reply.verdict) = (hostile, hostile, .unverified(hostile))
    note.replies = [reply]
    note.spoken = .init(original: hostile, language: hostile, translation: hostile)
    note.accusations = [note]
    return note
  }()
  static let summary = EvidenceSummary(
    claims: 1, byStatus: [.init(status: Note.Status(id: hostile, name: hostile), count: 1)], sources: 1,
    shares: .init(independentlySourced: 1, passages: 1, evidencedPassages: 1))
  static let facts = FactLine(
    label: hostile,
    entries: [FactLine.Value.text(hostile), .date(date), .link(link), .external(external)].map {
      var entry = FactLine.Entry($0, detail: hostile, source: link)
      (entry.quote, entry.quoteLanguage) = (hostile, language)
      entry.verdict = .unverified(hostile)
      return entry
    })

  static let shown: [any Look] = [
    home, article, entityPage, source, prose, listing,

    NamesPage.letters([
      .init(
        letter: hostile, id: .group(hostile),
        names: [.init(link: link, note: hostile, isAlias: true), .init(link: link, note: hostile, isAlias: false)],
        language: language)
    ]),
    NamesPage.parts([link]), ledger, HostilePictures.timeline, HostilePictures.evidence,
    HostilePictures.network, HostilePictures.map, HostilePictures.participation,
    CorrectionsPage(entries: [.init(date: date, article: link, text: [hostile], note: link.href)], feed: link.href),
    NotFoundPage(home: link, names: link), RedirectPage(target: link),
  ]

  private static var home: HomePage {
    var home = HomePage(introduction: "Text.")
    home.lead = document
    home.leadImage = image
    home.articles = [document]
    home.allArticles = link
    home.claims = [note]
    home.allClaims = link
    home.questions = [note]
    home.register = [.init(list: link, count: 1, names: [link])]
    home.latestChanges = [document]
    home.noteFolders = [NoteFolder(path: hostile, notes: [link], others: 2)]
    return home
  }

  private static var article: ArticlePage {
    var article = ArticlePage(
      date: date,
      body: AnnotatedBody(
        pieces: [.text("Text."), .accusation(note)],
        notes: [.note(note), .footnote(.init(number: 2, id: .group(hostile), text: "A footnote.", language: language))])
    )
    article.updated = date
    article.authors = [hostile, hostile]
    article.publisher = hostile
    article.source = link
    article.image = image
    article.corrections = [(date, hostile)]
    article.contents = [contents]
    article.chronology = HostilePictures.chronology
    article.entities = [EntityGroup(title: hostile, cards: [entity])]
    article.sources = [CitedSource(letter: hostile, card: document, address: external)]
    article.mentions = mentionList
    article.tags = [link]
    article.wordCount = 3
    article.previous = link
    article.next = link
    return article
  }

  private static var entityPage: EntityPage {
    var page = EntityPage(kindID: hostile, kind: link, body: "Text.")
    page.aliases = [(hostile, language), (hostile, language)]
    page.image = image
    page.facts = [facts]
    page.relations = [facts]
    page.surroundings = HostilePictures.picture
    page.locator = HostilePictures.picture
    page.chronology = HostilePictures.chronology
    page.quotes = [note]
    page.claims = [note]
    page.claimsAbout = [note]
    page.mentions = mentionList
    page.mentionCount = 3
    page.furtherMentions = [link]
    page.related = [entity]
    page.tags = [link]
    return page
  }

  private static var source: SourcePage {
    var source = SourcePage(typeName: hostile, body: "Text.")
    source.facts = [facts]
    source.statements = [
      .init(
        article: link,
        statements: [
          .init(
            note: note,
            words: [
              .init(
                says: hostile, quote: hostile, language: language, address: external, verdict: .unverified(hostile))
            ])
        ])
    ]
    source.mentions = mentionList
    source.citedBy = [document]
    source.tags = [link]
    return source
  }

  private static var prose: ProsePage {
    let title = ElementID.group(hostile)
    var prose = ProsePage(body: "<h2 id=\"\(title)\">\(hostile)</h2>\nText.")
    prose.titleInText = title
    prose.properties = [(hostile, [link])]
    prose.summary = summary
    prose.contents = [contents]
    prose.mentions = mentionList
    prose.tags = [link]
    return prose
  }

  private static var ledger: LedgerPage {
    var ledger = LedgerPage(
      introduction: hostile,
      groups: [NoteGroup(.status, id: .group(hostile), title: hostile, link: link, notes: [note])])
    ledger.filters = [
      .init(link: link, count: 1, isCurrent: true), .init(link: link, count: 1, isCurrent: false),
    ]
    ledger.picture = HostilePictures.picture
    ledger.sources = [CitedSource(letter: hostile, card: document, address: external)]
    return ledger
  }

  private static var listing: ListingPage {
    ListingPage(
      introduction: hostile,
      groups: [
        .init(title: hostile, items: .documents([document])), .init(title: hostile, items: .entities([entity])),
        .init(title: hostile, items: .mentions(mentionList)), .init(title: hostile, items: .links([link])),
      ])
  }
}
