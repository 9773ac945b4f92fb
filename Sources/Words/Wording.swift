/// All that the pages and feeds say by themselves, in one language.
///
/// A language is one file with a value that conforms, and one line in ``Wordings/all``; the compiler tells which phrases it
/// lacks, as none has words of its own here. It takes plain values: numbers, dates in parts, words that are there already.
/// Fixed phrases are `StaticString`s, which are written to a page as they stand, so none may hold `<`, `&` or `"`; what stands
/// inside of a title or a label may be put together. What has a file of its own, such as a kind of entity, brings its name
/// with it (``Term``). What stands in and around pictures is a protocol of its own (``PictureWording``), and in each language a
/// file of its own.
public protocol Wording: PictureWording {
  /// The primary subtag of the language, as BCP 47 has it: `de`.
  var subtag: String { get }

  // MARK: Terms

  /// As it begins a line: “Works for”.
  func label(_ term: Term) -> String
  /// As it stands within a sentence: “works for”.
  func inline(_ term: Term) -> String
  /// A country by its ISO 3166 code, where the language calls it otherwise than English does.
  func country(_ code: String, english: String) -> String

  // MARK: Numbers, lists, marks

  /// “1,210”.
  func number(_ number: Int) -> String
  /// “64%”: of a whole number of hundredths.
  func percent(_ number: Int) -> String
  /// “3 of 12”.
  func outOf(_ part: Int, _ whole: Int) -> String
  /// “A, B and C”.
  func list(_ items: [String]) -> String
  /// “words” between the language's quotation marks.
  var quotation: Around { get }
  /// Between the whole number and the decimals.
  var decimalMark: String { get }
  /// “52.08° N”: digits with their decimal mark; `isLatitude` for north and south.
  func degrees(_ digits: String, isLatitude: Bool, isNegative: Bool) -> String

  // MARK: Names

  /// What lists pass over at the beginning of a title when they put it in order: “The ”.
  var leadingArticles: [String] { get }
  /// The letter under which lists file an accented one, where not under its base letter.
  func filedUnder(_ letter: Unicode.Scalar) -> String?

  // MARK: Dates

  /// “27 April 2018”, “about 2004”, “since 2014”, “the 2010s”, “spring 2001”.
  func date(_ date: SpokenDate) -> String
  /// `month` is 1...12.
  func month(_ month: Int) -> String
  /// “44 BC”. Years are astronomical.
  func year(_ year: Int) -> String
  /// Of what goes on: “since 2009”.
  func since(_ date: SpokenDate) -> String
  /// Of what is over, and nobody says when: “from 2009”.
  func from(_ date: SpokenDate) -> String
  func until(_ date: SpokenDate) -> String
  /// “2009 to 2018”.
  func span(_ start: SpokenDate, _ end: SpokenDate) -> String
  /// Of what is known to have held then: “as of 2018”.
  func asOf(_ date: SpokenDate) -> String
  /// Of a list's group or line without a date.
  var undated: StaticString { get }
  var noYear: StaticString { get }

  // MARK: Counted things

  func articles(_ count: Int) -> String
  func sources(_ count: Int) -> String
  func notes(_ count: Int) -> String
  func mentions(_ count: Int) -> String
  /// Of a text.
  func words(_ count: Int) -> String
  /// “3 sentences shared”, of two entities that are named in them together.
  func sharedSentences(_ count: Int) -> String
  /// How often an article names something: “3 times”.
  func times(_ count: Int) -> String
  /// “12 more pages”.
  func morePages(_ count: Int) -> String
  /// “In a note”, “In 3 notes”.
  func inNotes(_ count: Int) -> String
  /// The last item of a list that goes on: “and 12 more”.
  func andMore(_ count: Int) -> String

  // MARK: The frame

  var skipToText: StaticString { get }
  /// The button that goes through the colours, before the name of those that are chosen, and their three names, without blanks.
  var colours: StaticString { get }
  var colourNames: StaticString { get }
  /// What the field says in which a name is looked for.
  var findName: StaticString { get }
  var menu: StaticString { get }
  /// Of the navigation, for who listens.
  var siteNavigation: StaticString { get }
  var moreNavigation: StaticString { get }
  var breadcrumb: StaticString { get }
  func publishedBy(_ name: String) -> String
  var colophon: StaticString { get }
  /// The bands over drafts: a word, and what it means.
  var draft: StaticString { get }
  var draftMeans: StaticString { get }
  var holdsDraft: StaticString { get }
  var holdsDraftMeans: StaticString { get }
  /// Before the titles of such pages.
  var draftTitle: StaticString { get }
  var withDraftTitle: StaticString { get }
  /// Of a note's kind, where the note is a draft: “Claim, draft”.
  func draft(_ kind: String) -> String

