/// How a text's bytes stand for its letters: those encodings that sources are kept in, by the labels of the Encoding Standard.
public enum TextEncoding: Sendable, Hashable {
  case utf8, utf16LittleEndian, utf16BigEndian
  /// One byte a letter, by its name there, such as `windows-1251`.
  case singleByte(String)
  case doubleByte(DoubleByteEncoding)

  /// Nil for an encoding that is not read, such as `big5`.
  public init?(label: String) {
    let bytes = label.utf8.filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let label = String(decoding: bytes, as: UTF8.self)
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "ucs-2", "unicode", "iso-10646-ucs-2", "csunicode": self = .utf16LittleEndian
    case "utf-16be", "unicodefffe": self = .utf16BigEndian
    default:
      if let name = Self.names[label] {
        self = .singleByte(name)
      } else if let encoding = DoubleByteEncoding(label: label) {
        self = .doubleByte(encoding)
      } else {
        return nil
      }
    }
  }

  /// Whether ASCII is itself in an encoding, which need not be one that is read: in UTF-7 and HZ some of it stands for other
  /// letters.
  static func buildsOnASCII(_ label: String) -> Bool {
    let label = String(decoding: label.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    return !["utf-7", "utf7", "hz-gb", "imap", "utf-32", "utf-16", "ebcdic", "ibm037", "cp037"].contains {
      label.contains($0)
    }
  }

  /// The one that the first bytes give away, and how many these are.
  static func byteOrderMark(of bytes: some Collection<UInt8>) -> (encoding: TextEncoding, width: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    // UTF-32, which begins like UTF-16 with a letter that is nothing.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The bytes as UTF-8; nil where they are none of this encoding.
  public func utf8(of bytes: some Collection<UInt8>) -> [UInt8]? {
    switch self {
    case .utf8:
      let bytes = Array(bytes)
      return (try? UTF8Span(validating: bytes.span)) == nil ? nil : bytes
    case .utf16LittleEndian: return Self.utf16(Array(bytes), highFirst: false)
    case .utf16BigEndian: return Self.utf16(Array(bytes), highFirst: true)
    case .doubleByte(let encoding): return encoding.utf8(of: bytes)
    case .singleByte(let name):
      guard let table = Self.tables[name] else { return nil }
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      for byte in bytes {
        if byte < 0x80 {
          out.append(byte)
        } else {
          let letter = table[Int(byte - 0x80)]
          if letter.isEmpty { return nil }
          out.append(contentsOf: letter)
        }
      }
      return out
    }
  }

  private static func utf16(_ bytes: [UInt8], highFirst: Bool) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return highFirst ? first << 8 | second : second << 8 | first
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .emptyInput: return out
      case .error: return nil
      }
    }
  }

  /// The names by every label, in lower case.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for entry in SingleByteTables.all {
      names[entry.name] = entry.name
      for label in entry.labels.split(separator: " ") { names[String(label)] = entry.name }
    }
    return names
  }()

  /// What each byte from 80 on stands for, as UTF-8; nothing where it stands for nothing.
  static let tables: [String: [[UInt8]]] = {
    var tables: [String: [[UInt8]]] = [:]
    for entry in SingleByteTables.all {
      tables[entry.name] = entry.scalars.split(separator: " ").map { number in
        guard let value = UInt32(number, radix: 16), value > 0, let scalar = Unicode.Scalar(value) else { return [] }
        return Array(String(scalar).utf8)
      }
    }
    return tables
  }()
}
