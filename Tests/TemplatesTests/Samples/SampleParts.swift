import Markup
import Pages

// What several sample pages are made of.

extension SamplePages {
  static let takedown = "Servers seized in three countries in police action against Amaq"
  static let report = "ISIS servers seized in Canada as countries launch coordinated takedown of propaganda network"
  static let april27 = DateText(text: "27 April 2018", machine: "2018-04-27")
  static let europolSite = external("https://www.europol.europa.eu")

  static let europolLink = ExternalLink(link: PageLink(title: "europol.europa.eu", href: europolSite))

  /// A Robust Link.
  static let exampleLink = ExternalLink(
    link: PageLink(title: "example.org", href: external("https://example.org/a#:~:text=known")),
    copy: ArchivedCopy(
      original: external("https://example.org/a"),
      version: external("https://web.archive.org/web/2020/https://example.org/a"), date: "2020-03-03"))

  static func external(_ address: String) -> Href {
    Href(external: address) ?? Href(path: "")
  }

  static func link(_ title: String, _ path: String) -> PageLink {
    PageLink(title: title, href: Href(path: path))
  }

  static func status(_ id: String) -> Note.Status {
    Note.Status(id: id, name: id.prefix(1).uppercased() + id.dropFirst())
  }

  static func home(_ root: String) -> PageLink {
    link("Home", root + "index.html")
  }

  static func entry(_ title: String, _ fragment: String, _ children: [ContentsEntry] = []) -> ContentsEntry {
    ContentsEntry(title: title, href: Href(path: "", fragment: fragment), children: children)
  }

  static func articleCards(in folder: String) -> [DocumentCard] {
    [
      DocumentCard(
        link: link(takedown, folder + "amaq-takedown.html"), date: april27,
        summary:
          "Europol announced on 27 April 2018 that servers connected with ISIS had been seized in the Netherlands, "
          + "Canada and the United States in an operation against the outlet Amaq.", note: "1,210 words"),
      DocumentCard(
        link: link("Before April 2018: the strikes of 2016 and 2017", folder + "earlier-strikes.html"), date: april27,
        summary:
          "Police had acted twice before against the network around Amaq. A comparison of the three actions, with "
          + "what is and is not reported of each.", note: "671 words"),
      DocumentCard(
        link: link("Canada’s part in the operation against Amaq", folder + "canada-in-the-takedown.html"),
        date: april27,
        note: "544 words"),
      DocumentCard(
        link: link("Amaq, al-Bayan and Nashir: the outlets named as targets", folder + "propaganda-outlets.html"),
        date: april27),
    ]
  }

  static func cards(in folder: String, notes: [String?]) -> [EntityCard] {
    let cards = [
      ("Amaq", "amaq", "Outlet", "outlet", "The main propaganda outlet of ISIS, according to the report."),
      (
        "Europol", "europol", "Organization", "organization",
        "The European Union’s agency for police cooperation, which announced the action of April 2018 against Amaq."
      ),
      ("Canada", "canada", "Place", "place", "One of three countries in which servers were seized in April 2018."),
      (
        "Rob Wainwright", "rob-wainwright", "Person", "person",
        "Executive director of Europol when the action was announced."
      ),
    ]
    return zip(cards, notes).map { card, note in
      EntityCard(
        link: link(card.0, "\(folder)\(card.1).html"), kindName: card.2, kindID: card.3, summary: card.4, note: note)
    } + [
      EntityCard(
        link: link("Raids of 25 and 26 April 2018", folder + "raids-april-2018.html"), kindName: "Event",
        kindID: "event",
        summary: nil)
    ]
  }

  static let entityGroups: [EntityGroup] = [
    (
      "People", "person",
      ["James Mattis", "Rob Wainwright", "Ralph Goodale", "Julian King", "Said Namouh", "Andrew Ellis"]
    ),
    (
      "Organizations", "organization",
      [
        "Islamic State (ISIS)", "Europol", "European Union", "United States Congress", "Royal Canadian Mounted Police",
        "Guardia Civil", "European Commission", "Global Islamic Media Front", "Al Qaeda",
      ]
    ),
    ("Outlets", "outlet", ["Amaq", "al-Bayan", "Nashir News"]),
    ("Places", "place", ["Netherlands", "Canada", "United States", "Europe", "Iraq", "Syria", "Spain", "Quebec"]),
    ("Events", "event", ["Raids of 25 and 26 April 2018", "Strike of August 2016", "Strike of June 2017"]),
  ].map { title, kind, names in
    EntityGroup(
      title: title,
      cards: names.map {
        EntityCard(link: link($0, "../entities/x.html"), kindName: title, kindID: kind, summary: nil)
      })
  }

  static func mentionGroups(in root: String) -> [MentionGroup] {
    [
      MentionGroup(
        page: link(takedown, root + "articles/amaq-takedown.html"), typeName: "Article",
        mentions: [
          .init(
            sentence: "It was directed at <mark>Amaq</mark>, which the report calls a mouthpiece of ISIS.",
            href: Href(path: root + "articles/amaq-takedown.html", fragment: "what-europol-announced")),
          .init(
            sentence:
              "In August 2016 European police acted against <mark>Amaq</mark>’s mobile application and its web infrastructure.",
            href: Href(path: root + "articles/amaq-takedown.html", fragment: "two-earlier-strikes")),
        ]),
      MentionGroup(
        page: link("Raids of 25 and 26 April 2018", root + "entities/raids-april-2018.html"), typeName: "Event",
        mentions: [
          .init(
            sentence: """
              The raids were carried out on a Wednesday and a Thursday, according to Europol, in an action of Canada, the
              European Union and the United States against <mark>Amaq</mark>.
              """,
            href: Href(path: root + "entities/raids-april-2018.html"))
        ]),
    ]
  }
}

func + (a: HTML, b: HTML) -> HTML {
  "\(a)\(b)"
}
