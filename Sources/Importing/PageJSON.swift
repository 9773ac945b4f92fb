/// What a page's JSON-LD says of its article: some values, which are told by their keys alone.
struct PageJSON {
  private let bytes: [UInt8]

  /// In bytes, from a key to the names in its value.
  private static let farthestName = 400, farthestAuthors = 4000
  private static let mostNames = 20
  private static let quote = UInt8(ascii: "\""), backslash = UInt8(ascii: "\\")

  init(_ text: [UInt8]) { bytes = text }

  /// A value that is a text.
  func value(_ key: String) -> String? { start(of: key).flatMap { text(at: $0)?.value } }

  /// What is called so in the value of a key, an object: `"publisher": {"name": "The Herald"}`.
  func name(in key: String) -> String? {
    guard let start = start(of: key) else { return nil }
    let near = bytes[start...].prefix(Self.farthestName)
    guard let mark = near.firstRange(of: "\"name\"".utf8)?.upperBound else { return nil }
    return text(at: afterColon(mark)).flatMap { Self.name($0.value) }
  }

  /// What is called so in the objects of a list, or in the one that stands there alone; their own lists and objects tell of others.
  func names(in key: String) -> [String] {
    guard let start = start(of: key), start < bytes.count, bytes[start] == UInt8(ascii: "[") else {
      return name(in: key).map { [$0] } ?? []
    }
    var names: [String] = []
    var depth = 0
    var place = start
    let end = min(bytes.count, start + Self.farthestAuthors)
    while place < end, names.count < Self.mostNames {
      switch bytes[place] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return names }
      case Self.quote:
        guard let found = text(at: place) else { return names }
        let value = afterColon(found.end)
        if depth == 1, found.end < bytes.count, bytes[found.end] == UInt8(ascii: ":") { return [] }
        if depth == 1, let name = Self.name(found.value) { names.append(name) }
        if depth == 2, found.value == "name", let name = text(at: value) {
          if let name = Self.name(name.value), !names.contains(name) { names.append(name) }
          place = name.end
        } else {
          place = found.end
        }
        continue
      default: break
      }
      place += 1
    }
    return names
  }

  /// Where the value of a key begins.
  private func start(of key: String) -> Int? {
    bytes.firstRange(of: "\"\(key)\"".utf8).map { afterColon($0.upperBound) }
  }

  private func afterColon(_ place: Int) -> Int {
    bytes[place...].firstIndex { $0 != UInt8(ascii: ":") && $0 != 0x20 && !(0x09...0x0D ~= $0) } ?? bytes.count
  }

  /// The text that begins at a quotation mark, and where it ends.
  private func text(at place: Int) -> (value: String, end: Int)? {
    guard place < bytes.count, bytes[place] == Self.quote else { return nil }
    var end = place + 1
    while end < bytes.count, bytes[end] != Self.quote { end += bytes[end] == Self.backslash ? 2 : 1 }
    guard end < bytes.count else { return nil }
    return (String(decoding: bytes[(place + 1)..<end], as: UTF8.self), end + 1)
  }

  /// What JSON has written by numbers stays with the page.
  private static func name(_ words: String) -> String? {
    let isName =
      !words.isEmpty && !words.utf8.contains(backslash) && words.utf8.count <= 100
      && words.utf8.firstRange(of: "://".utf8) == nil
    return isName ? words : nil
  }
}
