import Checking
import Diagnostics
import Model
import Testing

@Suite("Quotations are held against captures")
struct QuotationRuleTests {
  private static let letter = """
    We paid nothing to the port. The director said “we never paid a cent” and left.

    Nobody asked us. In the spring of that year, we answered all letters.
    """

  private func site(_ note: String, article: String = "", capture: Capture.Reading? = nil) -> Fixture {
    var site = Fixture.note(note).with([
      "articles/raid.md":
        "---\ntitle: The raid\ndate: 2018-04-27\nsource: report\n---\nServers were seized. “We paid nothing”, they said. \(article)\n",
      "sources/report.md": "---\ntitle: The report\ntype: report\ncapture: r.txt\n---\nA report.\n",
    ])
    site.captures = ["r.txt": Capture(capture ?? .text(Array(Self.letter.utf8)), sha256: "1")]
    return site
  }

  private func claim(_ quote: String) -> Fixture {
    site("kind: claim\nstatus: reported\nquote: seized\nsources:\n  - source: report\n    quote: \(quote)")
  }

  @Test(
    "quote-not-in-source: words that the capture does not have",
    arguments: [
      "We paid everything", "We Paid nothing", "We paid noth", "port. The director said we", "left. Nobody asked",
      "all letters … We paid",
    ])
  func missing(words: String) throws {
    try expect("quote-not-in-source", in: claim("«\"\(words)\"»"))
  }

  @Test(
    "quote-not-in-source: words that it has",
    arguments: [
      "We paid nothing", "we paid nothing", "We  paid\u{A0}nothing", "We paid … to the port",
      "We paid nothing ... and left.", "[W]e answered all letters", "We paid [them] nothing",
      "to the port … Nobody asked us",
    ])
  func there(words: String) throws {
    try expect("quote-not-in-source", in: claim("\"\(words.replacing("[W]e", with: "[w]e"))\""))
  }

  @Test("quote-not-in-source: what cannot be held against anything is no error")
  func nothingToHold() throws {
    for reading in [Capture.Reading.noText, .unknownEncoding("x"), .tooLarge(256)] {
      try expect(
        "quote-not-in-source",
        in: site(
          "kind: claim\nstatus: reported\nquote: seized\nsources: [{source: report, quote: Anything}]", capture: reading
        ))
    }
    try expect(
      "quote-not-in-source",
      in: site("kind: claim\nstatus: reported\nquote: seized\nsources: [{source: statement, quote: Anything}]"))
  }

  @Test(
    "quote-not-in-source: of a quote note, the words between the marks in its passage; all of it where there are none")
  func passages() throws {
    func quote(_ words: String, _ more: String = "") -> Fixture {
      site(
        "kind: quote\nquote: \(words)\nspeaker: ada\nsources: [{source: report}]\n\(more)",
        article: "“All is well”, it said.")
    }
    try expect("quote-not-in-source", in: quote("We paid nothing"))
    try expect("quote-not-in-source", in: quote("\"“We paid nothing”, they said\""))
    try expect("quote-not-in-source", in: quote("«Servers were seized»"))
    try expect("quote-not-in-source", in: quote("«\"“All is well”, it said\"»"))
    try expect(
      "quote-not-in-source", in: quote("\"“All is well”, it said\"", "original: we never paid a cent\nlanguage: de"))
    try expect("quote-not-in-source", in: quote("All is well", "original: «we always paid»\nlanguage: de"))
    try expect(
      "quote-not-in-source", in: site("kind: context\nquote: Servers were seized\nsources: [{source: report}]"))
  }

  @Test("quote-not-in-source: where the source has no capture, the words that the note gives of it must have them")
  func given() throws {
    func quote(_ given: String, _ passage: String) -> Fixture {
      site("kind: quote\nquote: \(passage)\nspeaker: ada\nsources: [{source: statement, quote: \(given)}]")
    }
    try expect("quote-not-in-source", in: quote("We paid nothing at all", "We paid nothing"))
    try expect("quote-not-in-source", in: quote("We paid everything", "«We paid nothing»"))
  }

  @Test("quote-not-in-source: a capture that is missing is told alone, whatever the note gives of it")
  func missingCapture() throws {
    var site = site(
      "kind: quote\nquote: \"“We paid nothing”, they said\"\nspeaker: ada\n"
        + "sources: [{source: report, quote: we never paid a cent}]")
    site.captures = [:]
    try expect("quote-not-in-source", in: site)
    // Where someone answered to that, what the note gives is all that there is to hold the words against.
    let answered = site.with([
      "sources/report.md":
        "---\ntitle: The report\ntype: report\ncapture: r.txt\n"
        + "allow: [{check: missing-capture, words: r.txt, reason: It is lost}]\n---\nA report.\n"
    ])
    #expect(try answered.found(by: "quote-not-in-source").count == 1)
  }

