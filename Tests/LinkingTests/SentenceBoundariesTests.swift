import Linking
import TestBasics
import Testing

@Suite("Sentences end where a reader ends them")
struct SentenceBoundariesTests {
  /// The text with `|` after each sentence that another follows.
  private func cut(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let sentences = SentenceBoundaries.sentences(of: bytes.span, in: 0..<bytes.count)
    var out: [UInt8] = []
    var at = 0
    for end in sentences.dropLast().map(\.upperBound) {
      out += bytes[at..<end] + [UInt8(ascii: "|")]
      at = end
    }
    return String(decoding: out + bytes[at...], as: UTF8.self)
  }

  private func holds(_ marked: String) {
    #expect(cut(marked.filter { $0 != "|" }) == marked)
  }

  @Test(
    "Plain sentences",
    arguments: [
      "", "One", "One.", "One.| Two.", "One.| Two.| Three", "One!| Two?| Three.",
      "One.  Two".replacing(".", with: ".|"),
      "One.|\nTwo.|\tThree.", "Really?!| Yes.", "What?!?| No!!!| Yes.", "A heading without a stop",
      "A heading: with a colon",
      "One; two, three – four.| Five.", "In 2018.| Then", "He was 12.| The next year he was 13.",
      "It is COVID-19.| It spreads.", "Ամբողջ օրը անձրև էր։| Նա եկավ ժամը 10։30։", "ቀኑን ሙሉ ዘነበ።| እሷ መጣች።",
      "स गतः॥| सा आगता॥",
      "მთელი დღე წვიმდა.| კომპანია წავიდა.",
    ])
  func plain(text: String) { holds(text) }

  @Test(
    "A stop without white space after it ends nothing",
    arguments: [
      "example.org is a site.| It is.", "See https://example.org/a.html?b.c for it.",
      "Version 3.5 came.| 3.6 followed.",
      "1.000.000 people", "He paid 3.50 dollars.| She paid 4.", "Node.js and ASP.NET", "one.Two", "file.tar.gz",
      "12:30.45",
    ])
  func insideWords(text: String) { holds(text) }

  @Test(
    "A small letter goes on with the sentence",
    arguments: [
      "“Really?” he asked.| She nodded.", "Yahoo! said so.", "He works at foo! and at bar? or so.| Then",
      "one. two. three.",
      "Qu’est-ce ? demanda-t-il.", "ok. é oui", "Done. , he said",
    ])
  func smallLetters(text: String) { holds(text) }

  @Test(
    "Titles, months, companies",
    arguments: [
      "Mr. Smith met Mrs. Jones.| They spoke.", "Dr. No and Prof. Moriarty",
      "Gen. Votel and Lt. Col. Smith met Sen. McCain.| Then",
      "On Nov. 5 and Dec. 24 it rained.| On Feb. 2 too.", "Apple Inc. and Foo Ltd. Directors agreed.",
      "St. Petersburg vs. Moscow",
      "Smith et al. (2018) found it.", "Dept. of Justice v. Smith.| He won.", "Martin Luther King Jr. Avenue",
      "approx. 500 men", "etc. Then", "“Mr. Smith”", "MR. SMITH", "Yahoo! Inc. Directors left.",
      "Guess? Inc. Directors left.",
    ])
  func abbreviations(text: String) { holds(text) }

  @Test(
    "Letters with stops between them",
    arguments: [
      "The U.S. Army left.| It came back.", "U.S. President Trump", "The U.K. Parliament and the E.U. Commission",
      "e.g. Paris, i.e. France",
      "at 5 p.m. Monday", "a Ph.D. Student", "Washington D.C. Police",
    ])
  func dottedLetters(text: String) { holds(text) }

  @Test(
    "Initials, in every alphabet that has them",
    arguments: [
      "J. K. Rowling wrote.| She did.", "John F. Kennedy", "J.K. Rowling", "George W. Bush spoke.| He left.",
      "J.\u{A0}K.\u{A0}Rowling",
      "Ö. Ünal ve Ç. Yılmaz", "А. П. Чехов написал.| Он умер.", "«А. П. Чехов»", "É. Zola", "“J. Smith", "د. ليلى",
    ])
  func initials(text: String) { holds(text) }

