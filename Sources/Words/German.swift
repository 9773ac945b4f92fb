/// German as newspapers print it: „so“ for quotation marks, 1.210 and 52,08 for numbers, umlauts under their base letters.
public struct German: Wording {
  public init() {}

  public var subtag: String { "de" }

  // MARK: Terms

  public func label(_ term: Term) -> String { term.german?.capitalized ?? term.english }
  public func inline(_ term: Term) -> String { term.german ?? term.english.lowered }
  public func country(_ code: String, english: String) -> String { GermanCountries.names[code] ?? english }

  // MARK: Numbers, lists, marks

  public func number(_ number: Int) -> String { grouped(number, by: ".") }
  public func percent(_ number: Int) -> String { "\(number)\u{A0}%" }
  public func outOf(_ part: Int, _ whole: Int) -> String { "\(number(part)) von \(number(whole))" }
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) und \(last)"
  }
  public var quotation: Around { Around("„", "“") }
  public var decimalMark: String { "," }
  public func degrees(_ digits: String, isLatitude: Bool, isNegative: Bool) -> String {
    "\(digits)° \(isLatitude ? (isNegative ? "S" : "N") : (isNegative ? "W" : "O"))"
  }

  // MARK: Names

  public var leadingArticles: [String] { ["Der ", "Die ", "Das "] }
  public func filedUnder(_ letter: Unicode.Scalar) -> String? { letter == "ß" ? "S" : nil }

  // MARK: Dates

  public func month(_ month: Int) -> String { Self.months[month - 1] }
  public func year(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) v. Chr." }

  public func date(_ date: SpokenDate) -> String {
    switch date {
    case .moment(let moment): text(moment)
    case .interval(.moment(let start), .moment(let end)): span(start, end)
    case .interval(.moment(let start), .open): since(.moment(start))
    case .interval(.open, .moment(let end)): until(.moment(end))
    case .interval(.moment(let start), _): "\(text(start)) bis zu einem unbekannten Zeitpunkt"
    case .interval(_, .moment(let end)): "von einem unbekannten Zeitpunkt \(until(.moment(end)))"
    case .interval: "zu unbekannter Zeit"
    }
  }

  public func since(_ date: SpokenDate) -> String { "seit \(self.date(date, after: .dative))" }
  public func from(_ date: SpokenDate) -> String { "ab \(self.date(date, after: .dative))" }
  public func until(_ date: SpokenDate) -> String { "bis \(self.date(date, after: .until))" }
  public func span(_ start: SpokenDate, _ end: SpokenDate) -> String {
    if case (.moment(let start), .moment(let end)) = (start, end) { return span(start, end) }
    return "\(date(start)) bis \(date(end))"
  }
  public func asOf(_ date: SpokenDate) -> String { "Stand: \(self.date(date))" }
  public var undated: StaticString { "Ohne Datum" }
  public var noYear: StaticString { "Ohne Jahr" }

  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]
  private static let seasons = ["Frühjahr", "Sommer", "Herbst", "Winter"]

  /// What a word before a date asks of it.
  private enum Case {
    /// “seit dem 27. April 2018”.
    case dative
    /// “bis zum 27. April 2018”.
    case until
  }

  private func date(_ date: SpokenDate, after word: Case) -> String {
    guard case .moment(let moment) = date else { return self.date(date) }
    if moment.isPlainDay { return (word == .until ? "zum " : "dem ") + exact(moment) }
    if moment.unspecifiedDigits == 1, moment.month == .none, moment.year > 0 {
      return (word == .until ? "in die " : "den ") + "\(moment.year)er-Jahre\(word == .until ? "" : "n")"
    }
    return text(moment)
  }

  private func text(_ moment: SpokenDate.Moment) -> String {
    let about = !moment.isApproximate ? "" : moment.month == .none ? "um " : "etwa "
    return about + exact(moment) + (moment.isUncertain ? " (unsicher)" : "")
  }

  private func exact(_ moment: SpokenDate.Moment) -> String {
    let year = year(moment.year)
    switch (moment.month, moment.day) {
    case (.none, _):
      switch moment.unspecifiedDigits {
      case 0: return year
      case 1 where moment.year > 0: return "\(year)er-Jahre"
      default: return "zwischen \(year) und \(self.year(moment.lastYear))"
      }
    case (.unspecified, .none): return "ein Monat im Jahr \(year)"
    case (.unspecified, _): return "ein Tag im Jahr \(year)"
    case (.number(let season), _) where season > 20: return "\(Self.seasons[season - 21]) \(year)"
    case (.number(let month), .none): return "\(Self.months[month - 1]) \(year)"
    case (.number(let month), .unspecified): return "ein Tag im \(Self.months[month - 1]) \(year)"
    case (.number(let month), .number(let day)):
      return "\(day). \(Self.months[month - 1]) \(year)" + (moment.time.map { ", " + text($0) } ?? "")
    }
  }

  private func text(_ time: SpokenDate.Time) -> String {
    "\(time.clock) Uhr" + (time.zone.map { " (\($0))" } ?? "")
  }

  /// What both ends share is said once: “25. bis 26. April 2018”, “April bis Juni 2018”.
  private func span(_ start: SpokenDate.Moment, _ end: SpokenDate.Moment) -> String {
    let whole = "\(text(start)) bis \(text(end))"
    guard !start.isUncertain, !start.isApproximate, !end.isUncertain, !end.isApproximate, start.year == end.year else {
      return whole
    }
    switch (start.month, start.day, end.month, end.day) {
    case (.number(let a), .number(let from), .number(let b), .number) where a == b: return "\(from). bis \(text(end))"
    case (.number(let a), .number(let from), .number, .number):
      return "\(from). \(Self.months[a - 1]) bis \(text(end))"
    case (.number(let a), .none, .number(let b), .none) where a <= 12 && b <= 12 && a != b:
      return "\(Self.months[a - 1]) bis \(text(end))"
    default: return whole
    }
  }

  // MARK: Counted things

  public func articles(_ count: Int) -> String { "\(number(count)) Artikel" }
  public func sources(_ count: Int) -> String { counted(count, "Quelle", "Quellen") }
  public func notes(_ count: Int) -> String { counted(count, "Anmerkung", "Anmerkungen") }
  public func mentions(_ count: Int) -> String { counted(count, "Erwähnung", "Erwähnungen") }
  public func words(_ count: Int) -> String { counted(count, "Wort", "Wörter") }
  public func sharedSentences(_ count: Int) -> String { counted(count, "gemeinsamer Satz", "gemeinsame Sätze") }
  public func times(_ count: Int) -> String { "\(number(count))-mal" }
  public func morePages(_ count: Int) -> String { counted(count, "weitere Seite", "weitere Seiten") }
  public func inNotes(_ count: Int) -> String {
    count == 1 ? "In einer Anmerkung" : "In \(number(count)) Anmerkungen"
  }
  public func andMore(_ count: Int) -> String { "und \(number(count)) weitere" }

  func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  // MARK: The frame

  public var skipToText: StaticString { "Zum Text springen" }
  public var colours: StaticString { "Farben: " }
  public var colourNames: StaticString { "automatisch hell dunkel" }
  public var findName: StaticString { "Name suchen" }
  public var menu: StaticString { "Menü" }
  public var siteNavigation: StaticString { "Hauptnavigation" }
  public var moreNavigation: StaticString { "Mehr" }
  public var breadcrumb: StaticString { "Brotkrumennavigation" }
  public func publishedBy(_ name: String) -> String { "Herausgegeben von \(name)." }
  public var colophon: StaticString {
    "Mit Dossier aus reinen Textdateien erstellt. Diese Seiten laden nichts von anderen Websites."
  }
  public var draft: StaticString { "Entwurf." }
  public var draftMeans: StaticString { "Diese Seite ist nicht veröffentlicht." }
  public var holdsDraft: StaticString { "Enthält einen Entwurf." }
  public var holdsDraftMeans: StaticString { "Ein Text auf dieser Seite ist nicht veröffentlicht." }
  public var draftTitle: StaticString { "Entwurf: " }
  public var withDraftTitle: StaticString { "Mit Entwurf: " }
  public func draft(_ kind: String) -> String { "\(kind), Entwurf" }

  // MARK: Titles and headings

  public func part(_ number: Int, of title: String) -> String { "\(title), Teil \(number)" }
  public func part(_ number: Int, outOf count: Int, of title: String) -> String {
    "\(title), Teil \(number) von \(count)"
  }
  public func part(_ number: Int, outOf count: Int, holding: String?) -> String {
    "Teil \(number) von \(count)\(holding.map { ": \($0)" } ?? "")"
  }
  public func part(_ number: Int, holding: String?) -> String { "Teil \(number)\(holding.map { ": \($0)" } ?? "")" }
  public var partsOfList: StaticString { "Seiten dieser Liste" }
  public func all(_ list: Term) -> String { "Alle \(inline(list))" }
  public var all: StaticString { "Alle" }
  public var filter: StaticString { "Filter" }
  public func filtered(_ list: String, by filter: String) -> String { "\(list): \(filter)" }
  public var notFound: StaticString { "Seite nicht gefunden" }
  public var notFoundMeans: StaticString {
    "Unter dieser Adresse gibt es nichts. Vielleicht enthält sie einen Tippfehler, oder die Seite gibt es nicht mehr."
  }
  public var newAddress: Around { Around("Diese Seite hat eine neue Adresse: ", ".") }
  public var contents: StaticString { "Inhalt" }
  public var tags: StaticString { "Schlagwörter" }
  public func tagged(_ tag: String) -> String { "Schlagwort „\(tag)“" }
  public var letters: StaticString { "Buchstaben" }
  public func names(in letter: String) -> String { "Namen mit \(letter)" }
  public var allNames: StaticString { "Alle Namen, auch andere Schreibweisen, von A bis Z." }
  public func see(_ name: String) -> String { "siehe \(name)" }
  public var entities: StaticString { "Personen, Organisationen und anderes" }
  public var sourcesAndPages: StaticString { "Quellen und Seiten" }

  // MARK: The front page

  public var moreArticles: StaticString { "Weitere Artikel" }
  public var aboutDossier: StaticString { "Über dieses Dossier" }
  public var latestChanges: StaticString { "Letzte Änderungen" }
  public var namesHeading: StaticString { "Namen" }
  public var notesHeading: StaticString { "Anmerkungen" }
  public var claimsHeading: StaticString { "Behauptungen" }
  public var openQuestions: StaticString { "Offene Fragen" }
  public func lastCorrection(of count: Int) -> String {
    count == 1 ? "Korrektur" : "Letzte von \(number(count)) Korrekturen"
  }
  public var updatedNote: StaticString { "Aktualisiert" }

  // MARK: Articles

  public var by: Around { Around("Von ") }
  public var updated: Around { Around("Aktualisiert: ") }
  public var onReport: Around { Around("Zum Bericht ") }
  public func corrected(_ count: Int, isDay: Bool) -> Around {
    let what = counted(count, "Korrektur", "Korrekturen") + (count > 1 ? ", die letzte" : "")
    return Around("\(what)\(isDay ? " vom " : ": ")")
  }
  public var corrections: StaticString { "Korrekturen" }
  public var sourcesHeading: StaticString { "Quellen" }
  public var namedInArticle: StaticString { "In diesem Artikel genannt" }
  public var mentionedIn: StaticString { "Erwähnt in" }
  public var otherArticles: StaticString { "Andere Artikel" }
  public var previousArticle: StaticString { "Voriger Artikel" }
  public var nextArticle: StaticString { "Nächster Artikel" }

  // MARK: Notes

  public var wordsLikeThese: StaticString { "So gezeichnete Wörter" }
  public var wordsLikeTheseMean: StaticString { "sind eine Behauptung, ein Zitat oder eine Korrektur." }
  public var numberAlone: StaticString { "Eine Ziffer allein führt zu einer Erläuterung." }
  public var footnote: StaticString { "Fußnote" }
  public var noteStandsWithText: StaticString { "Die Anmerkung steht beim Text" }
  public func note(_ number: Int) -> String { "Anmerkung \(number)" }
  public var aNote: StaticString { "Eine Anmerkung" }
  public func backToNote(_ number: Int) -> String { "Zurück zur Textstelle von Anmerkung \(number)" }
  public func noteIn(_ number: Int) -> Around { Around("Anmerkung \(number) in ") }
  public var saidBy: Around { Around("Gesagt von ") }
  public var saidByInline: Around { Around("gesagt von ") }
  public var formerWords: Around {
    Around("Der Wortlaut des Artikels wurde seither geändert. Die Anmerkung bezieht sich auf: ")
  }
  public var originalWords: StaticString { "Im Original" }
  public var translation: StaticString { "Übersetzung" }
  public var confidentialSource: StaticString { "Eine vertrauliche Quelle" }
  public var theWordsAre: Around { Around("Der Wortlaut ist ") }
  public var theOriginalWordsAre: Around { Around("Der Wortlaut im Original ist ") }
  public var verifiedAgainst: Around { Around("geprüft anhand der Kopie von ") }
  public var verifiedAgainstConfidential: StaticString { "geprüft anhand der Kopie einer vertraulichen Quelle" }
  public var notVerified: Around { Around("nicht geprüft: ") }
  public func reason(_ reason: UnverifiedReason) -> String {
    switch reason {
    case .noCapture: "keine Kopie vorhanden"
    case .captureIsNotes: "die Kopie besteht aus Notizen"
    case .textWithoutChecksum: "der Text der Kopie hat keine Prüfsumme"
    case .captureTooLarge: "die Kopie ist zu groß"
    case .captureOfUnknownEncoding: "die Zeichenkodierung der Kopie ist unbekannt"
    case .captureIsNoText: "die Kopie ist kein Text"
    case .captureMayHideWords: "die Kopie zeigt die Wörter vielleicht nicht"
    case .captureHasOtherChecksum: "die Kopie hat nicht die Prüfsumme, die vermerkt ist"
    case .wordsNotThere: "in der Kopie steht dieser Wortlaut nicht"
    }
  }
  public func origins(sources: Int, origins: Int, isStated: Bool) -> String {
    let ends =
      origins == 1
      ? (isStated || sources > 1 ? "ein Ursprung" : "Ursprung nicht angegeben")
      : (isStated ? "\(number(origins)) voneinander unabhängige Ursprünge" : "Ursprünge nicht angegeben")
    return "\(self.sources(sources)), \(ends)"
  }
  public var confirmedOnOneOrigin: StaticString {
    "Als bestätigt bezeichnet, stützt sich aber auf einen einzigen Ursprung."
  }
  public var confirmedWithoutTwoOrigins: StaticString {
    "Als bestätigt bezeichnet; da die Quellen keine zwei Ursprünge nennen, stützt es sich auf einen."
  }
  public var accused: StaticString { "Beschuldigt" }
  public var notAsked: StaticString { ". Dass jemand um Stellungnahme gebeten wurde, ist nicht vermerkt." }
  public var rightOfReply: StaticString { "Stellungnahme" }
  public func asked(isNamed: Bool, isDay: Bool) -> Around {
    Around("\(isNamed ? ": angefragt" : "Angefragt")\(isDay ? " am " : ": ")")
  }
  public func toAnswerBy(isDay: Bool) -> Around {
    Around(isDay ? ", Antwort erbeten bis zum " : ", Antwort erbeten bis ")
  }
  public func answered(isDay: Bool, hasWords: Bool) -> Around {
    Around(isDay ? "Antwort vom " : "Antwort: ", hasWords ? ":" : ".")
  }
  public var noAnswer: StaticString { "Eine Antwort ist nicht vermerkt." }
  public var history: StaticString { "Verlauf" }
  public func accusation(in article: String?) -> String {
    article.map { "Eine Anschuldigung, in „\($0)“" } ?? "Eine Anschuldigung"
  }

  // MARK: Claims and evidence

  public var howClaimsStand: StaticString { "Stand der Behauptungen" }
  public var claimsWithTwoOrigins: StaticString { "Behauptungen mit mindestens zwei Ursprüngen" }
  public var passagesWithSource: StaticString { "Absätze mit Quelle" }
  public var claimsByStatus: StaticString { "Behauptungen nach Status" }
  public var claimsIntroduction: StaticString { "Was als Tatsache behauptet wird, von wem und mit welchen Quellen." }
  public var quotesIntroduction: StaticString { "Wer was gesagt hat und wo es belegt ist." }
  public var withoutSpeaker: StaticString { "Ohne genannten Sprecher" }
  public var correctionsIntroduction: StaticString { "Was in den Artikeln berichtigt wurde, wann und warum." }
  public var correctionNote: StaticString { "Die Anmerkung im Artikel" }
  public var correctionsFeed: StaticString { "Korrekturen als Feed abonnieren" }

  // MARK: Entities

  public var facts: StaticString { "Fakten" }
  public var coordinates: StaticString { "Koordinaten" }
  public var elsewhere: StaticString { "Anderswo" }
  public var alsoKnownAs: Around { Around("Auch bekannt als ") }
  public var relations: StaticString { "Beziehungen" }
  public var quotedWords: StaticString { "Zitate" }
  public var claimsMade: StaticString { "Eigene Behauptungen" }
  public var claimsByOthers: StaticString { "Behauptungen anderer" }
  public var mentionsHeading: StaticString { "Erwähnungen" }
  public var furtherMentions: StaticString { "Weitere Erwähnungen" }
  public func mentionsPart(_ number: Int) -> String { "Erwähnungen, Teil \(number)" }
  public func mentions(of name: String, part number: Int, outOf count: Int) -> String {
    "Erwähnungen von \(name), Teil \(number) von \(count)"
  }
  public var oftenNamedTogether: StaticString { "Oft zusammen genannt" }
  public func whereLies(_ name: String) -> String { "Lage: \(name)" }
  public func mapAround(_ name: String) -> String { "Eine Karte der Umgebung: \(name)." }
  public var source: Around { Around("Quelle: ") }
  public var referenceKnowledge: StaticString { "Allgemein bekannt" }
  public var otherwiseReferenceKnowledge: StaticString { "Im Übrigen allgemein bekannt" }

  // MARK: Sources

  public var whatItSays: StaticString { "Was sie besagt" }
  public var citedBy: StaticString { "Angeführt von" }
  public func forNote(
    _ number: Int, kind: String, status: String?, words: String
  ) -> (before: String, link: String, after: String) {
    ("Zu ", "Anmerkung \(number)", ", \(kind)\(status.map { ", \($0)" } ?? ""): „\(words)“")
  }
  public var author: StaticString { "Von" }
  public var publisher: StaticString { "Herausgeber" }
  public var issued: StaticString { "Veröffentlicht" }
  public var address: StaticString { "Adresse" }
  public var accessed: StaticString { "Abgerufen" }
  public var archivedCopy: StaticString { "Archivierte Kopie" }
  public var archived: StaticString { "Archiviert" }
  public var keptCopy: StaticString { "Aufbewahrte Kopie" }
  public var keptCopyIsExcerpt: StaticString { "Zitate und Notizen, nicht der ganze Text" }

  // MARK: Texts

  public var footnotes: StaticString { "Fußnoten" }
  public var footnoteInline: StaticString { "Fußnote" }
  public var noteLabel: StaticString { "Anmerkung" }
  public var backToReference: StaticString { "Zurück zum Verweis" }
  public var table: StaticString { "Tabelle" }
  public var formula: StaticString { "Formel" }
  public var fromPage: StaticString { "Aus" }
  public var taskDone: StaticString { "Erledigt" }
  public var taskOpen: StaticString { "Offen" }
  public var taskCancelled: StaticString { "Abgebrochen" }
  public var taskInProgress: StaticString { "In Arbeit" }
  public var taskDeferred: StaticString { "Verschoben" }
  public var taskScheduled: StaticString { "Geplant" }
  public var taskImportant: StaticString { "Wichtig" }
  public var taskQuestion: StaticString { "Frage" }
  public var details: StaticString { "Einzelheiten" }

  // MARK: What documents are

  public var documentTypes: DocumentTypeNames {
    DocumentTypeNames(
      homePage: "Startseite", article: "Artikel", entity: "Eintrag", source: "Quelle", annotation: "Anmerkung",
      page: "Seite")
  }
}
