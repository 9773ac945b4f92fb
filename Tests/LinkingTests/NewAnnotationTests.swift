import Anchoring
import Linking
import Model
import Parallel
import Testing

@Suite("A new annotation")
struct NewAnnotationTests {
  private func annotation(_ quote: String, kind: String = "claim", prefix: String = "") -> NewAnnotation {
    NewAnnotation(
      kind: kind, article: "raid", selector: TextQuoteSelector(exact: quote, prefix: prefix), speaker: "rob-wainwright")
  }

  @Test(
    "is called by its kind and what its words say",
    arguments: [
      ("The servers were seized", "claim-servers-seized"), ("servers", "claim-servers"),
      ("it is what it is", "claim-it-is-what"),
      ("“Those days are coming to an end.”", "claim-days-coming-end"), ("— … —", "claim"),
      ("Überfälle in Köln", "claim-überfälle-köln"),
      ("a-very-long-word-that-goes-on-and-on-beyond-any-good-length x", "claim"),
      ("../../etc/passwd", "claim-etcpasswd"),
      // Never the opposite of what the words say: what denies stays, or a number stands for the words.
      ("was not guilty", "claim-not-guilty"), ("no evidence of fraud", "claim-no-evidence-fraud"),
      ("He wasn’t guilty", "claim-not-guilty"), ("They cannot leave", "claim-cannot-leave"),
      ("the large grey servers in the cellar were never seized", "claim-1"),
      ("n’est pas coupable", "claim-nest-pas-coupable"), ("ist nicht schuldig", "claim-ist-nicht-schuldig"),
      // Nor another number.
      ("13.5 servers", "claim-13-5-servers"), ("13,5 servers", "claim-13-5-servers"),
      ("1.000.000 men", "claim-1-000-000-men"),
      ("at 13:30 sharp", "claim-13-30-sharp"), ("2014–2018", "claim-2014-2018"), ("1/3 of them", "claim-1-3"),
      ("3½ million", "claim-1"),
      ("v1.2. servers", "claim-v1-2-servers"), ("10² servers", "claim-1"),
      ("виновен не был", "claim-виновен-не-был"), ("министр виновен в этом не был", "claim-1"),
    ])
  func slug(quote: String, expected: String) {
    #expect(annotation(quote).slug(language: "en", isTaken: { _ in false }) == expected)
    #expect(Slug.isSlug(expected))
  }

  @Test(
    "and by a number where words that deny or doubt are left out, which may be any where there is no list of a language's words",
    arguments: [
      ("da", "borgmesteren tog pengene slet ikke", "claim-1"), ("da", "tog pengene", "claim-tog-pengene"),
      ("nl", "de burgemeester nam het geld allerminst", "claim-1"),
      ("sv", "tog inte pengarna", "claim-tog-inte-pengarna"),
      ("vi", "thị trưởng không nhận tiền", "claim-1"), ("fa", "شهردار پول را نگرفت", "claim-1"),
      ("fi", "pormestari otti rahat muka", "claim-1"), ("tr", "para almadı", "claim-para-almadı"),
      ("en", "that the mayor took money is a lie", "claim-1"), ("en", "took money is a lie", "claim-took-money-lie"),
      ("en", "may have taken the money", "claim-may-taken-money"),
      ("en", "took all the money, reportedly", "claim-1"),
      ("de", "der Bürgermeister nahm angeblich Geld", "claim-1"),
    ])
  func slugInLanguage(language: String, quote: String, expected: String) {
    #expect(annotation(quote).slug(language: language, isTaken: { _ in false }) == expected)
  }

  @Test("and by a number where that is taken")
  func taken() {
    let taken: Set = ["claim-servers", "claim-servers-2"]
    #expect(annotation("servers").slug(language: "en", isTaken: taken.contains) == "claim-servers-3")
  }

