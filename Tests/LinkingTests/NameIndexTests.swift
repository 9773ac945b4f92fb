import Diagnostics
import Model
import Testing

@testable import Linking

/// A page with nothing but its names.
func namedPage(_ index: Int, path: String? = nil, slug: String, title: String, aliases: [String] = []) -> Document {
  var header = Header(title: Located(title, at: 0..<0))
  header.aliases = aliases.map { Located($0, at: 0..<0) }
  return Document(
    id: DocumentID(index), source: SourceFile(path: path ?? "Content/\(slug).md", text: ""), body: 0..<0, slug: slug,
    header: header, content: .page)
}

@Suite("NameIndex answers to slug, title and aliases")
struct NameIndexTests {
  private let names = NameIndex([
    namedPage(0, slug: "amaq", title: "Amaq News Agency", aliases: ["Amaq", "A’maq", "وكالة أعماق"]),
    namedPage(1, slug: "europol", title: "Europol", aliases: ["European Union Agency"]),
    namedPage(2, slug: "georgia-state", title: "Georgia"),
    namedPage(3, slug: "georgia-country", title: "Georgia", aliases: ["Sakartvelo"]),
    namedPage(4, slug: "tbilisi", title: "Tbilisi", aliases: ["GEORGIA", "Sakartvelo"]),
  ])

  @Test(arguments: [
    ("amaq", 0), ("Amaq News Agency", 0), ("AMAQ", 0), ("A’maq", 0), ("وكالة أعماق", 0), ("  amaq  news\tagency\n", 0),
    ("Europol", 1),
    ("georgia-state", 2), ("tbilisi", 4),
  ])
  func one(name: String, index: Int) {
    #expect(names[name] == .one(DocumentID(index)))
  }

  @Test(arguments: ["", " ", "ama", "amaq-news-agency", "A maq", "Amaq'", "amaqnewsagency"])
  func none(name: String) {
    #expect(names[name] == .none)
  }

  @Test("An apostrophe is one, whichever sign writes it", arguments: ["A'maq", "A’maq", "a\u{2BC}MAQ"])
  func apostrophes(name: String) {
    #expect(names[name] == .one(DocumentID(0)))
    let plain = NameIndex([
      namedPage(0, slug: "pat", title: "Pat O'Brien"), namedPage(1, slug: "zoe", title: "Zoë D'Arc"),
    ])
    #expect(plain["Pat O’Brien"] == .one(DocumentID(0)) && plain["ZOË D\u{2BC}ARC"] == .one(DocumentID(1)))
  }

  @Test("Of names that only their apostrophes part, the one that is written just so is meant")
  func exactApostrophes() {
    let names = NameIndex([
      namedPage(0, slug: "pat", title: "Pat O'Brien"), namedPage(1, slug: "pat-younger", title: "Pat O’Brien"),
    ])
    #expect(names["Pat O'Brien"] == .one(DocumentID(0)) && names["Pat O’Brien"] == .one(DocumentID(1)))
    #expect(names["pat o'brien"] == .several([DocumentID(0), DocumentID(1)]))
  }

  @Test("A name that several have is answered with all of them, in order, each once")
  func several() {
    #expect(names["georgia"] == .several([DocumentID(2), DocumentID(3), DocumentID(4)]))
    #expect(names["sakartvelo"] == .several([DocumentID(3), DocumentID(4)]))
    #expect(names.sharedNames.count == 2)
  }

  @Test("A file's own name goes before another's title or alias, and the exact case before another")
  func ranks() {
    let names = NameIndex([
      namedPage(0, path: "Content/Monoid.md", slug: "monoid", title: "A monoid"),
      namedPage(1, slug: "monoid-object", title: "Monoid", aliases: ["MONOID"]),
      namedPage(2, slug: "act", title: "The Act"), namedPage(3, slug: "law", title: "The act"),
    ])
    #expect(names["Monoid"] == .one(DocumentID(0)) && names["MONOID"] == .one(DocumentID(0)))
    #expect(names["The Act"] == .one(DocumentID(2)) && names["The act"] == .one(DocumentID(3)))
    #expect(names["THE ACT"] == .several([DocumentID(2), DocumentID(3)]))
    #expect(names.sharedNames.map(\.name) == ["the act"])
  }

