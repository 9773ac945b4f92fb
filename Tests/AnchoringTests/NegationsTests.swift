import Anchoring
import Testing

@Suite("Words that deny, in many languages")
struct NegationsTests {
  @Test(
    "are found in what a quotation leaves out, in whatever language the dossier is",
    arguments: [
      "jamais", "não pagámos", "non abbiamo", "né oggi", "wij hebben niet", "zonder ooit", "vi har inte", "aldrig",
      "ikke noget",
      "vi har ikkje", "nie zapłaciliśmy", "nikdy jsme", "nič", "nije", "nismo", "ничего не", "мы не", "ніколи",
      "не сме", "değil",
      "hiçbir zaman", "δεν πληρώσαμε", "ποτέ", "לא", "שלא שילמנו", "我们没有", "從未", "払わなかった", "払いません", "지 않았다", "아무것도 없",
      "ไม่ได้", "không bao giờ", "tidak", "nem", "soha", "eivät", "ekki", "niciodată", "nuk", "नहीं", "هرگز", "نہیں",
      "nekad", "nėra",
      "არ გადაგვიხდია",
    ])
  func found(words: String) { #expect(Negations.mayStand(in: words, languages: ["en"])) }

  @Test(
    "are none where the text says nothing of the kind",
    arguments: [
      "in May, and to the port", "en mai, au port", "nu en dan hier", "i hamnen", "w porcie", "в этом порту",
      "на недели", "στο λιμάνι",
      "בנמל הזה", "在港口", "非常多", "港で", "항구에서", "ที่ท่าเรือ", "no-frills".replacing("no-", with: "low-"), "बंदरगाह में",
    ])
  func quiet(words: String) { #expect(!Negations.mayStand(in: words, languages: ["en"])) }

  @Test(
    "that say something else in other languages count in their own",
    arguments: [
      ("mai", "it"), ("nu", "ro"), ("utan", "sv"), ("ei", "fi"), ("nezaplatili", "cs"), ("ödemedik", "tr"),
      ("parasız", "tr"),
      ("nezaplatili", "sk"), ("n-am", "ro"), ("tak", "id"), ("si", "sw"), ("maksamatta", "fi"),
    ])
  func own(word: String, language: String) {
    #expect(Negations.mayStand(in: "a \(word) b", languages: ["en", language + "-XX"]))
  }

  @Test(
    "in their own language alone",
    arguments: [("mai", "fr"), ("nu", "nl"), ("nezaplatili", "en"), ("nebo", "cs"), ("tak", "pl")])
  func others(word: String, language: String) {
    #expect(!Negations.mayStand(in: "a \(word) b", languages: [language]))
  }

  @Test("are looked for in a time that doubles with the text", arguments: ["ne ", "a", "不久", "n-", "не", "-", "'"])
  func time(piece: String) {
    let clock = ContinuousClock()
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    #expect(clock.measure { _ = Negations.mayStand(in: text, languages: ["cs", "ru", "zh"]) } < .seconds(20))
  }
}
