/// Words as a person reads them on one line.
public enum ShownWords {
  /// White space as single spaces, none at the ends, and without marks that have no width; quotation marks and dashes as
  /// they are.
  ///
  /// - Parameter trims: false leaves single spaces at the ends.
  public static func text(_ bytes: ArraySlice<UInt8>, trims: Bool = true) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { source in
      var offset = 0
      var isSpace = false
      while offset < source.count {
        let next = UTF8Decoding.scalar(in: source, at: offset)
        offset += next.width
        if ScalarClass.isSpace(next.scalar) {
          isSpace = true
        } else if !ScalarClass.isInvisible(next.scalar) {
          if isSpace, !out.isEmpty || !trims { out.append(UInt8(ascii: " ")) }
          isSpace = false
          UTF8Decoding.append(next.scalar, to: &out)
        }
      }
      if isSpace, !trims { out.append(UInt8(ascii: " ")) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
