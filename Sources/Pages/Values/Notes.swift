public import Markup

// How annotations stand on pages. Addresses are relative to the page that holds them.

/// One annotation, on its article's page or in a ledger.
public struct Note: Sendable {
  /// What its ids on its article's page are made of.
  public var slug: String
  /// The note's number on its article's page, from 1, in the order of the text.
  public var number: Int
  public var kindID: String
  public var kindName: String
  /// The same within a sentence.
  public var kindWord: String
  public var title: String?
  /// The annotated words.
  public var words: String
  /// Of the article, where it is another than the page's.
  public var language: TextLanguage?
  /// The sentence that they stand in; only away from the article's page.
  public var sentence: Sentence?
  /// What it quoted, where the article has these words nearly, not quite.
  public var formerWords: String?
  /// The note itself; only on the article's page, whose links it has.
  public var body: HTML?
  public var speaker: PageLink?
  public var date: DateText?
  public var status: Status?
  public var evidence: [Evidence] = []
  /// How many sources that is, and what they state of where they have it from.
  public var origins = Origins(sources: 0, ends: 0, isStated: true)
  /// What came of holding the passage itself, or the original words, against the sources; only of quotes.
  public var verdict: Verdict?
  /// Whether that is of the words that were translated, and not of the translation.
  public var isVerdictOfOriginal = false
  /// The note as plain text, a paragraph each: of an accusation away from its article.
  public var plainBody: [String] = []
  /// Accusations that stand in its own words, though it accuses nobody itself; only away from the article's page.
  public var accusations: [Note] = []
  public var history: [Change] = []
  public var accused: [PageLink] = []
  /// Of an accusation on its article's page: whether it has room beside its words, where there is a margin.
  public var isBeside = false
  public var replies: [Reply] = []
  public var spoken: Spoken?
  /// Its words on its article's page, and the article.
  public var permalink: Href
  public var article: PageLink

  /// A sentence with the annotated words in it, or a whole sentence that says what they do.
  public struct Sentence: Sendable, Hashable {
    public var before: String
    public var words: String
    public var after: String
    public var language: TextLanguage?

    public init(before: String, words: String, after: String, language: TextLanguage? = nil) {
      self.before = before
      self.words = words
      self.after = after
      self.language = language
    }
  }

  /// How well a claim stands.
  public struct Status: Sendable, Hashable {
    public var id: String
    public var name: String
    /// The same within a sentence.
    public var word: String

    public init(id: String, name: String, word: String? = nil) {
      self.id = id
      self.name = name
      self.word = word ?? name.loweredFirst
    }
  }

  /// What one source says on it.
  public struct Evidence: Sendable {
    /// What the source is called in few words, and where its page has this very statement. Nil where it is confidential.
    public var source: PageLink?
    /// What stands for the source on paper: “A”.
    public var letter: String?
    public var says: String?
    public var quote: String?
    /// Of the source, where it is another than the page's.
    public var language: TextLanguage?
    /// Leads to the quoted words at the source's own address, and in its archived copy.
    public var address: ExternalLink?
    /// What came of holding the quoted words against the source's capture.
    public var verdict: Verdict?

    public init(source: PageLink?, says: String?, quote: String?, address: ExternalLink?) {
      self.source = source
      self.says = says
      self.quote = quote
      self.address = address
    }
  }

  /// A day on which a claim’s status changed.
  public struct Change: Sendable {
    public var date: DateText
    public var status: Status
    public var note: String?

    public init(date: DateText, status: Status, note: String?) {
      self.date = date
      self.status = status
      self.note = note
    }
  }

  /// What someone who is accused was asked and answered.
  public struct Reply: Sendable {
    /// Nil where one alone is accused.
    public var from: PageLink?
    public var asked: DateText
    public var deadline: DateText?
    public var received: DateText?
    /// The answer in the dossier's words, and words of its own.
    public var says: String?
    public var quote: String?
    public var verdict: Verdict?

    public init(asked: DateText) {
      self.asked = asked
    }
  }

  /// What came of holding quoted words against a source.
  public enum Verdict: Sendable, Hashable {
    /// They stand in its capture; nil where the source may not be named.
    case verified(against: PageLink?)
    /// In a few words, why that is not known: “no capture”.
    case unverified(String)
  }

