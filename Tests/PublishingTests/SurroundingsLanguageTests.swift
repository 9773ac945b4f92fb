import Diagnostics
import Testing

/// An article may be in another language than its dossier.
@Suite("What stands around words is read in the language of their article")
struct SurroundingsLanguageTests {
  @Test(
    "A negation that came is an error, in a dossier in English",
    arguments: [
      (
        "de", "Laut der Polizei wurde die Brücke gesperrt.", "der Polizei",
        "Laut der Polizei wurde die Brücke nicht gesperrt."
      ),
      ("fr", "Le pont a été fermé par elle.", "par elle", "Le pont n’a jamais été fermé par elle."),
      ("es", "El puente fue cerrado por ellos.", "por ellos", "El puente jamás fue cerrado por ellos."),
    ])
  func negations(language: String, before: String, quote: String, after: String) throws {
    #expect(try WatchedNote.told(quote, before, after, language: language) == ["error sentence-meaning"])
  }

  @Test("A German noun is but another difference there")
  func nouns() throws {
    let (before, after) = ("Die Ermittler nahmen die Server mit.", "Die Ermittler nahmen die Rechner mit.")
    #expect(try WatchedNote.told("nahmen", before, after, language: "de") == ["warning sentence-changed"])
    #expect(try WatchedNote.told("nahmen", before, after) == ["error sentence-meaning"], "in English it is a name")
  }
}
