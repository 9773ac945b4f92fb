import Importing
import Testing

@Suite("Speakers and names that titles and offices stand beside")
struct SpeakersTests {
  private static let speakers =
    ["Graham Pell", "Dilys Morgan", "Peter Voss"].map { name in
      QuotationFinder.Speaker(
        name: name, spellings: [name, String(name.split(separator: " ")[1])], isPerson: true)
    } + [QuotationFinder.Speaker(name: "Audit Office", spellings: ["Audit Office"], isPerson: false)]

  @Test(
    "A verb that has words after it",
    arguments: [
      (
        "Pell, who had led it since 2016, told them in a letter that he took “full responsibility for it”.",
        "Graham Pell"
      ),
      (
        "The group’s leader, Dilys Morgan, called it “a scandal in plain sight” and asked the Audit Office to look into it.",
        "Dilys Morgan"
      ),
      ("In an interview, its head, Peter Voss, blamed “a market that turned on a dime.”", "Peter Voss"),
      ("Voss accused Morgan of “a failure of nerve”.", "Peter Voss"),
      ("He accused Morgan of “a failure of nerve”.", nil), ("Pell was called “a thief and a liar” by all.", nil),
      ("Pell, described as “a quiet man of letters”, left.", nil),
      ("They named a ship called “The Pell of Doom” there.", nil),
      ("“No court would hear it,” Pell’s lawyer said.", nil),
      ("Remembered as “the best of all men”, Pell left.", nil),
      ("They told the Audit Office that “no money was there”.", nil),
      ("Morgan said it was “a day like any other”.", "Dilys Morgan"), ("“No day like it,” said she of Pell.", nil),
      ("Pell, according to Morgan, said: “I was not there that night.”", "Graham Pell"),
      ("According to Morgan, “the night was long”.", "Dilys Morgan"),
      ("According to Morgan, the guards shouted: “Stay where you are.”", nil),
      ("Pell did not say “I am very sorry”.", nil), ("Morgan never said “we own this place”.", nil),
      ("If Voss says “it was not me”, he lies.", nil), ("“All of it,” said neither Pell nor Morgan.", nil),
      ("You once said to Pell that “a court is a cellar”.", nil),
      ("She later wrote of Pell that “he was a fool”.", nil),
    ] as [(String, String?)])
  func speakers(text: String, speaker: String?) {
    let found = QuotationFinder(language: "en", speakers: Self.speakers).quotations(in: Array(text.utf8))
    #expect(found.map(\.speaker) == [speaker])
  }

  @Test("A surname that is a verb, too, is meant where it has a capital")
  func verbs() {
    let may = QuotationFinder.Speaker(name: "Theresa May", spellings: ["Theresa May", "May"], isPerson: true)
    func speaker(_ text: String) -> String? {
      QuotationFinder(language: "en", speakers: [may]).quotations(in: Array(text.utf8)).first?.speaker
    }
    #expect(speaker("“It was never so,” it may be said.") == nil)
    #expect(speaker("“It was never so,” said May.") == "Theresa May")
  }

  @Test(
    "Names",
    arguments: [
      ("It was Gov. Martin Hale who came.", ["Martin Hale"]),
      ("It was Minister of Transport Luc Tremblay who came.", ["Luc Tremblay"]),
      ("The Minister of Foreign and Trade Affairs came.", ["Minister of Foreign", "Trade Affairs"]),
      ("It was the Reverend Amos Tull who came.", ["Amos Tull"]),
      ("They saw the Lady Rahma off Varna.", ["Lady Rahma", "Varna"]),
      ("They saw Lady Cynthia Marsh there.", ["Cynthia Marsh"]),
      ("It was Detective Inspector Paul Shaw of the Metropolitan Police.", ["Paul Shaw", "Metropolitan Police"]),
      ("They met in Harlan, Ohio — The sign was there.", ["Harlan", "Ohio"]),
      ("It came at 4:00 AM PDT.", []), ("Shares of Voltan fell.", ["Voltan"]), ("Members of Voltan left.", ["Voltan"]),
      ("THE REPORT: You once said so.", []), ("BRANDT: That is so.", []), ("Subscribe, said the poster.", []),
      ("Related: nobody said so. Posted by nobody.", []), ("They read Stephen King there.", ["Stephen King"]),
    ])
  func names(text: String, names: [String]) {
    #expect(NameFinder().names(in: [text]).map(\.name) == names)
  }
}