  // MARK: Titles and headings

  /// Of a year that several pages hold, from its second part on: “2014, part 2”.
  func part(_ number: Int, of title: String) -> String
  /// Of the page on a list, from its second part on: “Articles, part 2 of 5”.
  func part(_ number: Int, outOf count: Int, of title: String) -> String
  /// Which part a page holds: “Part 2 of 5: H–M”, or “Part 2 of 5”.
  func part(_ number: Int, outOf count: Int, holding: String?) -> String
  /// Of a link to one: “Part 2: H–M”, or “Part 2”.
  func part(_ number: Int, holding: String?) -> String
  var partsOfList: StaticString { get }
  func all(_ list: Term) -> String
  /// The filter that shows everything.
  var all: StaticString { get }
  var filter: StaticString { get }
  /// “Claims: confirmed”.
  func filtered(_ list: String, by filter: String) -> String
  var notFound: StaticString { get }
  var notFoundMeans: StaticString { get }
  var newAddress: Around { get }
  var contents: StaticString { get }
  var tags: StaticString { get }
  func tagged(_ tag: String) -> String
  var letters: StaticString { get }
  func names(in letter: String) -> String
  var allNames: StaticString { get }
  /// Of an alias: “see Rob Wainwright”.
  func see(_ name: String) -> String
  var entities: StaticString { get }
  var sourcesAndPages: StaticString { get }

  // MARK: The front page

  var moreArticles: StaticString { get }
  var aboutDossier: StaticString { get }
  var latestChanges: StaticString { get }
  var namesHeading: StaticString { get }
  var notesHeading: StaticString { get }
  var claimsHeading: StaticString { get }
  var openQuestions: StaticString { get }
  /// What changed last in an article: “Correction”, “Last of 3 corrections”; “Updated”.
  func lastCorrection(of count: Int) -> String
  var updatedNote: StaticString { get }

  // MARK: Articles

  /// “By ” before the authors.
  var by: Around { get }
  var updated: Around { get }
  var onReport: Around { get }
  /// “3 corrections, the last on ” before the date.
  func corrected(_ count: Int, isDay: Bool) -> Around
  var corrections: StaticString { get }
  var sourcesHeading: StaticString { get }
  var namedInArticle: StaticString { get }
  var mentionedIn: StaticString { get }
  var otherArticles: StaticString { get }
  var previousArticle: StaticString { get }
  var nextArticle: StaticString { get }

  // MARK: Notes

  /// What the shades in a text mean: the words that are shaded, and what follows them.
  var wordsLikeThese: StaticString { get }
  var wordsLikeTheseMean: StaticString { get }
  var numberAlone: StaticString { get }
  var footnote: StaticString { get }
  var noteStandsWithText: StaticString { get }
  func note(_ number: Int) -> String
  /// Of one that has no number.
  var aNote: StaticString { get }
  func backToNote(_ number: Int) -> String
  /// “Note 5 in ” before the article.
  func noteIn(_ number: Int) -> Around
  /// “Said by ” as it begins a line, and within one.
  var saidBy: Around { get }
  var saidByInline: Around { get }
  var formerWords: Around { get }
  var originalWords: StaticString { get }
  var translation: StaticString { get }
  var confidentialSource: StaticString { get }
  /// “The words are ” before what came of holding them against a copy.
  var theWordsAre: Around { get }
  /// The same of what a translation stands for.
  var theOriginalWordsAre: Around { get }
  var verifiedAgainst: Around { get }
  var verifiedAgainstConfidential: StaticString { get }
  var notVerified: Around { get }
  func reason(_ reason: UnverifiedReason) -> String
  /// “2 sources, one origin”. `origins` are those that are known; `isStated` says whether each source names its own.
  func origins(sources: Int, origins: Int, isStated: Bool) -> String
  var confirmedOnOneOrigin: StaticString { get }
  var confirmedWithoutTwoOrigins: StaticString { get }
  var accused: StaticString { get }
  /// It ends the line that names the accused.
  var notAsked: StaticString { get }
  var rightOfReply: StaticString { get }
  /// Before the date on which someone was asked: after their name, or without one.
  func asked(isNamed: Bool, isDay: Bool) -> Around
  func toAnswerBy(isDay: Bool) -> Around
  /// - Parameter hasWords: whether the answer follows.
  func answered(isDay: Bool, hasWords: Bool) -> Around
  var noAnswer: StaticString { get }
  var history: StaticString { get }
  func accusation(in article: String?) -> String

