import Foundation
import Testing

@testable import Anchoring

@Suite struct WordBoundariesTests {
  /// What Debian's package unicode-data has; absent on other systems.
  static let unicodeTest = "/usr/share/unicode/auxiliary/WordBreakTest.txt"
  static let hasUnicodeTest = FileManager.default.fileExists(atPath: unicodeTest)

  @Test("The rules are Unicode's own, before they are tailored", .enabled(if: hasUnicodeTest))
  func defaultRules() throws {
    let lines = try String(contentsOfFile: Self.unicodeTest, encoding: .utf8).split(separator: "\n")
    var count = 0
    for line in lines where line.hasPrefix("÷") {
      var bytes: [UInt8] = []
      var expected: [(offset: Int, isBoundary: Bool)] = []
      for part in line.prefix(while: { $0 != "#" }).split(whereSeparator: \.isWhitespace) {
        if part == "÷" || part == "×" {
          expected.append((bytes.count, part == "÷"))
        } else {
          let scalar = try #require(UInt32(part, radix: 16).flatMap(Unicode.Scalar.init))
          bytes += Array(String(scalar).utf8)
        }
      }
      bytes.withUnsafeBufferPointer { bytes in
        let boundaries = UnicodeWordBoundaries(bytes: bytes)
        for (offset, isBoundary) in expected {
          #expect(boundaries.isBoundary(offset) == isBoundary, "\(line) \(offset)")
        }
      }
      count += 1
    }
    #expect(count > 1800)
  }

  /// The text with a bar at each boundary.
  private func cut(_ text: String) -> String {
    let text = NormalizedText(text)
    return text.withBoundaries { boundaries in
      var out: [UInt8] = []
      for (offset, byte) in text.bytes.enumerated() {
        if offset > 0, boundaries.isBorder(offset) { out.append(UInt8(ascii: "|")) }
        out.append(byte)
      }
      return String(decoding: out, as: UTF8.self)
    }
  }

  @Test(
    "What is one word or one number to a reader is one",
    arguments: [
      "non-violent", "ex-minister", "O’Brien", "can’t", "n’est", "rock_n_roll", "king@example.org", "U.S", "MH17",
      "COVID-19", "−3", "-3", "+3", "±3", "#13", "3.5", "3,5", "3·5", "٣٫٥", "1,100", "1’100", "13\u{A0}000",
      "13\u{202F}000", "13\u{2009}000", "13 000", "1 000 000", "1/3", "3½", "3 ½", "3 1/2", "13%", "13 %", "13:30",
      "2014–2018", "2014—2018", "27/04/2018", "$3", "€ 3", "3 €", "-$3", "US$3", "3 km", "3km", "3°C", "m²",
      "3 million", "3 Millionen", ".5", "−.5", "$.5", "EUR 5", "5 dollars", "10 pm", "10 – 12", "בלתי־חוקי", "10^5",
      "− 3", "< 3", "un/lawful", "5+", "18+", "C++", "C#", "C++11", "Canal+", "#1", "№1", "№ 1", "§5", "§ 5", "≠5",
      "≠ 5",
      "×5",
      "and/or",
      "didn`t", "didn´t", "didn′t", "didnʼt", "didnʹt", "didn｀t", "n`est", "Nat`l",
      "5 Millionen", "5 Millionen Euro", "5 Mio. Euro", "5 crore", "5 lakh rupees", "₹5 crore", "5 mn", "5 mn euros",
      "5 млн",
      "5 млн рублей", "5 миллиардов", "٥ ملايين", "٥ ملايين دولار", "५ करोड़", "५ लाख रुपये", "5億", "5億円", "5 億円", "500万美元",
      "5ドル", "5억",
      "5억 원", "5 억 달러", "5 ล้านบาท", "5 milyon lira", "5 bin lira", "5 εκατομμύρια ευρώ", "5 מיליון שקל",
      "5 miljoen euro", "5 triệu đồng",
      "5 millones", "milioni 5", "five million", "twenty-five million", "fünf Millionen", "fünf Millionen Euro",
      "cinq millions",
      "hundred thousand", "пять миллионов", "خمسة ملايين", "पाँच करोड़", "five dollars", "5 million won",
      "5 millones de euros", "5 milhões de reais", "5 億",
      "5 to 10", "5 or 6", "5 to 6 million", "5% to 6%", "$5 to $10", "2019 to 2020", "5 × 10", "five or six",
      "5 bis 10",
      "5 à 10", "5 o 6", "5 до 10", "٥ إلى ١٠", "5 h 30",
      "5h 30", "8 Uhr 30", "two hundred and five", "5. Mai", "12. března", "No. 5", "Nr. 5", "Lehrer*innen", "@ann",
      "#tag",
      "AT&T", "officer(s", "un[lawful", "non-“violent", "non-)violent", "十三", "二千零一十三", "서울은", "サーバー",
    ])
  func whole(_ word: String) {
    #expect(!cut(word).contains("|"), "\(cut(word))")
  }

