/// What comments begin and end with.
enum CommentMark {
  /// Where the first comment begins in some bytes that has anything in it; their end where there is none.
  static func start(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let last = bytes.lastIndex(where: { !"<!-%> ".utf8.contains($0) }) else { return bytes.count }
    return bytes[..<last].indices.first { index in
      bytes[index] == UInt8(ascii: "%") && bytes[index + 1] == bytes[index]
        || bytes[index] == UInt8(ascii: "<") && CommentScan.beginsHTMLComment(bytes, at: index, bytes.count)
    } ?? bytes.count
  }

  /// The offset after the end of a comment that begins with more than two percent signs: after three the next two or three,
  /// after more as many, where they stand, else the next two or more. Where there is none, of each four of the signs
  /// themselves the last two end what the first two begin; nil where these are fewer.
  static func end(ofPercentSigns count: Int, _ file: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    var any: Int?
    while index < range.upperBound {
      var length = 0
      while index + length < range.upperBound, file[index + length] == UInt8(ascii: "%") { length += 1 }
      if length >= count { return index + count }
      if length == 2, count == 3 { return index + length }
      if length >= 2, any == nil { any = index + length }
      index += max(length, 1)
    }
    return any ?? (count >= 4 ? range.lowerBound - count % 4 : nil)
  }
}
