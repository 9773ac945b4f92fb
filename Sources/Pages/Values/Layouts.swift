public import Markup

// What each layout shows, from the top of the page to its end.

/// The front page.
public struct HomePage: Sendable {
  public var introduction: HTML
  public var articles: [DocumentCard]
  public var mostMentioned: [EntityCard]
  /// Newest first: articles with their dates, corrections.
  public var latestChanges: [DocumentCard]
  /// “48 entities”, “9 sources”: each leads to its list.
  public var counts: [PageLink]

  public init(
    introduction: HTML, articles: [DocumentCard], mostMentioned: [EntityCard], latestChanges: [DocumentCard],
    counts: [PageLink]
  ) {
    self.introduction = introduction
    self.articles = articles
    self.mostMentioned = mostMentioned
    self.latestChanges = latestChanges
    self.counts = counts
  }
}

/// An article with its notes, and what it names.
public struct ArticlePage: Sendable {
  public var date: DateText
  public var updated: DateText?
  public var authors: [String] = []
  public var publisher: String?
  /// The report that it annotates.
  public var source: PageLink?
  public var image: PageImage?
  public var corrections: [(date: DateText, note: String)] = []
  public var contents: [ContentsEntry] = []
  public var body: AnnotatedBody
  /// The entities in it, by kind.
  public var entities: [EntityGroup] = []
  /// The sources that it cites.
  public var sources: [DocumentCard] = []
  public var mentions = MentionList()
  public var tags: [PageLink] = []
  public var wordCount = 0
  public var previous: PageLink?
  public var next: PageLink?

  /// All notes on it, in the order of the text.
  public var notes: [Note] {
    body.pieces.flatMap { piece -> [Note] in
      if case .annotated(_, let notes, _) = piece { notes } else { [] }
    }
  }

  public init(date: DateText, body: AnnotatedBody) {
    self.date = date
    self.body = body
  }
}

/// An entity with its facts, and what is said of it.
public struct EntityPage: Sendable {
  public var kindID: String
  public var kind: PageLink
  public var aliases: [String] = []
  public var image: PageImage?
  public var facts: [FactLine] = []
  public var relations: [FactLine] = []
  public var body: HTML
  /// Its own words.
  public var quotes: [Note] = []
  /// What it claims, and what is claimed about it.
  public var claims: [Note] = []
  public var claimsAbout: [Note] = []
  public var mentions = MentionList()
  /// All of them, also those on further pages.
  public var mentionCount = 0
  /// Where there are many mentions: the pages that hold them, this one left out.
  public var furtherMentions: [PageLink] = []
  public var related: [EntityCard] = []
  public var tags: [PageLink] = []

  public init(kindID: String, kind: PageLink, body: HTML) {
    self.kindID = kindID
    self.kind = kind
    self.body = body
  }
}

/// A source, and what rests on it.
public struct SourcePage: Sendable {
  /// “Newspaper article”.
  public var typeName: String
  public var facts: [FactLine] = []
  public var body: HTML
  /// Where it is cited.
  public var mentions = MentionList()
  /// What rests on it.
  public var notes: [Note] = []
  /// Articles and relations that name it in their front matter.
  public var citedBy: [DocumentCard] = []
  public var tags: [PageLink] = []

  public init(typeName: String, body: HTML) {
    self.typeName = typeName
    self.body = body
  }
}

/// A page of plain text, such as “About”.
public struct ProsePage: Sendable {
  public var body: HTML
  /// On the method page: how the claims stand.
  public var summary: EvidenceSummary?
  public var contents: [ContentsEntry] = []
  public var mentions = MentionList()
  public var tags: [PageLink] = []

  public init(body: HTML) {
    self.body = body
  }
}

/// A list, whole or in groups: all people, all sources, a tag, the further mentions of a hub.
public struct ListingPage: Sendable {
  /// Part of a list, below a heading of its own where it has one.
  public struct Group: Sendable {
    /// What is listed.
    public enum Items: Sendable {
      case documents([DocumentCard])
      case entities([EntityCard])
      case mentions(MentionList)
      case links([PageLink])
    }

    public var title: String?
    public var items: Items

    public init(title: String? = nil, items: Items) {
      self.title = title
      self.items = items
    }
  }

  public var introduction: String?
  public var groups: [Group]
  /// The other pages of a list in several.
  public var further: [PageLink] = []

  public init(introduction: String? = nil, groups: [Group]) {
    self.introduction = introduction
    self.groups = groups
  }
}

/// All names from A to Z, aliases among them.
public struct NamesPage: Sendable {
  /// The names that begin with one letter.
  public struct Letter: Sendable {
    /// One letter, or “#” for what begins with none.
    public var letter: String
    public var id: String
    public var names: [Name]

    public init(letter: String, id: String, names: [Name]) {
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

  public var letters: [Letter]

  public init(letters: [Letter]) {
    self.letters = letters
  }
}

/// What a server sends where there is nothing.
public struct NotFoundPage: Sendable {
  public var home: PageLink
  /// Nil where there is no such list.
  public var names: PageLink?

  public init(home: PageLink, names: PageLink?) {
    self.home = home
    self.names = names
  }
}

/// What a page's former address holds.
public struct RedirectPage: Sendable {
  public var target: PageLink

  public init(target: PageLink) {
    self.target = target
  }
}
