import Basics
import Markup

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds where the library's inline nodes stand in the file.
///
/// The library counts an inline node's column from its block's first line, which is wrong on a continuation line with
/// other indentation or fewer `>`; it gives none at all to the links it finds by itself and to some merged text. So a
/// claimed place is corrected for its line, held against the bytes there, and otherwise the words are looked for from
/// where the last ones ended. Every step is bounded, so tracking is linear.
struct SourceTracker {
  /// As the library saw it (with masks), from the file's first byte.
  let file: UnsafeBufferPointer<UInt8>
  private let lineStarts: UnsafeBufferPointer<Int32>
  private let body: Range<Int>
  /// How many block quotes are open.
  var quotes = 0
  /// After the last inline node that was found; never beyond the body, though a NUL, which the library takes for a
  /// character of three bytes, makes its columns larger than they are.
  var cursor = 0 {
    didSet { if cursor > body.upperBound { cursor = body.upperBound } }
  }

  private var firstLine = 1
  private var claimedLine = 1
  private var claimedColumn = 1
  private var firstContent = 0
  private(set) var blockEnd = 0
  private var cachedLine = 0
  private var cachedContent = 0

  init(file: UnsafeBufferPointer<UInt8>, body: Range<Int>, lineStarts: UnsafeBufferPointer<Int32>) {
    self.file = file
    self.body = body
    self.lineStarts = lineStarts
  }

  // MARK: Lines

  /// Where the lines of the body begin.
  var lines: some Sequence<Int> { lineStarts.lazy.map { Int($0) } }

  var bodyStart: Int { body.lowerBound }
  var bodyEnd: Int { body.upperBound }

