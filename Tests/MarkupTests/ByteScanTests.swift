import Markup
import Testing

/// Held against the plainest way to say the same, for every length around those at which the next bytes are looked at
/// together, and every place.
@Suite("Looking at many bytes at a time")
struct ByteScanTests {
  private static let counts = Array(0...40) + [63, 64, 65, 66, 80, 81, 129, 145]
  private static let letter = UInt8(ascii: "e")

  private func place(of byte: UInt8, in text: [UInt8], _ find: (UnsafePointer<UInt8>, Int) -> Int) -> Int {
    // Whatever follows is not looked at.
    (text + [byte, byte]).withUnsafeBufferPointer { $0.baseAddress.map { find($0, text.count) } ?? -1 }
  }

  @Test("Each byte is told from all others", arguments: UInt8.min...UInt8.max)
  func bytes(byte: UInt8) {
    let isMarkup = "&<>\"'".utf8.contains(byte) || byte < 0x20 && !"\t\n\u{C}\r".utf8.contains(byte)
    let isWords =
      byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
      || " ,".utf8.contains(byte)
    let beginsName = isWords && !(0x61...0x7A ~= byte) && !" ,".utf8.contains(byte) || byte >= 0x80
    for count in Self.counts {
      for index in 0..<count {
        var text = [UInt8](repeating: Self.letter, count: count)
        text[index] = byte
        #expect(place(of: byte, in: text, ByteScan.plainPrefix) == (isMarkup ? index : count))
        #expect(place(of: byte, in: text, ByteScan.wordsPrefix) == (isWords ? count : index))
        #expect(place(of: byte, in: text, ByteScan.prefixBeforeName) == (beginsName ? index : count))
        #expect(place(of: byte, in: text) { ByteScan.firstMark($0, count: $1) ?? $1 } == (byte >= 0xF8 ? index : count))
        #expect(place(of: byte, in: text, ByteScan.prefixBeforeSlashes) == (byte == 0x5C ? index : count))
        let isSame = ByteScan.arePlainAndEqual(text, Array(text), count: count)
        #expect(isSame == !(isMarkup && byte != 0x27 || byte == 0x0A))
      }
    }
  }

  @Test(
    "Prose goes on to the first byte that may mean something, or to the last sixteen",
    arguments: UInt8.min...UInt8.max)
  func prose(byte: UInt8) {
    let isProse =
      byte < 0x80 && Character(UnicodeScalar(byte)).isLetter || (0x20...0x24).contains(byte)
      || (0x2B...0x39).contains(byte)
    for count in Self.counts {
      for index in 0..<count {
        var text = [UInt8](repeating: Self.letter, count: count)
        text[index] = byte
        let found = place(of: UInt8(ascii: "*"), in: text, ByteScan.prosePrefix)
        // Steps of sixteen, as long as there is one more byte.
        let end = count < 17 ? 0 : (count - 1) / 16 * 16
        #expect(found == (isProse || index >= end ? end : index))
      }
    }
  }

  @Test("One w is prose, and two are none", arguments: counts)
  func ws(count: Int) {
    guard count > 17 else { return }
    for index in 0..<(count - 1) / 16 * 16 {
      var text = [UInt8](repeating: Self.letter, count: count)
      text[index] = UInt8(ascii: "w")
      #expect(place(of: 0, in: text, ByteScan.prosePrefix) == (count - 1) / 16 * 16)
      text[index + 1] = UInt8(ascii: "w")
      #expect(place(of: 0, in: text, ByteScan.prosePrefix) == index)
    }
  }

  @Test("The first of several counts", arguments: counts)
  func first(count: Int) {
    for first in 0..<count {
      for second in first..<count {
        var text = [UInt8](repeating: Self.letter, count: count)
        (text[first], text[second]) = (UInt8(ascii: "<"), UInt8(ascii: "&"))
        #expect(place(of: 0, in: text, ByteScan.plainPrefix) == first)
        #expect(place(of: 0, in: text, ByteScan.wordsPrefix) == first)
      }
    }
  }

  @Test("Two slashes are found wherever they stand, and one is none", arguments: counts)
  func slashes(count: Int) {
    for index in 0..<count {
      var text = [UInt8](repeating: Self.letter, count: count)
      text[index] = UInt8(ascii: "/")
      // The one after the end does not belong to them.
      #expect(place(of: UInt8(ascii: "/"), in: text, ByteScan.prefixBeforeSlashes) == count)
      if index + 1 < count {
        text[index + 1] = UInt8(ascii: "/")
        #expect(place(of: 0, in: text, ByteScan.prefixBeforeSlashes) == index)
      }
    }
  }

  @Test("A difference anywhere is one", arguments: counts)
  func differences(count: Int) {
    let text = [UInt8](repeating: Self.letter, count: count + 1)
    for index in 0..<count {
      var other = text
      other[index] ^= 0x80
      #expect(!ByteScan.arePlainAndEqual(text, other, count: count))
    }
    var other = text
    other[count] ^= 0x80
    #expect(ByteScan.arePlainAndEqual(text, other, count: count))
  }
}
