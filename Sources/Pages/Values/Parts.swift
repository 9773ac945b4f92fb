public import Markup

// The small values that pages are made of. Addresses are relative to the page that holds them.

/// A link to a page of the site.
public struct PageLink: Sendable, Hashable {
  public var title: String
  public var href: Href
  /// Of the title, where it is another than the page's.
  public var language: TextLanguage?

  public init(title: String, href: Href, language: TextLanguage? = nil) {
    self.title = title
    self.href = href
    self.language = language
  }
}

/// What says that something is so.
public struct Attribution: Sendable, Hashable {
  public var source: PageLink?
  /// Whether it, or what the source does not say of it, is what any work of reference has.
  public var isReferenceKnowledge: Bool

  public init(source: PageLink? = nil, isReferenceKnowledge: Bool = false) {
    (self.source, self.isReferenceKnowledge) = (source, isReferenceKnowledge)
  }
}

/// A date for people, and for `<time datetime>` where that element can hold it.
public struct DateText: Sendable, Hashable {
  public var text: String
  public var machine: String?

  public init(text: String, machine: String?) {
    self.text = text
    self.machine = machine
  }

  /// Whether it names a day, which prepositions go by: “on 3 May”, “in May”.
  public var isDay: Bool { (machine?.utf8.count ?? 0) >= 10 }
}

/// An entity in a list: its name, what it is, and a sentence.
public struct EntityCard: Sendable {
  public var link: PageLink
  /// “Person”; the kind's id is for the style.
  public var kindName: String
  public var kindID: String
  /// Where entities are listed by their dates.
  public var date: DateText?
  public var summary: String?
  /// Of the summary, where it is another than the page's.
  public var language: TextLanguage?
  /// “12 mentions”, “3 sentences shared”, or nothing.
  public var note: String?

  public init(link: PageLink, kindName: String, kindID: String, summary: String?, note: String? = nil) {
    self.link = link
    self.kindName = kindName
    self.kindID = kindID
    self.summary = summary
    self.note = note
  }
}

/// An article, a source or a page in a list.
public struct DocumentCard: Sendable {
  public var link: PageLink
  public var date: DateText?
  public var summary: String?
  /// Of the summary, where it is another than the page's.
  public var language: TextLanguage?
  /// “Article”, “Newspaper article”, “cited 3 times”: at most a few words.
  public var note: String?

  public init(link: PageLink, date: DateText? = nil, summary: String? = nil, note: String? = nil) {
    self.link = link
    self.date = date
    self.summary = summary
    self.note = note
  }
}

/// A link to the same list of one sort alone, with how many that are; the current one is none.
public struct ListFilter: Sendable {
  public var link: PageLink
  public var count: Int
  public var isCurrent: Bool

  public init(link: PageLink, count: Int, isCurrent: Bool) {
    self.link = link
    self.count = count
    self.isCurrent = isCurrent
  }
}

/// One entry of a table of contents, with those below it.
public struct ContentsEntry: Sendable {
  public var title: String
  /// Where in its UTF-8 formulas stand.
  public var formulas: [Range<Int>] = []
  public var href: Href
  public var children: [ContentsEntry]

  public init(title: String, href: Href, children: [ContentsEntry] = []) {
    self.title = title
    self.href = href
    self.children = children
  }
}

/// A label and what stands beside it, each part of it a link where it has an address.
public struct FactLine: Sendable {
  /// What stands beside the label.
  public enum Value: Sendable {
    case text(String)
    case date(DateText)
    case link(PageLink)
    /// A link to another site.
    case external(ExternalLink)
  }

  /// A value, with what it rests on.
  public struct Entry: Sendable {
    public var value: Value
    /// In brackets after it: a role, dates.
    public var detail: String?
    /// The source that says so.
    public var source: PageLink?
    /// Words of that source.
    public var quote: String?
    /// Of these words.
    public var quoteLanguage: TextLanguage?
    /// What came of holding them against the source's capture.
    public var verdict: Note.Verdict?
    /// Whether it, or what the source does not say of it, is what any work of reference has.
    public var isReferenceKnowledge = false

    public init(_ value: Value, detail: String? = nil, source: PageLink? = nil) {
      self.value = value
      self.detail = detail
      self.source = source
    }
  }

  public var label: String
  public var entries: [Entry]

  public init(label: String, entries: [Entry]) {
    self.label = label
    self.entries = entries
  }
}

/// An image of the dossier's own media.
public struct PageImage: Sendable {
  public var src: Href
  public var alt: String
  /// What stands below it.
  public var caption: String?
  /// Who made it, or where it is from.
  public var credit: String?
  /// In pixels, where it is known.
  public var size: (width: Int, height: Int)?

  public init(src: Href, alt: String) {
    self.src = src
    self.alt = alt
  }

  /// Whether it is higher than wide.
  public var isTall: Bool { size.map { $0.height > $0.width } ?? false }
}
