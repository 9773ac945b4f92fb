extension QuoteMatcher {
  /// In scripts without spaces nothing tells where words end, so a quote in one needs what stands before and after it.
  ///
  /// - Parameter block: what the words stand in; at its ends there is no need.
  /// - Returns: `prefix` and `suffix`, where the text goes on and one of the characters on both sides of that end is of such
  ///   a script.
  public func sidesWithoutContext(
    of range: Range<Int>, in block: Range<Int>, hasPrefix: Bool, hasSuffix: Bool
  ) -> [String] {
    let range = text.normalized(of: range)
    let block = text.normalized(of: block)
    return text.withBoundaries { boundaries in
      let scan = ScalarScan(bytes: boundaries.bytes)
      func isUnspaced(at offset: Int) -> Bool {
        guard block.lowerBound < offset, offset < block.upperBound, let last = scan.base(endingAt: offset)?.scalar,
          let next = scan.scalar(at: offset)?.scalar
        else {
          return false
        }
        return ScalarClass.isUnspaced(last) || ScalarClass.isUnspaced(next)
      }
      return (!hasPrefix && isUnspaced(at: range.lowerBound) ? ["prefix"] : [])
        + (!hasSuffix && isUnspaced(at: range.upperBound) ? ["suffix"] : [])
    }
  }

  /// What denies directly before or after the words, in a script without spaces.
  public func negation(beside range: Range<Int>) -> String? {
    let range = text.normalized(of: range)
    return text.withBoundaries { AdjacentNegations.first(in: $0.bytes, beside: range) }
  }
}
