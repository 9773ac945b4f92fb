import Anchoring
import Testing

@Suite("A sentence beside annotated words")
struct NeighbourWordsTests {
  @Test("takes them back", arguments: ["No.", "Not so.", "We made that up.", "Not true since 2018.", "Nope!"])
  func back(sentence: String) throws { #expect(try #require(NeighbourWords.of("en")).speaksBack(sentence)) }

  @Test("says something else", arguments: ["No. 5 came.", "“No.”", "He said no.", "It never rained.", "Nobody came."])
  func other(sentence: String) throws { #expect(try !#require(NeighbourWords.of("en")).speaksBack(sentence)) }

  @Test(
    "A short sentence that says of the one beside it that it is not so",
    arguments: [
      (
        "en",
        "It was not. | It wasn’t. | They did not. | Except that it did not. | A lie. | That is a myth. | Quite the contrary. | Far from it."
      ),
      ("en", "The firm was mistaken. | In fact the opposite holds."),
      ("de", "So war es nicht. | Sie war es nicht. | Eine Lüge."),
      ("fr", "Non. | Il ne l’était pas. | Un mensonge. | Ce n’est jamais arrivé."),
      ("es", "No. | No lo era. | Nunca ocurrió. | Era mentira."), ("ar", "لا. | خطأ. | العكس هو الصحيح."),
      ("ru", "Это не так. | Ничего подобного. | Этого не было. | Всё наоборот."),
      ("zh", "并非如此。 | 事实正好相反。 | 错了。"), ("ja", "そうではなかった。 | 逆が正しい。"), ("hi", "नहीं।"),
    ])
  func denials(language: String, sentences: String) {
    for sentence in sentences.split(separator: " | ").map(String.init) {
      let isBack = NeighbourWords.of(language)?.speaksBack(sentence)
      #expect(isBack ?? NeighbourWords.denies(sentence, language: language), "\(sentence)")
    }
  }

  @Test(
    "One that is about something else",
    arguments: [
      (
        "en",
        "He was not there. | They did not come by car. | The bridge was not new. | No arrests were made in the town that day."
      ),
      ("de", "Es regnete nicht. | Die Brücke war nicht neu."), ("fr", "Il ne pleuvait pas."),
      ("es", "No hubo heridos. | No llovió ayer."),
      ("ar", "لم تمطر السماء أمس."), ("ru", "Дождя не было вчера."), ("hi", "बारिश नहीं हुई।"), ("zh", "昨天没有下雨。"),
    ])
  func others(language: String, sentences: String) {
    for sentence in sentences.split(separator: " | ").map(String.init) {
      let isBack = NeighbourWords.of(language)?.speaksBack(sentence)
      #expect(!(isBack ?? NeighbourWords.denies(sentence, language: language)), "\(sentence)")
    }
  }
}
