import Diagnostics
import TestBasics
import Testing

@Suite("LineTable turns offsets into lines and columns")
struct LineTableTests {
  private func position(_ offset: Int, in text: String) -> [Int] {
    let position = LineTable(Array(text.utf8)).position(of: offset)
    return [position.line, position.column]
  }

  @Test(arguments: [
    (0, [1, 1]), (1, [1, 2]), (2, [1, 3]),  // “a”, “b”, the newline
    (3, [2, 1]), (4, [2, 2]),  // “c”, the newline
    (5, [3, 1]),  // the empty line
    (6, [4, 1]), (7, [4, 2]),  // “d”, the end
  ])
  func newlines(offset: Int, expected: [Int]) {
    #expect(position(offset, in: "ab\nc\n\nd") == expected)
  }

  @Test(
    "CRLF ends one line, not two", arguments: [(0, [1, 1]), (1, [1, 2]), (3, [2, 1]), (4, [2, 2]), (6, [3, 1])])
  func crlf(offset: Int, expected: [Int]) {
    #expect(position(offset, in: "a\r\nb\r\nc") == expected)
  }

  @Test("CR alone ends a line", arguments: [(2, [2, 1]), (3, [2, 2]), (4, [3, 1]), (5, [4, 1])])
  func cr(offset: Int, expected: [Int]) {
    #expect(position(offset, in: "a\rb\r\rc") == expected)
  }

  @Test("CR LF LF: one line, then an empty one")
  func mixed() {
    #expect(position(4, in: "a\r\n\nb") == [3, 1])
    #expect(position(3, in: "a\n\rb") == [3, 1])
  }

  @Test("Columns of a line as long as its file")
  func longLine() {
    let text = Array(("a\n" + String(repeating: "aé日🎈", count: 400) + "\nb").utf8)
    let table = LineTable(text)
    for offset in text.indices where text[offset] & 0xC0 != 0x80 {
      let start = text[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let column = 1 + text[start..<offset].count { $0 & 0xC0 != 0x80 }
      #expect(table.position(of: offset).column == column, "at \(offset)")
    }
  }

  @Test("Columns count scalars, not bytes")
  func multiByte() {
    let text = "é日🎈e\u{301}x"
    #expect(position(2, in: text) == [1, 2])
    #expect(position(5, in: text) == [1, 3])
    #expect(position(9, in: text) == [1, 4])
    #expect(position(10, in: text) == [1, 5], "the mark that combines counts too, as in compilers")
    #expect(position(12, in: text) == [1, 6])
  }

  @Test("An offset outside is the nearest end")
  func outside() {
    #expect(position(-5, in: "ab\nc") == [1, 1])
    #expect(position(99, in: "ab\nc") == [2, 2])
    #expect(position(0, in: "") == [1, 1])
    #expect(position(7, in: "") == [1, 1])
    #expect(position(9, in: "a\n") == [2, 1])
  }

  @Test("A line's range leaves its ending out")
  func ranges() {
    let table = LineTable(Array("ab\r\nc\n\nd\re".utf8))
    #expect((1...5).map { table.range(ofLine: $0) } == [0..<2, 4..<5, 6..<6, 7..<8, 9..<10])
    #expect(table.range(ofLine: 0) == 10..<10)
    #expect(table.range(ofLine: 6) == 10..<10)
    #expect(LineTable([]).range(ofLine: 1) == 0..<0)
  }

  @Test("Every offset of random text is where counting by hand finds it")
  func againstCounting() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let scalars = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        ["a", "é", "\n", "\r", "\r\n", "日", "🎈"].randomElement(using: &random) ?? ""
      }
      let bytes = Array(scalars.joined().utf8)
      let table = LineTable(bytes)
      var (line, column) = (1, 1)
      for offset in bytes.indices {
        if bytes[offset] & 0xC0 != 0x80 {
          let position = table.position(of: offset)
          #expect([position.line, position.column] == [line, column])
        }
        let endsLine =
          bytes[offset] == 10 || (bytes[offset] == 13 && !(offset + 1 < bytes.count && bytes[offset + 1] == 10))
        if endsLine {
          (line, column) = (line + 1, 1)
        } else if offset + 1 == bytes.count || bytes[offset + 1] & 0xC0 != 0x80 {
          column += 1
        }
      }
    }
  }
}
