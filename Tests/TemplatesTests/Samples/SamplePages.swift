import Markup
import Model
import Pages
import Templates

/// A page of each look, on the subject of the dossier in Content.
enum SamplePages {
  static let frame = SiteFrame(
    title: "The Amaq takedown", language: "en",
    description: "An annotated dossier on the police action of April 2018 against Amaq.",
    publisher: "Dossier", baseURL: "https://example.org/amaq/",
    navigation: [
      ("Articles", "articles"), ("People", "people"), ("Organizations", "organizations"), ("Places", "places"),
      ("Events", "events"), ("Outlets", "outlets"), ("Timeline", "timeline"), ("Sources", "sources"),
      ("Tags", "tags"), ("Names", "names"), ("About", "about"), ("Method", "method"),
    ].map { SiteFrame.NavigationItem(title: $0.0, route: .page($0.1)) },
    footer: [
      ("About", "about.html"), ("Method", "method.html"), ("Names A–Z", "names.html"), ("Feed", "feed.xml"),
    ].map { SiteFrame.NavigationItem(title: $0.0, route: Route($0.1)) })

  static let all: [any FramedPage] = [
    home, article, entity, person, source, prose, listing, documents, mentions, names, claims, quotes, corrections,
    timeline, evidencePage, network, notFound, redirect,
  ]

  static let home = Page(
    route: .home, title: "The Amaq takedown",
    summary:
      "An annotated dossier on the police action of April 2018 against Amaq, the main propaganda outlet of ISIS.",
    content: {
      var home = HomePage(introduction: SampleBodies.home)
      home.lead = articleCards(in: "articles/").first
      home.articles = Array(articleCards(in: "articles/").dropFirst())
      home.allArticles = link("All articles", "articles.html")
      home.claims = SampleNotes.notes(root: "") { $0.status != nil }
      home.allClaims = link("All claims", "claims.html")
      home.questions = SampleNotes.notes(root: "") { $0.kindID == "question" }
      home.register = [
        .init(
          list: link("Outlets", "outlets.html"), count: 3,
          names: ["Amaq", "al-Bayan", "Nashir News"].map { link($0, "entities/x.html") }),
        .init(list: link("Sources", "sources.html"), count: 9, names: []),
      ]
      home.latestChanges = [
        DocumentCard(
          link: link("Before April 2018: the strikes of 2016 and 2017", "articles/earlier-strikes.html"),
          date: DateText(text: "23 November 2026", machine: "2026-11-23"), note: "Correction")
      ]
      return home
    }())

  static let article: Page<ArticlePage> = {
    var article = ArticlePage(date: april27, body: SampleNotes.takedown)
    article.authors = ["The Dossier editors"]
    article.publisher = "Dossier"
    article.wordCount = 1210
    article.source = link(report, "../sources/report-2018-04-27.html")
    article.corrections = [
      (
        DateText(text: "23 November 2026", machine: "2026-11-23"),
        "A draft of this article said that Julian King described the action as a turning point. The expression was ours and "
          + "went beyond his words as the report gives them. It was removed before publication."
      )
    ]
    article.contents = [
      entry("What Europol announced", "what-europol-announced"), entry("The raids", "the-raids"),
      entry("What Canada would say", "what-canada-would-say"), entry("What the outlets do", "what-the-outlets-do"),
      entry("Two earlier strikes", "two-earlier-strikes"),
      entry(
        "Territory and online presence", "territory-and-online-presence",
        [entry("Canadians and propaganda", "canadians-and-propaganda")]),
      entry("What the report leaves open", "what-the-report-leaves-open"),
    ]
    article.sources = [
      CitedSource(
        letter: "A",
        card: DocumentCard(
          link: link(report, "../sources/report-2018-04-27.html"), date: april27,
          summary: "The news report on which this dossier rests.", note: "Newspaper article")),
      CitedSource(
        letter: "B",
        card: DocumentCard(
          link: link("Europol: statement on the action against Amaq", "../sources/europol-statement-2018-04-27.html"),
          date: april27, note: "Report"), address: europolLink),
    ]
    article.entities = entityGroups
    article.mentions = [
      MentionGroup(
        page: link("Before April 2018: the strikes of 2016 and 2017", "earlier-strikes.html"), typeName: "Article",
        mentions: [
          .init(
            sentence: """
              Its servers stood in three countries, two of them outside Europe, and three outlets were
              <mark>named as targets</mark>.
              """, href: Href(path: "earlier-strikes.html", fragment: "april-2018"))
        ])
    ]
    article.tags = [link("policing", "../tags/policing.html"), link("propaganda", "../tags/propaganda.html")]
    article.previous = link("Before April 2018: the strikes of 2016 and 2017", "earlier-strikes.html")
    article.next = link("Canada’s part in the operation against Amaq", "canada-in-the-takedown.html")
    return Page(
      route: .page("amaq-takedown", in: "articles"), title: takedown,
      summary: """
        Europol announced on 27 April 2018 that servers connected with ISIS had been seized in the Netherlands, Canada \
        and the United States in an operation against the outlet Amaq. This is what was reported, and what was left open.
        """,
      breadcrumbs: [home("../"), link("Articles", "../articles.html")], content: article)
  }()

