package import Markup

// How annotations stand on pages. Addresses are relative to the page that holds them.

/// One annotation, on its article's page or in a ledger.
package struct Note: Sendable {
  /// The note's id on its article's page.
  package var id: String
  /// The note's number on its article's page, from 1, in the order of the text.
  package var number: Int
  package var kindID: String
  package var kindName: String
  /// A sign that tells the kind apart without colour.
  package var sign: String
  package var title: String?
  /// The annotated words.
  package var words: String
  /// The note itself; only on the article's page, whose links it has.
  package var body: HTML?
  package var speaker: PageLink?
  package var date: DateText?
  package var status: Status?
  package var evidence: [Evidence] = []
  /// How many origins the evidence comes from, sources with one origin counted once.
  package var originCount = 0
  package var history: [Change] = []
  package var accused: [PageLink] = []
  package var reply: Reply?
  package var spoken: Spoken?
  /// The note's permanent place, and the article that it stands on.
  package var permalink: Href
  package var article: PageLink

  /// How well a claim stands.
  package struct Status: Sendable, Hashable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What one source says on it.
  package struct Evidence: Sendable {
    /// Nil where the source is confidential.
    package var source: PageLink?
    package var says: String?
    package var quote: String?
    /// Leads to the quoted words at the source's own address, and in its archived copy.
    package var address: ExternalLink?

    package init(source: PageLink?, says: String?, quote: String?, address: ExternalLink?) {
      self.source = source
      self.says = says
      self.quote = quote
      self.address = address
    }
  }

  package struct Change: Sendable {
    package var date: DateText
    package var status: Status
    package var note: String?

    package init(date: DateText, status: Status, note: String?) {
      self.date = date
      self.status = status
      self.note = note
    }
  }

  /// What someone who is accused was asked and answered.
  package struct Reply: Sendable {
    package var asked: DateText
    package var deadline: DateText?
    package var received: DateText?
    package var text: String?

    package init(asked: DateText, deadline: DateText?, received: DateText?, text: String?) {
      self.asked = asked
      self.deadline = deadline
      self.received = received
      self.text = text
    }
  }

  /// The words as they were spoken in another language.
  package struct Spoken: Sendable {
    package var original: String
    package var language: String?
    package var translation: String?

    package init(original: String, language: String?, translation: String?) {
      self.original = original
      self.language = language
      self.translation = translation
    }
  }

  package init(
    id: String, number: Int, kindID: String, kindName: String, sign: String, words: String, permalink: Href,
    article: PageLink
  ) {
    self.id = id
    self.number = number
    self.kindID = kindID
    self.kindName = kindName
    self.sign = sign
    self.words = words
    self.permalink = permalink
    self.article = article
  }
}

/// A link to another site, with its archived copy as Robust Links has it (`data-originalurl`, `data-versionurl`,
/// `data-versiondate`).
package struct ExternalLink: Sendable, Hashable {
  package var link: PageLink
  package var original: Href?
  package var version: Href?
  /// `2018-04-27`.
  package var versionDate: String?

  package init(link: PageLink, original: Href? = nil, version: Href? = nil, versionDate: String? = nil) {
    self.link = link
    self.original = original
    self.version = version
    self.versionDate = versionDate
  }
}

/// A body cut where notes go in.
package struct AnnotatedBody: Sendable {
  package enum Piece: Sendable {
    case plain(HTML)
    /// A block with the notes and the footnotes that belong beside it.
    case annotated(HTML, notes: [Note], sidenotes: [Sidenote] = [])
  }

  /// A footnote: its number and its list item.
  package struct Sidenote: Sendable {
    package var number: Int
    package var item: HTML

    package init(number: Int, item: HTML) {
      self.number = number
      self.item = item
    }
  }

  package var pieces: [Piece]

  package init(pieces: [Piece]) {
    self.pieces = pieces
  }
}

/// Claims, quotes or other notes under a heading.
package struct NoteGroup: Sendable {
  package var id: String
  package var title: String
  package var link: PageLink?
  package var notes: [Note]

  package init(id: String, title: String, link: PageLink? = nil, notes: [Note]) {
    self.id = id
    self.title = title
    self.link = link
    self.notes = notes
  }
}

/// The figures on how a dossier's claims stand.
package struct EvidenceSummary: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package var status: Note.Status
    package var count: Int

    package init(status: Note.Status, count: Int) {
      self.status = status
      self.count = count
    }
  }

  package var claims: Int
  /// Every status, also those that no claim has.
  package var byStatus: [Row]
  package var sources: Int
  /// Claims with two origins or more.
  package var independentlySourced: Int
  /// Passages of the articles, and those of them that have a note with a source or a reference of their own.
  package var passages: Int
  package var evidencedPassages: Int

  package init(
    claims: Int, byStatus: [Row], sources: Int, independentlySourced: Int, passages: Int, evidencedPassages: Int
  ) {
    self.claims = claims
    self.byStatus = byStatus
    self.sources = sources
    self.independentlySourced = independentlySourced
    self.passages = passages
    self.evidencedPassages = evidencedPassages
  }
}

/// A ledger of notes: claims by status, quotes by speaker.
package struct LedgerPage: Sendable {
  package var introduction: String
  /// Links to the same ledger for one status each, the current one without a link.
  package struct Filter: Sendable {
    package var link: PageLink
    package var count: Int
    package var isCurrent: Bool

    package init(link: PageLink, count: Int, isCurrent: Bool) {
      self.link = link
      self.count = count
      self.isCurrent = isCurrent
    }
  }

  package var filters: [Filter] = []
  package var summary: EvidenceSummary?
  package var groups: [NoteGroup]

  package init(introduction: String, groups: [NoteGroup]) {
    self.introduction = introduction
    self.groups = groups
  }
}

/// All corrections of all articles, newest first.
package struct CorrectionsPage: Sendable {
  package struct Entry: Sendable {
    package var date: DateText
    package var article: PageLink
    package var note: String

    package init(date: DateText, article: PageLink, note: String) {
      self.date = date
      self.article = article
      self.note = note
    }
  }

  package var entries: [Entry]
  /// Nil where the site has no address of its own, which a feed needs.
  package var feed: Href?

  package init(entries: [Entry], feed: Href?) {
    self.entries = entries
    self.feed = feed
  }
}
