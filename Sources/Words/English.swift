/// English: dates day first, numbers with commas.
public struct English: Wording {
  public init() {}

  public var subtag: String { "en" }

  // MARK: Terms

  public func label(_ term: Term) -> String { term.english }
  public func inline(_ term: Term) -> String { term.english.lowered }
  public func country(_ code: String, english: String) -> String { english }

  // MARK: Numbers, lists, marks

  public func number(_ number: Int) -> String { grouped(number, by: ",") }
  public func percent(_ number: Int) -> String { "\(number)%" }
  public func outOf(_ part: Int, _ whole: Int) -> String { "\(number(part)) of \(number(whole))" }
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
  public var quotation: Around { Around("“", "”") }
  public var decimalMark: String { "." }
  public func degrees(_ digits: String, isLatitude: Bool, isNegative: Bool) -> String {
    "\(digits)° \(isLatitude ? (isNegative ? "S" : "N") : (isNegative ? "W" : "E"))"
  }

  // MARK: Names

  public var leadingArticles: [String] { ["The "] }
  public func filedUnder(_ letter: Unicode.Scalar) -> String? { nil }

  // MARK: Dates

  public func month(_ month: Int) -> String { Self.months[month - 1] }
  public func year(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

  public func date(_ date: SpokenDate) -> String {
    switch date {
    case .moment(let moment): text(moment)
    case .interval(.moment(let start), .moment(let end)): span(start, end)
    case .interval(.moment(let start), .open): "since \(text(start))"
    case .interval(.open, .moment(let end)): "until \(text(end))"
    case .interval(.moment(let start), _): "\(text(start)) to an unknown date"
    case .interval(_, .moment(let end)): "an unknown date to \(text(end))"
    case .interval: "an unknown time"
    }
  }

  public func since(_ date: SpokenDate) -> String { "since \(self.date(date))" }
  public func from(_ date: SpokenDate) -> String { "from \(self.date(date))" }
  public func until(_ date: SpokenDate) -> String { "until \(self.date(date))" }
  public func span(_ start: SpokenDate, _ end: SpokenDate) -> String { "\(date(start)) to \(date(end))" }
  public func asOf(_ date: SpokenDate) -> String { "as of \(self.date(date))" }
  public var undated: StaticString { "Undated" }
  public var noYear: StaticString { "No year" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let seasons = ["spring", "summer", "autumn", "winter"]

  private func text(_ moment: SpokenDate.Moment) -> String {
    (moment.isApproximate ? "about " : "") + exact(moment) + (moment.isUncertain ? " (uncertain)" : "")
  }

  private func exact(_ moment: SpokenDate.Moment) -> String {
    let year = year(moment.year)
    switch (moment.month, moment.day) {
    case (.none, _):
      switch moment.unspecifiedDigits {
      case 0: return year
      case 1 where moment.year > 0: return "the \(year)s"
      default: return "between \(year) and \(self.year(moment.lastYear))"
      }
    case (.unspecified, .none): return "a month in \(year)"
    case (.unspecified, _): return "a day in \(year)"
    case (.number(let season), _) where season > 20: return "\(Self.seasons[season - 21]) \(year)"
    case (.number(let month), .none): return "\(Self.months[month - 1]) \(year)"
    case (.number(let month), .unspecified): return "a day in \(Self.months[month - 1]) \(year)"
    case (.number(let month), .number(let day)):
      return "\(day) \(Self.months[month - 1]) \(year)" + (moment.time.map { ", " + text($0) } ?? "")
    }
  }

  private func text(_ time: SpokenDate.Time) -> String {
    switch time.zone {
    case nil: time.clock
    case "UTC": "\(time.clock) UTC"
    case .some(let zone): "\(time.clock) (\(zone))"
    }
  }

  /// What both ends share is said once: “25 to 26 April 2018”, “April to June 2018”.
  private func span(_ start: SpokenDate.Moment, _ end: SpokenDate.Moment) -> String {
    let whole = "\(text(start)) to \(text(end))"
    guard !start.isUncertain, !start.isApproximate, !end.isUncertain, !end.isApproximate, start.year == end.year else {
      return whole
    }
    switch (start.month, start.day, end.month, end.day) {
    case (.number(let a), .number(let from), .number(let b), .number) where a == b: return "\(from) to \(text(end))"
    case (.number(let a), .number(let from), .number, .number):
      return "\(from) \(Self.months[a - 1]) to \(text(end))"
    case (.number(let a), .none, .number(let b), .none) where a <= 12 && b <= 12 && a != b:
      return "\(Self.months[a - 1]) to \(text(end))"
    default: return whole
    }
  }

  // MARK: Counted things

  public func articles(_ count: Int) -> String { counted(count, "article") }
  public func sources(_ count: Int) -> String { counted(count, "source") }
  public func notes(_ count: Int) -> String { counted(count, "note") }
  public func mentions(_ count: Int) -> String { counted(count, "mention") }
  public func words(_ count: Int) -> String { counted(count, "word") }
  public func sharedSentences(_ count: Int) -> String { "\(counted(count, "sentence")) shared" }
  public func times(_ count: Int) -> String { counted(count, "time") }
  public func morePages(_ count: Int) -> String { counted(count, "more page") }
  public func inNotes(_ count: Int) -> String { count == 1 ? "In a note" : "In \(number(count)) notes" }
  public func andMore(_ count: Int) -> String { "and \(number(count)) more" }

  func counted(_ count: Int, _ noun: String) -> String { "\(number(count)) \(noun)\(count == 1 ? "" : "s")" }

  // MARK: The frame

  public var skipToText: StaticString { "Skip to the text" }
  public var colours: StaticString { "Colours: " }
  public var colourNames: StaticString { "automatic light dark" }
  public var findName: StaticString { "Find a name" }
  public var menu: StaticString { "Menu" }
  public var siteNavigation: StaticString { "Site" }
  public var moreNavigation: StaticString { "More" }
  public var breadcrumb: StaticString { "Breadcrumb" }
  public func publishedBy(_ name: String) -> String { "Published by \(name)." }
  public var colophon: StaticString {
    "Made with Dossier from plain text files. These pages load nothing from other sites."
  }
  public var draft: StaticString { "Draft." }
  public var draftMeans: StaticString { "This page is not published." }
  public var holdsDraft: StaticString { "Holds a draft." }
  public var holdsDraftMeans: StaticString { "A text on this page is not published." }
  public var draftTitle: StaticString { "Draft: " }
  public var withDraftTitle: StaticString { "With a draft: " }
  public func draft(_ kind: String) -> String { "\(kind), draft" }

  // MARK: Titles and headings

  public func part(_ number: Int, of title: String) -> String { "\(title), part \(number)" }
  public func part(_ number: Int, outOf count: Int, of title: String) -> String {
    "\(title), part \(number) of \(count)"
  }
  public func part(_ number: Int, outOf count: Int, holding: String?) -> String {
    "Part \(number) of \(count)\(holding.map { ": \($0)" } ?? "")"
  }
  public func part(_ number: Int, holding: String?) -> String { "Part \(number)\(holding.map { ": \($0)" } ?? "")" }
  public var partsOfList: StaticString { "Pages of this list" }
  public func all(_ list: Term) -> String { "All \(list.english.lowercased())" }
  public var all: StaticString { "All" }
  public var filter: StaticString { "Filter" }
  public func filtered(_ list: String, by filter: String) -> String { "\(list): \(filter.lowered)" }
  public var notFound: StaticString { "Page not found" }
  public var notFoundMeans: StaticString {
    "Nothing stands at this address. It may have been mistyped, or the page has gone."
  }
  public var newAddress: Around { Around("This page has a new address: ", ".") }
  public var contents: StaticString { "Contents" }
  public var tags: StaticString { "Tags" }
  public func tagged(_ tag: String) -> String { "Tagged “\(tag)”" }
  public var letters: StaticString { "Letters" }
  public func names(in letter: String) -> String { "Names in \(letter)" }
  public var allNames: StaticString { "All names and aliases from A to Z." }
  public func see(_ name: String) -> String { "see \(name)" }
  public var entities: StaticString { "Entities" }
  public var sourcesAndPages: StaticString { "Sources and pages" }

  // MARK: The front page

  public var moreArticles: StaticString { "More articles" }
  public var aboutDossier: StaticString { "About this dossier" }
  public var latestChanges: StaticString { "Latest changes" }
  public var namesHeading: StaticString { "Names" }
  public var notesHeading: StaticString { "Notes" }
  public var claimsHeading: StaticString { "Claims" }
  public var openQuestions: StaticString { "Open questions" }
  public func lastCorrection(of count: Int) -> String {
    count == 1 ? "Correction" : "Last of \(number(count)) corrections"
  }
  public var updatedNote: StaticString { "Updated" }

  // MARK: Articles

  public var by: Around { Around("By ") }
  public var updated: Around { Around("Updated ") }
  public var onReport: Around { Around("On the report ") }
  public func corrected(_ count: Int, isDay: Bool) -> Around {
    Around("\(counted(count, "correction"))\(count > 1 ? ", the last" : "") \(isDay ? "on" : "in") ")
  }
  public var corrections: StaticString { "Corrections" }
  public var sourcesHeading: StaticString { "Sources" }
  public var namedInArticle: StaticString { "Named in this article" }
  public var mentionedIn: StaticString { "Mentioned in" }
  public var otherArticles: StaticString { "Other articles" }
  public var previousArticle: StaticString { "Previous article" }
  public var nextArticle: StaticString { "Next article" }

  // MARK: Notes

  public var wordsLikeThese: StaticString { "Words like these" }
  public var wordsLikeTheseMean: StaticString { "are a claim, a quotation or a correction." }
  public var numberAlone: StaticString { "A number alone leads to an explanation." }
  public var footnote: StaticString { "Footnote" }
  public var noteStandsWithText: StaticString { "The note stands with the text" }
  public func note(_ number: Int) -> String { "Note \(number)" }
  public var aNote: StaticString { "A note" }
  public func backToNote(_ number: Int) -> String { "Back to the words of note \(number)" }
  public func noteIn(_ number: Int) -> Around { Around("Note \(number) in ") }
  public var saidBy: Around { Around("Said by ") }
  public var saidByInline: Around { Around("said by ") }
  public var formerWords: Around { Around("The article’s words were changed since. The note is about: ") }
  public var originalWords: StaticString { "Original words" }
  public var translation: StaticString { "Translation" }
  public var confidentialSource: StaticString { "A confidential source" }
  public var theWordsAre: Around { Around("The words are ") }
  public var theOriginalWordsAre: Around { Around("The original words are ") }
  public var verifiedAgainst: Around { Around("verified against the copy of ") }
  public var verifiedAgainstConfidential: StaticString { "verified against the copy of a confidential source" }
  public var notVerified: Around { Around("not verified: ") }
  public func reason(_ reason: UnverifiedReason) -> String {
    switch reason {
    case .noCapture: "no capture"
    case .captureIsNotes: "the capture is notes"
    case .textWithoutChecksum: "the capture’s text has no checksum"
    case .captureTooLarge: "the capture is too large to read"
    case .captureOfUnknownEncoding: "the capture’s encoding is not known"
    case .captureIsNoText: "the capture is no text"
    case .captureMayHideWords: "the capture may not show the words"
    case .captureHasOtherChecksum: "the capture does not have the checksum that was noted"
    case .wordsNotThere: "the capture does not have these words"
    }
  }
  public func origins(sources: Int, origins: Int, isStated: Bool) -> String {
    let ends =
      origins == 1
      ? (isStated || sources > 1 ? "one origin" : "origin not stated")
      : (isStated ? "\(number(origins)) independent origins" : "origins not stated")
    return "\(self.sources(sources)), \(ends)"
  }
  public var confirmedOnOneOrigin: StaticString { "Called confirmed, and rests on one origin." }
  public var confirmedWithoutTwoOrigins: StaticString {
    "Called confirmed; as its sources do not state two origins, it rests on one."
  }
  public var accused: StaticString { "Accused" }
  public var notAsked: StaticString { ". That anyone was asked for a reply is not recorded." }
  public var rightOfReply: StaticString { "Right of reply" }
  public func asked(isNamed: Bool, isDay: Bool) -> Around {
    Around("\(isNamed ? ": asked" : "Asked") \(isDay ? "on" : "in") ")
  }
  public func toAnswerBy(isDay: Bool) -> Around { Around(", to answer by ") }
  public func answered(isDay: Bool, hasWords: Bool) -> Around {
    Around("Answered \(isDay ? "on" : "in") ", hasWords ? ":" : ".")
  }
  public var noAnswer: StaticString { "No answer is recorded." }
  public var history: StaticString { "History" }
  public func accusation(in article: String?) -> String {
    article.map { "An accusation, in “\($0)”" } ?? "An accusation"
  }

  // MARK: Claims and evidence

  public var howClaimsStand: StaticString { "How the claims stand" }
  public var claimsWithTwoOrigins: StaticString { "Claims with two origins or more" }
  public var passagesWithSource: StaticString { "Passages with a source" }
  public var claimsByStatus: StaticString { "Claims by status" }
  public var claimsIntroduction: StaticString { "What is stated as fact, by whom, and on which sources." }
  public var quotesIntroduction: StaticString { "Who said what, and where it is recorded." }
  public var withoutSpeaker: StaticString { "Without a named speaker" }
  public var correctionsIntroduction: StaticString { "What was put right in the articles, when and why." }
  public var correctionNote: StaticString { "The note in the article" }
  public var correctionsFeed: StaticString { "Follow corrections by feed" }

  // MARK: Entities

  public var facts: StaticString { "Facts" }
  public var coordinates: StaticString { "Coordinates" }
  public var elsewhere: StaticString { "Elsewhere" }
  public var alsoKnownAs: Around { Around("Also known as ") }
  public var relations: StaticString { "Relations" }
  public var quotedWords: StaticString { "Quoted words" }
  public var claimsMade: StaticString { "Claims made" }
  public var claimsByOthers: StaticString { "Claims by others" }
  public var mentionsHeading: StaticString { "Mentions" }
  public var furtherMentions: StaticString { "Further mentions" }
  public func mentionsPart(_ number: Int) -> String { "Mentions, part \(number)" }
  public func mentions(of name: String, part number: Int, outOf count: Int) -> String {
    "Mentions of \(name), part \(number) of \(count)"
  }
  public var oftenNamedTogether: StaticString { "Often named together" }
  public func whereLies(_ name: String) -> String { "Where \(name) lies" }
  public func mapAround(_ name: String) -> String { "A map of what lies around \(name)." }
  public var source: Around { Around("Source: ") }
  public var referenceKnowledge: StaticString { "Reference knowledge" }
  public var otherwiseReferenceKnowledge: StaticString { "Otherwise reference knowledge" }

  // MARK: Sources

  public var whatItSays: StaticString { "What it says" }
  public var citedBy: StaticString { "Cited by" }
  public func forNote(
    _ number: Int, kind: String, status: String?, words: String
  ) -> (before: String, link: String, after: String) {
    ("For ", "note \(number)", ", \(kind)\(status.map { ", \($0)" } ?? ""): “\(words)”")
  }
  public var author: StaticString { "Author" }
  public var publisher: StaticString { "Publisher" }
  public var issued: StaticString { "Issued" }
  public var address: StaticString { "Address" }
  public var accessed: StaticString { "Accessed" }
  public var archivedCopy: StaticString { "Archived copy" }
  public var archived: StaticString { "Archived" }
  public var keptCopy: StaticString { "Kept copy" }
  public var keptCopyIsExcerpt: StaticString { "Quoted words and notes, not the whole text" }

  // MARK: Texts

  public var footnotes: StaticString { "Footnotes" }
  public var footnoteInline: StaticString { "footnote" }
  public var noteLabel: StaticString { "Note" }
  public var backToReference: StaticString { "Back to reference" }
  public var table: StaticString { "Table" }
  public var formula: StaticString { "Formula" }
  public var fromPage: StaticString { "From" }
  public var taskDone: StaticString { "Done" }
  public var taskOpen: StaticString { "Not done" }
  public var taskCancelled: StaticString { "Cancelled" }
  public var taskInProgress: StaticString { "In progress" }
  public var taskDeferred: StaticString { "Deferred" }
  public var taskScheduled: StaticString { "Scheduled" }
  public var taskImportant: StaticString { "Important" }
  public var taskQuestion: StaticString { "Question" }
  public var details: StaticString { "Details" }

  // MARK: What documents are

  public var documentTypes: DocumentTypeNames {
    DocumentTypeNames(
      homePage: "Home page", article: "Article", entity: "Entity", source: "Source", annotation: "Annotation",
      page: "Page")
  }
}
