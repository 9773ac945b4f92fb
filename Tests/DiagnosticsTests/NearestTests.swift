import Testing

@testable import Diagnostics

@Suite("Nearest says what was meant")
struct NearestTests {
  private let keys = ["title", "summary", "aliases", "tags", "draft", "formerly", "date", "updated", "authors"]

  @Test(
    "One slip",
    arguments: [
      ("titel", ["title"]), ("Title", ["title"]), ("sumary", ["summary"]), ("alias", ["aliases"]), ("tag", ["tags"]),
      ("dat", ["date"]), ("author", ["authors"]), ("update", ["updated"]), ("colour", []), ("", []),
    ])
  func slips(word: String, expected: [String]) {
    #expect(Array(Nearest.candidates(to: word, in: keys).prefix(1)) == expected)
  }

  @Test("Nearest first, ties in byte order, not more than asked for")
  func order() {
    #expect(Nearest.candidates(to: "bat", in: ["cat", "hat", "bad", "bat", "eat"]) == ["bat", "bad", "cat"])
    #expect(Nearest.candidates(to: "bat", in: ["cat", "hat", "bad", "bat"], limit: 1) == ["bat"])
    #expect(Nearest.candidates(to: "bat", in: ["cat", "hat", "bad", "bat"], limit: 0) == [])
  }

  @Test("The beginning of a longer name finds it")
  func beginnings() {
    #expect(Nearest.candidates(to: "Amaq", in: ["Amaq News Agency", "Al-Hayat"]) == ["Amaq News Agency"])
    #expect(Nearest.candidates(to: "Am", in: ["Amaq News Agency"]) == [], "two letters begin too much")
  }

  @Test(
    "A name is misspelt where a slip of the fingers explains it",
    arguments: [
      ("Bert Speciman", "Bert Specimen"), ("bert specimen", "Bert Specimen"), ("Bert-Specimen", "Bert Specimen"),
      ("BertSpecimen", "Bert Specimen"), ("Bret Specimen", "Bert Specimen"), ("Amaq News Agncy", "Amaq News Agency"),
      ("Eurpool", "Europol"), ("Москвa", "Москва"),
    ])
  func slipsOfFingers(word: String, name: String) {
    #expect(Nearest.misspelt(word, in: ["Another name", name]) == [name])
  }

  @Test(
    "A name that is merely alike is another",
    arguments: [
      ("Andrew Brown", "Andrew Chen"), ("Cat", "CatMuse"), ("John Lee", "John Roe"), ("Election 2016", "Election 2017"),
      ("Bert", "Gert"), ("Amaq", "Amaq News Agency"), ("Part 1", "Part 2"), ("Cat", "Car"), ("", "a"),
      ("Iraq", "Iran"), ("Iran", "Iraq"), ("Australia", "Austria"), ("Nigeria", "Niger"), ("Slovenia", "Slovakia"),
      ("Malawi", "Mali"), ("Laos", "Lagos"), ("Mauritius", "Mauritania"), ("Black Dam", "Blank Dam"), ("G8", "G7"),
      ("Article 6", "Article 5"), ("Chapter VIII", "Chapter VII"), ("June 2017", "July 2017"), ("Kiel", "Kiev"),
    ])
  func otherNames(word: String, name: String) {
    #expect(Nearest.misspelt(word, in: [name]) == [])
  }

  @Test(
    "In a short word only a slip counts: neighbours that changed places, a letter twice or once, a mark, a key beside",
    arguments: [
      ("Irna", "Iran"), ("Irran", "Iran"), ("Autsria", "Austria"), ("Nigger", "Niger"), ("Perú", "Peru"),
      ("Nigwr", "Niger"), ("Slovkia", "Slovakia"), ("Slovajia", "Slovakia"), ("Atrappe", "Attrappe"),
    ])
  func shortSlips(word: String, name: String) {
    #expect(Nearest.misspelt(word, in: [name]) == [name])
  }

  @Test("What is alike may be asked for", arguments: [("Jonn Lee", "John Lee"), ("Karla", "Karl"), ("Iraq", "Iran")])
  func alike(word: String, name: String) {
    #expect(Nearest.alike(word, in: [name, "Another"]) == [name])
  }

  @Test("Words of one letter over and over are compared at once")
  func hostile() {
    let words = (0..<2000).map { String(repeating: "ab", count: 30) + "\($0 % 2 == 0 ? "cd" : "ef")" }
    #expect(Nearest.misspelt(String(repeating: "ba", count: 31), in: words) == [])
  }

  @Test("Case and other alphabets", arguments: [("ИГИЛ", "игил"), ("ÉCOLE", "école"), ("日本", "日本")])
  func letters(word: String, candidate: String) {
    #expect(Nearest.candidates(to: word, in: [candidate]) == [candidate])
  }

  @Test("A word of any length is answered at once")
  func long() {
    let word = String(repeating: "a", count: 100_000)
    #expect(Nearest.candidates(to: word, in: Array(repeating: word, count: 50), limit: 1) == [word])
  }

  @Test(
    "Edit distance",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1),
      ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("a", "b", 1),
    ])
  func distance(a: String, b: String, expected: Int) {
    var count = EditCount()
    #expect(count.edits(from: Array(a), to: Array(b)) == expected)
    #expect(count.edits(from: Array(b), to: Array(a)) == expected, "the same both ways")
    #expect(count.edits(from: Array(a), to: Array(b), within: 2) == (expected <= 2 ? expected : nil))
  }
}
