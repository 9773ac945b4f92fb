import Testing

@testable import Pictures

@Suite("What is packed in other files")
struct EmbeddedTextsTests {
  /// As Python's zlib packs it.
  private static func unpacked(_ base64: String, limit: Int = 1 << 20) throws -> (text: String, isWhole: Bool) {
    let unpacked = Inflate.unpacked(try #require(Base64.decode(Array(base64.utf8)[...]))[...], limit: limit)
    return (String(decoding: unpacked.bytes, as: UTF8.self), unpacked.isWhole)
  }

  private static let dynamic =
    "7Y7JbR1ADENbUT1pwGdpNNpGG2D3j3ykihzM2wPxCN7jPD2pPJiF7caAn6QWrvXYM+vAYgmGrdWI2aSxLHnv9LJsvsGhSJE1VMt9rx1z72rRPN2aVw+h0USO0znY6OYsL46Ir3g0zDBGQqmzf0Q0zEvSW7Zti5+G4irFORFSfpG0ZSn1sZYOZ+wgZKAo3H8zn1926FwRdVh/ABw2l4Hq5L3Aeez4C25nCsRTTGol3GLCleEDrECIAZ2Q8Af7wpf5909e+KX/kf4C"

  @Test("by codes that are always the same, and by codes of its own")
  func inflate() throws {
    #expect(try Self.unpacked("S1TIS8xN1VFIRKEVEvNSFPLyFXLzi1IB") == ("a name, a name, a name and no more", true))
    let text = try Self.unpacked(Self.dynamic)
    #expect(text.isWhole && text.text.utf8.count == 720 && text.text.hasSuffix(" Jane Whistle  Jane Whistle "))
    #expect(Inflate.unpacked([1, 3, 0, 0xFC, 0xFF, 0x61, 0x62, 0x63][...], limit: 9).bytes == Array("abc".utf8))
  }

  @Test("no more than is asked for, and never beyond what is there")
  func limits() throws {
    let cut = try Self.unpacked(Self.dynamic, limit: 310)
    #expect(cut.text.utf8.count <= 310 && !cut.isWhole)
    let packed = try #require(Base64.decode(Array(Self.dynamic.utf8)[...]))
    for count in 0..<packed.count { #expect(!Inflate.unpacked(packed[..<count], limit: 1 << 20).isWhole) }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var broken = packed
      for _ in 0..<3 {
        broken[Int.random(in: 0..<broken.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      #expect(Inflate.unpacked(broken[...], limit: 1 << 16).bytes.count <= 1 << 16)
    }
  }

  @Test("what bzip2 packs, also one stream after another, and as far as it is there")
  func bunzip() throws {
    let packed = try #require(Base64.decode(Array(Self.bzip2.utf8)[...]))
    let found = Bunzip.unpacked(packed[...], limit: 1 << 20)
    let text = String(decoding: found.bytes, as: UTF8.self)
    #expect(found.isWhole && text == String(repeating: "Zoë Brück said so. aaaaaaaa\n", count: 40))
    #expect(Bunzip.unpacked((packed + packed)[...], limit: 1 << 20).bytes.count == 2 * found.bytes.count)
    let cut = Bunzip.unpacked(packed[...], limit: 100)
    #expect(cut.bytes.count == 100 && !cut.isWhole)
    #expect(EmbeddedTexts.of(packed).texts.contains { String(decoding: $0, as: UTF8.self).contains("Zoë Brück") })
    for count in 0..<packed.count { #expect(!Bunzip.unpacked(packed[..<count], limit: 1 << 20).isWhole || count == 0) }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var broken = packed
      for _ in 0..<3 {
        broken[Int.random(in: 0..<broken.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      #expect(Bunzip.unpacked(broken[...], limit: 1 << 16).bytes.count <= 1 << 16)
    }
  }

  private static let bzip2 =
    "QlpoOTFBWSZTWd3qlqMAALPXnAQQQAEQAAAQLCiYAAAIAAQIACAAcFDTTAAFKqGh6mmeqaehOwmCeRPom4nAmhNCaFXcTBPwmCbCYJsJgmCewnQTcToT+LuSKcKEhu9UtRg="

  @Test("what xz packs, with any properties, and as far as it is there", arguments: [0, 1])
  func unxz(number: Int) throws {
    let packed = try #require(Base64.decode(Array([Self.xz, Self.otherXZ][number].utf8)[...]))
    let found = Unxz.unpacked(packed, limit: 1 << 20)
    let text = String(decoding: found.bytes, as: UTF8.self)
    #expect(found.isWhole && found.bytes.reduce(0) { $0 + Int($1) } == 315049)
    #expect(text.hasPrefix(String(repeating: "Zoë Brück said so. aaaaaaaa\n", count: 40)))
    let cut = Unxz.unpacked(packed, limit: 100)
    #expect(cut.bytes.count <= 100 && !cut.isWhole)
    #expect(EmbeddedTexts.of(packed).texts.contains { String(decoding: $0, as: UTF8.self).contains("Zoë Brück") })
    for count in 0..<packed.count { #expect(!Unxz.unpacked(Array(packed[..<count]), limit: 1 << 20).isWhole) }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var broken = packed
      for _ in 0..<3 {
        broken[Int.random(in: 0..<broken.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      #expect(Unxz.unpacked(broken, limit: 1 << 16).bytes.count <= 1 << 16)
    }
  }

  private static let xz =
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AxRAURdAC0b1GqxCRnDzDQ1LR10a4dg1+nO19UO3FsBNVfVTcTPXyosOyU8xdPIqAiA"
    + "Ky4eH0+axZ/GO8SBG9CT0nHaNQuyG2gfcC2PnXsfsDhd4d6kHehocWVKANoDRXenkfMe2cM2HsBatSi6sWUr5Zw2uD5uzA2x6lOX"
    + "bASD/DB0iUirPXFglWVaaoc8b/SgOjZFgiI+XzaseWEF9wFvXvTV+ARVXGyX0r/Bfiz/9Uswk77/ODUUDUh9+gA/m8Vx3x5ul77F"
    + "+G20ZJJbgkJWAoEOZU1lJ4/sQ77yaeugWYwwlqRotwnq8BVBkC0CpwPV00nyY3MuCCtKsdowR2fAueDScYsg5fM4ydp/E6BMj40g"
    + "J0Wnj0SufyDR2zRJY1D2kcZYFyxEZ1eYJkiuYI9/HOZcBOkV6u+evwpsnJpcCOOuXESzhPBa9AA8l0mC+158WAAB4ALSGAAA5R+5"
    + "MbHEZ/sCAAAAAARZWg=="
  private static let otherXZ =
    "/Td6WFoAAArh+wyhAgAhAQwAAACPmEGc4AxRAXYTAC0ctLupKK4LWgiZubyTvMUhZd5nOD0wa8OUyALiV+9M7/94RpaS7SDZ2Byz"
    + "aUZBbcXKz4Lk1hx6wVPDUXR5iNd9VkQUKNgDFzQDuu31MH57Ic447OoKI53MTa/XT9sy2nYyVYYCiP0KZlzFM/eGZIo3Ysjbyj2z"
    + "5h1Xz2JLi71Yc0WLonVLQ7PGifQqSVykBQYJbkPenmMTusflW3cW05UROpAtAaHmHDc9xZ0Lw/GO3ksBLmHmMtO3wFJLCa2rGCoO"
    + "wOdtrR2ndBUlvW8KfczsVPUkT0mHt/P+73mJYypJWgN99kIN7v113Ke8OyG2yAcDeH19TYnnF7/u9JTgWpwHG57uBXGezpTzP8S4"
    + "BDlAry5C33jmzI+gioR5LojWSqvZPuIUROHMV7op1lPhek1+3ltOVNCddxaxmVjbAeNVTwPD1J8rKYbWPo0McEG11nM7N8dFjDqx"
    + "Yrhm/+5Aj+txaOhykkWeVW/esGVAH707TFTvk+8gAAAAyET61NKkoxIxuG094SsXzHeefdasAdkcjgf37iHmqDwAAaoD0hgAAF8f"
    + "GqK26d8cAgAAAAAKWVo="

  @Test("that what is packed in other ways could not be looked into")
  func otherWays() {
    for bytes: [UInt8] in [
      [0x28, 0xB5, 0x2F, 0xFD, 0], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0], Array("Rar!x".utf8),
    ] {
      #expect(!EmbeddedTexts.of(bytes).isWhole)
    }
    #expect(EmbeddedTexts.of(Array("Rare".utf8)).isWhole)
  }

  @Test("the files of an archive, and the words of an office document that stand in several elements")
  func archive() throws {
    let zip = try #require(
      Base64.decode(
        Array(
          "UEsDBBQAAAAIAAAAIUxg6W8kUwAAAF0BAAAFAAAAYS54bWyzsa/IzVEoSy0qzszPs1Uy1DNQsrezKbcqABFFIKLEzisxL9VGH8QCkUUIGQWgXqvigsTkVFulgqLU4tSislQlO4XwjMzikhxULfpQIwv0RxAJAFBLAwQUAAAAAAAAACFMC/lDVgYAAAAGAAAABQAAAGIudHh0c3RvcmVkUEsBAhQDFAAAAAgAAAAhTGDpbyRTAAAAXQEAAAUAAAAAAAAAAAAAAIABAAAAAGEueG1sUEsBAhQDFAAAAAAAAAAhTAv5Q1YGAAAABgAAAAUAAAAAAAAAAAAAAIABdgAAAGIudHh0UEsFBgAAAAACAAIAZgAAAJ8AAAAAAA=="
            .utf8)[...]))
    let found = EmbeddedTexts.of(zip)
    let texts = found.texts.map { String(decoding: $0, as: UTF8.self) }
    #expect(found.isWhole && texts.contains("a.xml") && texts.contains("stored"))
    #expect(texts.contains { $0.contains("Jane Whistle") })
    #expect(!EmbeddedTexts.of(Array(zip.dropLast(30))).isWhole)
  }

  @Test(
    "the strings of a PDF, however they are written",
    arguments: [
      "<FEFF 00 4A0061006E0065 0020 005A006F00EB>", "(Jane Zo\\353)", "(\\112ane Z\\157\\353)", "<4A616E65205A6FEB>",
      "(J\\\nane Zo\\353)", "<FFFE4A0061006E00650020005A006F00EB00>", "<EFBBBF4A616E65205A6FC3AB>",
    ])
  func pdf(_ string: String) {
    let texts = EmbeddedTexts.of(Array("%PDF-1.7\n1 0 obj << /Author \(string) >> endobj".utf8)).texts
    #expect(texts.map { String(decoding: $0, as: UTF8.self) }.contains("Jane Zoë"))
  }
}
