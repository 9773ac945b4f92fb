import Testing

@testable import HTMLReading

@Suite("What bytes may say where they name no encoding")
struct PossibleTextsTests {
  private func holds(_ words: String, _ bytes: [UInt8]) -> Bool {
    PossibleTexts.of(bytes).contains { $0.firstRange(of: words.utf8) != nil }
  }

  @Test("in one byte a letter, undeclared and declared")
  func singleByte() {
    #expect(holds("Zoë", [0x5A, 0x6F, 0xEB]))
    #expect(holds("Łódź", [0xA3, 0xF3, 0x64, 0xBC]), "iso-8859-2")
    #expect(holds("Иван", [0xC8, 0xE2, 0xE0, 0xED]), "windows-1251")
    #expect(holds("Иван", Array("<?xml version='1.0' encoding='koi8-r'?>".utf8) + [0xE9, 0xD7, 0xC1, 0xCE]))
    #expect(holds("Ë", Array("<meta charset=windows-1252>".utf8) + [0xCB, 0xC3, 0x8B]))
  }

  @Test("in two bytes a letter, with a mark in front and without")
  func wide() {
    let text = "Zoë Łódź"
    let little = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      #expect(holds(text, bytes))
      #expect(PossibleTexts.isText(bytes))
    }
    #expect(!PossibleTexts.isText([0x89, 0x50, 0, 0, 0, 13]))
  }

  @Test("and what is escaped in JSON, scripts, and by a document type")
  func unescaped() {
    func readings(_ text: String) -> [String] {
      UnescapedText.readings(of: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(
      readings(#"{"a": "\u004aane\nWhi\u{73}tle \x41 \ud83d\ude00 \/"}"#).first == #"{"a": "Jane Whistle A 😀 /"}"#)
    #expect(
      readings("<!DOCTYPE svg [<!ENTITY n 'Whistle'>]><text>Jane &n;</text>").last?.contains("Jane Whistle") == true)
    #expect(readings("plain") == [])
    #expect(readings("\\u12 \\x \\u{zz} \\").contains("u12 x u{zz} \\"))
  }

  @Test(
    "and the signs of style sheets, TeX and RTF",
    arguments: [
      #"p:before { content: "Zo\eb  Br\0000fcck" }"#, #"@book{a, author = {Zo{\"e} Br\"{u}ck}}"#, #"Zo\"e Br\"uck"#,
      #"{\rtf1\ansi\ansicpg1252 Zo\'eb {\b Br}{\i\'fcck}\par}"#, #"{\rtf1\uc1 Zo\u235?\~Br\u252?ck}"#,
      #"{\rtf1{\info{\author Zo\'eb Br\'fcck}{\title T}}x}"#, #"{\rtf1\pca Zo\'89 Br\'81ck}"#,
      #"{\rtf1\uc2 Zo\u235 \'3f\'3f Br\u252 ??ck}"#,
    ])
  func signs(_ text: String) {
    let plain = UnescapedText.readings(of: Array(text.utf8)).map { reading in
      String(decoding: reading, as: UTF8.self).replacing("\u{A0}", with: " ")
    }
    #expect(plain.contains { $0.contains("Zoë Brück") || $0.contains("Zoe Bruck") }, "\(plain)")
  }

  @Test("in four bytes a letter, and in the encodings of DOS")
  func rare() {
    let text = "By Zoë Łódź.\n"
    let high = text.unicodeScalars.flatMap {
      [UInt8(0), UInt8($0.value >> 16), UInt8($0.value >> 8 & 0xFF), UInt8($0.value & 0xFF)]
    }
    let low = stride(from: 0, to: high.count, by: 4).flatMap { high[$0..<$0 + 4].reversed() }
    for bytes in [high, low, [0, 0, 0xFE, 0xFF] + high, [0xFF, 0xFE, 0, 0] + low] {
      #expect(holds(text, bytes) && PossibleTexts.isText(bytes))
    }
    #expect(holds("Zoë Brück", Array("Zo".utf8) + [0x89] + Array(" Br".utf8) + [0x81] + Array("ck".utf8)), "cp850")
    #expect(!PossibleTexts.isText([1, 0, 0, 0, 2, 0, 0, 0, 0x41, 0, 0, 0]), "numbers")
  }

  @Test("and in the parts of a message, its head, cards and addresses")
  func encodedParts() {
    func parts(_ text: String) -> [String] {
      EncodedParts.of(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    let words = "Zoë Brück"
    #expect(
      parts("Content-Transfer-Encoding: quoted-printable\n\nSaid Zo=C3=AB Br=\n=C3=BCck.").contains {
        $0.contains(words)
      })
    #expect(parts("From: =?utf-8?Q?Zo=C3=AB_?=\n =?utf-8?B?QnLDvGNr?= <a@b.c>").contains(words))
    #expect(parts("BEGIN:VCARD\r\nFN:Zoë Br\r\n ück\r\n").contains { $0.contains(words) })
    // Sixty characters a line.
    let lines =
      "eCB4IHggeCB4IHggeCB4IHggeCB4IHggeCB4IHggeCB4IHggeCB4IHggeCB4\nIHggeCB4IHggeCB4IHggeCB4IHggeCB4IHggeCBab8OrIEJyw7xjayB4"
    #expect(parts("\n\(lines)\n").contains { $0.contains(words) })
    #expect(parts("<a href=\"data:text/plain;base64,Wm/DqyBCcsO8Y2s=\">").contains { $0.contains(words) })
    #expect(parts("A plain text, as any.").isEmpty)
  }

  @Test("each part of a message by itself, in the encoding that it says and in two bytes a letter")
  func encodedPartsByThemselves() {
    let words = "Said Zoë Brück of it."
    let low = words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let high = words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    func base64(_ bytes: [UInt8]) -> String {
      let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
      let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
      return String(
        stride(from: 0, to: bits.count, by: 6).map { start in
          digits[(0..<6).reduce(0) { $0 << 1 | (start + $1 < bits.count ? Int(bits[start + $1]) : 0) }]
        })
    }
    func quoted(_ bytes: [UInt8]) -> String {
      bytes.map { "=" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined().uppercased()
    }
    func message(_ type: String, _ encoding: String, _ body: String) -> [UInt8] {
      Array(
        "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nHi.\r\n--B\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n\(body)\r\n--B--\r\n"
          .utf8)
    }
    func holds(_ bytes: [UInt8]) -> Bool {
      EncodedParts.of(bytes).flatMap { PossibleTexts.of($0) }.contains {
        String(decoding: $0, as: UTF8.self).contains("Zoë Brück")
      }
    }
    for type in ["text/plain; charset=utf-16", "application/octet-stream", "text/html; charset=\"UTF-16BE\""] {
      for bytes in [low, high, [0xFF, 0xFE] + low, [0xFE, 0xFF] + high] {
        #expect(holds(message(type, "base64", base64(bytes))), "\(type)")
        #expect(holds(message(type, "Quoted-Printable", quoted(bytes))), "\(type)")
      }
    }
    // Bytes that are another text in UTF-8 by chance.
    let cyrillic = "Зоя".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let parts = EncodedParts.of(message("text/plain; charset=utf-16le", "base64", base64(cyrillic)))
    #expect(parts.contains(Array("Зоя".utf8)))
    #expect(holds(Array("<a href='data:text/plain;base64,\(base64(low))'>".utf8)))
  }
}
