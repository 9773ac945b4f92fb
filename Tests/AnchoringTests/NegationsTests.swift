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

  @Test("are none where a language has the word for something else")
  func inThe() {
    #expect(!Negations.mayStand(in: "no Porto", languages: ["pt", "pt-BR"]))
    #expect(Negations.mayStand(in: "no Porto", languages: ["pt", "en"]))
    #expect(Negations.mayStand(in: "não no Porto", languages: ["pt"]))
    #expect(Negations.mayStand(in: "no mills", languages: []))
  }

  @Test(
    "are found where they deny or doubt by verbs, adverbs and phrases",
    arguments: [
      "denies that he", "declined to say he", "ruled out that he", "a lie that he", "lie that he",
      "rejected claims that he", "acquitted of having", "forgot to say he", "pretended that he", "doubted that he",
      "opposed that he", "almost", "allegedly", "may have", "was far from having", "avoided that he", "refused to say",
      "bestritt, dass er", "angeblich", "dementieren, dass wir", "beinahe", "kaum", "nions avoir", "prétendument",
      "якобы", "poriče da", "phủ nhận", "deyil", "heç vaxt", "емес", "ешқашан", "mhux", "qatt", "үгүй", "хэзээ ч",
      "ddim", "절대",
      "alikana kwamba", "mohon se", "कधीच", "कहिल्यै", "qet", "না", "কখনও", "ஒருபோதும்", "செய்யவில்லை", "არასოდეს", "չենք",
      "కాదు", "ഇല്ല", "નથી", "ਨਹੀਂ",
    ])
  func doubts(words: String) { #expect(Negations.mayStand(in: words, languages: ["en"])) }

  @Test(
    "are none where the text says nothing of the kind",
    arguments: [
      "in May, and to the port", "en mai, au port", "nu en dan hier", "i hamnen", "w porcie", "в этом порту",
      "на недели", "στο λιμάνι",
      "গতকাল", "நேற்று", "அல்லது நாளை", "გუშინ", "երեկ", "చంద్రుడు నిన్న", "негайно", "неотдавна", "ние вчера", "не только вчера",
      "不久前", "在非洲", "無事に", "لما وصلنا", "في ما مضى", "pas à pas", "plus que jamais", "nevertheless",
      "the no. 10 office",
      "without delay", "not only Bob but all", "No Doubt", "nicht nur Bob, sondern alle", "gestern", "in the fast lane",
      "keen",
      "בנמל הזה", "在港口", "非常多", "港で", "항구에서", "ที่ท่าเรือ", "no-frills".replacing("no-", with: "low-"), "बंदरगाह में",
    ])
  func quiet(words: String) { #expect(!Negations.mayStand(in: words, languages: ["en"])) }

  @Test(
    "that say something else in other languages count in their own",
    arguments: [
      ("mai", "it"), ("nu", "ro"), ("utan", "sv"), ("ei", "fi"), ("nezaplatili", "cs"), ("ödemedik", "tr"),
      ("parasız", "tr"),
      ("fast", "de"), ("hindi", "tl"), ("net", "lb"), ("ne", "ku"), ("ma", "so"), ("ba", "ha"), ("casi", "es"),
      ("nezaplatili", "sk"), ("n-am", "ro"), ("tak", "id"), ("si", "sw"), ("maksamatta", "fi"),
    ])
  func own(word: String, language: String) {
    #expect(Negations.mayStand(in: "a \(word) b", languages: ["en", language + "-XX"]))
  }

  @Test(
    "in their own language alone",
    arguments: [
      ("mai", "fr"), ("nu", "nl"), ("nezaplatili", "en"), ("nebo", "cs"), ("tak", "pl"), ("nesen", "lv"),
      ("neprodleně", "cs"),
      ("негізгі", "kk"),
    ])
  func others(word: String, language: String) {
    #expect(!Negations.mayStand(in: "a \(word) b", languages: [language]))
  }

  @Test(
    "are looked for in a time that doubles with the text",
    arguments: ["ne ", "a", "no. ", "not only ", "a lie ", "不久", "n-", "не", "-", "'"])
  func time(piece: String) {
    let clock = ContinuousClock()
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    #expect(clock.measure { _ = Negations.mayStand(in: text, languages: ["cs", "ru", "zh"]) } < .seconds(20))
  }
}
