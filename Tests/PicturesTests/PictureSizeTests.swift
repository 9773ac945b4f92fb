import Testing

@testable import Pictures

@Suite("How large pictures are shown")
struct PictureSizeTests {
  private func size(_ bytes: [UInt8]) -> [Int]? { PictureSize(beginning: bytes).map { [$0.width, $0.height] } }

  private func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }

  /// Exif that says how the picture is turned, and no more.
  private func exif(orientation: UInt8) -> [UInt8] {
    segment(
      0xE1,
      Array("Exif".utf8) + [0, 0] + Array("MM".utf8)
        + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
  }

  @Test func png() {
    #expect(
      size(PNGCleaner.signature + [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 2, 128, 0, 0, 1, 224]) == [640, 480])
  }

  @Test func gif() {
    #expect(size(Array("GIF89a".utf8) + [128, 2, 224, 1]) == [640, 480])
  }

  @Test func webP() {
    let start = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
    #expect(size(start + Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 127, 2, 0, 223, 1, 0]) == [640, 480])
    let frame: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 128, 2, 224, 1]
    #expect(size(start + Array("VP8 ".utf8) + frame) == [640, 480])
    // 639 and 479 in fourteen bits each.
    let bits = UInt32(639) | UInt32(479) << 14
    let lossless = [0, 0, 0, 0, 0x2F] + (0..<4).map { UInt8(bits >> ($0 * 8) & 255) }
    #expect(size(start + Array("VP8L".utf8) + lossless) == [640, 480])
  }

  @Test func jpegIsAsLargeAsItsFrameAndTurnedAsExifSays() {
    let frame = segment(0xC2, [8, 1, 224, 2, 128, 3])
    let tables = segment(0xDB, [0, 1]) + segment(0xC4, [0, 1, 2, 3, 4, 5, 6, 7])
    #expect(size([0xFF, 0xD8] + tables + frame) == [640, 480])
    #expect(size([0xFF, 0xD8] + exif(orientation: 6) + tables + frame) == [480, 640])
    #expect(size([0xFF, 0xD8] + exif(orientation: 3) + [0xFF] + frame) == [640, 480])
    #expect(size([0xFF, 0xD8] + tables + segment(0xDA, [1, 2, 3]) + frame) == nil)
  }

  @Test func svgSaysItInNumbersOrByItsBox() {
    #expect(size(Array("<?xml version=\"1.0\"?><svg xmlns=\"x\" width=\"640px\" height='480'>".utf8)) == [640, 480])
    #expect(size(Array("<svg\nviewBox=\"0 0 640.2,479.9\" width=\"100%\">".utf8)) == [640, 480])
    #expect(size(Array("<svg width=\"10em\" height=\"2em\">".utf8)) == nil)
  }

  @Test func whatIsCutOffOrNoPictureHasNoSize() {
    let picture = PNGCleaner.signature + [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 2, 128, 0, 0, 1, 224]
    for count in 0..<picture.count { #expect(size(Array(picture.prefix(count))) == nil) }
    #expect(size(PNGCleaner.signature + [UInt8](repeating: 0, count: 20)) == nil)
    #expect(size([0xFF, 0xD8, 0xFF, 0xC0, 0, 1]) == nil)
    #expect(size(Array("words".utf8)) == nil)
  }
}
