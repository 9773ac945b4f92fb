import Testing

@testable import Pictures

@Suite("Pictures without what they carry")
struct PicturesTests {
  private static func clean(_ bytes: [UInt8]) throws -> CleanPicture { try #require(try Pictures.cleaned(bytes)) }

  private static func holds(_ text: String, _ bytes: [UInt8]) -> Bool { bytes.firstRange(of: text.utf8) != nil }

  /// Exif with an orientation, a position and an author, in either order of bytes.
  private static func exif(isBigEndian: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = isBigEndian ? [0x4D, 0x4D, 0, 42] : [0x49, 0x49, 42, 0]
    bytes.append(8, bytes: 4, bigEndian: isBigEndian)
    bytes.append(3, bytes: 2, bigEndian: isBigEndian)
    for (tag, type, count, value) in [(0x0112, 3, 1, 6), (0x013B, 2, 12, 50), (0x8825, 4, 1, 62)] {
      bytes.append(tag, bytes: 2, bigEndian: isBigEndian)
      bytes.append(type, bytes: 2, bigEndian: isBigEndian)
      bytes.append(count, bytes: 4, bigEndian: isBigEndian)
      if type == 3 {
        bytes.append(value, bytes: 2, bigEndian: isBigEndian)
        bytes += [0, 0]
      } else {
        bytes.append(value, bytes: 4, bigEndian: isBigEndian)
      }
    }
    bytes.append(0, bytes: 4, bigEndian: isBigEndian)
    return bytes + "Jane Whistle".utf8 + [0, 0]
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, marker]
    bytes.append(content.count + 2, bytes: 2)
    return bytes + content
  }

  /// What pixels are made of; none of it means anything, and none of it may change.
  private static let scan: [UInt8] =
    segment(0xDB, [0, 1, 2]) + segment(0xC0, [8, 0, 1, 0, 1]) + segment(0xDA, [1, 2, 3])
    + [0x11, 0xFF, 0x00, 0x22, 0xFF, 0xD0, 0x33]
  private static let jfif = Array("JFIF".utf8) + [0, 1, 1, 0, 0, 72, 0, 72, 0, 0]

