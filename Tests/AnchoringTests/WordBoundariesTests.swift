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
      ("page#part", "page|#|part"), ("see # here", "see| |#| |here"),
    ])
  func parts(_ text: String, _ expected: String) {
    #expect(cut(text) == expected)
  }
}
