import Importing
import Testing

@Suite("Speakers of quotations, where a sentence names several")
struct SeveralSpeakersTests {
  private static let speakers =
    [
      "Karl Ames", "Ida Vane", "Otto Brandt", "Hugo Meyer", "Peter Falk", "Katrin Ohlsen", "Nils Petrow", "Ivo Kranz",
      "Kirsten van der Meulen", "Leo Varnadh", "Eva Strand",
    ]
    .map { name in
      QuotationFinder.Speaker(
        name: name, spellings: [name, String(name.split(separator: " ").last ?? "")], isPerson: true)
    }
    + ["Amnesty Worldwide", "Al Nao Hospital", "Harbour Board"].map {
      QuotationFinder.Speaker(name: $0, spellings: [$0], isPerson: false)
    }

  private func speakers(_ text: String) -> [String?] {
    QuotationFinder(language: "en", speakers: Self.speakers).quotations(in: Array(text.utf8)).map(\.speaker)
  }

  @Test(
    "Whoever does what the verb says",
    arguments: [
      ("Judge Ames asked Vane: “Why did you do it?”", "Karl Ames"),
      ("“Why did you do it?” asked Vane.", "Ida Vane"),
      ("Judge Katrin Ohlsen called the guard, Nils Petrow, “the key in the lock.”", "Katrin Ohlsen"),
      ("Brandt warned Meyer that “nobody is safe here”.", "Otto Brandt"),
      (
        "According to Amnesty Worldwide researcher Kirsten van der Meulen, “no trace was left”.",
        "Kirsten van der Meulen"
      ),
      ("Taoiseach Leo Varnadh: “We owe them an answer.”", "Leo Varnadh"),
      ("In the words of Eva Strand: “We owe them an answer.”", "Eva Strand"),
      ("As Strand put it, “nobody is safe here”.", "Eva Strand"),
      ("“We owe them an answer,” Falk said, according to the Harbour Board.", "Peter Falk"),
      ("Strand, who followed Meyer in 2016, said it was “a day like any other”.", "Eva Strand"),
      ("“We owe them an answer,” said Harbour Board engineer Eva Strand.", "Eva Strand"),
      ("Falk said it in the town, and added: “Nobody is safe here.”", "Peter Falk"),
      ("Falk, the head of the Harbour Board, said “nobody is safe here”.", "Peter Falk"),
      ("“We owe them an answer,” a spokesman for the Harbour Board said.", "Harbour Board"),
    ])
  func told(text: String, speaker: String) {
    #expect(speakers(text) == [speaker])
  }

  @Test(
    "Nobody, where it may be one or the other",
    arguments: [
      "Brandt asked Meyer whether he had said “the money is a gift”.",
      "Falk said he did not believe Meyer, who had claimed that “the money is a gift”.",
      "“We owe them an answer,” said a guard who had worked for Colonel Ivo Kranz.",
      "“We owe them an answer,” a medic at Al Nao Hospital told reporters.",
      "“We owe them an answer,” a medic at the Al Nao Hospital told reporters.",
      "The minister, who had sacked Falk, said it was “a day like any other”.",
      "The minister told Judge Ames that “nobody is safe here”.",
      "The sign above the grave of Leo Varnadh: “We owe them an answer.”",
      "Falk met Meyer in the town and said “nobody is safe here”.",
      "Falk and Meyer said “nobody is safe here”.",
      "“Let them burn in there,” one guard shouted, Falk said.",
      "Falk said one guard shouted: “Let them burn in there.”",
      "Falk said that a guard had shouted “let them burn in there”.",
      "Vane said Brandt had written: “I will come back soon.”",
    ])
  func nobody(text: String) {
    #expect(speakers(text) == [nil])
  }
}

@Suite("Names that abbreviations in brackets spell out")
struct SpelledOutNamesTests {
  @Test(
    "One name, with its abbreviation",
    arguments: [
      ("The Office of Rail and Road (ORR) said so.", "Office of Rail and Road", "ORR"),
      ("It was the Ministry of Justice (MoJ) that came.", "Ministry of Justice", "MoJ"),
      ("They asked the Food and Drug Administration (FDA) again.", "Food and Drug Administration", "FDA"),
    ])
  func one(text: String, name: String, abbreviation: String) {
    let names = NameFinder().names(in: [text, "Nobody at the \(abbreviation) came."])
    #expect(names.map(\.name) == [name] && names.first?.aliases == [abbreviation])
    #expect(names.first?.kind == "organization")
  }

  @Test("Two names stay two")
  func two() {
    #expect(NameFinder().names(in: ["They saw Ann Lee and Bo Park (BP) there."]).map(\.name) == ["Ann Lee", "Bo Park"])
  }
}
