import Diagnostics

/// What can be read of front matter that is no YAML as a whole: each key that can be read by itself, and of the others what
/// they may name.
///
/// A file with one bad line keeps its title and aliases so, and links to it are not called broken besides.
struct SalvagedFrontMatter {
  private(set) var entries: [FrontMatterEntry] = []
  /// Words in what could not be read that may be names of other files, or of this one.
  private(set) var words: [String] = []

  /// - Parameter text: the lines between the fences, or what is taken for them.
  init(_ text: Range<Int>, of file: SourceFile) {
    let end = min(text.upperBound, text.lowerBound + FrontMatterSplitter.limit)
    file.bytes.withUnsafeBufferPointer { read(text.lowerBound..<end, of: file, $0) }
  }

  /// Piece by piece: a key at the start of a line, with all that follows up to the next.
  private mutating func read(_ text: Range<Int>, of file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
    func isOfCode(_ line: Int) -> Bool { bytes[line...].starts(with: "```".utf8) }
    var start = text.lowerBound
    var line = start
    while line < text.upperBound {
      let next = min(Lines.next(after: line, in: bytes), text.upperBound)
      if next >= text.upperBound || Self.key(at: next, in: bytes) != nil || isOfCode(next) {
        read(piece: start..<next, of: file, bytes)
        start = next
      }
      line = next
    }
  }

  /// How many keys on one line are read each by itself.
  private static let mostOnLine = 4

  private mutating func read(
    piece: Range<Int>, of file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>, onLine count: Int = 1
  ) {
    if TextCheck.firstControl(in: piece, of: bytes) == nil,
      case .mapping(let read)? = YAMLReader.read(piece, of: file).value?.content
    {
      entries += read
      return
    }
    guard let (key, sign) = Self.key(at: piece.lowerBound, in: bytes), sign.upperBound < piece.upperBound else {
      words += Self.words(in: String(decoding: bytes[piece], as: UTF8.self))
      return
    }
    let value = sign.upperBound..<piece.upperBound
    if count < Self.mostOnLine, let next = Self.secondKey(in: value, of: bytes) {
      // Or the whole is one value: then that may be a name.
      words.append(Self.bare(String(decoding: bytes[value], as: UTF8.self)))
      read(piece: piece.lowerBound..<next, of: file, bytes, onLine: Self.mostOnLine)
      read(piece: next..<piece.upperBound, of: file, bytes, onLine: count + 1)
      return
    }
    switch Synonyms.plain(String(decoding: bytes[key], as: UTF8.self)) {
    case "title":
      let line = value.lowerBound..<min(Lines.end(from: value.lowerBound, in: bytes), value.upperBound)
      let written = Self.plain(String(decoding: bytes[line], as: UTF8.self)).trimmed
      let title = Self.bare(written.utf8.starts(with: "- ".utf8) ? String(written.dropFirst(2)) : written)
      // What a template would fill in is no title.
      if !title.isEmpty, !title.hasPrefix("{{") { add("title", key, .scalar(title), at: line) }
    case "aliases":
      let names = Self.words(in: String(decoding: bytes[value], as: UTF8.self))
      add("aliases", key, .sequence(names.map { FrontMatterNode(.scalar($0), at: value) }), at: value)
    default: words += Self.words(in: String(decoding: bytes[value], as: UTF8.self))
    }
  }

  private mutating func add(
    _ key: String, _ place: Range<Int>, _ content: FrontMatterNode.Content, at value: Range<Int>
  ) {
    entries.append(FrontMatterEntry(key: key, keyRange: place, value: FrontMatterNode(content, at: value)))
  }

  /// The letters before a colon, also of full width, or an equals sign, at the start of a line, and that sign.
  private static func key(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (key: Range<Int>, sign: Range<Int>)? {
    var index = start
    while index < bytes.count, index - start < 48 {
      switch bytes[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "="): return index > start ? (start..<index, index..<index + 1) : nil
      case 0xEF where index > start && bytes[index...].starts(with: "：".utf8): return (start..<index, index..<index + 3)
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...: index += 1
      case 0x20 where index > start && bytes[start] != UInt8(ascii: "-"): index += 1
      default: return nil
      }
    }
    return nil
  }

  /// Where a key of some record stands after the value of another, on one line; nil where none does.
  private static func secondKey(in value: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let line = value.lowerBound..<min(Lines.end(from: value.lowerBound, in: bytes), value.upperBound)
    guard
      let colon = bytes[line].indices.first(where: { index in
        bytes[index] == UInt8(ascii: ":") && index + 1 < line.upperBound && bytes[index + 1] == 0x20
      })
    else { return nil }
    let word = bytes[line.lowerBound..<colon].lastIndex(of: 0x20).map { $0 + 1 } ?? colon
    guard word < colon, KnownKeys.all.contains(String(decoding: bytes[word..<colon], as: UTF8.self)) else { return nil }
    return word
  }

  /// Without what begins an anchor, an alias or a tag of YAML: it was no part of the name.
  private static func plain(_ text: String) -> String {
    let text = text.trimmed
    switch text.utf8.first {
    case UInt8(ascii: "&"), UInt8(ascii: "!"):
      return text.firstIndex(of: " ").map { String(text[$0...]) } ?? String(text.dropFirst())
    case UInt8(ascii: "*"): return String(text.filter { $0 != "*" })
    default: return text
    }
  }

  /// Without quotation marks of any kind around it, and without white space.
  private static func bare(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop(while: isWrapping).reversed().drop(while: isWrapping).reversed()
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isWrapping(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isQuotationMark || "[]".unicodeScalars.contains(scalar)
  }

  /// What stands between commas, colons, brackets and line breaks.
  private static func words(in text: String) -> [String] {
    text.unicodeScalars.split { ",[]{}:|\n\r".unicodeScalars.contains($0) }.compactMap { part in
      let item = part.drop { $0.properties.isWhitespace || $0.properties.isDash || $0 == "*" }
      let word = bare(String(String.UnicodeScalarView(item)))
      return word.isEmpty ? nil : word
    }
  }
}
