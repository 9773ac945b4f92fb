/// The path of a request target, decoded once: the address of an output from the site's root, such as `articles/a.html`.
///
/// It is looked up among the outputs and never on a disk, so that `..` leads nowhere; it is refused all the same, so that
/// no target has two readings.
enum RequestTarget {
  /// Nil for a target that is none in origin form, is not UTF-8 when decoded, or holds an empty part, `.`, `..`, a
  /// backslash or a control.
  ///
  /// - Parameter target: of the request line: `/`, then percent-encoded parts, then perhaps `?` and a query.
  static func path(of target: [UInt8]) -> String? {
    guard target.first == UInt8(ascii: "/"),
      let decoded = decoded(target.dropFirst().prefix { $0 != UInt8(ascii: "?") })
    else { return nil }
    guard let text = String(validating: decoded, as: UTF8.self) else { return nil }
    if decoded.isEmpty { return "index.html" }
    if decoded.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return nil }
    var parts = decoded.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // A folder's own address means its index.
    let isFolder = parts.last?.isEmpty == true
    if isFolder { parts.removeLast() }
    for part in parts where part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return nil }
    return isFolder ? text + "index.html" : text
  }

  /// The values of a query, by their names, undecoded; the first of a name counts.
  static func query(of target: [UInt8]) -> [String: String] {
    guard let mark = target.firstIndex(of: UInt8(ascii: "?")) else { return [:] }
    let pairs = target[(mark + 1)...].split(separator: UInt8(ascii: "&")).map { pair in
      let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return (
        String(decoding: halves[0], as: UTF8.self), halves.count > 1 ? String(decoding: halves[1], as: UTF8.self) : ""
      )
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The bytes with each `%xx` as the byte that it stands for; nil where `%` has no two hexadecimal digits after it.
  private static func decoded(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var bytes = bytes.makeIterator()
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      guard let high = bytes.next().flatMap(value), let low = bytes.next().flatMap(value) else { return nil }
      result.append(high << 4 | low)
    }
    return result
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch lowered(digit) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): lowered(digit) - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
