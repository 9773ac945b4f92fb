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
    var start = text.lowerBound
    var line = start
    while line < text.upperBound {
      let next = min(Lines.next(after: line, in: bytes), text.upperBound)
      if next >= text.upperBound || Self.key(at: next, in: bytes) != nil {
        read(piece: start..<next, of: file, bytes)
        start = next
      }
      line = next
    }
  }

  private mutating func read(piece: Range<Int>, of file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
    if TextCheck.firstControl(in: piece, of: bytes) == nil,
      case .mapping(let read)? = YAMLReader.read(piece, of: file).value?.content
    {
      entries += read
      return
    }
    guard let key = Self.key(at: piece.lowerBound, in: bytes), key.upperBound < piece.upperBound else {
      words += Self.words(in: String(decoding: bytes[piece], as: UTF8.self))
      return
    }
    let value = key.upperBound + 1..<piece.upperBound
    switch Synonyms.plain(String(decoding: bytes[key], as: UTF8.self)) {
    case "title":
      let line = value.lowerBound..<min(Lines.end(from: value.lowerBound, in: bytes), value.upperBound)
      let title = Self.bare(String(decoding: bytes[line], as: UTF8.self))
      if !title.isEmpty { add("title", key, .scalar(title), at: line) }
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

  /// The letters before a colon or an equals sign, at the start of a line.
  private static func key(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var index = start
    while index < bytes.count, index - start < 48 {
      switch bytes[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "="): return index > start ? start..<index : nil
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...: index += 1
      case 0x20 where index > start && bytes[start] != UInt8(ascii: "-"): index += 1
      default: return nil
      }
    }
    return nil
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
