/// Lines of three hyphens in a text, outside blocks of code, that may begin front matter where none belongs.
enum OpenFences {
  /// What is found first at the beginning of a line of hyphens.
  static func first<Found>(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ find: (Int) -> Found?
  ) -> Found? {
    var line = range.lowerBound
    var code: UInt8?
    while line < range.upperBound {
      switch bytes[line] {
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        let mark = bytes[line]
        let isFence = line + 2 < bytes.count && bytes[line + 1] == mark && bytes[line + 2] == mark
        if isFence, code == nil || code == mark { code = code == nil ? mark : nil }
      case UInt8(ascii: "-") where code == nil:
        if let found = find(line) { return found }
      default: break
      }
      line = Lines.next(after: line, in: bytes)
    }
    return nil
  }

  /// The block of keys that begins with this line, if its first key is one of Dossier's.
  static func block(at line: Int, in bytes: UnsafeBufferPointer<UInt8>) -> FrontMatterBlock? {
    let key = Lines.next(after: line, in: bytes)
    // Nothing is looked through to its end for each of a thousand rules.
    guard FrontMatterSplitter.fence(at: line, in: bytes, closing: false) != nil, key < bytes.count,
      KeyLine(key..<Lines.end(from: key, in: bytes), in: bytes).map({ KnownKeys.all.contains($0.key) }) == true,
      let block = FrontMatterBlock(at: line, in: bytes), block.form == .yaml
    else { return nil }
    return block
  }
}