  @Test("reads as a file like any other")
  func text() {
    #expect(
      annotation("the servers", prefix: "and seized").text == """
        ---
        kind: claim
        article: raid
        quote: "the servers"
        prefix: "and seized"
        speaker: rob-wainwright
        status: unverified
        ---

        """)
  }

  static let hostile = [
    "a \"quoted\" \\ thing: # x", "“x” — y", "--- a", "*&!%@`", "🦄 e\u{301}", "[[x]]", "a\nb",
  ]

  @Test("is refused where its words hold what no front matter may")
  func unreadable() {
    #expect(annotation("servers").readsBack)
    #expect(!annotation("a\u{7}b").readsBack)
    #expect(!NewAnnotation(kind: "quote", article: "raid", selector: TextQuoteSelector(exact: " ")).readsBack)
  }

  @Test("comes back as it was written", arguments: hostile, AnnotationKinds.all.map(\.id))
  func roundTrip(words: String, kind: String) throws {
    let annotation = annotation(words, kind: kind, prefix: words)
    let file = ContentFile(
      relativePath: "annotations/raid/x.md", displayPrefix: "", bytes: Array(annotation.text.utf8))
    let read = CorpusReader.read(files: [file], width: .one)
    #expect(read.diagnostics.filter { $0.severity == .error } == [])
    #expect(annotation.readsBack)
    let back = try #require(read.value.documents.first?.annotation)
    #expect(Array(back.quote.value.utf8) == Array(words.utf8))
    #expect(back.prefix.map { Array($0.utf8) } == Array(words.utf8))
    #expect(back.suffix == nil)
    #expect([back.kind.value, back.article.value, back.speaker?.value] == [kind, "raid", "rob-wainwright"])
  }
}

@Suite("Where words to be annotated stand")
struct QuotePlacementTests {
  private let matcher = QuoteMatcher("The servers were “seized”.\n\nNo more on the servers – for now.")

  private func find(_ exact: String, prefix: String = "", occurrence: Int? = nil) -> QuotePlacement {
    QuotePlacement.find(TextQuoteSelector(exact: exact, prefix: prefix), occurrence: occurrence, in: matcher)
  }

  private func selector(_ placement: QuotePlacement) -> TextQuoteSelector? {
    if case .placed(let selector, _) = placement { selector } else { nil }
  }

  @Test(
    "They are spelled as the article has them",
    arguments: [
      ("were \"seized\"", "were “seized”"), ("servers - for\n now", "servers – for now"),
      ("seized”. No", "seized”. No"),
    ])
  func spelling(given: String, expected: String) {
    #expect(selector(find(given))?.exact == expected)
  }

  @Test("They get the words on both sides, the fewest that single them out")
  func bothSides() {
    #expect(selector(find("were")) == TextQuoteSelector(exact: "were", prefix: "servers", suffix: "“seized”."))
    #expect(selector(find("The servers")) == TextQuoteSelector(exact: "The servers", suffix: "were"))
  }

  @Test("Of several, the one that is chosen gets what sets it apart")
  func several() {
    guard case .unclear(.ambiguous, let occurrences) = find("servers") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(occurrences.count == 2)
    #expect(selector(find("servers", occurrence: 1)).map { matcher.anchor($0) } == .anchored(4..<11))
    #expect(selector(find("servers", occurrence: 2)).map { matcher.anchor($0).range?.lowerBound } == 47)
    #expect(selector(find("servers", occurrence: 3)) == nil)
    #expect(
      selector(find("servers", prefix: "on the"))
        == TextQuoteSelector(exact: "servers", prefix: "on the", suffix: "–"))
  }

  @Test func neitherHereNorThere() {
    guard case .unclear(.insideWord, _) = find("eized") else {
      Issue.record("a part of a word")
      return
    }
    guard case .unclear(.contextMismatch, _) = find("seized", prefix: "never") else {
      Issue.record("another context")
      return
    }
    guard case .missing(let nearest?) = find("The servers are “seized”") else {
      Issue.record("not there")
      return
    }
    #expect(nearest.passage == "The servers were “seized”")
    #expect(find(" ") == .empty)
  }

  @Test("An occurrence is shown with the words around it")
  func context() {
    let text = Array("We seized servers, and the other\n\nservers too.".utf8)
    guard case .ambiguous(let found) = QuoteMatcher(text).anchor(TextQuoteSelector(exact: "servers")) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(
      found.shown.map { $0.inContext(of: text) } == [
        "…We seized [servers], and the other servers too.…", "…We seized servers, and the other [servers] too.…",
      ])
  }
}
