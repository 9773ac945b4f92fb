extension QuoteMatcher {
  /// In scripts without spaces nothing tells where words end, so a quote in one needs what stands before and after it.
  ///
  /// - Returns: `prefix` and `suffix`, where the quote ends on that side in such a script and the text goes on.
  public func sidesWithoutContext(of range: Range<Int>, hasPrefix: Bool, hasSuffix: Bool) -> [String] {
    let range = text.normalized(of: range)
    return text.withBoundaries { boundaries in
      let scan = ScalarScan(bytes: boundaries.bytes)
      var sides: [String] = []
      if !hasPrefix, range.lowerBound > 0, let first = scan.scalar(at: range.lowerBound),
        ScalarClass.isUnspaced(first.scalar)
      {
        sides.append("prefix")
      }
      if !hasSuffix, range.upperBound < boundaries.bytes.count, let last = scan.base(endingAt: range.upperBound),
        ScalarClass.isUnspaced(last.scalar)
      {
        sides.append("suffix")
      }
      return sides
    }
  }

  /// A sign of Chinese or Japanese that denies, directly before or after the words.
  public func negation(beside range: Range<Int>) -> String? {
    let range = text.normalized(of: range)
    return text.withBoundaries { boundaries in
      let scan = ScalarScan(bytes: boundaries.bytes)
      let beside = [
        scan.base(endingAt: range.lowerBound)?.scalar, scan.scalar(at: range.upperBound)?.scalar,
      ]
      return beside.lazy.compactMap(\.self).first { Self.negations.contains($0) }.map { String($0) }
    }
  }

  private static let negations: Set<Unicode.Scalar> = ["不", "非", "未", "無", "无", "没", "沒", "勿", "否", "莫"]
}