  /// The offset of a line and a column, both from 1, kept within the body.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return line < 1 ? body.lowerBound : body.upperBound }
    return min(max(Int(lineStarts[line - 1]) + column - 1, body.lowerBound), body.upperBound)
  }

  func lineEnd(_ line: Int) -> Int {
    var end = line < lineStarts.count ? Int(lineStarts[max(line, 0)]) : body.upperBound
    let start = offset(line: line, column: 1)
    while end > start, Bytes.isLineEnd(file[end - 1]) { end -= 1 }
    return end
  }

  /// Where a line's own content begins, after white space and the `>` of the quotes that are open.
  func contentStart(ofLine line: Int) -> Int {
    let end = lineEnd(line)
    var index = offset(line: line, column: 1)
    var left = quotes
    while index < end {
      if file[index] == 0x20 || file[index] == 0x09 {
        index += 1
      } else if left > 0, file[index] == UInt8(ascii: ">") {
        left -= 1
        index += 1
      } else {
        break
      }
    }
    return index
  }

  // MARK: Blocks of text

  /// A block of inline nodes begins: where its first line and content truly stand, and what the library believes.
  mutating func begin(line: Int, content: Int, end: Int, claimedLine: Int, claimedColumn: Int) {
    firstLine = line
    firstContent = content
    blockEnd = max(end, content)
    self.claimedLine = claimedLine
    self.claimedColumn = claimedColumn
    cursor = content
    cachedLine = 0
  }

  /// The offset that a claimed line and column of an inline node stand for; nil where none is claimed.
  mutating func offset(claimedLine line: Int, column: Int) -> Int? {
    guard line > 0 || claimedLine == 0, column > 0 else { return nil }
    let trueLine = line - claimedLine + firstLine
    if trueLine == firstLine { return clamp(firstContent + column - claimedColumn) }
    guard trueLine > firstLine, trueLine <= lineStarts.count else { return nil }
    if trueLine != cachedLine {
      cachedLine = trueLine
      cachedContent = contentStart(ofLine: trueLine)
    }
    return clamp(cachedContent + column - claimedColumn)
  }

  /// Where the block that was begun last stands.
  var block: ByteRange { ByteRange(firstContent, blockEnd) }

  /// A range kept within the body.
  func within(_ range: Range<Int>) -> Range<Int> { range.clamped(to: body) }

  private func clamp(_ offset: Int) -> Int { min(max(offset, firstContent), blockEnd) }

  /// Whether the bytes stand at an offset, exactly.
  @inline(__always)
  func stand(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset >= body.lowerBound, offset + bytes.count <= body.upperBound, let file = file.baseAddress,
      let bytesStart = bytes.baseAddress
    else { return bytes.isEmpty }
    return memcmp(file + offset, bytesStart, bytes.count) == 0
  }

  /// Appends words of the text to the document, with their place, as one node, or as several where escapes and
  /// entities in the source make it longer than the words.
  mutating func text(
    _ bytes: UnsafeBufferPointer<UInt8>, claimed: Int?, kind: Node.Kind = .text, into builder: inout DocumentBuilder
  ) {
    if bytes.isEmpty { return }
    let start = claimed ?? cursor
    for candidate in [start, cursor] where stand(bytes, at: candidate) {
      builder.text(bytes, source: ByteRange(candidate, candidate + bytes.count), kind: kind)
      cursor = candidate + bytes.count
      return
    }
    for candidate in [start, cursor] {
      if let runs = aligned(bytes, at: candidate) {
        append(runs, of: bytes, into: &builder)
        return
      }
    }
    if let found = search(bytes) {
      builder.text(bytes, source: ByteRange(found, found + bytes.count), kind: kind)
      cursor = found + bytes.count
      return
    }
    let place = min(max(start, cursor), blockEnd)
    builder.text(bytes, source: ByteRange(place, place), kind: kind)
  }

  /// Looks for the words a little way on, for markup that ended without saying where.
  private func search(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let last = min(cursor + 256, blockEnd - bytes.count)
    guard cursor < last else { return nil }
    for offset in cursor...last where file[offset] == bytes[0] && stand(bytes, at: offset) { return offset }
    return nil
  }

  /// A part of the words that stands as it is at a place in the source.
  struct Run {
    var words: Range<Int>
    var source: Range<Int>
  }

  /// Where each part of a text node's words stands; nil where the library did not say.
  func map(_ bytes: UnsafeBufferPointer<UInt8>, claimed: Int?) -> [Run]? {
    guard let claimed else { return nil }
    if stand(bytes, at: claimed) {
      return [Run(words: 0..<bytes.count, source: claimed..<(claimed + bytes.count))]
    }
    return aligned(bytes, at: claimed)
  }

  /// Whether a byte of the words stands in the source as it is, without a backslash and not as an entity.
  func isPlain(_ word: Int, in map: [Run]?) -> Bool {
    guard let map, let run = SourceTracker.run(of: word, in: map) else { return map == nil }
    guard run.words.count == run.source.count else { return false }
    return word > run.words.lowerBound || run.source.lowerBound == 0
      || file[run.source.lowerBound - 1] != UInt8(ascii: "\\")
  }

  /// The place of a byte of the words.
  func place(of word: Int, in map: [Run]?) -> Int? {
    guard let map, let run = SourceTracker.run(of: word, in: map) else { return map?.last?.source.upperBound }
    return run.source.lowerBound + min(word - run.words.lowerBound, run.source.count - 1)
  }

  private static func run(of word: Int, in map: [Run]) -> Run? {
    let low = map.endOfPrefix { $0.words.upperBound <= word }
    return low < map.count ? map[low] : nil
  }

  private mutating func append(
    _ runs: [Run], of bytes: UnsafeBufferPointer<UInt8>, into builder: inout DocumentBuilder
  ) {
    for run in runs {
      builder.text(UnsafeBufferPointer(rebasing: bytes[run.words]), source: ByteRange(run.source))
    }
    cursor = runs.last?.source.upperBound ?? cursor
  }

  /// Walks words and source side by side over backslash escapes and entities; nil where they part.
  private func aligned(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> [Run]? {
    var runs: [Run] = []
    var word = 0
    var place = start
    var run = Run(words: 0..<0, source: start..<start)
    func close() { if !run.words.isEmpty { runs.append(run) } }
    while word < bytes.count {
      guard place < body.upperBound else { return nil }
      let byte = file[place]
      if byte == UInt8(ascii: "&"), let (length, semicolon) = entity(bytes, word, place) {
        close()
        runs.append(Run(words: word..<(word + length), source: place..<(semicolon + 1)))
        word += length
        place = semicolon + 1
        run = Run(words: word..<word, source: place..<place)
      } else if byte == UInt8(ascii: "\\"), place + 1 < body.upperBound, file[place + 1] == bytes[word],
        Bytes.isPunctuation(bytes[word]), byte != bytes[word] || (word + 1 < bytes.count && bytes[word + 1] != byte)
      {
        close()
        place += 1
        run = Run(words: word..<(word + 1), source: place..<(place + 1))
        word += 1
        place += 1
      } else if byte == bytes[word] {
        run.words = run.words.lowerBound..<(word + 1)
        run.source = run.source.lowerBound..<(place + 1)
        word += 1
        place += 1
      } else {
        return nil
      }
    }
    close()
    return runs
  }

  /// How many bytes of the words the entity at `place` stands for: as many as make what follows it agree.
  private func entity(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Int, _ place: Int) -> (Int, Int)? {
    var semicolon = place + 1
    while semicolon < body.upperBound, semicolon - place < 34, file[semicolon] != UInt8(ascii: ";") {
      guard file[semicolon] > 0x20, file[semicolon] < 0x7F else { return nil }
      semicolon += 1
    }
    guard semicolon < body.upperBound, file[semicolon] == UInt8(ascii: ";"), semicolon > place + 1 else { return nil }
    // `&` that stands for itself, as in `&nothing;`.
    if bytes[word] == UInt8(ascii: "&"), word + 1 < bytes.count, bytes[word + 1] == file[place + 1],
      file[place + 1] != UInt8(ascii: "a") || stand(UnsafeBufferPointer(rebasing: bytes[word...]), at: place)
    {
      return nil
    }
    // One character, or for a few entities two.
    var length = characterEnd(bytes, word) - word
    let second = word + length < bytes.count ? characterEnd(bytes, word + length) : word + length
    if !agrees(bytes, word + length, semicolon + 1), agrees(bytes, second, semicolon + 1) { length = second - word }
    return (length, semicolon)
  }

  private func characterEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Whether the next words stand at a place, as far as the next escape.
  private func agrees(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Int, _ place: Int) -> Bool {
    for offset in 0..<min(4, bytes.count - word) {
      guard place + offset < body.upperBound else { return false }
      let byte = file[place + offset]
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\") { return true }
      if byte != bytes[word + offset] { return false }
    }
    return true
  }
}
