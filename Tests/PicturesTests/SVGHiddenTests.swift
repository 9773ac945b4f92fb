import Testing

@testable import Pictures

/// What stands in a drawing and is not drawn goes, or is told.
@Suite("SVG: what is not drawn")
struct SVGHiddenTests {
  private static func clean(_ text: String) throws -> (text: String, removed: [CarriedData], unshown: [CarriedData]) {
    let picture = try #require(try Pictures.cleaned(Array(text.utf8)))
    return (String(decoding: picture.bytes, as: UTF8.self), picture.removed, picture.unshown)
  }

  @Test(
    "goes where it never is",
    arguments: [
      ("<svg><desc>Jane</desc><g/></svg>", "<svg><g/></svg>"),
      ("<svg><svg:script>Jane</svg:script><script href='x'/><g/></svg>", "<svg><g/></svg>"),
      ("<svg onload=\"Jane()\"><a href=\" javascript:Jane\" x='y'/></svg>", "<svg><a x='y'/></svg>"),
      ("<svg data-by='Jane' data-x=\"Jane\"/>", "<svg/>"),
      (
        "<svg><style>[data-x]{a:b}</style><g data-x=''/></svg>", "<svg><style>[data-x]{a:b}</style><g data-x=''/></svg>"
      ),
      ("<svg><image href='file:///home/jane/x.png'/></svg>", "<svg><image href=''/></svg>"),
      ("<svg><image xlink:href=\"C:\\Users\\jane\\x.png\"/></svg>", "<svg><image xlink:href=\"\"/></svg>"),
      ("<svg><g style='fill:url(FILE:/home/jane/x.svg#a);a:b'/></svg>", "<svg><g style='fill:url();a:b'/></svg>"),
      ("<svg><style>@import url(file:///home/jane/x.css);</style></svg>", "<svg><style>@import url();</style></svg>"),
      ("<?xml-stylesheet href=\"file:///jane.css\"?><svg/>", "<?xml-stylesheet href=\"\"?><svg/>"),
      (
        "<!DOCTYPE svg [<!ENTITY by \"Jane > all\"><!ENTITY w \"a\">]><svg>&w;</svg>",
        "<!DOCTYPE svg [<!ENTITY w \"a\">]><svg>&w;</svg>"
      ),
      ("<!DOCTYPE svg SYSTEM \"file:///home/jane/svg.dtd\"><svg/>", "<!DOCTYPE svg SYSTEM \"\"><svg/>"),
      ("<svg><g style='a:b; display : none'><g><text>Jane</text></g></g><g/></svg>", "<svg><g/></svg>"),
      ("<svg><g display=\"none\"><defs><text>Jane</text></defs></g></svg>", "<svg></svg>"),
      ("<svg><image display='none' href='data:,Jane'/></svg>", "<svg></svg>"),
      (
        "<svg><style id='a'/><style>a{b:c}</style><text display='none'>Jane</text></svg>",
        "<svg><style id='a'/><style>a{b:c}</style></svg>"
      ),
    ])
  func goes(_ text: String, _ expected: String) throws {
    let picture = try Self.clean(text)
    #expect(picture.text == expected)
    #expect(picture.removed.isEmpty == (text == expected))
    #expect(picture.unshown.isEmpty)
  }

  @Test("stays, and is told, where it may be drawn after all")
  func told() throws {
    for (text, told) in [
      ("<svg><defs><text>Jane</text></defs></svg>", "text (in definitions that nothing draws)"),
      ("<svg><defs><g id='a'><text>Jane</text></g></defs></svg>", "text (in definitions that nothing draws)"),
      ("<svg><g display='none'><path id='a'/></g><use href='#a'/></svg>", "a part that is hidden"),
      ("<svg><g display='none'><set attributeName='display'/></g></svg>", "a part that is hidden"),
      ("<svg><g display='none'><style>a{b:c}</style></g></svg>", "a part that is hidden"),
      ("<svg><stop display='none'/></svg>", "a part that is hidden"),
      ("<svg display='none'/>", "a part that is hidden"),
      ("<svg><style>g{display:inline}</style><g display='none'/></svg>", "a part that is hidden"),
      ("<svg><text visibility='hidden'>Jane</text></svg>", "a part that is invisible"),
      ("<svg><text style='Opacity: 0.0'>Jane</text></svg>", "a part that is invisible"),
      ("<svg><style>.a { display: none }</style><text class='a'>Jane</text></svg>", "parts that its style sheet hides"),
    ] {
      let picture = try Self.clean(text)
      #expect(picture.text == text)
      #expect(picture.unshown.map(\.shown) == [told])
    }
    for text in [
      "<svg><defs><g id='a'><text>Jane</text></g></defs><use href='#a'/></svg>", "<svg><text>Jane</text></svg>",
      "<svg><defs><style>a{b:c}</style><path/></defs><text>Jane</text></svg>",
      "<svg><g display='none' style='display:inline'><text opacity='0.5'>Jane</text></g></svg>",
    ] {
      #expect(try Self.clean(text).unshown == [], "\(text)")
    }
  }

  @Test("GIF: of a loop how often it goes stays, and no more")
  func loop() throws {
    let head = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0]
    let name: [UInt8] = [0x21, 0xFF, 0x0B] + Array("NETSCAPE2.0".utf8)
    let gif = head + name + [3, 1, 0, 0, 4] + Array("Jane".utf8) + [0, 0x3B]
    let picture = try #require(try Pictures.cleaned(gif))
    #expect(picture.bytes == head + name + [3, 1, 0, 0, 0, 0x3B])
    #expect(!picture.removed.isEmpty)
  }

  @Test("bitmaps and icons: what they carry is told")
  func oldPictures() throws {
    var bitmap = Array("BM".utf8)
    bitmap.append(58, bytes: 4, bigEndian: false)
    bitmap += [0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0] + [UInt8](repeating: 0, count: 40)
    #expect(OtherFiles.carried(in: bitmap) == [])
    #expect(OtherFiles.carried(in: bitmap + Array("Jane".utf8)) == [.other("what stands after its end")])
    let text = Array("tEXtAuthor\0Jane".utf8)
    let png = PNGCleaner.signature + [0, 0, 0, UInt8(text.count - 4)] + text + [0, 0, 0, 0]
    var icon: [UInt8] = [0, 0, 1, 0, 1, 0] + [UInt8](repeating: 0, count: 8)
    icon.append(png.count, bytes: 4, bigEndian: false)
    icon.append(22, bytes: 4, bigEndian: false)
    #expect(OtherFiles.carried(in: icon + png) == [.person("Author")])
    #expect(OtherFiles.carried(in: [0, 0, 1, 0, 9, 9]) == [])
  }
}
