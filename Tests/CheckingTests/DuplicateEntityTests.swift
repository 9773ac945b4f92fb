import Model
import Testing

@testable import Checking

@Suite("duplicate-entity")
struct DuplicateEntityTests {
  private func pair(_ first: String, _ second: String, kind: String = "person", text: String = "Text.") -> Fixture {
    [
      "entities/a.md": "---\ntitle: \"\(first)\"\nkind: person\n---\nText.\n",
      "entities/b.md": "---\ntitle: \(second)\nkind: \(kind)\n---\n\(text)\n",
    ]
  }

  @Test(
    "two spellings of one name",
    arguments: [
      ("Saïd Namouh", "Said Namouh"), ("Namouh, Said", "Said Namouh"), ("al-Bayan", "Al Bayan Radio"),
      ("O’Brien", "OBrien"), ("Jean-Luc Picard", "Jean Luc Picard"), ("Søren Æbelø", "Soren Aebelo"),
      ("Wainright Rob", "Wainwright Rob"), ("Rob Wainwrigt", "Rob Wainwright"), ("Jon Smithson", "John Smithson"),
      ("Große Straße", "STRASSE Grosse"), ("Владимир", "Владимиp"),
    ])
  func fires(first: String, second: String) throws {
    // Marked by the quotation marks, as they are part of the value.
    let isAlias = second == "Al Bayan Radio"
    var site = pair(first, "«\"\(second)\"»")
    if isAlias {
      site = pair(first, "Radio").with([
        "entities/b.md": "---\ntitle: Another name\nkind: person\naliases: [The radio, «Al Bayan»]\n---\nText.\n"
      ])
    }
    let found = try expect("duplicate-entity", in: site)
    #expect(found.first?.notes.first?.location?.path == "Content/entities/a.md")
  }

  @Test(
    "two names",
    arguments: [
      ("Raid of April 2018", "Raid of April 2019"), ("World War I", "World War II"),
      ("Section A north", "Section B north"),
      ("Anna Lee", "Anne Lee"), ("Rob Wainwright", "Bob Wainwrigth"), ("Unit 12 north", "Unit 123 north"),
      // The very same name is a matter for `shared-name`.
      ("Said Namouh", "said namouh"),
    ])
  func stays(first: String, second: String) throws {
    try expect("duplicate-entity", in: pair(first, "\"\(second)\""))
  }

  @Test("not of two kinds, and not where one links to the other")
  func known() throws {
    try expect("duplicate-entity", in: pair("Rob Wainwrigt", "Rob Wainwright", kind: "place"))
    try expect("duplicate-entity", in: pair("Rob Wainwrigt", "Rob Wainwright", text: "Not to be confused with [[a]]."))
  }

  @Test(
    "a name folded",
    arguments: [
      ("Saïd NAMOUH", "said namouh"), ("Namouh, Said", "namouh said"), ("al-Bayan", "al bayan"),
      ("U.S. Congress", "us congress"), ("O’Brien", "obrien"), ("Łódź", "lodz"), ("Cafe\u{301}", "cafe"),
      ("Ångström", "angstrom"), ("Œuvre", "oeuvre"), ("Straße", "strasse"), ("№ 1", "1"), ("…", ""),
    ])
  func folded(name: String, words: String) {
    #expect(FoldedName(name).words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ") == words)
  }

  @Test("names of one pattern are compared a few times each, not each with each")
  func linear() {
    func letters(_ number: Int) -> String {
      String(
        String.UnicodeScalarView((0..<6).map { Unicode.Scalar(UInt8(97 + (number >> ($0 * 3)) % 8 * 3)) }))
    }
    let names = (0..<2_000).map { FoldedName("Ministry of Internal Affairs, department \(letters($0))") }
    #expect(NearNames.candidates(in: names).count < 100 * names.count)
  }
}
