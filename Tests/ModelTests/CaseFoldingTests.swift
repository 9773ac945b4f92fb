import Model
import Testing

@Suite("Names as the coarsest of file systems compares them")
struct CaseFoldingTests {
  @Test(
    "are one where full case folding makes them one",
    arguments: [
      ("A/B.HTML", "a/b.html"), ("Straße", "STRASSE"), ("ẞ", "ss"), ("ﬁ", "fi"), ("ﬄ", "FFL"), ("ſ", "s"), ("K", "k"),
      ("Å", "å"), ("É", "e\u{301}"), ("ΣΑΣ", "σας"), ("ᾳ", "αι"), ("ǅ", "ǆ"), ("İ", "i\u{307}"), ("Ա", "ա"), ("ĳ", "Ĳ"),
      ("Ⅷ", "ⅷ"), ("Ａ", "ａ"), ("𐐀", "𐐨"), ("Ꭰ", "ꭰ"),
    ])
  func same(one: String, other: String) {
    #expect(CaseFolding.fold(one) == CaseFolding.fold(other))
  }

  @Test(
    "and two where only a reader of no language would take them for one",
    arguments: [("ä", "a"), ("ı", "i"), ("²", "2"), ("Ａ", "a"), ("½", "1/2"), ("ij", "ĳ"), ("東", "东")])
  func different(one: String, other: String) {
    #expect(CaseFolding.fold(one) != CaseFolding.fold(other))
  }
}
