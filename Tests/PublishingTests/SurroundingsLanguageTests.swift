import Diagnostics
import Linking
import Testing

/// An article may be in another language than its dossier.
@Suite("What stands around words is read in the language of their article")
struct SurroundingsLanguageTests {
  @Test(
    "A negation that came is an error, in a dossier in English",
    arguments: [
      (
        "de", "Laut der Polizei wurde die Brücke gesperrt.", "der Polizei",
        "Laut der Polizei wurde die Brücke nicht gesperrt."
      ),
      ("fr", "Le pont a été fermé par elle.", "par elle", "Le pont n’a jamais été fermé par elle."),
      ("es", "El puente fue cerrado por ellos.", "por ellos", "El puente jamás fue cerrado por ellos."),
    ])
  func negations(language: String, before: String, quote: String, after: String) throws {
    #expect(try WatchedNote.told(quote, before, after, language: language) == ["error sentence-meaning"])
  }

  @Test("A German noun is but another difference there")
  func nouns() throws {
    let (before, after) = ("Die Ermittler nahmen die Server mit.", "Die Ermittler nahmen die Rechner mit.")
    #expect(try WatchedNote.told("nahmen", before, after, language: "de") == ["warning sentence-changed"])
    #expect(try WatchedNote.told("nahmen", before, after) == ["error sentence-meaning"], "in English it is a name")
  }

  @Test(
    "Who is meant, where a sentence names nobody, is watched in more languages",
    arguments: [
      ("de", "Anna Berg sprach.", "Karl Ott sprach.", "Sie gab alles zu.", "alles"),
      ("de", "Anna Berg sprach.", "Karl Ott sprach.", "„Ich war es“, hieß es leise.", "leise"),
      ("ru", "Анна Берг говорила.", "Карл Отт говорил.", "Она призналась во всём.", "призналась"),
      ("it", "Anna Berg parlò.", "Karl Ott parlò.", "Lei confessò tutto.", "confessò"),
      ("tr", "Anna Berg konuştu.", "Karl Ott konuştu.", "O her şeyi itiraf etti.", "itiraf"),
      ("tr", "Anna Berg konuştu.", "Karl Ott konuştu.", "“Ben yaptım” dendi sakince.", "sakince"),
      ("el", "Η Άννα Μπεργκ μίλησε.", "Ο Καρλ Οτ μίλησε.", "Αυτή ομολόγησε τα πάντα.", "ομολόγησε"),
      ("sv", "Anna Berg talade.", "Karl Ott talade.", "Hon erkände allt.", "erkände"),
      ("nn", "Anna Berg tala.", "Karl Ott tala.", "Ho vedgjekk alt.", "vedgjekk"),
      ("fi", "Anna Berg puhui.", "Karl Ott puhui.", "Hän myönsi kaiken.", "myönsi"),
      ("vi", "Anna Berg phát biểu.", "Karl Ott phát biểu.", "Cô ấy thừa nhận mọi thứ.", "thừa nhận"),
      ("id", "Anna Berg berbicara.", "Karl Ott berbicara.", "Dia mengakui semuanya.", "mengakui"),
      ("hy", "Աննա Բերգը խոսեց։", "Կառլ Օտը խոսեց։", "Նա ամեն ինչ խոստովանեց։", "խոստովանեց"),
      ("en", "Anna Berg met them.", "Karl Ott met them.", "The accused fled.", "fled"),
    ])
  func names(language: String, one: String, other: String, sentence: String, quote: String) throws {
    let told = try WatchedNote.told(quote, "\(one) \(sentence)", "\(other) \(sentence)", language: language)
    #expect(told == ["error sentence-meaning"])
  }

