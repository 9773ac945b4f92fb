/// What comments begin and end with.
enum CommentMark {
  /// The offset after the end of a comment that begins with more than two percent signs: behind three the next two or three,
  /// behind more as many, where they stand, else the next two or more; nil where there is none.
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
    return any
  }
}
