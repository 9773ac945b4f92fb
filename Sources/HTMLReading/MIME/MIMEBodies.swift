/// What the parts of messages in a text hold, as each was before it was sent: by the head of each, wherever it stands, as who
/// looks for words that must not stand there asks for no order of parts.
struct MIMEBodies {
  /// Of each part that is not read as it stands in the message; in the encoding that it says, and by itself.
  private(set) var found: [[UInt8]] = []
  /// Where those in Base 64 stand.
  private(set) var inBase64: [Range<Int>] = []

  private static let field = Array("content-transfer-encoding:".utf8)

  init(in bytes: [UInt8]) {
    var head = Self.nextField(in: bytes, from: 0)
    var last = 0
    while let field = head {
      let start = Self.startOfHead(before: field, in: bytes, from: last)
      var bodyStart = start
      let header = MIMEHeader(bytes[start...], bodyStart: &bodyStart)
      // Of what has no empty line, the head is the rest.
      last = max(bodyStart, field + Self.field.count)
      head = Self.nextField(in: bytes, from: last)
      add(bytes, last..<(head ?? bytes.count), header)
    }
  }

  private mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ header: MIMEHeader) {
    let body: [UInt8]
    switch header["content-transfer-encoding"].map({ ASCII.lowered($0.utf8) }) {
    case "base64":
      let range = range.lowerBound..<Self.endOfBase64(in: bytes, range)
      body = MHTML.base64(bytes[range])
      inBase64.append(range)
      found.append(body)
    case "quoted-printable":
      body = MHTML.quotedPrintable(bytes[range])
      // Other texts in it are read with the message, all at once.
      if body.contains(0) { found.append(body) }
    default:
      body = Array(bytes[range])
      if body.contains(0) { found.append(body) }
    }
    guard let encoding = header.parameter("charset").flatMap({ TextEncoding(label: $0) }), encoding != .utf8 else {
      return
    }
    found.append(encoding.lenientUTF8(of: body[...]))
  }

  /// At the beginning of a line.
  private static func nextField(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + field.count <= bytes.count {
      if ASCII.lowered(bytes[index]) == field[0], (index == 0 || bytes[index - 1] == 0x0A),
        bytes[index..<(index + field.count)].lazy.map(ASCII.lowered).elementsEqual(field)
      {
        return index
      }
      guard let end = bytes[index...].firstIndex(of: 0x0A) else { return nil }
      index = end + 1
    }
    return nil
  }

  /// After the empty line, or the one between two parts, that the head follows.
  private static func startOfHead(before field: Int, in bytes: [UInt8], from first: Int) -> Int {
    var start = field
    while start > first {
      let lineEnd = start - 1
      let line = bytes[first..<lineEnd].lastIndex(of: 0x0A).map { $0 + 1 } ?? first
      let isEmpty = bytes[line..<lineEnd].allSatisfy { $0 <= 0x20 }
      if isEmpty || bytes[line..<lineEnd].starts(with: "--".utf8) { return start }
      start = line
    }
    return start
  }

  /// Before the line between two parts.
  private static func endOfBase64(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index..<range.upperBound].starts(with: "--".utf8) { return index }
      index = bytes[index..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
    }
    return index
  }
}