  @Test("Of two files whose names differ in case alone each is found by its own, though they share a slug")
  func cases() {
    let names = NameIndex([
      namedPage(0, path: "Content/N.md", slug: "n", title: "N"),
      namedPage(1, path: "Content/n.md", slug: "n-note", title: "n"),
    ])
    #expect(names["N"] == .one(DocumentID(0)) && names["n"] == .one(DocumentID(1)))
  }

  @Test("A document may say one name twice")
  func ofOneDocument() {
    let names = NameIndex([namedPage(0, slug: "amaq", title: "Amaq", aliases: ["AMAQ", " amaq "])])
    #expect(names["Amaq"] == .one(DocumentID(0)))
    #expect(names.sharedNames.isEmpty)
  }
}

@Suite("Names are folded before they are compared")
struct NameKeyTests {
  private func key(_ name: String) -> NameKey { NameKey(Array(name.utf8)) }

  @Test(
    "Equal names",
    arguments: [
      ("Amaq", "amaq"), ("AMAQ", "amaq"), ("é", "e\u{301}"), ("É", "e\u{301}"), ("Ångström", "A\u{30A}ngstro\u{308}m"),
      ("\u{212B}", "å"), ("\u{212A}elvin", "kelvin"), ("Straße", "STRASSE"), ("Straße", "strasse"),
      ("STRAẞE", "straße"), ("ﬁn", "FIN"),
      ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("ſo", "SO"), ("Ünal", "üNAL"), ("ЖУК", "жук"), ("Ǆ", "ǆ"), ("ǅ", "ǆ"),
      ("  a  b ", "a b"), ("a\u{A0}b", "a b"),
      ("a\u{3000}b", "a b"), ("a\u{2028}b", "a b"), ("a\t\r\n b", "A B"), ("\u{A0}a\u{A0}", "a"),
      ("가", "\u{1100}\u{1161}"),
      ("e\u{323}\u{302}", "e\u{302}\u{323}"), ("A’maq", "A'maq"), ("É\u{2BC}", "é’"), ("ŉ", "'N"),
    ])
  func equal(a: String, b: String) {
    #expect(key(a) == key(b))
    #expect(key(a).hashValue == key(b).hashValue)
  }

  @Test(
    "Different names",
    arguments: [
      ("a", "b"), ("a b", "ab"), ("e", "é"), ("a", "ä"), ("ss", "s"), ("A’maq", "Amaq"), ("a-b", "a b"), ("ａ", "a"),
      ("а", "a"), ("", "a"),
      ("a\u{200D}b", "ab"), ("²", "2"),
    ])
  func different(a: String, b: String) {
    #expect(key(a) != key(b))
  }

  @Test("Turkish: what is written with dots and without is found, and İ keeps its dot")
  func turkish() {
    #expect(key("IŞIK") == key("ışık") && key("DİYARBAKIR") == key("Di\u{307}yarbakır"))
    #expect(key("İstanbul") == key("I\u{307}stanbul") && key("İstanbul") == key("i\u{307}stanbul"))
    #expect(key("ISTANBUL") == key("istanbul"))
    #expect(key("İstanbul") != key("istanbul"), "another spelling is an alias")
  }

  @Test("Folding twice is folding once", arguments: ["Straße İ ẞ ﬁ \u{212A} Σς É", "ΐ", "ǰ", "ŉ", "և"])
  func idempotent(name: String) {
    let once = key(name)
    let text =
      switch once {
      case .ascii(let bytes): String(decoding: bytes, as: UTF8.self)
      case .unicode(let text): text
      }
    #expect(key(text) == once)
  }

  @Test("Bytes that are no UTF-8 are a name like another")
  func invalid() {
    #expect(NameKey([0xFF, 0x41]) == NameKey([0xFF, 0x61]))
    #expect(NameKey([0xFF]) != NameKey([0x41]))
  }
}
