import Anchoring
import Diagnostics
import Linking
import TestSupport
import Testing

@Suite("Repair of anchors")
struct AnchorRepairTests {
  private func broken(_ article: String, _ note: String, kind: String = "claim") -> [BrokenAnchor] {
    let site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\n\(article)\n",
      "annotations/raid/note.md":
        "---\nkind: \(kind)\n\(kind == "claim" && !note.contains("status:") ? "status: reported\n" : "")article: raid\n\(note)\n---\nA note.\n",
    ]
    return AnchorRepair.brokenAnchors(in: site.dossier())
  }

  /// The annotation's file with a proposal taken.
  private func file(_ anchor: BrokenAnchor, taking proposal: Int = 0) throws -> String {
    let edit = NoteEdit(taking: try #require(anchor.proposals.dropFirst(proposal).first))
    return String(decoding: try #require(edit.applied(to: anchor.annotation)), as: UTF8.self)
  }

  private static let long = "the police of three countries seized servers in April"

  @Test("Annotations that hold are not among them")
  func holds() {
    #expect(broken("So \(Self.long).", "quote: \(Self.long)").isEmpty)
  }

  @Test("The nearest passage is proposed, with its place in the file; a person decides")
  func proposes() throws {
    let anchor = try #require(
      broken("So the police of [[raid|three]] countries took servers in April.", "quote: \(Self.long)").first)
    let proposal = try #require(anchor.proposals.first)
    #expect(anchor.proposals.count == 1)
    #expect(proposal.passage == "the police of three countries took servers in April")
    #expect(proposal.similarity > 0.85 && proposal.similarity < 1)
    #expect(!proposal.isBeyondDoubt)
    let text = String(decoding: anchor.article.source.bytes[proposal.location.range], as: UTF8.self)
    #expect(text == "the police of [[raid|three]] countries took servers in April")
    #expect(
      try file(anchor) == """
        ---
        kind: claim
        status: reported
        article: raid
        quote: "the police of three countries took servers in April"
        prefix: "So"
        suffix: "."
        sentence: "So the police of [[raid|three]] countries took servers in April."
        ---
        A note.

        """)
  }

  @Test("What stands in the place of the words is proposed before a passage with more of their letters")
  func replacement() throws {
    let kept = "prefix: The\nsuffix: by\nsentence: The bridge was closed by the police on Monday."
    let article = """
      The bridge was shut by the police on Monday. The bridge was open. The mill was closed by the police on Monday.
      """
    let anchor = try #require(broken(article, "quote: bridge was closed\n\(kept)").first)
    #expect(anchor.proposals.map(\.passage) == ["bridge was shut", "bridge was open"])
    let gone = try #require(broken("The bridge was open. It rained.", "quote: bridge was closed\n\(kept)").first)
    #expect(gone.proposals.map(\.passage) == ["bridge was open"])
  }

  @Test("A twin in the same sentence below another heading is not beyond doubt")
  func twinBelowAnotherHeading() throws {
    let kept = "prefix: In spring.\nsuffix: .\nsentence: \(Self.long).\nheading: Spain"
    let sentence = "In spring. The\(Self.long.dropFirst(3))."
    let note = "quote: \(Self.long)\n\(kept)"
    func proposals(below heading: String) -> [Bool]? {
      broken("## \(heading)\n\n\(sentence)", note, kind: "context").first?.proposals.map(\.isBeyondDoubt)
    }
    #expect(proposals(below: "Spain") == [true])
    #expect(proposals(below: "Peru") == [false])
  }

  @Test("Between the same words, the case of the first letter is beyond doubt; the context stays")
  func firstLetter() throws {
    let note = "quote: \(Self.long)\nprefix: In spring.  # kept\nsuffix: .\nsources: []"
    let anchor = try #require(broken("In spring. The\(Self.long.dropFirst(3)).", note, kind: "context").first)
    let proposal = try #require(anchor.proposals.first)
    #expect(proposal.isBeyondDoubt)
    let file = try file(anchor)
    let quote = "quote: \"The\(Self.long.dropFirst(3))\""
    #expect(file.contains("\(quote)\nprefix: In spring.  # kept\nsuffix: .\n"), "\(file)")
  }

  @Test(
    "A sentence that became two, with the same words, is beyond doubt, of a claim with a status, too",
    arguments: ["context", "claim"], [",", ";", ":", " –"])
  func split(kind: String, mark: String) throws {
    let note =
      "quote: it rained\nprefix: \"spoke\(mark)\"\nsuffix: all\nsentence: \"He spoke\(mark) it rained all day.\""
    func proposals(_ article: String) throws -> [Bool] {
      try #require(broken(article, note, kind: kind).first).proposals.map(\.isBeyondDoubt)
    }
    #expect(try proposals("He spoke. It rained all day.") == [true])
    #expect(try proposals("He never spoke. It rained all day.") == [false])
    #expect(try proposals("He spoke. It rained on some day.") == [false])
    #expect(try proposals("It rained all day.") == [false])
    #expect(try proposals("He spoke. It rained all day. It rained.") == [false])
    let anchor = try #require(broken("He spoke. It rained all day.", note, kind: kind).first)
    #expect(try file(anchor).contains("quote: \"It rained\"\nsuffix: all\nsentence: \"It rained all day.\"\n"))
  }

  @Test(
    "Of words that are part of a longer one now all of it is proposed",
    arguments: [
      ("It was an illegal act.", "legal act", "illegal act"), ("It rose by 130.", "13", "130"),
      ("He can’t go.", "can", "can’t"), ("He was in the ex-minister’s car.", "minister’s car", "ex-minister’s car"),
    ])
  func halfWords(article: String, quote: String, proposed: String) throws {
    let anchor = try #require(broken(article, "quote: \(quote)", kind: "context").first)
    #expect(anchor.proposals.map(\.passage) == [proposed])
    #expect(anchor.proposals.map { $0.selector?.exact } == [proposed])
  }

  @Test(
    "Where the case may say something, a person looks",
    arguments: [
      (
        "It rained. may was cold then, and that is all there is to say.",
        "May was cold then, and that is all there is to say", "kind: note"
      ),
      (
        "It rained. uS men left the town, and that is all there is to say.",
        "US men left the town, and that is all there is to say", "kind: note"
      ),
      (
        "It rained, Polish men left the town, and that is all there is.",
        "polish men left the town, and that is all there is", "kind: note"
      ),
      (
        "It rained. The men left the town, and that is all there is. The men left the town, and that is all there is here.",
        "the men left the town, and that is all there is", "kind: note"
      ),
    ])
  func cases(article: String, quote: String, keys: String) throws {
    let context = article.contains("rained,") ? "prefix: \"rained,\"" : "prefix: rained."
    let anchor = try #require(broken(article, "quote: \"\(quote)\"\n\(context)\nsuffix: .").first)
    #expect(anchor.proposals.map(\.isBeyondDoubt) == [false])
  }

  @Test(
    "Anything else waits for a person, however like the words are",
    arguments: [
      ("In spring; the police of three countries took servers in April.", "prefix: In spring;\nsuffix: ."),
      ("In spring; the police of thirty countries seized servers in April.", "prefix: In spring;\nsuffix: ."),
      ("In spring; the police of three countries never seized servers in April.", "prefix: In spring;\nsuffix: ."),
      ("In spring; The police of three countries seized servers in April.", "prefix: In spring;"),
      ("In spring; The police of three countries seized servers in April.", "suffix: ."),
      ("The police of three countries seized servers in April.", ""),
      ("In autumn; the police of three countries seized servers in April.", "prefix: In spring;\nsuffix: ."),
      ("In spring; the police of three countries seized servers in April!", "prefix: In spring;\nsuffix: ."),
      ("It is unlikely the police of three countries seized servers in April.", "prefix: likely\nsuffix: ."),
    ])
  func waits(article: String, context: String) throws {
    let anchor = try #require(broken(article, "quote: \(Self.long)\n\(context)").first)
    #expect(anchor.proposals.map(\.isBeyondDoubt) == [false])
  }

  @Test("Where a passage is gone, its twin is not taken, though it is alike to the letter")
  func twin() throws {
    let article = "In Canada \(Self.long), says the record."
    for fuzzy in ["", "\nfuzzy: true"] {
      let anchor = try #require(
        broken(article, "quote: \(Self.long)\nprefix: In Spain\nsuffix: \", says the record\"\(fuzzy)").first)
      guard case .contextMismatch = anchor.result else {
        Issue.record("\(anchor.result)")
        return
      }
      #expect(anchor.proposals.map(\.isBeyondDoubt) == [false])
      #expect(!anchor.isShown)
    }
  }

  @Test("Context that does not fit any more is what is there now, if someone says so")
  func context() throws {
    let note = "quote: \(Self.long)\nprefix: In spring,\nsuffix: \".\""
    let anchor = try #require(broken("In autumn, \(Self.long).", note).first)
    let proposal = try #require(anchor.proposals.first)
    #expect(proposal.selector == TextQuoteSelector(exact: Self.long, prefix: "autumn,", suffix: "."))
    let file = try file(anchor)
    #expect(file.contains("quote: \(Self.long)\nprefix: \"autumn,\"\nsuffix: \".\"\n"), "\(file)")
  }

  @Test("Of several places each is proposed, with what would set it apart")
  func several() throws {
    let anchor = try #require(broken("Servers here. Servers there.", "quote: Servers").first)
    #expect(
      anchor.proposals.map(\.context) == ["…[Servers] here. Servers there.…", "…Servers here. [Servers] there.…"])
    let second = try file(anchor, taking: 1)
    #expect(second.contains("quote: Servers\nsuffix: \"there"), "\(second)")
  }

  @Test("Nothing like it: nothing is proposed")
  func nothing() throws {
    #expect(try #require(broken("Zebras.", "quote: \(Self.long)").first).proposals.isEmpty)
  }

  @Test("One that may hold nearly is shown all the same, and can be brought up to date")
  func fuzzy() throws {
    let anchor = try #require(
      broken(
        "In spring, the police of three countries took servers in April.",
        "quote: \(Self.long)\nprefix: In spring,\nfuzzy: true", kind: "context"
      ).first)
    #expect(anchor.isShown)
    #expect(anchor.proposals.map(\.isBeyondDoubt) == [false])
  }
}