  @Test("JPEG: pixels, colours and orientation stay; place, names, comments and what stands after the end go")
  func jpeg() throws {
    let icc = Self.segment(0xE2, Array("ICC_PROFILE".utf8) + [0, 1, 1, 9, 9])
    let adobe = Self.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    for isBigEndian in [true, false] {
      let picture = try Self.clean(
        [0xFF, 0xD8] + Self.segment(0xE0, Self.jfif)
          + Self.segment(0xE1, Array("Exif".utf8) + [0, 0] + Self.exif(isBigEndian: isBigEndian))
          + Self.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/".utf8) + [0] + Array("Jane".utf8))
          + Self.segment(0xED, Array("Photoshop 3.0 Jane".utf8)) + icc + adobe
          + Self.segment(0xFE, Array("by Jane".utf8)) + Self.scan + [0xFF, 0xD9] + Array("Jane again".utf8))
      let turned = Self.segment(
        0xE1,
        Array("Exif".utf8) + [
          0, 0, 0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
        ])
      #expect(
        picture.bytes
          == [0xFF, 0xD8] + Self.segment(0xE0, Self.jfif) + turned + icc + adobe + Self.scan + [0xFF, 0xD9])
      #expect(
        picture.removed == [
          .person("Artist"), .position, .other("XMP"), .other("IPTC"), .text("Comment"),
          .other("what stands after its end"),
        ])
    }
  }

  @Test("JPEG: a thumbnail may show what was cut off")
  func thumbnail() throws {
    let withThumbnail = Array(Self.jfif.dropLast(2)) + [1, 1, 7, 7, 7]
    let picture = try Self.clean([0xFF, 0xD8] + Self.segment(0xE0, withThumbnail) + Self.scan + [0xFF, 0xD9])
    #expect(picture.bytes == [0xFF, 0xD8] + Self.segment(0xE0, Self.jfif) + Self.scan + [0xFF, 0xD9])
    #expect(picture.removed == [.picture])
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(content.count, bytes: 4)
    let named = Array(name.utf8) + content
    bytes += named
    bytes.append(Int(PNGCleaner.crc(named[...])), bytes: 4)
    return bytes
  }

  @Test("PNG: chunks of pixels and colours stay, texts go")
  func png() throws {
    let pixels = Self.chunk("IHDR", [1, 2, 3]) + Self.chunk("pHYs", [1]) + Self.chunk("IDAT", [9, 9, 9])
    let picture = try Self.clean(
      PNGCleaner.signature + pixels + Self.chunk("tEXt", Array("Author".utf8) + [0] + Array("Jane".utf8))
        + Self.chunk("iCCP", Array("Jane’s screen".utf8) + [0, 0, 5]) + Self.chunk("eXIf", Self.exif())
        + Self.chunk("zTXt", [65, 0, 0]) + Self.chunk("ruNE", [1]) + Self.chunk("IEND", []) + [1])
    #expect(!Self.holds("Jane", picture.bytes))
    #expect(
      picture.bytes.starts(with: PNGCleaner.signature + pixels + Self.chunk("iCCP", Array("icc".utf8) + [0, 0, 5])))
    #expect(Self.holds("eXIf", picture.bytes), "it stays turned")
    #expect(picture.removed.contains(.position) && picture.removed.contains(.person("Author")))
    // Known answer: the CRC of IEND.
    #expect(PNGCleaner.crc(Array("IEND".utf8)[...]) == 0xAE42_6082)
  }

  @Test("GIF: pictures and their timing stay, comments and XMP go")
  func gif() throws {
    let head = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
    let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    let control: [UInt8] = [0x21, 0xF9, 4, 0, 1, 0, 0, 0]
    let image: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0]
    let picture = try Self.clean(
      head + loop + [0x21, 0xFE, 4] + Array("Jane".utf8) + [0] + control + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8)
        + [4] + Array("Jane".utf8) + [0] + image + [0x3B])
    #expect(picture.bytes == head + loop + control + image + [0x3B])
    #expect(picture.removed == [.text("Comment"), .other("XMP")])
  }

  private static func webp(_ chunks: [(String, [UInt8])]) -> [UInt8] {
    var body: [UInt8] = Array("WEBP".utf8)
    for (name, content) in chunks {
      body += name.utf8
      body.append(content.count, bytes: 4, bigEndian: false)
      body += content
      if content.count % 2 == 1 { body.append(0) }
    }
    var bytes = Array("RIFF".utf8)
    bytes.append(body.count, bytes: 4, bigEndian: false)
    return bytes + body
  }

  @Test("WebP: the flags tell what is left")
  func webp() throws {
    let picture = try Self.clean(
      Self.webp([
        ("VP8X", [0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("ICCP", [1, 2]), ("VP8L", [1, 2, 3]), ("EXIF", Self.exif()),
        ("XMP ", Array("Jane".utf8)), ("JANE", [1]),
      ]))
    let turned = try #require(ExifData(Self.exif()[...]).turnedOnly)
    #expect(
      picture.bytes
        == Self.webp([
          ("VP8X", [0x28, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("ICCP", [1, 2]), ("VP8L", [1, 2, 3]), ("EXIF", turned),
        ]))
  }

  @Test("SVG: drawing, title and styles stay; comments, metadata and what programs keep go")
  func svg() throws {
    let jpeg = [0xFF, 0xD8] + Self.segment(0xFE, Array("Jane".utf8)) + Self.scan + [0xFF, 0xD9]
    let inner = String(decoding: Base64.encode(jpeg), as: UTF8.self)
    let clean = String(decoding: Base64.encode([0xFF, 0xD8] + Self.scan + [0xFF, 0xD9]), as: UTF8.self)
    let picture = try Self.clean(
      Array(
        """
        <?xml version="1.0"?><!-- Jane --><?xpacket Jane?>
        <!DOCTYPE svg [ <!-- Jane --> <!ENTITY ns "http://a/"> ]>
        <svg xmlns="&ns;" inkscape:export-filename='/home/jane/x.svg' width="1"><title>A map</title>
        <metadata><rdf:RDF><dc:creator>Jane</dc:creator></rdf:RDF></metadata><sodipodi:namedview a="Jane"/>
        <style>a { b: c /* Jane */ }</style><![CDATA[<a]]><image href="data:image/jpeg;base64,\(inner)"/></svg>
        """.utf8))
    #expect(
      String(decoding: picture.bytes, as: UTF8.self) == """
        <?xml version="1.0"?>
        <!DOCTYPE svg [  <!ENTITY ns "http://a/"> ]>
        <svg xmlns="&ns;" width="1"><title>A map</title>

        <style>a { b: c  }</style><![CDATA[<a]]><image href="data:image/jpeg;base64,\(clean)"/></svg>
        """)
  }

  @Test("SVG: what is a program’s is told by its namespace, whatever prefix it has there")
  func namespaces() throws {
    let picture = try Self.clean(
      Array(
        """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:ns1="http://www.inkscape.org/namespaces/inkscape" \
        xmlns:l="http://www.w3.org/1999/xlink" content="Jane"><RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
        <creator>Jane</creator></RDF><g ns1:label="Jane" data-name="Jane" l:href="#a" id="b"/><ns1:x>Jane</ns1:x></svg>
        """.utf8))
    #expect(
      String(decoding: picture.bytes, as: UTF8.self) == """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:ns1="http://www.inkscape.org/namespaces/inkscape" \
        xmlns:l="http://www.w3.org/1999/xlink"><g l:href="#a" id="b"/></svg>
        """)
  }

  @Test(
    "SVG: pictures in its addresses lose what they carry, however they are written there",
    arguments: [
      ("<image href=\"«,%3Csvg%3E%3C!--Jane--%3E%3Cg/%3E%3C/svg%3E»\"/>", ",%3Csvg%3E%3Cg/%3E%3C/svg%3E"),
      (
        "<image href='«;utf8,&lt;svg&gt;&#60;metadata&gt;Jane&lt;/metadata>&lt;g/&gt;&lt;/svg&gt;»'/>",
        ";utf8,%3Csvg%3E%3Cg/%3E%3C/svg%3E"
      ),
      ("<style>a{fill:url(«,%3csvg%3e%3c!--Jane--%3e%3c/svg%3e»)}</style>", ",%3Csvg%3E%3C/svg%3E"),
      ("<g style='fill:url(&quot;«,%3Csvg%3E%3C!--J--%3E%3C/svg%3E»&quot;)'/>", ",%3Csvg%3E%3C/svg%3E"),
      ("<image href='«;base64,PHN2Zz48IS0tSmFuZS0tPjwvc3ZnPg%3D%3D»'/>", ";base64,PHN2Zz48L3N2Zz4="),
    ])
  func pictureInAddress(_ svg: String, _ clean: String) throws {
    let (before, rest) = (svg.prefix { $0 != "«" }, svg.drop { $0 != "«" }.dropFirst())
    let (address, after) = (rest.prefix { $0 != "»" }, rest.drop { $0 != "»" }.dropFirst())
    func picture(_ address: some StringProtocol) -> String {
      "<svg>\(before)DATA:image/svg+xml\(address)\(after)</svg>"
    }
    let cleaned = try Self.clean(Array(picture(address).utf8))
    #expect(String(decoding: cleaned.bytes, as: UTF8.self) == picture(clean))
    #expect(!cleaned.removed.isEmpty)
    #expect(try Self.clean(cleaned.bytes).removed.isEmpty)
  }

  @Test("SVG: what cannot be read in an address is not taken for clean")
  func unreadableAddress() {
    var deep = "<svg><!--Jane--></svg>"
    for _ in 0..<12 {
      deep =
        "<svg><image href=\"data:image/svg+xml;base64,\(String(decoding: Base64.encode(Array(deep.utf8)), as: UTF8.self))\"/></svg>"
    }
    for text in [
      deep, "<svg><image href='data:image/jpeg;base64,(!)'/></svg>", "<svg><image href='data:image/png,&x;'/></svg>",
    ] {
      #expect(throws: PictureFlaw.self) { try Pictures.cleaned(Array(text.utf8)) }
    }
  }

  @Test("what is no picture is none")
  func others() throws {
    for bytes in [[], Array("A text.".utf8), Array("<html><svg/></html>".utf8), Array("%PDF-1.4 /Author (Jane)".utf8)] {
      #expect(try Pictures.cleaned(bytes) == nil)
    }
    #expect(OtherFiles.carried(in: Array("%PDF-1.4 /Author (Jane)".utf8)) == [.person("Author")])
    #expect(OtherFiles.carried(in: Array("%PDF-1.4".utf8)) == [])
    let packed: [[UInt8]] = [
      [0x1F, 0x8B], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Array("Rar!".utf8), [0x28, 0xB5, 0x2F, 0xFD],
      Array("BZh9".utf8),
    ]
    #expect(OtherFiles.carried(in: [0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20]) != [])
    #expect(OtherFiles.carried(in: Array("RIFF....WAVEfmt LIST".utf8)) == [.text("LIST")])
    #expect(OtherFiles.carried(in: Array("<?xml version=\"1.0\"?><gpx>".utf8)) == [.position])
    for bytes in packed { #expect(OtherFiles.carried(in: bytes) == [.other("what is packed in it")]) }
  }

  @Test("what is cut off or broken is passed or refused, whatever is wrong with it")
  func broken() throws {
    let whole: [[UInt8]] = [
      [0xFF, 0xD8] + Self.segment(0xE1, Array("Exif".utf8) + [0, 0] + Self.exif()) + Self.scan + [0xFF, 0xD9],
      PNGCleaner.signature + Self.chunk("IHDR", [1]) + Self.chunk("eXIf", Self.exif()) + Self.chunk("IDAT", [2])
        + Self.chunk("IEND", []),
      Array("GIF89a".utf8) + [
        1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 9, 9, 9, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 4, 0, 0x3B,
      ],
      Self.webp([
        ("VP8X", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("ANMF", Array(repeating: 1, count: 24)), ("EXIF", Self.exif()),
      ]),
      Array("<svg a='b'><!-- x --><metadata/><style>a</style><g>x</g></svg>".utf8),
    ]
    var (state, passed, refused): (UInt64, Int, Int) = (7, 0, 0)
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, count)
    }
    for round in 0..<20_000 {
      var bytes = whole[round % whole.count]
      for _ in 0...random(4) {
        switch random(3) {
        case 0: bytes = Array(bytes.prefix(random(bytes.count + 1)))
        case 1 where !bytes.isEmpty: bytes[random(bytes.count)] = UInt8(random(256))
        default: bytes.insert(UInt8(random(256)), at: random(bytes.count + 1))
        }
      }
      do throws(PictureFlaw) {
        // What was cleaned once has nothing left to be taken out.
        guard let picture = try Pictures.cleaned(bytes) else { continue }
        passed += 1
        if let again = try Pictures.cleaned(picture.bytes) { #expect(again.bytes == picture.bytes) }
      } catch {
        refused += 1
        #expect(!error.reason.isEmpty)
      }
    }
    #expect(passed > 1000 && refused > 1000, "\(passed) passed, \(refused) refused")
  }
}
