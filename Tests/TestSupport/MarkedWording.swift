package import Words

/// A language whose every word stands in marks, `⟦Sources⟧`: what pages show without them was said by no language.
package struct MarkedWording: Wording {
  package init() {}

  package var subtag: String { "x" }
  package func label(_ term: Term) -> String { inline(term) }
  /// Its words held together, so that no line of a picture ends within the marks.
  package func inline(_ term: Term) -> String {
    "⟦\(term.english.split(separator: " ").joined(separator: "\u{A0}"))⟧"
  }
  package func country(_ code: String, english: String) -> String { "⟦\(english)⟧" }
  package func number(_ number: Int) -> String { "⟦number⟧ \(number)" }
  package func percent(_ number: Int) -> String { "⟦percent⟧ \(number)" }
  package func outOf(_ part: Int, _ whole: Int) -> String { "⟦outOf⟧ \(part) \(whole)" }
  package func list(_ items: [String]) -> String { items.joined(separator: " ⟦and⟧ ") }
  package var quotation: Around { Around("⟦quotation⟧ ", " ⟦/⟧") }
  package var decimalMark: String { "," }
  package func degrees(_ digits: String, isLatitude: Bool, isNegative: Bool) -> String { "⟦degrees⟧ \(digits)" }
  package var leadingArticles: [String] { [] }
  package func filedUnder(_ letter: Unicode.Scalar) -> String? { nil }
  package func date(_ date: SpokenDate) -> String { "⟦date⟧" }
  package func month(_ month: Int) -> String { "⟦month⟧ \(month)" }
  package func year(_ year: Int) -> String { "⟦year⟧ \(year)" }
  package func since(_ date: SpokenDate) -> String { "⟦since⟧" }
  package func from(_ date: SpokenDate) -> String { "⟦from⟧" }
  package func until(_ date: SpokenDate) -> String { "⟦until⟧" }
  package func span(_ start: SpokenDate, _ end: SpokenDate) -> String { "⟦span⟧" }
  package func asOf(_ date: SpokenDate) -> String { "⟦asOf⟧" }
  package var undated: StaticString { "⟦undated⟧" }
  package var noYear: StaticString { "⟦noYear⟧" }
  package func articles(_ count: Int) -> String { "⟦articles⟧ \(count)" }
  package func sources(_ count: Int) -> String { "⟦sources⟧ \(count)" }
  package func notes(_ count: Int) -> String { "⟦notes⟧ \(count)" }
  package func mentions(_ count: Int) -> String { "⟦mentions⟧ \(count)" }
  package func words(_ count: Int) -> String { "⟦words⟧ \(count)" }
  package func sharedSentences(_ count: Int) -> String { "⟦sharedSentences⟧ \(count)" }
  package func times(_ count: Int) -> String { "⟦times⟧ \(count)" }
  package func morePages(_ count: Int) -> String { "⟦morePages⟧ \(count)" }
  package func inNotes(_ count: Int) -> String { "⟦inNotes⟧ \(count)" }
  package func andMore(_ count: Int) -> String { "⟦andMore⟧ \(count)" }
  package var skipToText: StaticString { "⟦skipToText⟧" }
  package var colours: StaticString { "⟦colours⟧" }
  package var colourNames: StaticString { "⟦a⟧ ⟦b⟧ ⟦c⟧" }
  package var findName: StaticString { "⟦findName⟧" }
  package var menu: StaticString { "⟦menu⟧" }
  package var siteNavigation: StaticString { "⟦siteNavigation⟧" }
  package var moreNavigation: StaticString { "⟦moreNavigation⟧" }
  package var breadcrumb: StaticString { "⟦breadcrumb⟧" }
  package func publishedBy(_ name: String) -> String { "⟦publishedBy⟧ \(name)" }
  package var colophon: StaticString { "⟦colophon⟧" }
  package var draft: StaticString { "⟦draft⟧" }
  package var draftMeans: StaticString { "⟦draftMeans⟧" }
  package var holdsDraft: StaticString { "⟦holdsDraft⟧" }
  package var holdsDraftMeans: StaticString { "⟦holdsDraftMeans⟧" }
  package var draftTitle: StaticString { "⟦draftTitle⟧" }
  package var withDraftTitle: StaticString { "⟦withDraftTitle⟧" }
  package func draft(_ kind: String) -> String { "⟦draft⟧ \(kind)" }
  package func part(_ number: Int, of title: String) -> String { "⟦part⟧ \(number) \(title)" }
  package func part(_ number: Int, outOf count: Int, of title: String) -> String {
    "⟦part⟧ \(number) \(count) \(title)"
  }
  package func part(_ number: Int, outOf count: Int, holding: String?) -> String {
    "⟦part⟧ \(number) \(count) \(holding ?? "")"
  }
  package func part(_ number: Int, holding: String?) -> String { "⟦part⟧ \(number) \(holding ?? "")" }
  package var partsOfList: StaticString { "⟦partsOfList⟧" }
  package func all(_ list: Term) -> String { "⟦all⟧ ⟦\(list.english)⟧" }
  package var all: StaticString { "⟦all⟧" }
  package var filter: StaticString { "⟦filter⟧" }
  package func filtered(_ list: String, by filter: String) -> String { "⟦filtered⟧ \(list) \(filter)" }
  package var notFound: StaticString { "⟦notFound⟧" }
  package var notFoundMeans: StaticString { "⟦notFoundMeans⟧" }
  package var newAddress: Around { Around("⟦newAddress⟧ ", " ⟦/⟧") }
  package var contents: StaticString { "⟦contents⟧" }
  package var tags: StaticString { "⟦tags⟧" }
  package func tagged(_ tag: String) -> String { "⟦tagged⟧ \(tag)" }
  package var letters: StaticString { "⟦letters⟧" }
  package func names(in letter: String) -> String { "⟦names⟧ \(letter)" }
  package var allNames: StaticString { "⟦allNames⟧" }
  package func see(_ name: String) -> String { "⟦see⟧ \(name)" }
  package var entities: StaticString { "⟦entities⟧" }
  package var sourcesAndPages: StaticString { "⟦sourcesAndPages⟧" }
  package var moreArticles: StaticString { "⟦moreArticles⟧" }
  package var aboutDossier: StaticString { "⟦aboutDossier⟧" }
  package var latestChanges: StaticString { "⟦latestChanges⟧" }
  package var namesHeading: StaticString { "⟦namesHeading⟧" }
  package var notesHeading: StaticString { "⟦notesHeading⟧" }
  package var claimsHeading: StaticString { "⟦claimsHeading⟧" }
  package var openQuestions: StaticString { "⟦openQuestions⟧" }
  package func lastCorrection(of count: Int) -> String { "⟦lastCorrection⟧ \(count)" }
  package var updatedNote: StaticString { "⟦updatedNote⟧" }
  package var by: Around { Around("⟦by⟧ ", " ⟦/⟧") }
  package var updated: Around { Around("⟦updated⟧ ", " ⟦/⟧") }
  package var onReport: Around { Around("⟦onReport⟧ ", " ⟦/⟧") }
  package func corrected(_ count: Int, isDay: Bool) -> Around { Around("⟦corrected⟧ ", " ⟦/⟧") }
  package var corrections: StaticString { "⟦corrections⟧" }
  package var sourcesHeading: StaticString { "⟦sourcesHeading⟧" }
  package var namedInArticle: StaticString { "⟦namedInArticle⟧" }
  package var mentionedIn: StaticString { "⟦mentionedIn⟧" }
  package var otherArticles: StaticString { "⟦otherArticles⟧" }
  package var previousArticle: StaticString { "⟦previousArticle⟧" }
  package var nextArticle: StaticString { "⟦nextArticle⟧" }
  package var wordsLikeThese: StaticString { "⟦wordsLikeThese⟧" }
  package var wordsLikeTheseMean: StaticString { "⟦wordsLikeTheseMean⟧" }
  package var numberAlone: StaticString { "⟦numberAlone⟧" }
  package var footnote: StaticString { "⟦footnote⟧" }
  package var noteStandsWithText: StaticString { "⟦noteStandsWithText⟧" }
  package func note(_ number: Int) -> String { "⟦note⟧ \(number)" }
  package var aNote: StaticString { "⟦aNote⟧" }
  package func backToNote(_ number: Int) -> String { "⟦backToNote⟧ \(number)" }
  package func noteIn(_ number: Int) -> Around { Around("⟦noteIn⟧ ", " ⟦/⟧") }
  package var saidBy: Around { Around("⟦saidBy⟧ ", " ⟦/⟧") }
  package var saidByInline: Around { Around("⟦saidByInline⟧ ", " ⟦/⟧") }
  package var formerWords: Around { Around("⟦formerWords⟧ ", " ⟦/⟧") }
  package var originalWords: StaticString { "⟦originalWords⟧" }
  package var translation: StaticString { "⟦translation⟧" }
  package var confidentialSource: StaticString { "⟦confidentialSource⟧" }
  package var theWordsAre: Around { Around("⟦theWordsAre⟧ ", " ⟦/⟧") }
  package var theOriginalWordsAre: Around { Around("⟦theOriginalWordsAre⟧ ", " ⟦/⟧") }
  package var verifiedAgainst: Around { Around("⟦verifiedAgainst⟧ ", " ⟦/⟧") }
  package var verifiedAgainstConfidential: StaticString { "⟦verifiedAgainstConfidential⟧" }
  package var notVerified: Around { Around("⟦notVerified⟧ ", " ⟦/⟧") }
  package func reason(_ reason: UnverifiedReason) -> String { "⟦reason⟧" }
  package func origins(sources: Int, origins: Int, isStated: Bool) -> String { "⟦origins⟧ \(sources) \(origins)" }
  package var confirmedOnOneOrigin: StaticString { "⟦confirmedOnOneOrigin⟧" }
  package var confirmedWithoutTwoOrigins: StaticString { "⟦confirmedWithoutTwoOrigins⟧" }
  package var accused: StaticString { "⟦accused⟧" }
  package var notAsked: StaticString { "⟦notAsked⟧" }
  package var rightOfReply: StaticString { "⟦rightOfReply⟧" }
  package func asked(isNamed: Bool, isDay: Bool) -> Around { Around("⟦asked⟧ ", " ⟦/⟧") }
  package func toAnswerBy(isDay: Bool) -> Around { Around("⟦toAnswerBy⟧ ", " ⟦/⟧") }
  package func answered(isDay: Bool, hasWords: Bool) -> Around { Around("⟦answered⟧ ", " ⟦/⟧") }
  package var noAnswer: StaticString { "⟦noAnswer⟧" }
  package var history: StaticString { "⟦history⟧" }
  package func accusation(in article: String?) -> String { "⟦accusation⟧ \(article ?? "")" }
  package var howClaimsStand: StaticString { "⟦howClaimsStand⟧" }
  package var claimsWithTwoOrigins: StaticString { "⟦claimsWithTwoOrigins⟧" }
  package var passagesWithSource: StaticString { "⟦passagesWithSource⟧" }
  package var claimsByStatus: StaticString { "⟦claimsByStatus⟧" }
  package var claimsIntroduction: StaticString { "⟦claimsIntroduction⟧" }
  package var quotesIntroduction: StaticString { "⟦quotesIntroduction⟧" }
  package var withoutSpeaker: StaticString { "⟦withoutSpeaker⟧" }
  package var correctionsIntroduction: StaticString { "⟦correctionsIntroduction⟧" }
  package var correctionNote: StaticString { "⟦correctionNote⟧" }
  package var correctionsFeed: StaticString { "⟦correctionsFeed⟧" }
  package var facts: StaticString { "⟦facts⟧" }
  package var coordinates: StaticString { "⟦coordinates⟧" }
  package var elsewhere: StaticString { "⟦elsewhere⟧" }
  package var alsoKnownAs: Around { Around("⟦alsoKnownAs⟧ ", " ⟦/⟧") }
  package var relations: StaticString { "⟦relations⟧" }
  package var quotedWords: StaticString { "⟦quotedWords⟧" }
  package var claimsMade: StaticString { "⟦claimsMade⟧" }
  package var claimsByOthers: StaticString { "⟦claimsByOthers⟧" }
  package var mentionsHeading: StaticString { "⟦mentionsHeading⟧" }
  package var furtherMentions: StaticString { "⟦furtherMentions⟧" }
  package func mentionsPart(_ number: Int) -> String { "⟦mentionsPart⟧ \(number)" }
  package func mentions(of name: String, part number: Int, outOf count: Int) -> String {
    "⟦mentions⟧ \(name) \(number) \(count)"
  }
  package var oftenNamedTogether: StaticString { "⟦oftenNamedTogether⟧" }
  package func whereLies(_ name: String) -> String { "⟦whereLies \(name)⟧" }
  package func mapAround(_ name: String) -> String { "⟦mapAround \(name)⟧" }
  package var source: Around { Around("⟦source⟧ ", " ⟦/⟧") }
  package var referenceKnowledge: StaticString { "⟦referenceKnowledge⟧" }
  package var otherwiseReferenceKnowledge: StaticString { "⟦otherwiseReferenceKnowledge⟧" }
  package var whatItSays: StaticString { "⟦whatItSays⟧" }
  package var citedBy: StaticString { "⟦citedBy⟧" }
  package func forNote(
    _ number: Int, kind: String, status: String?, words: String
  ) -> (before: String, link: String, after: String) {
    ("⟦for⟧ ", "⟦note⟧", " \(kind) \(status ?? "") \(words)")
  }
  package var author: StaticString { "⟦author⟧" }
  package var publisher: StaticString { "⟦publisher⟧" }
  package var issued: StaticString { "⟦issued⟧" }
  package var address: StaticString { "⟦address⟧" }
  package var accessed: StaticString { "⟦accessed⟧" }
  package var archivedCopy: StaticString { "⟦archivedCopy⟧" }
  package var archived: StaticString { "⟦archived⟧" }
  package var keptCopy: StaticString { "⟦keptCopy⟧" }
  package var keptCopyIsExcerpt: StaticString { "⟦keptCopyIsExcerpt⟧" }
  package var footnotes: StaticString { "⟦footnotes⟧" }
  package var footnoteInline: StaticString { "⟦footnoteInline⟧" }
  package var noteLabel: StaticString { "⟦noteLabel⟧" }
  package var backToReference: StaticString { "⟦backToReference⟧" }
  package var table: StaticString { "⟦table⟧" }
  package var formula: StaticString { "⟦formula⟧" }
  package var fromPage: StaticString { "⟦fromPage⟧" }
  package var taskDone: StaticString { "⟦taskDone⟧" }
  package var taskOpen: StaticString { "⟦taskOpen⟧" }
  package var taskCancelled: StaticString { "⟦taskCancelled⟧" }
  package var taskInProgress: StaticString { "⟦taskInProgress⟧" }
  package var taskDeferred: StaticString { "⟦taskDeferred⟧" }
  package var taskScheduled: StaticString { "⟦taskScheduled⟧" }
  package var taskImportant: StaticString { "⟦taskImportant⟧" }
  package var taskQuestion: StaticString { "⟦taskQuestion⟧" }
  package var details: StaticString { "⟦details⟧" }
  package var documentTypes: DocumentTypeNames {
    DocumentTypeNames(
      homePage: "⟦home⟧", article: "⟦article⟧", entity: "⟦entity⟧", source: "⟦source⟧", annotation: "⟦annotation⟧",
      page: "⟦page⟧")
  }
}
