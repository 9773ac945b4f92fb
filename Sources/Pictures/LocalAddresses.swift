/// Addresses of files on the computer where a picture was made: `file:///home/jane/plan.png`, `C:\Users\jane\plan.png`. They lead
/// nowhere for readers, and tell who made it.
enum LocalAddresses {
  /// Some bytes of a picture's text without them; nil where there are none.
  static func removed(from text: ArraySlice<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    var start = text.startIndex
    var index = start
    while let colon = text[index...].firstIndex(of: UInt8(ascii: ":")) {
      index = colon + 1
      guard let first = beginning(of: text, before: colon) else { continue }
      out += text[start..<first]
      start = text[colon...].firstIndex(where: isEnd) ?? text.endIndex
      index = start
    }
    return start == text.startIndex ? nil : out + text[start...]
  }

  /// Where an address begins whose first colon is this one.
  private static func beginning(of text: ArraySlice<UInt8>, before colon: Int) -> Int? {
    let letters = text[..<colon].suffix(5).reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }
    switch letters.count {
    case 4: return letters.reversed().map { $0 | 0x20 }.elementsEqual("file".utf8) ? colon - 4 : nil
    // The letter of a drive.
    case 1 where colon + 1 < text.endIndex: return text[colon + 1] == UInt8(ascii: "\\") ? colon - 1 : nil
    default: return nil
    }
  }

  private static func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || "\"'()<>&;,".utf8.contains(byte) }
}
