import Testing

@Suite("Edits beside a note’s words that say nothing else")
struct HarmlessEditsTests {
  /// What is told of an edit, in a language.
  private func told(_ language: String, _ quote: String, _ before: String, _ after: String) throws -> [String] {
    try WatchedNote.told(quote, before, after, language: language)
  }

  @Test("The sentence before is set in bold or italics, and is still that")
  func emphasis() throws {
    let (before, after) = ("On Monday Anna Berg met Karl Lund in Oslo.", " In her report she said that the firm paid.")
    for mark in ["**", "*", "***"] {
      #expect(try told("en", "the firm paid", before + after, mark + before + mark + after) == [])
      #expect(try told("en", "the firm paid", mark + before + mark + after, before + after) == [])
    }
    // A label may be set so, too.
    #expect(
      try told("en", "the firm paid", "Anna came. She said the firm paid.", "*Anna came.* She said the firm paid.")
        .allSatisfy { $0.hasPrefix("warning") })
    #expect(
      try told("en", "the firm paid", "Refuted. She said the firm paid.", "**Refuted.** She said the firm paid.")
        .allSatisfy { $0.hasPrefix("warning") })
    // What came was not there before.
    #expect(
      try told(
        "en", "the firm paid", "It rained. The firm said the firm paid.",
        "**This is a lie.** The firm said the firm paid.")
        == ["error sentence-meaning"])
  }

  @Test(
    "Another style of marks around a quotation, in the words kept on both sides",
    arguments: [
      (
        "it", "La ditta ha pagato la banca", "«La ditta ha pagato la banca.» Otto conta.",
        "“La ditta ha pagato la banca.” Otto conta."
      ),
      (
        "it", "La ditta ha pagato", "«La ditta ha pagato la banca.» Otto conta.",
        "\"La ditta ha pagato la banca.\" Otto conta."
      ),
      (
        "de", "Die Firma zahlte", "Anna Berg kam. „Die Firma zahlte der Bank.“",
        "Anna Berg kam. »Die Firma zahlte der Bank.«"
      ),
      ("fr", "La firme a payé", "Anne vint. « La firme a payé la banque. »", "Anne vint. “La firme a payé la banque.”"),
      ("ja", "会社が銀行に支払った", "「会社が銀行に支払った」と言った。", "『会社が銀行に支払った』と言った。"),
      ("ja", "会社が銀行に支払った", "アンナが来た。「会社が銀行に支払った。」", "アンナが来た。\"会社が銀行に支払った。\""),
      ("zh", "公司向银行付款", "安娜来了。“公司向银行付款。”", "安娜来了。\"公司向银行付款。\""),
      ("en", "The firm paid", "“The firm paid the bank,” she said.", "‘The firm paid the bank,’ she said."),
    ])
  func marks(language: String, quote: String, before: String, after: String) throws {
    #expect(try told(language, quote, before, after) == [])
  }

  @Test(
    "Who is meant by a word of two senses, or of two persons, is another",
    arguments: [
      ("de", "die Firma zahlte", "Anna Berg kam. Sein Anwalt sagte, die Firma zahlte.", "Anna Berg", "Emma Lund"),
      (
        "de", "die Firma zahlte", "Berg und Lund kamen. Beide sagten, die Firma zahlte.", "Berg und Lund",
        "Stein und Hügel"
      ),
      (
        "fr", "la société a payé", "Anne Dubois vint. Son avocat dit que la société a payé.", "Anne Dubois",
        "Emma Lambert"
      ),
      ("es", "la empresa pagó", "Ana Berga vino. Esta dijo que la empresa pagó.", "Ana Berga", "Ema Luna"),
    ])
  func meant(language: String, quote: String, text: String, name: String, other: String) throws {
    #expect(try told(language, quote, text, text.replacing(name, with: other)) == ["error sentence-meaning"])
  }

  @Test("A sentence that says what may be is not about someone who was named before")
  func infinitives() throws {
    #expect(
      try told("de", "das Amt", "Anna Berg kam. Das kann das Amt sein.", "Emma Lund kam. Das kann das Amt sein.") == [])
  }

  @Test("Marks around a quotation that go, or come elsewhere, are told")
  func otherMarks() throws {
    #expect(
      try told(
        "it", "La ditta ha pagato", "«La ditta ha pagato la banca.» Otto conta.",
        "La ditta ha pagato la banca. Otto conta."
      )
      .contains { $0.hasPrefix("error") })
    #expect(
      try told("en", "The firm paid", "Say “The firm paid the bank” now.", "“Say The firm paid the bank” now.")
        .contains { $0.hasPrefix("error") })
  }

  @Test(
    "A sentence comes behind a quotation in its paragraph, or before it",
    arguments: [
      (
        "fr", "La société a payé la banque", "Anne Berger est venue. « La société a payé la banque. »",
        "Anne Berger est venue. « La société a payé la banque. » Otto Pierre a compté 300 personnes mardi."
      ),
      (
        "fr", "La société a payé la banque", "Anne Berger est venue. «\u{A0}La société a payé la banque.\u{A0}»",
        "Anne Berger est venue. «\u{A0}La société a payé la banque.\u{A0}» Otto Pierre a compté 300 personnes."
      ),
      ("zh", "公司向银行付款", "安娜来了。“公司向银行付款。”", "安娜来了。“公司向银行付款。”那天晚上公共汽车没有来。"),
      ("ja", "会社が銀行に支払った", "「会社が銀行に支払った。」", "「会社が銀行に支払った。」オットーは三百人を数えた。"),
      (
        "ar", "دفعت الشركة للبنك", "«دفعت الشركة للبنك.» وصلت آنا.",
        "«دفعت الشركة للبنك.» وقف الناس في المطر. وصلت آنا."
      ),
      ("hi", "कंपनी ने बैंक को पैसे दिए", "“कंपनी ने बैंक को पैसे दिए।” बारिश हुई।", "“कंपनी ने बैंक को पैसे दिए।” बस नहीं आई। बारिश हुई।"),
    ])
  func sentenceBehind(language: String, quote: String, before: String, after: String) throws {
    #expect(try told(language, quote, before, after) == [])
  }

  @Test("Who spoke still stands in one sentence with what was said, in scripts without spaces")
  func speakers() throws {
    for (language, quote, before, after) in [
      ("zh", "公司付款", "“公司付款。”安娜说。", "“公司付款。”卡尔说。"),
      ("ja", "会社が支払った", "「会社が支払った。」とアンナは言った。", "「会社が支払った。」とカールは言った。"),
    ] {
      #expect(try told(language, quote, before, after) == ["error sentence-meaning"])
    }
  }

  @Test(
    "A short word that is an abbreviation elsewhere ends a sentence, and so does a question",
    arguments: [
      (
        "sv", "firman betalade 1200 euro",
        "Regnet kom. Chefen kom hem. I sin rapport sade domaren att firman betalade 1200 euro.",
        "Regnet kom. Domstolen möts igen i maj. I sin rapport sade domaren att firman betalade 1200 euro."
      ),
      (
        "it", "la ditta pagò", "La nave tornò dal mare. La giudice disse che la ditta pagò.",
        "La nave tornò dal mar. La giudice disse che la ditta pagò."
      ),
      (
        "el", "η εταιρεία πλήρωσε", "Βρέχει. Η δικαστής είπε ότι η εταιρεία πλήρωσε.",
        "Βρέχει. Τι ακολουθεί; Η δικαστής είπε ότι η εταιρεία πλήρωσε."
      ),
      (
        "es", "la empresa pagó", "Llueve. La jueza dijo que la empresa pagó.",
        "Llueve. ¿Qué sigue? La jueza dijo que la empresa pagó."
      ),
    ])
  func shortWords(language: String, quote: String, before: String, after: String) throws {
    #expect(try told(language, quote, before, after) == [])
  }

  @Test("A footnote with a name comes, in letters of which no list has words")
  func footnotes() throws {
    for (language, quote, sentence, note, denial) in [
      (
        "el", "η εταιρεία πλήρωσε", "Η δικαστής είπε ότι η εταιρεία πλήρωσε.", "Δείτε Άννα Μπεργκ, σελ. 5.",
        "Δεν είναι αλήθεια."
      ),
      ("he", "החברה שילמה", "השופטת אמרה כי החברה שילמה.", "ראו אנה ברג, עמוד 5.", "זה לא נכון."),
      ("ja", "会社が支払った", "裁判官は会社が支払ったと述べた。", "アンナ・ベルグを参照。", "これは事実ではない。"),
    ] {
      func told(_ note: String) throws -> [String] {
        try self.told(language, quote, sentence, "\(sentence)[^1]\n\n[^1]: \(note)")
      }
      #expect(try told(note) == ["warning sentence-changed"], "\(language)")
      #expect(try told(denial) == ["error sentence-meaning"], "\(language)")
    }
  }

  @Test("Names are the same, however their letters are encoded")
  func encodings() throws {
    let (before, after) = ("Lunedì Zoè vide Carlo. Nel suo rapporto ha detto che la ditta pagò.", "la ditta pag")
    let decomposed = before.replacing("ì", with: "i\u{300}").replacing("è", with: "e\u{300}")
    #expect(
      try told("it", after, before.replacing("pagò", with: "pag"), decomposed.replacing("pagò", with: "pag")) == [])
  }

  @Test(
    "A word that may judge stands in a sentence about something else",
    arguments: [
      ("en", "the firm paid", "It rained. She said that the firm paid.", " It was fiction week at the library."),
      ("es", "la empresa pagó", "Llueve. La jueza dijo que la empresa pagó.", " La ópera fue un verdadero éxito."),
    ])
  func otherSenses(language: String, quote: String, before: String, more: String) throws {
    #expect(try told(language, quote, before, before + more).allSatisfy { $0.hasPrefix("warning") })
  }
}
