public import Markup

/// Something with a date, in a list: when, what, and what it rests on.
public struct ChronologyLine: Sendable {
  public var date: DateText
  /// Whether the heading above says just that date.
  public var isDateSaid = false
  public var link: PageLink
  /// “event”, “claim”; nil where the detail says it.
  public var sort: String?
  /// After the link: “born”, “heads”.
  public var detail: String?
  /// The other end of a relation.
  public var other: PageLink?
  /// A sentence, or a role.
  public var about: String?
  /// Of it, where it is another than the page's.
  public var aboutLanguage: TextLanguage?
  /// The kind of an entity, for its sign.
  public var kindID: String?
  public var status: Note.Status?
  public var attribution = Attribution()

  public init(date: DateText, link: PageLink, sort: String?) {
    (self.date, self.link, self.sort) = (date, link, sort)
  }
}

/// Lines of one year, those of each month below its name; first what the year alone is known of.
public struct ChronologyYear: Sendable {
  /// One month's.
  public struct Month: Sendable {
    public var id: ElementID
    /// Nil where no month is known.
    public var title: String?
    public var lines: [ChronologyLine]

    public init(id: ElementID, title: String?, lines: [ChronologyLine]) {
      (self.id, self.title, self.lines) = (id, title, lines)
    }
  }

  public var id: ElementID
  public var title: String
  public var count: Int
  public var months: [Month]

  public init(id: ElementID, title: String, count: Int, months: [Month]) {
    (self.id, self.title, self.count, self.months) = (id, title, count, months)
  }
}

/// What is dated of one entity, or of what an article names.
public struct PageChronology: Sendable {
  public var picture: PagePicture?
  public var lines: [ChronologyLine]
  /// Where the rest stands, of much.
  public var more: PageLink?

  public init(lines: [ChronologyLine]) {
    self.lines = lines
  }
}

/// A chronology: pictures, and all that they show in words.
public struct TimelinePage: Sendable {
  public var introduction: String
  public var filters: [ListFilter] = []
  public var picture: PagePicture?
  /// What lasted, beside it.
  public var periods: PagePicture?
  public var years: [ChronologyYear] = []
  /// What has no date.
  public var undated: [PageLink] = []
  /// The pages of the years, where there are many lines.
  public var further: [PageLink] = []

  public init(introduction: String) {
    self.introduction = introduction
  }
}
