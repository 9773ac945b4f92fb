import HTMLReading
import Testing

@Suite("Texts are read in the encoding that they are in, or not at all")
struct EncodingTests {
  private func read(_ bytes: [UInt8], _ name: String = "a.txt", _ encoding: String? = nil) -> String? {
    switch ReadableText.of(bytes, called: name, encoding: encoding.flatMap { TextEncoding(label: $0) }) {
    case .text(let text): String(decoding: text, as: UTF8.self)
    case .none: "none"
    case .unknownEncoding: nil
    }
  }

  @Test(
    "Unicode says itself what it is",
    arguments: [
      ([0xC3, 0xA9], "é"), ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([0xFF, 0xFE, 0x61, 0, 0xE9, 0], "aé"),
      ([0xFE, 0xFF, 0, 0x61, 0xD8, 0x3D, 0xDE, 0], "a😀"),
    ] as [([UInt8], String)])
  func unicode(bytes: [UInt8], expected: String) { #expect(read(bytes) == expected) }

  @Test(
    "Others are named by the source or the page",
    arguments: [
      ("windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "Привет"), ("Windows-1252", [0x93, 0x61, 0x94], "“a”"),
      ("iso-8859-1", [0xE9], "é"), ("latin1", [0x80], "€"), ("ISO-8859-2", [0xB9], "š"), ("iso-8859-7", [0xE1], "α"),
      ("windows-1256", [0xE3], "م"), ("koi8-r", [0xF0], "П"), ("utf-16", [0x61, 0], "a"), ("iso-8859-15", [0xA4], "€"),
    ] as [(String, [UInt8], String)])
  func named(label: String, bytes: [UInt8], expected: String) {
    #expect(read(bytes, "a.txt", label) == expected)
    if label == "utf-16" { return }
    let page = Array("<html><meta charset='\(label)'><p>".utf8) + bytes
    #expect(read(page, "a.html")?.drop { $0 == "\n" } == expected[...])
    let old = Array("<html><meta http-equiv=Content-Type content='text/html; charset=\(label)'><p>".utf8) + bytes
    #expect(read(old, "a")?.drop { $0 == "\n" } == expected[...])
  }

  @Test(
    "What nobody names is not guessed",
    arguments: [
      [0x61, 0xE9], [0xFF, 0xFE, 0x61, 0, 0, 0xD8], [0xFF, 0xFE, 0x61],
    ] as [[UInt8]])
  func unknown(bytes: [UInt8]) { #expect(read(bytes) == nil) }

  @Test("A page in an encoding that is not read, and one that is ASCII all the same")
  func foreign() {
    #expect(read(Array("<html><meta charset=big5><p>".utf8) + [0xA4, 0x40], "a.html") == nil)
    #expect(read(Array("<html><meta charset=big5><p>a".utf8), "a.html") == "a")
    #expect(TextEncoding(label: "big5") == nil)
    // What is ASCII there stands for other letters.
    for label in ["utf-7", "UTF7", "hz-gb-2312", "x-imap4-modified-utf7"] {
      #expect(read(Array("<html><meta charset=\(label)><p>a +AOk- ~{VP~}".utf8), "a.html") == nil)
    }
    #expect(read(Array("a \u{1B}$B$\"\u{1B}(B".utf8)) == nil, "nobody names ISO-2022-JP")
    #expect(read(Array("a \u{1B}[1mb".utf8)) != nil, "the colours of a terminal")
  }

  @Test(
    "Two bytes a letter",
    arguments: [
      ("shift_jis", [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x61, 0xB1], "日本語aｱ"),
      ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC, 0x8E, 0xB1], "日本ｱ"),
      ("iso-2022-jp", [0x61, 0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x62], "a日本b"),
      ("gb18030", [0xD6, 0xD0, 0xCE, 0xC4, 0x61, 0x81, 0x40, 0x80, 0x95, 0x32, 0x82, 0x36], "中文a丂€𠀀"),
      ("gbk", [0xFE, 0x9F, 0x61], "䶮a"),
      ("euc-kr", [0xC7, 0xD1, 0xB1, 0xDB, 0x81, 0x41, 0x61], "한글갂a"),
    ] as [(String, [UInt8], String)])
  func doubleByte(label: String, bytes: [UInt8], expected: String) {
    #expect(read(bytes, "a.txt", label) == expected)
    #expect(read(bytes.dropLast() + [0x81], "a.txt", label) == nil, "half a letter at the end")
  }

  @Test("A letter that an encoding does not have")
  func undefined() { #expect(read([0xA5], "a.txt", "iso-8859-3") == nil) }

  @Test("A PDF and a picture are no text")
  func none() {
    #expect(read(Array("%PDF-1.4".utf8)) == "none")
    #expect(read([0x89, 0x50, 0, 1]) == "none")
  }

  @Test("Line ends are one")
  func lineEnds() { #expect(read(Array("a\r\n\r\nb\rc".utf8)) == "a\n\nb\nc") }

  static let saved = """
    From: <Saved by Blink>\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html";\r
    \tboundary="----X"\r
    \r
    ------X\r
    Content-Type: text/css\r
    \r
    p { }\r
    ------X\r
    Content-Type: text/html; charset=HERE\r
    Content-Transfer-Encoding: THIS\r
    \r
    BODY\r
    ------X--\r
    """

  @Test(
    "A page saved with what it shows",
    arguments: [
      ("utf-8", "quoted-printable", "<p>We paid =C2=A35 a=\r\nll <del>x</del></p>", "We paid £5 all"),
      ("windows-1252", "quoted-printable", "<p>=93a=94 =3D</p>", "“a” ="), ("utf-8", "base64", "PHA+w6k8L3A+", "é"),
      ("utf-8", "8bit", "<p>é</p>", "é"),
    ])
  func mhtml(charset: String, transfer: String, body: String, expected: String) {
    let text = Self.saved.replacing("HERE", with: charset).replacing("THIS", with: transfer)
      .replacing("BODY", with: body)
    for name in ["a.mhtml", "a"] {
      #expect(read(Array(text.utf8), name)?.split(separator: "\n").joined() == expected)
    }
  }

  @Test("A saved page without a page has nothing to hold words against")
  func empty() {
    #expect(read(Array("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--".utf8)) == "none")
    #expect(read(Array("Content-Type: image/png\r\n\r\nabc".utf8), "a.mht") == "none")
  }
}
