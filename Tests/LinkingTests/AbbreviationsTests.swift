import Testing

@testable import Linking

@Suite("A full stop that belongs to its word")
struct AbbreviationsTests {
  /// Whether the last full stop of the text is an abbreviation's, before a byte.
  private func isAbbreviation(_ text: String, before next: Character = "X") -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer {
      Abbreviations.endsAbbreviation($0, from: 0, stop: bytes.count - 1, before: next.utf8.first ?? 0)
    }
  }

  @Test(arguments: [
    "Mr.", "mrs.", "DR.", "Prof.", "Gen.", "Sen.", "St.", "Inc.", "Ltd.", "Jr.", "etc.", "Jan.", "Sept.", "Abr.",
    "bzw.", "usw.", "approx.",
    "sig.", "dott.", "Dott.", "dhr.", "ggf.", "Mgr.", "Exmo.", "inż.", "проф.",
    "U.S.", "e.g.", "a.m.", "Ph.D.", "J.", "Ö.", "П.", "(Mr.", "“Mr.", "\u{A0}Mr.", "—J.", "d.h.", "z.B.",
  ])
  func abbreviation(text: String) {
    #expect(isAbbreviation(text))
  }

  @Test(arguments: [
    "left.", "2018.", "5.", ".", " .", ").", "COVID-19.", "Syria.", "unabbreviated.", "Mister.", "mray.", "was I.",
    "no.", "art.", "wed.",
    "日.", "é日.",
  ])
  func word(text: String) {
    #expect(!isAbbreviation(text))
  }

  @Test("“No.” is one before a number only", arguments: ["No.", "nos.", "fig.", "pp.", "Vol.", "art.", "Mar.", "wed."])
  func numbered(text: String) {
    #expect(isAbbreviation(text, before: "5"))
    #expect(!isAbbreviation(text, before: "T"))
  }

  @Test("Some are words of other languages, and known in texts of their own only")
  func languages() {
    func cuts(_ text: String, _ cutting: SentenceCutting) -> Bool {
      let bytes = Array(text.utf8)
      return SentenceBoundaries.sentences(of: bytes.span, in: 0..<bytes.count, cutting: cutting).count > 1
    }
    for (language, text) in [
      ("fr", "Il dit que Me. Dupont paye."), ("it", "Dice che l’on. Rossi paga."),
      ("nl", "Hij zegt dat mw. Jansen het doet."),
      ("de-AT", "Er sagt, Fa. Müller zahlt."),
    ] {
      #expect(cuts(text, .reading(language: "en")), "\(text)")
      #expect(!cuts(text, .reading(language: language)), "\(text)")
      #expect(!cuts(text, .careful(language: language)), "\(text)")
    }
    #expect(cuts("Il me voit, me. Dupont paye.", .reading(language: "fr")), "a title has its capital")
  }

  @Test(
    "A unit after a number ends a sentence, whatever stands between them", arguments: [" ", "\u{A0}", "\u{202F}", ""])
  func units(space: String) {
    let text = Array("It is 5\(space)km. Anna ran.".utf8)
    let sentences = SentenceBoundaries.sentences(of: text.span, in: 0..<text.count, cutting: .careful(language: "en"))
    #expect(sentences.count == 2)
  }

  @Test("Each language is there once, and no word is known in all texts that ends a sentence in one of them")
  func table() {
    #expect(Set(AbbreviationTable.all.map(\.language)).count == AbbreviationTable.all.count)
    for one in AbbreviationTable.all {
      let everywhere = AbbreviationTable.split(one.everywhere)
      #expect(everywhere.allSatisfy { $0 == $0.lowercased() })
      for other in AbbreviationTable.all {
        #expect(
          everywhere.isDisjoint(with: AbbreviationTable.split(other.here).filter { $0 == $0.lowercased() }),
          "\(one.language) \(other.language)")
      }
    }
  }

  @Test("The word begins within the sentence")
  func start() {
    let bytes = Array("Mr.".utf8)
    bytes.withUnsafeBufferPointer {
      #expect(Abbreviations.endsAbbreviation($0, from: 0, stop: 2, before: 0x58))
      #expect(!Abbreviations.endsAbbreviation($0, from: 2, stop: 2, before: 0x58))
    }
  }
}
