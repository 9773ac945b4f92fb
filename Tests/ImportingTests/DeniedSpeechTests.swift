import Importing
import Testing

@Suite("Speakers of quotations, where a sentence denies or doubts that they said so")
struct DeniedSpeechTests {
  private static let speakers = ["Ann Moss", "Carl Brandt"].map { name in
    QuotationFinder.Speaker(
      name: name, spellings: [name, String(name.split(separator: " ")[1])], isPerson: true)
  }

  private func speakers(_ text: String) -> [String?] {
    QuotationFinder(language: "en", speakers: Self.speakers).quotations(in: Array(text.utf8)).map(\.speaker)
  }

  @Test(
    "Nobody, where nobody did",
    arguments: [
      "The court found no evidence that Ann Moss said “shoot them all”.",
      "It is untrue that Ann Moss said “shoot them all”.",
      "Whether Ann Moss said “shoot them all” is disputed.",
      "Reports that Ann Moss said “shoot them all” are false.",
      "Claims that Ann Moss said “shoot them all” were made up.",
      "Nobody heard Ann Moss say “shoot them all” that night.",
      "Ann Moss is said to have said “shoot them all”.",
      "Ann Moss failed to say “I am very sorry” to them.",
      "Ann Moss refused to say “I am very sorry” to the families.",
      "Ann Moss denied having said “we own this place” to Carl Brandt.",
      "Ann Moss denied saying “we own this place”.",
      "Ann Moss denied that she said “we own this place”.",
      "Ann Moss pretended to say “I am sorry now” to them.",
      "Ann Moss wanted to say “I am sorry now” to them.",
      "Ann Moss could have said “I am sorry now”, but stayed silent.",
      "Ann Moss should have said “I am sorry now” at once.",
      "Ann Moss hardly said “I am sorry now”.",
      "Had Ann Moss said “I was not there” it would have helped.",
      "Did Ann Moss say “I was not there” on Monday?",
      "Imagine Ann Moss said “I am sorry now” to you.",
    ])
  func denied(text: String) {
    #expect(speakers(text) == [nil])
  }

  @Test(
    "Nobody, where it was somebody else",
    arguments: [
      "“Shoot them all,” an impostor posing as Ann Moss said.",
      "“Shoot them all now,” a man claiming to be Carl Brandt said.",
      "“Shoot them all,” said a bot that imitates Ann Moss.",
      "“Shoot them all,” said a man imitating Ann Moss.",
      "Ann Moss said her father told her “you are a liar”.",
      "Ann Moss recalled that her father said “you are a liar”.",
      "Ann Moss recalled her father’s words: “You are a liar.”",
    ])
  func another(text: String) {
    #expect(speakers(text) == [nil])
  }

  @Test(
    "Whoever said it, though the sentence denies something else",
    arguments: [
      ("“No more of this,” said Ann Moss, who declined to say more.", "Ann Moss"),
      ("“No more of this,” Moss said, but could have said more.", "Ann Moss"),
      ("Asked whether Ann Moss knew, Carl Brandt said “no more of this”.", "Carl Brandt"),
      ("Nobody at the yard, Ann Moss said, “ever looked at it”.", "Ann Moss"),
      ("Brandt, who could not come, said “no more of this”.", "Carl Brandt"),
      ("Moss went on to say “there is no more of this”.", "Ann Moss"),
      ("Moss denied it, saying nothing more, and told them “no more of this”.", "Ann Moss"),
      ("Moss rejected a claim that Brandt blamed on “a very old lie”.", "Carl Brandt"),
      ("“No more of this,” said the managing director, Ann Moss.", "Ann Moss"),
      ("The court found evidence that Ann Moss said “shoot them all”.", "Ann Moss"),
      ("Moss said her plan had failed and added that “no more is left”.", "Ann Moss"),
    ])
  func said(text: String, speaker: String) {
    #expect(speakers(text) == [speaker])
  }

  @Test(
    "What a work is called is no quotation",
    arguments: [
      ("Ann Moss’s book, “The long way down”, was published, Carl Brandt said.", 0),
      ("Ann Moss wrote in her book: “The money was ours”.", 1),
      ("Ann Moss said of the book: “The money was ours.”", 1),
      ("Ann Moss called the film “a long way down”.", 1),
    ])
  func works(text: String, count: Int) {
    #expect(speakers(text).count == count)
  }

  @Test("A long sentence of many denials takes no longer than its length", .timeLimit(.minutes(10)))
  func many() {
    let text = String(
      repeating: "Ann Moss had Moss denied to have said Ann Moss that no “we own it all” ", count: 4_000)
    #expect(speakers(text).count == 4_000)
  }
}
