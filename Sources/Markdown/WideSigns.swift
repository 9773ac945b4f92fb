/// The signs of Chinese, Japanese and Korean beside `*` and `~` marks.
///
/// `**强调。**后面` is bold to whoever writes it, and not to CommonMark: a mark between a sign and a letter closes nothing, as if
/// words were set apart by spaces. So the library is shown a letter in the place of such a sign, of those for private use, and
/// the document has the sign again. A body in which there are letters for private use is left as it is.
enum WideSigns {
  /// The first byte of all letters for private use that take three bytes.
  static let privateUse: UInt8 = 0xEE

  /// What signs begin with, by what stands in the second byte of their letter.
  private static let blocks: [(UInt8, UInt8)] = [(0xE3, 0x80), (0xEF, 0xBC), (0xEF, 0xBD), (0xE2, 0x80)]

  /// Where signs stand that are to look like letters.
  static func find(in file: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = body.lowerBound
    while index < body.upperBound {
      let mark = file[index]
      guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "~") else {
        if mark == privateUse { return [] }
        index += 1
        continue
      }
      let start = index
      while index < body.upperBound, file[index] == mark { index += 1 }
      let before = start - 3 >= body.lowerBound ? start - 3 : nil
      let after = index + 3 <= body.upperBound ? index : nil
      let isWideBefore = before.map { isWide(file, $0) } ?? false
      let isWideAfter = after.map { isWide(file, $0) } ?? false
      if let before, isSign(file, before, besideWide: isWideAfter), found.last != before { found.append(before) }
      if let after, isSign(file, after, besideWide: isWideBefore) { found.append(after) }
    }
    return found
  }

  /// - Parameter masked: a copy of the file; what was masked in it otherwise stays so.
  static func mask(_ signs: [Int], of file: UnsafeBufferPointer<UInt8>, in masked: inout [UInt8]) {
    for sign in signs where masked[sign..<(sign + 3)].elementsEqual(file[sign..<(sign + 3)]) {
      guard let block = blocks.firstIndex(where: { $0 == (file[sign], file[sign + 1]) }) else { continue }
      masked[sign] = privateUse
      masked[sign + 1] = 0x80 | UInt8(block)
    }
  }

  static func restore(in bytes: inout [UInt8], from start: Int) {
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == privateUse, bytes[index + 1] & 0x3F < blocks.count {
        (bytes[index], bytes[index + 1]) = blocks[Int(bytes[index + 1] & 0x3F)]
        index += 3
      } else {
        index += 1
      }
    }
  }

  /// U+3001 to U+303F, the wide forms of ASCII's signs; beside something wide also quotation marks, dashes and dots, which
  /// other scripts have, too.
  private static func isSign(_ file: UnsafeBufferPointer<UInt8>, _ index: Int, besideWide: Bool) -> Bool {
    switch (file[index], file[index + 1]) {
    case (0xE3, 0x80): file[index + 2] > 0x80
    case (0xEF, 0xBC), (0xEF, 0xBD): true
    case (0xE2, 0x80): besideWide && 0x93...0xA6 ~= file[index + 2]
    default: false
    }
  }

  /// Whether a letter or a sign of Chinese, Japanese or Korean stands there: U+3001 to U+D7FF, and wide forms.
  private static func isWide(_ file: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch file[index] {
    case 0xE3: file[index + 1] > 0x80 || file[index + 2] > 0x80
    case 0xE4...0xED: true
    case 0xEF: file[index + 1] == 0xBC || file[index + 1] == 0xBD
    default: false
    }
  }
}
