/// Formulas in the words of links: `[[Algebra#The $\\sigma$-algebra]]`.
extension DocumentBuilder {
  mutating func wordsWithFormulas(_ range: Range<Int>, of file: UnsafeBufferPointer<UInt8>) {
    func isBlank(_ index: Int) -> Bool { file[index] == 0x20 || file[index] == 0x09 }
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      guard file[index] == UInt8(ascii: "$"), index + 2 < range.upperBound, !isBlank(index + 1),
        let end = file[(index + 2)..<range.upperBound].firstIndex(of: UInt8(ascii: "$"))
      else {
        // Without another there is none behind it either.
        if file[index] == UInt8(ascii: "$") { break }
        index += 1
        continue
      }
      // “It costs $5 or $6”
      let isNumber = end + 1 < range.upperBound && file[end + 1] &- 0x30 < 10
      if isBlank(end - 1) || isNumber {
        index = end
        continue
      }
      if start < index { text(UnsafeBufferPointer(rebasing: file[start..<index]), source: ByteRange(start, index)) }
      let node = document.nodes.count
      text(UnsafeBufferPointer(rebasing: file[index...end]), source: ByteRange(index, end + 1), kind: .code)
      if node < document.nodes.count { document.nodes[node].flags.insert(.formula) }
      (index, start) = (end + 1, end + 1)
    }
    if start < range.upperBound {
      text(UnsafeBufferPointer(rebasing: file[start..<range.upperBound]), source: ByteRange(start, range.upperBound))
    }
  }
}
