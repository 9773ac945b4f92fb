/// The lines at the head of a part of a MIME message (RFC 2045): names in lower case, values on one line.
struct MIMEHeader {
  private var fields: [String: String] = [:]

  subscript(name: String) -> String? { fields[name] }

  /// Without its parameters, in lower case: `text/html`.
  var type: String? {
    fields["content-type"].map { ASCII.lowered(ASCII.trimmed(Array($0.prefix { $0 != ";" }.utf8)).utf8) }
  }

  /// Reads up to the empty line, and says where what follows begins.
  init(_ bytes: ArraySlice<UInt8>, bodyStart: inout Int) {
    var index = bytes.startIndex
    var name: String?
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[index..<end]
      if line.last == 0x0D { line.removeLast() }
      index = min(end + 1, bytes.endIndex)
      if line.isEmpty { break }
      if let first = line.first, first == 0x20 || first == 0x09 {
        if let name { fields[name, default: ""] += " " + ASCII.trimmed(line) }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        let key = ASCII.lowered(line[..<colon])
        fields[key] = ASCII.trimmed(line[(colon + 1)...])
        name = key
      }
    }
    bodyStart = index
  }

  func parameter(_ name: String) -> String? { fields["content-type"].flatMap { Self.parameter(name, of: $0) } }

  /// `utf-8` of `text/html; charset="utf-8"`.
  static func parameter(_ name: String, of value: String) -> String? {
    let bytes = Array(value.utf8)
    var index = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
    while index < bytes.count {
      index += 1
      let equals = bytes[index...].firstIndex(of: UInt8(ascii: "=")) ?? bytes.count
      let key = ASCII.lowered(ASCII.trimmed(bytes[min(index, equals)..<equals]).utf8)
      var start = min(equals + 1, bytes.count)
      while start < bytes.count, ASCII.isSpace(bytes[start]) { start += 1 }
      let mark =
        start < bytes.count && [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[start]) ? bytes[start] : nil
      if mark != nil { start += 1 }
      let end = bytes[start...].firstIndex(of: mark ?? UInt8(ascii: ";")) ?? bytes.count
      if key == name { return ASCII.trimmed(bytes[start..<end]) }
      index = bytes[end...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
    }
    return nil
  }
}
