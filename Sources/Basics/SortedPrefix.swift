extension RandomAccessCollection where Index == Int {
  /// Where the elements end for which `isBefore` holds, of a collection in which it holds for none after one for which it does
  /// not. It is asked of as many elements as the count has binary digits.
  @inlinable
  public func endOfPrefix(where isBefore: (Element) throws -> Bool) rethrows -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if try isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