  @Test("quote-not-in-source: a second source without a capture excuses no words that the first does not have")
  func secondSource() throws {
    func site(_ words: String, _ second: String = "") -> Fixture {
      self.site(
        "kind: quote\nquote: \(words)\nspeaker: ada\nsources:\n  - source: report\n  - source: book\n\(second)",
        article: "“We paid everything”, they said."
      ).with(["sources/book.md": "---\ntitle: The book\ntype: book\n---\nA book.\n"])
    }
    let found = try expect("quote-not-in-source", in: site("«We paid everything»"))
    #expect(
      found.first?.message.hasSuffix(
        "if “The book”, of which no capture can be read, has them, quote them below that source") == true, "\(found)")
    // The author says which source has the words.
    try expect("quote-not-in-source", in: site("We paid everything", "    quote: We paid everything\n"))
    try expect("quote-not-in-source", in: site("«We paid everything»", "    quote: We paid a lot\n"))
    // One of the captures has them.
    try expect("quote-not-in-source", in: site("We paid nothing"))
  }

  @Test("quote-not-in-source: what the words quote themselves may stand between other marks in the source")
  func nestedMarks() throws {
    for words in [
      "The director said ‘we never paid a cent’ and left", "The director said „we never paid a cent“ and left",
    ] {
      try expect("quote-not-in-source", in: claim("|-\n      \(words)"))
    }
    #expect(
      try claim("|-\n      The director said ‘we never paid a dime’ and left").found(by: "quote-not-in-source").count
        == 1)
    let original = "kind: quote\nquote: seized\nspeaker: ada\noriginal: The director said 'we never paid a cent'\n"
    try expect("quote-not-in-source", in: site(original + "language: de\nsources: [{source: report}]"))
  }

  @Test("quote-not-in-source: `original:` in the article’s own language excuses no words")
  func originalOfOwnLanguage() throws {
    func note(_ language: String) -> Fixture {
      site(
        "kind: quote\nquote: HERE\nspeaker: ada\noriginal: We paid\n\(language)sources: [{source: report}]",
        article: "“We paid everything”, they said.")
    }
    for language in ["", "language: en\n", "language: en-GB\n", "language: und\n", "language: mul\n"] {
      try expect("quote-not-in-source", in: note(language).changing("HERE", to: "«We paid everything»"))
      try expect("quote-not-in-source", in: note(language).changing("HERE", to: "We paid nothing"))
    }
    try expect("quote-not-in-source", in: note("language: de\n").changing("HERE", to: "We paid everything"))
  }

  @Test("uncovered-quotation: likewise")
  func uncoveredNestedMarks() throws {
    try expect(
      "uncovered-quotation",
      in: site(
        "kind: context\nquote: Servers", article: "“The director said ‘we never paid a cent’ and left,” she said."))
  }

  @Test("quote-not-in-source: replies and relations")
  func others() throws {
    let claim =
      "kind: claim\nstatus: reported\nquote: seized\naccuses: [ada]\nreply: {asked: 2018-04, source: report, quote: "
    try expect("quote-not-in-source", in: site(claim + "We paid nothing}"))
    try expect("quote-not-in-source", in: site(claim + "«We paid»}").with([:]).changing("We paid", to: "They paid"))
    let relation =
      "---\ntitle: Ada Example\nkind: person\nrelations: [{type: Family, to: bo, source: report, quote: HERE}]\n---\nX.\n"
    for (words, isThere) in [("Nobody asked us", true), ("«Everybody asked us»", false)] {
      let site = site("kind: question\nquote: seized").with([
        "entities/ada.md": relation.replacing("HERE", with: words),
        "entities/bo.md": "---\ntitle: Bo\nkind: person\n---\nX.\n",
      ])
      #expect(try expect("quote-not-in-source", in: site).isEmpty == isThere)
    }
  }

  @Test("omitted-negation: what is left out holds a word that denies")
  func negation() throws {
    try expect(
      "omitted-negation", in: claim("«\"we … paid a cent\"»"),
      saying: "what is left out may turn the words round: “never”")
    try expect("omitted-negation", in: claim("\"In the spring … answered all letters\""))
    try expect("omitted-negation", in: claim("\"we never paid\""))
    for words in ["[Nobody] paid a cent", "[They never] paid a cent"] {
      try expect("omitted-negation", in: claim("«\"\(words)\"»"))
    }
    try expect("omitted-negation", in: claim("\"[They] never paid a cent\""))
  }

  @Test(
    "quote-not-in-source: a passage in a quotation is held whole, whatever is quoted in it",
    arguments: [
      ("“HERE”", "‘we never paid a cent’"), ("\"HERE\"", "'we never paid a cent'"),
      ("‘HERE’", "“we never paid a cent”"), ("\"HERE\"", "\"we never paid a cent\""),
      ("“One.\n\n“HERE”", "‘we never paid a cent’"),
      ("“HERE\n\n“Two.”", "‘we never paid a cent’"),
    ])
  func heldWhole(around: String, within: String) throws {
    func site(_ words: String, _ mark: String = "") throws -> Fixture {
      self.site(
        "kind: quote\nquote: |-\n  \(mark)\(words)\nspeaker: ada\nsources: [{source: report}]",
        article: "Ada said \(around.replacing("HERE", with: words)) then.")
    }
    #expect(try site("The director said \(within) and left").found(by: "quote-not-in-source").isEmpty)
    #expect(try !site("The minister said \(within) and left").found(by: "quote-not-in-source").isEmpty)
  }

  @Test("quote-not-in-source: what stands around quotations in a passage is the writer’s")
  func narration() throws {
    for words in ["“We paid nothing,” she wrote, “to the port.”", "We paid nothing,” she wrote, “to the port"] {
      try expect(
        "quote-not-in-source",
        in: site(
          "kind: quote\nquote: \"\(words)\"\nspeaker: ada\nsources: [{source: report}]",
          article: words.hasPrefix("“") ? words : "“\(words)”"))
    }
  }

  @Test(
    "quote-not-in-source: an interrupted quotation is one, with its pieces in order and near one another",
    arguments: [
      ("“We stole,” he said, “the money.”", "We stole the money.", true),
      ("“We stole”, he said, “the money”.", "We stole all the money.", true),
      ("“We stole—” said Ann Bolt, who was there, “the money.”", "We stole the money.", true),
      ("“We stole,” he said, “the money.”", "She counted the money. We stole a look.", false),
      ("“We stole,” he said, “the money.”", "We stole a look. FAR\n\nShe counted the money.", false),
      // Two of them, as he called it one and the other.
      ("He called it “the money” and said “we stole”.", "We stole the money.", true),
      ("“The money,” he said. “We stole.”", "We stole. The money.", true),
      ("“Yes,” said Ann, while Bo said, “No.”", "No. FAR\n\nYes.", true),
    ])
  func interrupted(passage: String, capture: String, holds: Bool) throws {
    var site = site(
      "kind: quote\nquote: '\(passage)'\nspeaker: ada\nsources: [{source: report}]", article: "\n\n\(passage)")
    let text = capture.replacing("FAR", with: String(repeating: "It rained. ", count: 60))
    site.captures = ["r.txt": Capture(text: Array(text.utf8), sha256: "1")]
    #expect(try site.found(by: "quote-not-in-source").isEmpty == holds)
  }

  @Test("omitted-negation: between the pieces of an interrupted quotation, and in one that no note is about")
  func negationBesideNotes() throws {
    func site(_ note: String, _ article: String) -> Fixture {
      var site = self.site(note, article: article)
      site.captures = ["r.txt": Capture(text: Array("We paid nobody but never the men.".utf8), sha256: "1")]
      return site
    }
    let passage = "“We paid,” she said, “the men.”"
    for note in [
      "kind: quote\nquote: '\(passage)'\nspeaker: ada\nsources: [{source: report}]", "kind: question\nquote: seized",
    ] {
      let found = try site(note, passage).found(by: "omitted-negation")
      #expect(found.map(\.message) == ["what is left out may turn the words round: “nobody but never”"])
    }
    let found = try site("kind: question\nquote: seized", "She said “we … the men” there.").found(
      by: "omitted-negation")
    #expect(found.count == 1 && found.first?.location.path == "Content/articles/raid.md", "\(found)")
    #expect(
      try site("kind: question\nquote: seized", "She said “never the men”.").found(by: "omitted-negation").isEmpty)
  }

  @Test("uncovered-quotation: the rest stands in the capture, and not beside what a note quotes")
  func partsFromElsewhere() throws {
    let note = "kind: quote\nquote: Nobody asked\nspeaker: ada\nsources: [{source: report}]"
    let found = try site(note, article: "“Nobody asked all letters,” she said.").found(by: "uncovered-quotation")
    #expect(found.map(\.message).first?.hasSuffix("“Nobody asked all letters,”") == true, "\(found)")
    try expect("uncovered-quotation", in: site(note, article: "“Nobody asked us,” she said."))
    // Without a note, from the pieces of one that was interrupted.
    let question = "kind: question\nquote: seized"
    #expect(
      try site(question, article: "“We answered,” she said, “to the port.”").found(by: "uncovered-quotation").count == 1
    )
    try expect("uncovered-quotation", in: site(question, article: "“We answered,” she said, “all letters.”"))
  }

  @Test("uncovered-quotation: the part of a quotation that no note is about")
  func part() throws {
    let note = "kind: quote\nquote: all is well\nspeaker: ada"
    let found = try site(note, article: "“We say all is well, and killed ten people,” she said.")
      .found(by: "uncovered-quotation")
    #expect(
      found.map(\.message) == [
        "2 quotations stand in no capture of the article’s sources, and no quote note is about them: “We say”, “and killed ten people”"
      ])
    try expect("uncovered-quotation", in: site(note, article: "“We all is well, nobody asked us,” she said."))
    try expect("uncovered-quotation", in: site(note, article: "“… all is well!” she said."))
  }

  @Test("uncovered-quotation: between the marks of the article’s own language")
  func ownLanguage() throws {
    let note = "kind: question\nquote: seized"
    func found(_ key: String) throws -> [Diagnostic] {
      let article =
        "---\ntitle: The raid\ndate: 2018-04-27\nsource: report\n\(key)---\n„Alles ist gut“, sagte sie. seized\n"
      return try site(note).with(["articles/raid.md": article]).found(by: "uncovered-quotation")
    }
    #expect(try found("language: de\n").map(\.message).first?.hasSuffix("“Alles ist gut”") == true)
  }

  @Test("uncovered-quotation: one remark lists what no capture has and no quote note is about")
  func uncovered() throws {
    let note = "kind: question\nquote: seized"
    try expect("uncovered-quotation", in: site(note, article: "A pipe of 5\" and one of 6\", the workers’ and don’t."))
    let found = try site(note, article: "“All is well”, it said, and 'so be it'.").found(by: "uncovered-quotation")
    #expect(
      found.map(\.message) == [
        "2 quotations stand in no capture of the article’s sources, and no quote note is about them: “All is well”, “so be it”"
      ])
    try expect(
      "uncovered-quotation",
      in: site("kind: quote\nquote: All is well\nspeaker: ada", article: "“All is well”, it said."))
  }

  @Test("unread-capture: an encoding that nobody names")
  func encoding() throws {
    var site: Fixture = ["sources/s.md": "---\ntitle: A source\ntype: report\ncapture: «r.txt»\n---\nText.\n"]
    site.captures = ["r.txt": Capture(.unknownEncoding(nil), sha256: "1")]
    try expect("unread-capture", in: site)
    #expect(try site.found(by: "unread-capture").first?.fix?.hasPrefix("write the right `encoding:`") == true)
    site.captures = ["r.txt": Capture(.unknownEncoding("Big5"), sha256: "1")]
    let found = try site.found(by: "unread-capture")
    #expect(found.map(\.message) == ["the capture says that it is in Big5, an encoding that is not read"])
    #expect(
      found.map(\.fix) == [
        "name a copy in UTF-8 as the capture, such as iconv -f Big5 -t UTF-8 makes, and write encoding: utf-8 in the source"
      ])
    site.captures = ["r.txt": Capture(.noText, sha256: "1")]
    #expect(try site.found(by: "unread-capture").isEmpty)
  }

  @Test("implausible-date: after the day of the dossier, or the century")
  func future() throws {
    func site(_ date: String, _ asOf: String = "") -> Fixture {
      ["articles/a.md": "---\ntitle: A\ndate: \(date)\n---\nText.\n", "dossier.yml": "title: T\n\(asOf)"]
    }
    try expect("implausible-date", in: site("«3018-04-27»"), saying: "27 April 3018 has not come")
    try expect("implausible-date", in: site("«2018-05-01»", "asOf: 2018-04-30\n"))
    try expect("implausible-date", in: site("2018-04-27", "asOf: 2018-04\n"))
    try expect("implausible-date", in: site("2018-04-27"))
  }
}

extension Fixture {
  /// With other words in all files.
  fileprivate func changing(_ old: String, to new: String) -> Fixture {
    var fixture = self
    fixture.files = files.map {
      ($0.path, $0.path.hasPrefix("annotations/") ? $0.text.replacing(old, with: new) : $0.text)
    }
    return fixture
  }
}
