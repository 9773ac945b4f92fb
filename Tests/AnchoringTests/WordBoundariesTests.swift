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
      "AT&T", "officer(s", "un[lawful", "non-“violent", "non-)violent", "十三", "二千零一十三", "서울은", "サーバー",
    ])
  func whole(_ word: String) {
    #expect(!cut(word).contains("|"), "\(cut(word))")
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
