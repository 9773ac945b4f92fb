import Testing
import Words

@Suite("German")
struct GermanTests {
  private let german = German()

  private static func day(_ day: Int, _ month: Int, _ year: Int = 2018) -> SpokenDate.Moment {
    .init(year: year, month: .number(month), day: .number(day))
  }

  @Test(
    "dates are told as newspapers tell them",
    arguments: [
      (SpokenDate.moment(day(27, 4)), "27. April 2018"), (.moment(.init(year: 2018, month: .number(3))), "März 2018"),
      (.moment(.init(year: 2004, isApproximate: true)), "um 2004"),
      (.moment(.init(year: 2016, isUncertain: true)), "2016 (unsicher)"),
      (.moment(.init(year: 2010, unspecifiedDigits: 1)), "2010er-Jahre"),
      (.moment(.init(year: -43)), "44 v. Chr."), (.moment(.init(year: 2001, month: .number(21))), "Frühjahr 2001"),
      (.interval(from: .moment(day(25, 4)), to: .moment(day(26, 4))), "25. bis 26. April 2018"),
      (.interval(from: .moment(day(27, 4)), to: .moment(day(3, 5))), "27. April bis 3. Mai 2018"),
      (.interval(from: .moment(.init(year: 2014)), to: .open), "seit 2014"),
      (.interval(from: .moment(day(27, 4)), to: .open), "seit dem 27. April 2018"),
      (.interval(from: .open, to: .moment(day(27, 4))), "bis zum 27. April 2018"),
      (
        .moment(
          .init(
            year: 2018, month: .number(4), day: .number(27), time: .init(hour: 14, minute: 30, second: 0, offset: 120))),
        "27. April 2018, 14:30 Uhr (UTC+02:00)"
      ),
    ])
  func dates(date: SpokenDate, told: String) {
    #expect(german.date(date) == told)
  }

  @Test("numbers, lists and quotation marks are German")
  func marks() {
    #expect(german.number(1_234_567) == "1.234.567" && german.number(999) == "999")
    #expect(german.percent(64) == "64\u{A0}%")
    #expect(german.list(["A", "B", "C"]) == "A, B und C")
    #expect(german.quotation("so") == "„so“")
    #expect(german.degrees("52,08", isLatitude: true, isNegative: false) == "52,08° N")
    #expect(german.degrees("4,31", isLatitude: false, isNegative: false) == "4,31° O")
  }

  @Test("one is told as one", arguments: [(1, "1 Quelle", "1 Anmerkung"), (2, "2 Quellen", "2 Anmerkungen")])
  func plurals(count: Int, sources: String, notes: String) {
    #expect(german.sources(count) == sources && german.notes(count) == notes)
  }

  @Test("a term begins a line with a capital, and keeps its own within a sentence")
  func terms() {
    let relation = Term("Works for", de: "arbeitet für")
    #expect(german.label(relation) == "Arbeitet für" && german.inline(relation) == "arbeitet für")
    #expect(german.inline(Term("Claim", de: "Behauptung")) == "Behauptung")
    #expect(English().inline(relation) == "works for")
    #expect(german.label("New kind") == "New kind", "without German words the English ones are shown")
  }

  @Test("countries have their German names, and all of them one")
  func countries() {
    #expect(german.country("DE", english: "Germany") == "Deutschland")
    #expect(german.country("XX", english: "Nowhere") == "Nowhere")
  }
}

@Suite("Languages")
struct LanguageTests {
  @Test(
    "the primary subtag chooses",
    arguments: [("de", "de"), ("de-AT", "de"), ("DE", "de"), ("en-GB", "en"), ("fr", nil), ("", nil)])
  func choice(language: String, subtag: String?) {
    #expect(Wordings.named(language)?.subtag == subtag)
  }

  @Test("phrases that are written as they stand hold no markup", arguments: Wordings.all.map(\.subtag))
  func markup(subtag: String) throws {
    let words = try #require(Wordings.named(subtag))
    let phrases = [
      words.colophon, words.notFoundMeans, words.confirmedWithoutTwoOrigins, words.notAsked, words.allNames,
    ]
    for phrase in phrases { #expect(!phrase.text.contains { "<>&\"".contains($0) }, "\(phrase)") }
    #expect(words.colourNames.text.split(separator: " ").count == 3)
  }
}