  static let entity: Page<EntityPage> = {
    var entity = EntityPage(kindID: "outlet", kind: link("Outlet", "../outlets.html"), body: SampleBodies.amaq)
    entity.aliases = [("Amaq News Agency", nil)]
    entity.facts = [
      FactLine(label: "Owner", entries: [.init(.link(link("Islamic State (ISIS)", "islamic-state.html")))]),
      FactLine(label: "Kind", entries: [.init(.link(link("Outlet", "../outlets.html")))]),
    ]
    entity.relations = [
      FactLine(
        label: "Agent of",
        entries: [
          .init(
            .link(link("Islamic State (ISIS)", "islamic-state.html")),
            detail: "Main propaganda outlet, according to the report",
            source: link("Report of 27 April 2018", "../sources/report-2018-04-27.html"))
        ]),
      FactLine(
        label: "Linked with",
        entries: [
          .init(
            .link(link("Raids of 25 and 26 April 2018", "raids-april-2018.html")), detail: "Directed against it",
            source: link("Europol’s statement", "../sources/europol-statement-2018-04-27.html")),
          .init(.link(link("Strike of August 2016", "strike-august-2016.html")), detail: "Directed against it"),
        ]),
    ]
    entity.claimsAbout = SampleNotes.notes(root: "../") { $0.status != nil && $0.words.contains("outlet") }
    entity.mentions = MentionList(mentionGroups(in: "../"))
    entity.mentionCount = 1134
    entity.furtherMentions = [
      link("Mentions 201 to 400", "amaq-mentions-2.html"), link("Mentions 401 to 600", "amaq-mentions-3.html"),
    ]
    entity.related = cards(in: "", notes: ["14 sentences", "12 sentences", "8 sentences", nil])
    entity.tags = [link("propaganda", "../tags/propaganda.html")]
    return Page(
      route: .page("amaq", in: "entities"), title: "Amaq",
      summary: "The main propaganda outlet of ISIS, according to the report, and the object of the police actions of "
        + "2016 and 2018.",
      breadcrumbs: [home("../"), link("Outlets", "../outlets.html")], content: entity)
  }()

  static let person: Page<EntityPage> = {
    var entity = EntityPage(
      kindID: "person", kind: link("Person", "../people.html"),
      body: """
        <p>Rob Wainwright, a British official, had been at the head of <a data-kind="organization"
        href="europol.html">Europol</a> since 2009 when the <a data-kind="event"
        href="raids-april-2018.html">raids of April 2018</a> took place, and he left the post in the same year.</p>

        """)
    entity.facts = [
      FactLine(label: "Born", entries: [.init(.date(DateText(text: "1967", machine: "1967")))]),
      FactLine(label: "Nationality", entries: [.init(.text("United Kingdom"))]),
      FactLine(label: "Roles", entries: [.init(.text("Executive director of Europol (2009 to 2018)"))]),
    ]
    entity.relations = [
      FactLine(
        label: "Director of",
        entries: [.init(.link(link("Europol", "europol.html")), detail: "Executive director, 2009 to 2018")])
    ]
    entity.quotes = SampleNotes.notes(root: "../") { $0.kindID == "quote" && $0.speaker?.title == "Rob Wainwright" }
    entity.claims = SampleNotes.notes(root: "../") { $0.status != nil && $0.speaker?.title == "Rob Wainwright" }
    entity.tags = [link("policing", "../tags/policing.html")]
    return Page(
      route: .page("rob-wainwright", in: "entities"), title: "Rob Wainwright",
      summary: "Executive director of Europol when the action of April 2018 against Amaq was announced.",
      breadcrumbs: [home("../"), link("People", "../people.html")], content: entity)
  }()

  static let source: Page<SourcePage> = {
    var source = SourcePage(typeName: "Newspaper article", body: SampleBodies.report)
    source.facts = [
      FactLine(label: "Issued", entries: [.init(.date(april27))]),
      FactLine(
        label: "Agency quoted",
        entries: [.init(.external(europolLink))]),
      FactLine(label: "Copy", entries: [.init(.text("Kept with the dossier, not published"))]),
      FactLine(
        label: "SHA-256",
        entries: [.init(.text("83ecdf295439b12ea98d5e9873437c56ea58c9b7fdc5c1084d2971ff50282c2c"))]),
    ]
    source.statements = [
      .init(
        article: link(takedown, "../articles/amaq-takedown.html"),
        statements: SampleNotes.notes(root: "../") { !$0.evidence.isEmpty }.map {
          .init(note: $0, words: [.init(says: "Conveys it.", quote: "the seizure of IS servers", address: exampleLink)])
        })
    ]
    source.citedBy = articleCards(in: "../articles/")
    source.mentions = MentionList(mentionGroups(in: "../"))
    source.tags = [link("propaganda", "../tags/propaganda.html")]
    return Page(
      route: .page("report-2018-04-27", in: "sources"), title: report,
      summary: "The news report on which this dossier rests.",
      breadcrumbs: [home("../"), link("Sources", "../sources.html")], content: source)
  }()