  /// What a page may say of where sources have it from.
  public struct Origins: Sendable, Hashable {
    /// Each counted once.
    public var sources: Int
    /// The distinct ends of their chains.
    public var ends: Int
    /// Whether each of these states that it has it from itself.
    public var isStated: Bool
    /// Whether the claim is called confirmed and fewer than two origins are stated.
    public var isConfirmedOnOne = false

    public init(sources: Int, ends: Int, isStated: Bool) {
      (self.sources, self.ends, self.isStated) = (sources, ends, isStated)
    }
  }

  /// The words as they were spoken in another language.
  public struct Spoken: Sendable {
    public var original: String
    public var language: String?
    public var translation: String?

    public init(original: String, language: String?, translation: String?) {
      self.original = original
      self.language = language
      self.translation = translation
    }
  }

  public init(
    slug: String, number: Int, kindID: String, kindName: String, words: String, permalink: Href, article: PageLink
  ) {
    self.slug = slug
    self.number = number
    self.kindID = kindID
    self.kindName = kindName
    kindWord = kindName.loweredFirst
    self.words = words
    self.permalink = permalink
    self.article = article
  }
}

/// A link to another site, with its archived copy where there is one.
public struct ExternalLink: Sendable, Hashable {
  public var link: PageLink
  public var copy: ArchivedCopy?

  public init(link: PageLink, copy: ArchivedCopy? = nil) {
    self.link = link
    self.copy = copy
  }
}

/// An article's text with its notes.
public struct AnnotatedBody: Sendable {
  /// Part of the text.
  public enum Piece: Sendable {
    case text(HTML)
    /// A note that accuses someone: it is never folded away, and stands after the paragraph that it is about.
    case accusation(Note)
  }

  /// One entry of the list of notes.
  public enum Entry: Sendable {
    case note(Note)
    case footnote(Footnote)

    public var number: Int {
      switch self {
      case .note(let note): note.number
      case .footnote(let footnote): footnote.number
      }
    }
  }

  /// A footnote, in one series with the notes.
  public struct Footnote: Sendable {
    public var number: Int
    /// Where references to it lead.
    public var id: ElementID
    /// Its text, with the links back.
    public var text: HTML
    /// Of the text, where it is another than the page's.
    public var language: TextLanguage?

    public init(number: Int, id: ElementID, text: HTML, language: TextLanguage? = nil) {
      self.language = language
      self.number = number
      self.id = id
      self.text = text
    }
  }

  public var pieces: [Piece]
  /// By number.
  public var notes: [Entry]

  public init(pieces: [Piece], notes: [Entry] = []) {
    self.pieces = pieces
    self.notes = notes
  }
}

/// Claims, quotes or other notes under a heading.
public struct NoteGroup: Sendable {
  /// What the heading says of all of them, so that none says it again.
  public enum Subject: Sendable, Hashable {
    case status, speaker
  }

  public var subject: Subject
  public var id: ElementID
  public var title: String
  public var link: PageLink?
  public var notes: [Note]
  /// How many there are, of which a page may hold a part.
  public var count: Int

  public init(_ subject: Subject, id: ElementID, title: String, link: PageLink? = nil, notes: [Note]) {
    self.subject = subject
    self.id = id
    self.title = title
    self.link = link
    self.notes = notes
    count = notes.count
  }
}

/// The figures on how a dossier's claims stand.
public struct EvidenceSummary: Sendable, Hashable {
  /// How many claims have one status.
  public struct Row: Sendable, Hashable {
    public var status: Note.Status
    public var count: Int

    public init(status: Note.Status, count: Int) {
      self.status = status
      self.count = count
    }
  }

  public var claims: Int
  /// Every status that a claim has.
  public var byStatus: [Row]
  public var sources: Int
  /// How much of what is asserted has a source; nil where the settings do not ask for it.
  public var shares: Shares?

  /// Figures that count what can be counted, and say nothing of how good it is.
  public struct Shares: Sendable, Hashable {
    /// Claims whose sources state two origins or more.
    public var independentlySourced: Int
    /// Passages of the articles, and those of them that have a note with a source or a reference of their own.
    public var passages: Int
    public var evidencedPassages: Int

    public init(independentlySourced: Int, passages: Int, evidencedPassages: Int) {
      self.independentlySourced = independentlySourced
      self.passages = passages
      self.evidencedPassages = evidencedPassages
    }
  }

  public init(claims: Int, byStatus: [Row], sources: Int, shares: Shares? = nil) {
    self.claims = claims
    self.byStatus = byStatus
    self.sources = sources
    self.shares = shares
  }
}
