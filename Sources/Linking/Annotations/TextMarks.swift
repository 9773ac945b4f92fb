/// The marks of Markdown in a text that is plain, such as a summary, as some write them there.
enum TextMarks {
  /// A text without marks of emphasis, code and tags, and of links with their words alone; nil where it has none.
  static func removed(from text: String) -> String? {
    removed(from: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  static func removed(from bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(where: isMark) else { return nil }
    var rest: [UInt8] = []
    rest.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (bytes[index], next) {
      case (UInt8(ascii: "["), UInt8(ascii: "[")):
        // `[[name|words]]`
        let end = end(of: bytes, from: index + 2, at: UInt8(ascii: "|"), besides: "[]")
        index = end ?? index + 2
      case (UInt8(ascii: "]"), UInt8(ascii: "(")):
        // `[words](address)`
        let end = end(of: bytes, from: index + 2, at: UInt8(ascii: ")"), besides: "[]")
        index = end ?? index + 1
      case (UInt8(ascii: "<"), UInt8(ascii: "a")...UInt8(ascii: "z")),
        (UInt8(ascii: "<"), UInt8(ascii: "A")...UInt8(ascii: "Z")),
        (UInt8(ascii: "<"), UInt8(ascii: "/")):
        if let end = end(of: bytes, from: index + 1, at: UInt8(ascii: ">"), besides: "<") {
          index = end
        } else {
          rest.append(bytes[index])
          index += 1
        }
      case (let byte, _):
        if !isMark(byte) || byte == UInt8(ascii: "<") { rest.append(byte) }
        index += 1
      }
    }
    return rest
  }

  private static func isMark(_ byte: UInt8) -> Bool { marks[Int(byte)] }

  private static let marks = (UInt8.min...UInt8.max).map { "*_~`[]<\\=".utf8.contains($0) }

  /// Behind the next of a sign; nil where another, at which the look ends so that each byte is read once or twice, is before it.
  private static func end(of bytes: [UInt8], from start: Int, at sign: UInt8, besides others: StaticString) -> Int? {
    let others = Array("\(others)".utf8)
    for index in start..<max(start, bytes.count) {
      if bytes[index] == sign { return index + 1 }
      if others.contains(bytes[index]) { return nil }
    }
    return nil
  }
}