  // MARK: Claims and evidence

  var howClaimsStand: StaticString { get }
  var claimsWithTwoOrigins: StaticString { get }
  var passagesWithSource: StaticString { get }
  var claimsByStatus: StaticString { get }
  var claimsIntroduction: StaticString { get }
  var quotesIntroduction: StaticString { get }
  var withoutSpeaker: StaticString { get }
  var correctionsIntroduction: StaticString { get }
  var correctionNote: StaticString { get }
  var correctionsFeed: StaticString { get }

  // MARK: Entities

  var facts: StaticString { get }
  var coordinates: StaticString { get }
  var elsewhere: StaticString { get }
  var alsoKnownAs: Around { get }
  var relations: StaticString { get }
  var quotedWords: StaticString { get }
  var claimsMade: StaticString { get }
  var claimsByOthers: StaticString { get }
  var mentionsHeading: StaticString { get }
  var furtherMentions: StaticString { get }
  func mentionsPart(_ number: Int) -> String
  func mentions(of name: String, part number: Int, outOf count: Int) -> String
  var oftenNamedTogether: StaticString { get }
  /// Of a small map: “Where The Hague lies”, and what it shows.
  func whereLies(_ name: String) -> String
  func mapAround(_ name: String) -> String
  var source: Around { get }
  var referenceKnowledge: StaticString { get }
  var otherwiseReferenceKnowledge: StaticString { get }

  // MARK: Sources

  var whatItSays: StaticString { get }
  var citedBy: StaticString { get }
  /// “For note 5, claim, disputed: “words””: what stands before the note's number as a link, that link, and its words in marks.
  func forNote(_ number: Int, kind: String, status: String?, words: String) -> (
    before: String, link: String, after: String
  )
  var author: StaticString { get }
  var publisher: StaticString { get }
  var issued: StaticString { get }
  var address: StaticString { get }
  var accessed: StaticString { get }
  var archivedCopy: StaticString { get }
  var archived: StaticString { get }
  var keptCopy: StaticString { get }
  var keptCopyIsExcerpt: StaticString { get }

  // MARK: Texts

  /// For who listens to a text: its footnotes, a note's number, tables, formulas, tasks.
  var footnotes: StaticString { get }
  var footnoteInline: StaticString { get }
  var noteLabel: StaticString { get }
  var backToReference: StaticString { get }
  var table: StaticString { get }
  var formula: StaticString { get }
  /// Where an embedded text is from.
  var fromPage: StaticString { get }
  var taskDone: StaticString { get }
  var taskOpen: StaticString { get }
  /// Of tasks with other signs in their boxes: `[-]`, `[/]`, `[>]`, `[<]`, `[!]`, `[?]`.
  var taskCancelled: StaticString { get }
  var taskInProgress: StaticString { get }
  var taskDeferred: StaticString { get }
  var taskScheduled: StaticString { get }
  var taskImportant: StaticString { get }
  var taskQuestion: StaticString { get }
  var details: StaticString { get }

  // MARK: What documents are

  var documentTypes: DocumentTypeNames { get }
}

/// Why words are not verified, in what readers need to know of it.
public enum UnverifiedReason: Sendable, Hashable, CaseIterable {
  case noCapture, captureIsNotes, textWithoutChecksum, captureTooLarge, captureOfUnknownEncoding, captureIsNoText
  case captureMayHideWords, captureHasOtherChecksum, wordsNotThere
}

/// The types of documents, each as it begins a line.
public struct DocumentTypeNames: Sendable, Hashable {
  public let homePage, article, entity, source, annotation, page: String

  public init(homePage: String, article: String, entity: String, source: String, annotation: String, page: String) {
    (self.homePage, self.article, self.entity) = (homePage, article, entity)
    (self.source, self.annotation, self.page) = (source, annotation, page)
  }
}
