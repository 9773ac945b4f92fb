/// Paths below a folder, as bytes with `/` between their parts. This is what keeps them below it.
enum RelativePath {
  /// What is wrong with a path, for a sentence that begins with it; nil when nothing is.
  static func flaw(in path: some BidirectionalCollection<UInt8>) -> String? {
    if path.isEmpty { return "is empty" }
    if path.first == UInt8(ascii: "/") { return "begins with “/”" }
    var length = 0
    var dots = 0
    func partFlaw() -> String? {
      if length == 0 { return "has an empty part" }
      if dots == length && length <= 2 { return "has a part “.” or “..”" }
      if length > 255 { return "has a part of more than 255 bytes" }
      return nil
    }
    for byte in path {
      if byte == UInt8(ascii: "/") {
        if let flaw = partFlaw() { return flaw }
        (length, dots) = (0, 0)
        continue
      }
      if byte < 0x20 || byte == 0x7F { return "holds a control character" }
      length += 1
      if byte == UInt8(ascii: ".") { dots += 1 }
    }
    return partFlaw()
  }
}