  @Test(
    "Where letters tell no names, that the sentence before begins otherwise is but another difference",
    arguments: [
      ("zh", "安娜·伯格发言了。", "卡尔·奥特发言了。", "她承认了一切。", "承认了"), ("ja", "アンナが話した。", "カールが話した。", "彼女はすべてを認めた。", "すべて"),
      ("hi", "अन्ना बर्ग बोलीं।", "कार्ल ओट बोले।", "उसने सब मान लिया।", "मान"),
      ("he", "אנה ברג דיברה.", "קרל אוט דיבר.", "היא הודתה בכול.", "הודתה"),
      ("fa", "آنا برگ حرف زد.", "کارل اوت حرف زد.", "او به همه چیز اعتراف کرد.", "اعتراف"),
      ("fa", "آنا برگ حرف زد.", "کارل اوت حرف زد.", "آن‌ها به همه چیز اعتراف کردند.", "اعتراف"),
      ("ko", "안나 베르크가 말했다.", "카를 오트가 말했다.", "그녀는 모든 것을 인정했다.", "인정했다"),
      ("bn", "আনা বার্গ কথা বললেন।", "কার্ল অট কথা বললেন।", "তিনি সব স্বীকার করলেন।", "স্বীকার"),
      ("ta", "அன்னா பெர்க் பேசினார்.", "கார்ல் ஓட் பேசினார்.", "அவர் அனைத்தையும் ஒப்புக்கொண்டார்.", "அனைத்தையும்"),
      ("ka", "ანა ბერგი ალაპარაკდა.", "კარლ ოტი ალაპარაკდა.", "მან ყველაფერი აღიარა.", "აღიარა"),
      ("am", "አና በርግ ተናገረች።", "ካርል ኦት ተናገረ።", "እሷ ሁሉንም አመነች።", "ሁሉንም"),
      ("he", "אנה ברג דיברה.", "קרל אוט דיבר.", "\u{201D}זו הייתי אני\u{201D}, נאמר בשקט.", "בשקט"),
      ("ar", "تكلمت آنا بيرغ.", "تكلم كارل أوت.", "هي اعترفت بكل شيء.", "اعترفت"),
    ])
  func beginnings(language: String, one: String, other: String, sentence: String, quote: String) throws {
    #expect(
      try WatchedNote.told(quote, "\(one) \(sentence)", "\(other) \(sentence)", language: language) == [
        "warning sentence-changed"
      ])
    #expect(try WatchedNote.told(quote, "\(sentence) \(one)", "\(sentence) \(other)", language: language) == [])
  }

  @Test("A name with another ending after its apostrophe is the same")
  func endings() throws {
    let (before, after) = (
      "Ali’nin evi yandı. O her şeyi itiraf etti.", "Ali’ye kimse inanmadı. O her şeyi itiraf etti."
    )
    #expect(try WatchedNote.told("itiraf", before, after, language: "tr") == [])
    let moved = "Ali’nin evi yandı. Karl geldi. O her şeyi itiraf etti."
    #expect(try WatchedNote.told("itiraf", before, moved, language: "tr") == ["warning sentence-changed"])
  }

  @Test("A sentence that denies something, and may speak of something else, is but another difference")
  func doubtful() throws {
    let (before, fire) = ("The mill fell in May.", "The mill fell in May. This did not stop the council.")
    #expect(try WatchedNote.told("fell", before, fire) == ["warning sentence-changed"])
    #expect(try WatchedNote.told("fell", before, before + " This did not happen.") == ["error sentence-meaning"])
    #expect(try WatchedNote.told("fell", before, before + " Not all trains ran.") == [])
  }

  @Test("A footnote that was put on a heading is told below it")
  func headings() throws {
    let (before, after) = ("## Background\n\nHe took it.", "## Background[^1]\n\nHe took it.\n\n[^1]: Untrue.")
    #expect(try WatchedNote.told("took", before, after) == ["warning heading-renamed"])
  }

  @Test("In German an ordinal ends no sentence")
  func ordinals() throws {
    var site = WatchedNote.site("Es ist nicht so, dass am 27. April alle gingen.", ["note": "quote: alle gingen"])
    site.files.append((path: "dossier.yml", text: "title: D\nlanguage: de\n"))
    let kept = try #require(AnchorRepair.incompleteAnchors(in: site.dossier()).first)
    let file = String(decoding: try #require(kept.edit.applied(to: kept.annotation)), as: UTF8.self)
    #expect(file.contains("sentence: \"Es ist nicht so, dass am 27. April alle gingen.\""))
  }
}