  @Test(
    "Words that are no abbreviations",
    arguments: [
      "She is taller than I.| They left.", "She said no.| They left.", "No. 5 is alive.| Nos. 6 and 7 too.",
      "See fig. 3 and pp. 4–5.",
      "It is art.| They like it.", "At the bar.| They sat.", "It was in March.| Then", "They wed.| He left.",
      "the min.| The", "Vol. 2 came.",
    ])
  func words(text: String) { holds(text) }

  @Test(
    "Ellipses",
    arguments: [
      "Well… he left.", "Well… He left.".replacing("… H", with: "…| H"), "Well...| He left.", "Well... he left.",
      "Well…", "… and then",
      "“… and then.”| He", "Well…?| He left.", "A… 5 men", "Wait…… what",
    ])
  func ellipses(text: String) { holds(text) }

  @Test(
    "Closing marks stay with the sentence they close",
    arguments: [
      "“One.”| Two.", "\"One.\"| Two.", "He said ‘One.’| Two.", "(One.)| Two.", "[One.]| Two.", "«One.»| Two.",
      "„One.“| Two.",
      "“‘One.’”| Two.", "(“One.”)| Two.", "He said “no”.| She left.", "‹One.›| Two.",
    ])
  func closers(text: String) { holds(text) }

  @Test(
    "What stands within quotation marks or brackets ends nothing around it",
    arguments: [
      "He said “One. Two. Three” and left.| Then", "He (A. Smith. Really!) left.| Then",
      "He said \"One! Two\" and left.",
      "“One. Two.”| Three.", "(One. Two.)| Three.", "[One. Two] three.", "„Eins. Zwei“ sagte er.| Dann",
      "«Un. Deux» dit-il.| Puis",
      "He (she said “One. Two (three. Four)”) left.| Then", "« Oui. » Il part.",
    ])
  func enclosures(text: String) { holds(text) }

  @Test(
    "A mark that was never closed does not swallow the paragraph",
    arguments: [
      "He said “One.| Two.| Three.", "He (one.| Two.| Three.", "a) One.| Two.", "5\" wide.| 6\" high.", "One :).| Two.",
    ])
  func unclosed(text: String) { holds(text) }

  @Test("The closing mark is looked for within reach only")
  func reach() {
    let filler = String(repeating: "x", count: 700)
    holds("“One.| Two \(filler) three” four.| Five")
  }

  @Test(
    "Chinese and Japanese",
    arguments: [
      "今日は。|明日は。", "本当？|はい！|そうか。", "本当？！|はい。", "本当!?|はい".replacing("|", with: ""),
      "你好。 |再见。".replacing(" |", with: "| "),
      "「行く。」と言った。|そして", "彼は「行く。来る。」と言った。|次", "『一。二。』三。|四", "他说：“你好。再见。”然后走了。|他", "（一。二。）三。|四", "そう……。|次",
    ])
  func chineseAndJapanese(text: String) { holds(text) }

  @Test(
    "Arabic, Urdu, Hindi, Russian, Greek, Spanish, Turkish, German, Korean",
    arguments: [
      "ذهب الولد. عاد الولد.".replacing(". ع", with: ".| ع"), "هل ذهب؟| نعم.", "هل ذهب؟!| نعم.", "وہ گیا۔| وہ آیا۔",
      "वह गया।| वह आया।",
      "वह गया।|वह आया", "Он ушёл.| Она осталась.", "Он ушёл. она осталась", "Έφυγε.| Έμεινε.", "¿Qué?| ¡No!| Sí.",
      "Gitti.| İstanbul’a vardı.",
      "Er ging, d.h. Er lief.", "Das ist groß.| Über alles.", "갔다.| 왔다.",
    ])
  func languages(text: String) { holds(text) }

  @Test(
    "No-break spaces are white space",
    arguments: [
      "One.|\u{A0}Two.", "One.| \u{A0} Two.", "Quoi\u{A0}?| Non\u{A0}!| Si.", "Mr.\u{A0}Smith",
    ])
  func noBreakSpaces(text: String) { holds(text) }

