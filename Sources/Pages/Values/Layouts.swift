package import Markup

// What each layout shows, from the top of the page to its end.

package struct HomePage: Sendable {
  package var introduction: HTML
  package var articles: [DocumentCard]
  package var mostMentioned: [EntityCard]
  /// Newest first: articles with their dates, corrections.
  package var latestChanges: [DocumentCard]
  /// “48 entities”, “9 sources”: each leads to its list.
  package var counts: [PageLink]

  package init(
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

package struct ArticlePage: Sendable {
  package var date: DateText
  package var updated: DateText?
  package var authors: [String] = []
  package var publisher: String?
  /// The report that it annotates.
  package var source: PageLink?
  package var image: PageImage?
  package var corrections: [(date: DateText, note: String)] = []
  package var contents: [ContentsEntry] = []
  package var body: AnnotatedBody
  /// The entities in it, by kind.
  package var entities: [EntityGroup] = []
  /// The sources that it cites.
  package var sources: [DocumentCard] = []
  package var mentions = MentionList()
  package var tags: [PageLink] = []
  package var wordCount = 0
  package var previous: PageLink?
  package var next: PageLink?

  /// All notes on it, in the order of the text.
  package var notes: [Note] {
    body.pieces.flatMap { piece -> [Note] in
      if case .annotated(_, let notes, _) = piece { notes } else { [] }
    }
  }

  package init(date: DateText, body: AnnotatedBody) {
    self.date = date
    self.body = body
  }
}

package struct EntityPage: Sendable {
  package var kindID: String
  package var kind: PageLink
  package var aliases: [String] = []
  package var image: PageImage?
  package var facts: [FactLine] = []
  package var relations: [FactLine] = []
  package var body: HTML
  /// Its own words.
  package var quotes: [Note] = []
  /// What it claims, and what is claimed about it.
  package var claims: [Note] = []
  package var claimsAbout: [Note] = []
  package var mentions = MentionList()
  /// All of them, also those on further pages.
  package var mentionCount = 0
  /// Where there are many mentions: the pages that hold them, this one left out.
  package var furtherMentions: [PageLink] = []
  package var related: [EntityCard] = []
  package var tags: [PageLink] = []

  package init(kindID: String, kind: PageLink, body: HTML) {
    self.kindID = kindID
    self.kind = kind
    self.body = body
  }
}

package struct SourcePage: Sendable {
  /// “Newspaper article”.
  package var typeName: String
  package var facts: [FactLine] = []
  package var body: HTML
  /// Where it is cited.
  package var mentions = MentionList()
  /// What rests on it.
  package var notes: [Note] = []
  /// Articles and relations that name it in their front matter.
  package var citedBy: [DocumentCard] = []
  package var tags: [PageLink] = []

  package init(typeName: String, body: HTML) {
    self.typeName = typeName
    self.body = body
  }
}

/// A page of plain text, such as “About”.
package struct ProsePage: Sendable {
  package var body: HTML
  /// On the method page: how the claims stand.
  package var summary: EvidenceSummary?
  package var contents: [ContentsEntry] = []
  package var mentions = MentionList()
  package var tags: [PageLink] = []

  package init(body: HTML) {
    self.body = body
  }
}

/// A list, whole or in groups: all people, all sources, a tag, the further mentions of a hub.
package struct ListingPage: Sendable {
  package struct Group: Sendable {
    package enum Items: Sendable {
      case documents([DocumentCard])
      case entities([EntityCard])
      case mentions(MentionList)
      case links([PageLink])
    }

    package var title: String?
    package var items: Items

    package init(title: String? = nil, items: Items) {
      self.title = title
      self.items = items
    }
  }

  package var introduction: String?
  package var groups: [Group]
  /// The other pages of a list in several.
  package var further: [PageLink] = []

  package init(introduction: String? = nil, groups: [Group]) {
    self.introduction = introduction
    self.groups = groups
  }
}

/// All names from A to Z, aliases among them.
package struct NamesPage: Sendable {
  package struct Letter: Sendable {
    /// One letter, or “#” for what begins with none.
    package var letter: String
    package var id: String
    package var names: [Name]

    package init(letter: String, id: String, names: [Name]) {
      self.letter = letter
      self.id = id
      self.names = names
    }
  }

  package struct Name: Sendable {
    package var link: PageLink
    /// “Person”, or for an alias “see Rob Wainwright”.
    package var note: String
    package var isAlias: Bool

    package init(link: PageLink, note: String, isAlias: Bool) {
      self.link = link
      self.note = note
      self.isAlias = isAlias
    }
  }

  package var letters: [Letter]

  package init(letters: [Letter]) {
    self.letters = letters
  }
}

package struct NotFoundPage: Sendable {
  package var home: PageLink
  /// Nil where there is no such list.
  package var names: PageLink?

  package init(home: PageLink, names: PageLink?) {
    self.home = home
    self.names = names
  }
}

/// What a page's former address holds.
package struct RedirectPage: Sendable {
  package var target: PageLink

  package init(target: PageLink) {
    self.target = target
  }
}
