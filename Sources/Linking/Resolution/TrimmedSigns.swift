extension String {
  /// Without such signs at its ends.
  func trimmed(of signs: String) -> String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, signs.unicodeScalars.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, signs.unicodeScalars.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}