  @Test(
    "What is watched is not cut after a word that can only be an abbreviation, or that is one in its language",
    arguments: [
      ("en", "He told Cllr. Hill of it.| It rained."), ("en", "It is 5 km.| The mill is near."),
      ("en", "He joined the FBI.| It rained."), ("en", "He came to Rome.| It rained."),
      ("de", "Er sagte es Hptm. Berg.| Es regnete."),
      ("de", "Die Abg. Hahn kam.| Es regnete."), ("cs", "Padl na krk.| Pršelo."),
      ("ru", "Это сказал ген. Лунд.| Шёл дождь."),
      ("bn", "কার্ল লুন্ড ড. হিল কে বলেন।| বৃষ্টি হয়।"), ("bn", "মো. রহিম বলেন।| বৃষ্টি হয়।"), ("ta", "மு. கருணா சொன்னார்.| மழை பெய்தது."),
      ("hi", "ए. बी. लुंड ने कहा।| बारिश हुई।"), ("hi", "उसने कहा है.| बारिश हुई."), ("ka", "დ. ლუნდმა თქვა.| წვიმდა."),
      ("ar", "قال لـد. هيل ذلك.| هطل المطر."), ("vi", "Ông nói với TS. Hill.| Trời mưa."),
      ("id", "Kata Jend. Hill.| Hujan turun."),
      ("tr", "Bunu Yrd. Hill söyledi.| Yağmur yağdı."), ("el", "Το είπε ο καθ. Χιλ.| Έβρεχε."),
      ("he", "כך אמר לפרופ. היל.| ירד גשם."),
    ])
  func watched(language: String, marked: String) {
    let text = Array(marked.replacing("|", with: "").utf8)
    let sentences = SentenceBoundaries.sentences(
      of: text.span, in: 0..<text.count, cutting: .careful(language: language))
    #expect(sentences.map { String(decoding: text[$0], as: UTF8.self) }.joined(separator: "| ") == marked)
  }

  @Test("White space around sentences is left out, and the block's end is a sentence's")
  func ranges() {
    let bytes = Array("xx  One.  Two \n yy".utf8)
    let sentences = SentenceBoundaries.sentences(of: bytes.span, in: 2..<15)
    #expect(sentences.map { String(decoding: bytes[$0], as: UTF8.self) } == ["One.", "Two"])
    let none = SentenceBoundaries.sentences(of: bytes.span, in: 2..<4)
    #expect(none.isEmpty)
  }

  @Test("Sentences are whole scalars, in order, apart, with nothing but white space between", arguments: 0..<20)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      ".", "!", "?", "…", "。", "？", "؟", "।", "۔", " ", " ", "\n", "\u{A0}", "(", ")", "[", "]", "\"", "“", "”", "„",
      "«", "»", "「", "」",
      "’", "A", "b", "Mr", "é", "É", "日", "ع", "1", "🎈", ",",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
        .joined()
      let bytes = Array(text.utf8)
      let sentences = SentenceBoundaries.sentences(of: bytes.span, in: 0..<bytes.count)
      var at = 0
      for sentence in sentences {
        #expect(sentence.lowerBound >= at && !sentence.isEmpty)
        #expect(isBlank(bytes[at..<sentence.lowerBound]), "\(text)")
        #expect(String(validating: bytes[sentence], as: UTF8.self) != nil)
        at = sentence.upperBound
      }
      #expect(isBlank(bytes[at...]))
    }
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  @Test(
    "Marks that are opened over and over come to an end: a search for what closes them goes only so far",
    arguments: ["(", "“", "\" ", "「", "A.", "。"])
  func hostile(part: String) {
    let bytes = Array(String(repeating: part, count: 40_000).utf8)
    let sentences = SentenceBoundaries.sentences(of: bytes.span, in: 0..<bytes.count)
    #expect(sentences.last?.upperBound ?? 0 >= bytes.count - part.utf8.count)
  }
}