  @Test(
    "A number is one with what it is a number of, in every language",
    arguments: [
      "5 percentage points", "5 hours", "5 litres", "5 degrees", "5 p.m", "5 o’clock", "5 US$", "5 square miles", "5 k",
      "5 Mbit",
      "five per cent", "five hours", "half a million", "five and a half million", "two thirds", "one in five",
      "nine out of ten",
      "twenty five", "several million", "5 million tonnes", "quarter of a million", "5 million years",
      "5 Prozentpunkte", "5 Promille", "5 Stunden", "5 Grad", "5 m²", "fünf Prozent", "eine halbe Million",
      "zwei Drittel", "drei Viertel", "drei Vierteln", "tres cuartos", "três quartos", "tre quarti",
      "paar Tausend", "5 Mio. Tonnen",
      "5 heures", "5 points de pourcentage", "5 k€", "deux tiers", "cinq pour cent", "un demi", "deux cents",
      "un demi-million",
      "5 horas", "5 puntos porcentuales", "dos tercios", "medio millón", "treinta y cinco",
      "٥ في المئة", "٥ بالمئة", "٥ ساعات", "5 كم", "ثلاثة أرباع", "نصف مليون",
      "५ प्रतिशत", "५ फीसदी", "५ घंटे", "डेढ़ करोड़", "ढाई लाख", "दस प्रतिशत",
      "5 часов", "5 процентных пунктов", "две трети", "полтора миллиона", "пять процентов", "двадцать пять",
      "5 명", "5 시간이", "5 horas", "5 ore", "5 uur", "5 godzin", "5 saat", "5 τοις εκατό", "5 відсотків", "5 אחוזים",
      "5 ש״ח",
      "۵ درصد", "۵ فیصد", "۵ ملین", "৫ শতাংশ", "5 சதவீதம்", "5 மில்லியன்", "5 persen", "5 phần trăm", "5 vạn", "5 timmar",
      "5 mnkr",
      "5 hodin", "5 tis.", "5 százalék", "5 la sută", "५ कोटी", "५ टक्के", "5 በመቶ",
    ])
  func units(_ words: String) {
    let parts = cut(words).split(separator: "|")
    // Of two words after the number only the border before the first is one that no quotation may end at.
    #expect(parts[0].split(separator: " ").count > 1, "\(cut(words))")
  }

  @Test(
    "A year or a day is no number of what begins after it",
    arguments: [
      "By 2019| thousands had left", "In May 2019| dozens came", "On May 5| dozens came", "In 2020| millions lost work",
      "haben 2020| Millionen gesehen", "en 2019| a 10 ciudades", "am 5. Mai 2020| oder später", "5| × ten",
      "Im Jahr 2019| Millionen zu zahlen", "Im Jahr 2019| am Rhein", "Seit 2019| Tausende gingen",
      "En 2019| mille hommes",
      "En 2019| mil hombres", "En 2019| millones de hombres", "في عام 2019| آلاف الرجال", "В 2019| тысячи людей",
      "В мае 2019| миллионы ушли", "Em 2019| milhões partiram", "Nel 2019| milioni partirono", "seit 2018| bin ich",
      "Mit 5| Männern", "on page 5| the report", "five| men", "three in| ten days", "5| day-trippers",
      "zwei| Viertel der Stadt", "in einem| Viertel von Kiel", "vier| Vierteln", "dos| cuartos del piso",
      "um| quarto do hotel",
      "On May 5| Hari left", "On May 5| Frank left", "Of 5| any could",
      "close to| euro zone",
      "en| mille morceaux", "um 5| den Saal",
    ])
  func dates(_ text: String) {
    let (before, after) = (text.prefix { $0 != "|" }, text.drop { $0 != "|" }.dropFirst())
    let bytes = NormalizedText(String(before)).bytes.count
    let whole = NormalizedText(String(before + after))
    #expect(whole.withBoundaries { $0.isBorder(bytes) }, "\(cut(String(before + after)))")
  }

  @Test(
    "An amount is one also after a word that a year may stand after",
    arguments: ["en 2000 millones de euros", "en 1950 millones de euros", "rund 2000 Millionen", "in 5 million cases"])
  func amounts(_ text: String) {
    #expect(!cut(text).contains("0| m") && !cut(text).contains("0| M") && !cut(text).contains("5| m"), "\(cut(text))")
  }

  @Test(
    "Sentences come apart where a reader sees words",
    arguments: [
      ("The minister’s car", "The| |minister|'s| |car"), ("l’accord d’une", "l'|accord| |d'|une"),
      ("Europol`s car", "Europol|`s| |car"), ("l´accord", "l´|accord"), ("`quoted`", "`|quoted|`"),
      ("lorsqu’il", "lorsqu'|il"), ("5′ long", "5′| |long"), ("came—late, he", "came|-|late|,| |he"),
      ("(still)", "(|still|)"), ("in 2013 100 men", "in| |2013| |100| |men"),
      ("逮捕十三人", "逮|捕|十三|人"), ("東京ABC放送", "東|京|ABC|放|送"), ("m² 27", "m²| |27"), ("(un)lawful", "(|un)lawful"),
      ("in 2018[3]", "in| |2018|[|3|]"),
      ("l’“accord”", "l|'|\"|accord|\""), ("...5 men", ".|.|.|5| |men"), ("3 per cent", "3 per| |cent"),
      ("5 − 3", "5| |−| |3"), ("a+b", "a|+|b"), ("5+3", "5|+|3"), ("5+ men", "5+| |men"), ("5+人", "5+|人"),
      ("a + b", "a| |+| |b"),
      ("millions came", "millions| |came"), ("on May 5 Mark left", "on| |May| |5| |Mark| |left"),
      ("seit 2018 bin ich", "seit| |2018| |bin| |ich"), ("in 2016 won", "in| |2016| |won"), ("三元桥", "三元|桥"),
      ("5 millions d’euros", "5 millions d'|euros"), ("trois millions de gens", "trois millions| |de| |gens"),
      ("er hat Millionen", "er| |hat| |Millionen"), ("5 members", "5| |members"), ("日元下跌", "日|元|下|跌"),
      ("page#part", "page|#|part"), ("see # here", "see| |#| |here"),
    ])
  func parts(_ text: String, _ expected: String) {
    #expect(cut(text) == expected)
  }
}
