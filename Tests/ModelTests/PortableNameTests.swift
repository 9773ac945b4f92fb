import Model
import Testing

@Suite("An address that must be a file everywhere")
struct PortableNameTests {
  @Test(arguments: [
    "index.html", "articles/the-raid.html", "tags/ünïcode.html", "console.html", "com.html", "com10.html", "a.con",
    "media/a b.png", ".well-known/x", "auxiliary/nullable.html",
  ])
  func canBe(address: String) {
    #expect(PortableName.flaw(inAddress: address.utf8) == nil)
  }

  @Test(arguments: [
    ("con.html", PortableName.Flaw.reservedName("con")), ("entities/AUX.html", .reservedName("AUX")),
    ("nul", .reservedName("nul")), ("media/prn/x.png", .reservedName("prn")), ("com1.tar.gz", .reservedName("com1")),
    ("lpt³.html", .reservedName("lpt³")), ("COM0.md", .reservedName("COM0")), ("lpt0", .reservedName("lpt0")),
    ("con .html", .reservedName("con")),
    ("media/a:b.png", .reservedCharacter(":")), ("a?", .reservedCharacter("?")), ("a\\b", .reservedCharacter("\\")),
    ("a\tb", .reservedCharacter("\t")), ("media/end.", .dropped(".")), ("folder /x", .dropped(" ")),
  ])
  func cannotBe(address: String, flaw: PortableName.Flaw) {
    #expect(PortableName.flaw(inAddress: address.utf8) == flaw)
  }

  @Test("has parts of at most 255 bytes, and 1,024 in all")
  func lengths() {
    func flaw(_ address: String) -> PortableName.Flaw? { PortableName.flaw(inAddress: address.utf8) }
    let part = String(repeating: "é", count: 127) + "x"
    #expect(flaw("articles/\(part)") == nil)
    #expect(flaw("articles/\(part)x") == .longPart(256))
    #expect(flaw([part, part, part, part, "x"].joined(separator: "/")) == .longAddress(1025))
    #expect(flaw([part, part, part, part].joined(separator: "/")) == nil)
  }

  @Test("is cut to one that fits, with digits by which two that were cut to the same are told apart")
  func fitted() {
    let long = String(repeating: "é", count: 200)
    let names = ["a", "b"].map { PortableName.fitted(long + $0, hashing: long + $0, before: ".html") }
    #expect(names[0] != names[1])
    for name in names {
      #expect((name + ".html").utf8.count <= 255)
      #expect(name.hasPrefix("éé"))
      #expect(PortableName.flaw(inAddress: (name + ".html").utf8) == nil)
    }
    #expect(PortableName.fitted("con", hashing: "con", before: "") == "con-f1190d01642b")
    #expect(PortableName.fitted("..a:b?. ", hashing: "x", before: "").hasPrefix("a-b-"))
    #expect(PortableName.fitted("AUX cable", hashing: "x", before: "").hasPrefix("AUX-cable-"))
  }

  @Test("of a file keeps its ending")
  func files() {
    let corpus = Corpus(settings: Settings(), documents: [])
    #expect(corpus.attachmentRoute("Work/a.png").path == "files/Work/a.png")
    let address = corpus.attachmentRoute("Work/at 10:30.png").path
    #expect(address.hasPrefix("files/at 10-30-") && address.hasSuffix(".png"))
    #expect(corpus.attachmentRoute("Other/at 10:30.png").path != address)
    #expect(corpus.mediaRoute("odd?").path.hasPrefix("media/odd-"))
  }
}
