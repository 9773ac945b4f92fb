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
