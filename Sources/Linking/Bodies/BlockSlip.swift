import Diagnostics
import Model

/// What a link to a block may mean that no block is called: a heading's name that is a block's, a mark that marks nothing.
enum BlockSlip {
  /// In bytes; texts are looked through no farther.
  private static let longest = 1_000_000
  private static let longestName = 200

  /// Of a link to a heading that is called like a block: the sign ^ was forgotten.
  static func advise(on diagnostic: inout Diagnostic, heading wanted: String, _ blocks: some Sequence<String>) {
    guard blocks.contains(wanted) else { return }
    diagnostic.notes = [.init("it has a block “^\(shown(wanted))”")]
    diagnostic.fix = "write #^\(shown(wanted))"
  }

  /// Of a link to a block whose name stands in the text, in a way that marks none.
  static func advise(on diagnostic: inout Diagnostic, block name: String, _ document: Document) {
    let mark = Array("^\(name)".utf8)
    let bytes = document.source.bytes[document.body].prefix(longest)
    guard mark.count > 1, mark.count <= longestName, !mark.dropFirst().contains(mark[0]),
      let place = place(of: mark, in: bytes)
    else { return }
    let isSpelt = name.utf8.allSatisfy { isOfName($0) }
    let isApart = place.lowerBound == bytes.startIndex || isSpace(bytes[place.lowerBound - 1])
    guard !isSpelt || !isApart else { return }
    diagnostic.notes = [.init("its mark stands here, and marks no block", at: document.location(place))]
    diagnostic.fix =
      isSpelt
      ? "leave a space before ^\(shown(name)) there"
      : "give it a name of Latin letters, digits and hyphens, there and in the link"
  }

  /// At the end of a line.
  private static func place<Text: RandomAccessCollection<UInt8>>(
    of mark: [UInt8], in bytes: Text
  ) -> Range<Int>? where Text.Index == Int {
    var index = bytes.startIndex
    while let start = bytes[index...].firstIndex(of: mark[0]) {
      let end = start + mark.count
      if bytes[start...].starts(with: mark), end == bytes.endIndex || isSpace(bytes[end]) { return start..<end }
      index = start + 1
    }
    return nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