  static let prose: Page<ProsePage> = {
    var prose = ProsePage(body: SampleBodies.method + SampleBodies.everything)
    prose.summary = evidence
    prose.contents = [
      entry("One report", "one-report"), entry("Annotations", "annotations"),
      entry("The status of a claim", "the-status-of-a-claim"), entry("Dates", "dates"),
      entry("What a text may hold", "what-a-text-may-hold", [entry("Lists", "lists"), entry("Code", "code")]),
    ]
    prose.tags = [link("policing", "tags/policing.html")]
    return Page(
      route: .page("method"), title: "How this dossier was made",
      summary:
        "One report, our own prose, notes that name their sources: how the articles and annotations were written, "
        + "what a claim’s status means, and how corrections are made.",
      breadcrumbs: [home("")], content: prose)
  }()

  static let listing = Page(
    route: .page("outlets"), title: "Outlets", breadcrumbs: [home("")],
    content:
      ListingPage(
        introduction: "Newspapers, broadcasters, agencies and channels.",
        groups: [.init(items: .entities(cards(in: "entities/", notes: ["21 mentions", "19 mentions", nil, nil])))]))

  static let documents: Page<ListingPage> = {
    let listing = ListingPage(
      introduction: "Where the statements come from.",
      groups: [
        .init(title: "2018", items: .documents(articleCards(in: "articles/"))),
        .init(title: "Lists", items: .links([link("People", "people.html"), link("Places", "places.html")])),
      ])
    var page = Page(route: .page("sources"), title: "Sources", breadcrumbs: [home("")], content: listing)
    page.parts = PageParts(
      [link("Part 1: 2018", "sources.html"), link("Part 2: 2017–2010", "sources-2.html")], current: 0,
      title: "Part 1 of 2: 2018")
    return page
  }()

  static let mentions = Page(
    route: .page("amaq-mentions-2", in: "entities"), title: "Mentions of Amaq, 201 to 400",
    breadcrumbs: [home("../"), link("Outlets", "../outlets.html"), link("Amaq", "amaq.html")],
    content: ListingPage(groups: [.init(items: .mentions(MentionList(mentionGroups(in: "../"))))]),
    isIndexed: false)

  static let names: Page<NamesPage> = {
    let letters = [
      (
        "A",
        ["al-Bayan|Outlet", "Al Qaeda|Organization", "Amaq|Outlet", "Amaq News Agency|see Amaq", "Andrew Ellis|Person"]
      ),
      ("B", ["Brussels|Place"]),
      (
        "C",
        [
          "Canada|Place", "Canadian Security Intelligence Service|Organization",
          "CSIS|see Canadian Security Intelligence Service",
        ]
      ),
      ("D", ["Daesh|see Islamic State (ISIS)"]),
      (
        "E",
        [
          "Europe|Place", "European Commission|Organization", "European Union|Organization", "Europol|Organization",
          "European Union Agency for Law Enforcement Cooperation|see Europol",
        ]
      ),
      ("G", ["Global Islamic Media Front|Organization", "Guardia Civil|Organization"]),
      ("I", ["Iraq|Place", "ISIS|see Islamic State (ISIS)", "Islamic State (ISIS)|Organization"]),
      ("J", ["James Mattis|Person", "Julian King|Person"]),
      ("R", ["Ralph Goodale|Person", "RCMP|see Royal Canadian Mounted Police", "Rob Wainwright|Person"]),
    ].map { letter, names in
      NamesPage.Letter(
        letter: letter, id: .group("letter-\(letter)"),
        names: names.map { line in
          let parts = line.split(separator: "|").map(String.init)
          return NamesPage.Name(
            link: link(parts[0], "entities/x.html"), note: parts[1], isAlias: parts[1].utf8.starts(with: "see ".utf8))
        })
    }
    return Page(
      route: .page("names"), title: "Names from A to Z",
      summary: "All names in the dossier, with the other forms in use.",
      breadcrumbs: [home("")], content: NamesPage.letters(letters))
  }()

  static let notFound = Page(
    route: .page("404"), title: "Not found",
    content:
      NotFoundPage(home: link("The Amaq takedown", "index.html"), names: link("Names from A to Z", "names.html")),
    isIndexed: false)

  static let redirect = Page(
    route: .page("amaq-agency", in: "entities"), title: "Amaq",
    content: RedirectPage(target: link("Amaq", "amaq.html")), isIndexed: false)
}
