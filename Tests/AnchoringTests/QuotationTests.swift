import Anchoring
import Testing

@Suite("Quotations")
struct QuotationTests {
  private func found(_ text: String, _ language: String = "en") -> String {
    let bytes = Array(text.utf8)
    return QuotationMarks(language: language).quotations(in: bytes)
      .map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|")
  }

  @Test("What opens again and again and never closes is given up, and the next paragraph is read")
  func unclosed() {
    let opened = String(repeating: "a “b ", count: 20_000)
    #expect(found("\(opened)\n\nHe said “we paid”.") == "we paid")
    #expect(found(String(repeating: "“a ", count: 20) + "b” and “we paid”.").hasSuffix("we paid"))
  }

  @Test(
    "Words between the language’s marks, and between straight ones",
    arguments: [
      ("en", "He said “we paid”, and ‘no more’.", "we paid|no more"), ("en", "He said \"we paid\".", "we paid"),
      ("en", "He said 'we paid', twice.", "we paid"),
      ("de", "Er sagte „wir zahlten“ und ‚nichts‘.", "wir zahlten|nichts"),
      ("de", "Er sagte »wir zahlten«.", "wir zahlten"), ("fr", "Il a dit « nous avons payé ».", " nous avons payé "),
      ("fr", "Il a dit «\u{A0}payé\u{A0}».", "\u{A0}payé\u{A0}"), ("sv", "Han sade ”vi betalade”.", "vi betalade"),
      ("pl", "Powiedział „zapłaciliśmy”.", "zapłaciliśmy"), ("ja", "「払った」と言った", "払った"),
      ("ru", "Он сказал «мы платили».", "мы платили"), ("ar", "قال «دفعنا»", "دفعنا"),
      ("nl", "Hij zei „wij betaalden”.", "wij betaalden"), ("xx", "“a b” «c d»", "a b|c d"),
      ("en", "“He said ‘no’ to us”, they said.", "He said ‘no’ to us"),
      ("en", "‘The workers’ pay’ was cut.", "The workers’ pay"),
      ("en", "“One.\n\n“Two.”", "One.|Two."), ("en", "\"One.\n\n\"Two.\"", "One.|Two."),
      ("en", "He said: \"One.\n\n\"Two.\"", "One.|Two."), ("en", "It is 5 \"a.\n\n\"Two.\"", "Two."),
      ("en", "About \"5\" of them.", "5"),
    ])
  func marks(language: String, text: String, expected: String) { #expect(found(text, language) == expected) }

  @Test(
    "Marks that measure or take a letter’s place are none",
    arguments: [
      "A pipe of 5\" and one of 6\".", "Don't and won't.", "The workers’ and the teachers’ pay.",
      "In the ’90s and ’80s.",
      "An open “ mark.", "Rock 'n' roll.", "5' and 6'.", "“One\n\ntwo”", "“”", "l’homme et l’eau",
    ])
  func none(text: String) { #expect(found(text) == "" || text.contains("'n'") && found(text) == "n") }

  @Test(
    "Of a passage the words between its marks, also where one of a pair was cut off; all of it without marks",
    arguments: [
      ("“we paid”, he said", "we paid"), ("we paid nothing", "we paid nothing"), ("“we paid", "we paid"),
      ("we paid”, he said", "we paid"), ("“we paid”, he said, “at once”", "we paid|at once"),
      ("he didn't pay", "he didn't pay"), ("he said “we", "we"),
    ])
  func passages(passage: String, expected: String) {
    #expect(QuotationMarks(language: "en").words(in: passage).joined(separator: "|") == expected)
  }

  @Test(
    "Words that a line’s end breaks are one, whether their hyphen is part of them or not",
    arguments: [
      ("The govern-\nment paid", "The government paid", true), ("A well-\nknown man", "A well-known man", true),
      ("The govern\u{AD}\nment paid", "The government paid", true),
      ("The govern\u{2010}\r\n  ment", "government", true),
      ("A well-\nknown man", "A well known man", false), ("We paid -\nnothing", "paid - nothing", true),
      ("The anti-\nEU vote", "anti-EU vote", true), ("The anti-\nEU vote", "antiEU vote", false),
      ("They were un-\nhappy", "happy", false), ("guilt\u{AD}\nless", "guilt", false),
      ("A well-\nknown man", "known man", false),
      ("govern-\n\nment", "government", false), ("pages 1-\n5", "15", false),
    ])
  func brokenWords(text: String, quotation: String, isFound: Bool) {
    let result = QuotationMatcher(Array(text.utf8)).hold(Quotation(quotation))
    #expect((result == .found(omitted: [])) == isFound)
  }

  @Test(
    "Signs that are typed in another way, and those of notes, are no part of the words",
    arguments: [
      ("It fell to \u{2212}5 degrees", "fell to -5 degrees", true),
      ("It fell to 5 degrees", "fell to -5 degrees", false),
      ("paid \u{2066}all\u{2069} men", "paid all men", true), ("we took[1] the money", "we took the money", true),
      ("we took[1][23] the money", "took the money", true), ("we took[citation needed] it", "took it", true),
      ("we took[note 1] it", "took it", true), ("we took[not] it", "took it", false),
      ("we took [1] it", "took it", false),
    ])
  func otherSigns(text: String, quotation: String, isFound: Bool) {
    let result = QuotationMatcher(Array(text.utf8)).hold(Quotation(quotation))
    #expect((result == .found(omitted: [])) == isFound, "\(result)")
  }

  @Test("What is left out is more than nothing, where the words stand there twice but for their first letter")
  func omission() {
    let source = QuotationMatcher(Array("Wir haben nie gesagt, wir zahlten alles.".utf8))
    #expect(source.hold(Quotation("Wir … zahlten alles")) == .found(omitted: ["haben nie gesagt, wir"]))
    #expect(source.hold(Quotation("wir … zahlten alles")) == .found(omitted: [""]))
    for sign in ["[…]", "[...]", "[. . .]", "[ … ]", "[die Stadt]"] {
      #expect(
        source.hold(Quotation("Wir \(sign) zahlten alles")) == .found(omitted: ["haben nie gesagt, wir"]), "\(sign)")
    }
    // What is put in stands for no other sentence.
    let two = QuotationMatcher(Array("Wir sahen nie einen. Ja, wir zahlten alles.".utf8))
    #expect(two.hold(Quotation("Wir [die Stadt] zahlten alles")) == .found(omitted: [""]))
  }

  @Test("A megabyte of signs of notes is read at once", arguments: ["a[1]", "[", "a[1 ", "\u{2066}", "a[note 1]"])
  func manyNotes(piece: String) {
    let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    #expect(QuotationMatcher(Array(text.utf8)).hold(Quotation("b b")) != .found(omitted: []))
  }

  @Test("A megabyte of broken words is read at once", arguments: ["a-\n", "-\n", "a \n", "\n", "a\u{AD}\n"])
  func manyBreaks(line: String) {
    let text = String(repeating: line, count: (1 << 20) / line.utf8.count)
    #expect(QuotationMatcher(Array(text.utf8)).hold(Quotation("b b")) != .found(omitted: []))
  }

  private static let letter = QuotationMatcher(
    Array("We paid nothing to the port. They never paid a cent.\n\nNobody asked us [sic] … once.".utf8))

  @Test(
    "Pieces follow one another in one paragraph or near one another",
    arguments: [
      ("We paid nothing", []), ("We … port", ["paid nothing to the"]), ("We […] port", ["paid nothing to the"]),
      ("We paid [them] nothing", [""]),
      ("They [never] paid", []), ("a cent … Nobody", ["."]), ("asked us [sic] … once", []),
      ("[T]hey never paid", []), ("W[e] paid", []), ("We paid nothing…", ["to the port."]),
      ("[They] … a cent", ["They never paid"]), ("… paid a cent", ["They never"]),
      ("[Some] paid a cent", ["They never"]),
    ] as [(String, [String])])
  func pieces(words: String, omitted: [String]) {
    #expect(Self.letter.hold(Quotation(words)) == .found(omitted: omitted))
  }

  @Test(
    "Letters in a bracket stand for the same of the source in another case, or for a short ending, and turn no word",
    arguments: [
      ("This is [l]egal here", "This is illegal here.", false), ("It is [p]ossible", "It is impossible.", false),
      ("a [v]iolent act", "a non-violent act", false), ("[4]3 million", "13 million", false),
      ("[wo]man", "The man left.", false), ("£[…]5m", "It cost £3.5m.", false), ("13[]", "130 came.", false),
      ("paid [every]thing", "They paid nothing.", false), ("can[]", "They cannot.", false),
      ("hope[ful]", "It is hopeless.", false), ("would[]", "They wouldn’t.", false),
      ("[t]hey left", "They left.", true), ("[É]té", "C’est l’été.", true), ("walk[ed] out", "She walks out.", true),
      ("He sa[w] it", "He saw it.", true), ("left[.]", "They left at once.", true),
      ("the 100[0] servers", "the 100 servers", false), ("the [1]100 servers", "the 100 servers", false),
      ("the 100[,000] servers", "the 100 servers", false), ("the 100 [000] servers", "the 100 servers", false),
      ("[-]5 per cent", "5 per cent", false), ("10[%] of it", "10 of it", false), ("[1][2]00 men", "00 men", false),
      ("can[not] pay", "We can pay.", false), ("can[’t] pay", "We can pay.", false),
      ("want help[less]", "want help", false), ("a[ll] servers", "a servers", false),
      ("the 1[0]0 servers", "the 100 servers", true), ("20[1]8", "in 2018", true), ("COVID-[19]", "of COVID-19", true),
      ("100[.]", "We have 100 of them.", true), ("100[sic] servers", "the 100 servers", true),
      ("walk[s] out", "They walk out.", true), ("nothing[1] to them", "nothing to them", true),
    ])
  func brackets(words: String, text: String, isFound: Bool) {
    let result = QuotationMatcher(Array(text.utf8)).hold(Quotation(words))
    if case .found = result { #expect(isFound, "\(result)") } else { #expect(!isFound, "\(result)") }
  }

  @Test(
    "What does not stand there",
    arguments: [
      ("port … We", QuotationMatcher.Result.scattered), ("paid nothin", .insideWord),
      ("cent. Nobody", .acrossParagraphs),
      ("… … [x]", .empty), ("", .empty),
    ])
  func missing(words: String, result: QuotationMatcher.Result) { #expect(Self.letter.hold(Quotation(words)) == result) }

  @Test(
    "The case of the first letter is the quoting hand’s to choose, and of no other",
    arguments: [
      ("we paid nothing", true), ("They never paid", true), ("they never … a cent", true), ("never Paid", false),
      ("WE paid nothing", false), ("We paid … they never paid", false), ("[we] paid", true),
      ("paid Nothing", false),
    ])
  func firstLetter(words: String, isFound: Bool) {
    let isThere = if case .found = Self.letter.hold(Quotation(words)) { true } else { false }
    #expect(isThere == isFound)
  }

  @Test(
    "The raised number of a footnote is no part of a sentence; a power of a number is, and a unit’s",
    arguments: [
      ("We paid nothing to them", "We paid nothing¹ to them.", true),
      ("nothing¹ to them", "We paid nothing¹ to them.", true),
      ("nothing to them", "We paid nothing¹,² to them.", true), ("nothing. They", "Paid nothing.¹²⁻¹⁴ They", false),
      ("nothing. They", "Paid nothing.¹² They", true), ("The EU paid", "The EU² paid.", true),
      ("paid 5 euros", "We paid 5¹ euros.", true), ("paid 51 euros", "We paid 5¹ euros.", false),
      ("106 euros", "It cost 10⁶ euros.", false), ("10 euros", "It cost 10⁶ euros.", false),
      ("10⁶ euros", "It cost 10⁶ euros.", true), ("5 km2", "On 5 km² of land.", true),
      ("5 km² of", "On 5 km² of land.", true), ("5 km of", "On 5 km² of land.", false),
    ])
  func raisedNumbers(words: String, text: String, isFound: Bool) {
    let result = QuotationMatcher(Array(text.utf8)).hold(Quotation(words))
    if case .found = result { #expect(isFound) } else { #expect(!isFound, "\(result)") }
  }

  @Test("A passage in a quotation is held whole, in each way in which a source may mark what is quoted in it")
  func whole() {
    let marks = QuotationMarks(language: "en")
    let readings = marks.readings(ofWhole: "he told me ‘pay nothing’ twice")
    #expect(readings.count == 1)
    #expect(readings[0].first == "he told me ‘pay nothing’ twice")
    #expect(readings[0].contains("he told me \"pay nothing\" twice"))
    #expect(readings[0].contains("he told me « pay nothing » twice"))
    #expect(marks.readings(ofWhole: "We paid.\n\n“They left.").map { $0[0] } == ["We paid.\n\n", "They left."])
    #expect(marks.readings(ofWhole: "We didn’t pay") == [["We didn’t pay"]])
  }

  @Test(
    "Straight marks right around words are one quotation where a mark opens among them",
    arguments: [("\"he said \"no\" twice\"", true), ("\"no\", he said, \"never\"", false), ("\"no\"", false)])
  func straight(text: String, isOne: Bool) {
    let bytes = Array(text.utf8)
    #expect(QuotationMarks(language: "en").stand(around: 1..<bytes.count - 1, in: bytes) == isOne)
  }

  @Test(
    "A last comma or full stop may be the writer’s",
    arguments: [
      ("We paid,", "We paid"), ("We paid. ", "We paid"), ("We paid", nil), ("We paid…", nil), ("We paid...", nil),
      ("We paid!", nil), (".", nil),
    ] as [(String, String?)])
  func lastStop(words: String, expected: String?) { #expect(QuotationMarks.withoutLastStop(words) == expected) }

  @Test("Pieces of several paragraphs are within 500 characters")
  func reach() {
    func held(_ count: Int) -> QuotationMatcher.Result {
      QuotationMatcher(Array("first\n\n\(String(repeating: "x", count: count))\n\nlast".utf8)).hold(
        Quotation("first … last"))
    }
    #expect(held(480) != .scattered)
    #expect(held(520) == .scattered)
  }

  @Test("Two paragraphs that are quoted one after the other")
  func paragraphs() {
    #expect(Self.letter.hold(Quotation("They never paid a cent.\n\nNobody asked us")) == .found(omitted: []))
  }
}
