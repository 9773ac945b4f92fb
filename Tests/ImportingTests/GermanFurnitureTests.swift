import Importing
import Testing

@Suite("What pages in German have around their articles")
struct GermanFurnitureTests {
  private static let first = "Der Rat stimmte mit neun zu sechs.", last = "Er trifft sich in einer Woche wieder."

  private func article(_ text: String) -> ImportedArticle {
    ImportedArticle(PlainTextFormat().read(Array(text.utf8)), words: FurnitureWords.of("de-AT"))
  }

  @Test(
    "Lines in the middle",
    arguments: [
      "ANZEIGE", "Artikel wird nach der Anzeige fortgesetzt", "Melden Sie sich für unseren Newsletter an",
      "Zum Abspielen klicken", "Foto: Anna Lee/dpa", "© dpa", "Auf Facebook teilen", "3 Kommentare",
      "Lesen Sie auch: Die alte Brücke", "Mehr zum Thema\nDie alte Brücke\nFünf Stege", "Lesezeit: 4 Minuten",
      "Impressum | Datenschutz", "Stand: 3. Mai 2018, 14:32 Uhr",
    ])
  func leftOut(lines: String) {
    let article = article("Ein Titel von einigen Worten\n\n\(Self.first)\n\n\(lines)\n\n\(Self.last)\n")
    #expect(article.blocks.map(\.text) == [Self.first, Self.last])
  }

  @Test(
    "Sentences that are close to that stay",
    arguments: [
      "Anzeige erstattete die Witwe noch am selben Abend.", "Teilen wollte der Erbe nicht, sagte der Notar.",
      "Quelle des Gerüchts war ein Wirt.", "Mehr zum Thema wollte der Minister nicht sagen.",
    ])
  func kept(line: String) {
    let article = article("Ein Titel von einigen Worten\n\n\(Self.first)\n\n\(line)\n\n\(Self.last)\n")
    #expect(article.blocks.map(\.text).contains(line))
  }

  @Test("Who wrote it, and a headline that begins alike")
  func byline() {
    let article = article("Von der Leyen kommt in die Stadt\n\nVon Anna Lee und Bo Park\n\n\(Self.first)\n")
    #expect(article.title == "Von der Leyen kommt in die Stadt")
    #expect(article.authors == ["Anna Lee", "Bo Park"])
    #expect(article.blocks.map(\.text) == [Self.first])
  }
}
