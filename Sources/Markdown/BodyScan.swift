/// What one pass over the bytes of a body finds before the library reads it.
///
/// Bytes that mean nothing here are passed over eight at a time, so ordinary prose costs a fraction of a nanosecond a byte.
struct BodyScan {
  /// Where each line begins, as offsets into the file.
  var lineStarts: [Int32] = []
  /// Wikilinks, embeds and comments, in order, never overlapping.
  var constructs: [Construct] = []
  /// Whether our syntax is read at all.
  let allowsCallouts: Bool
  var hasHighlights = false
  var hasCarets = false
  var hasInlineNotes = false
  /// Whether `%%` or `<!--` stands unescaped: whether it begins a comment only ``CommentScan`` can tell.
  var hasComments = false
  /// Bytes that our masks use, which must not be taken for one.
  var hasControls = false
  var bidiControls: [Int] = []
  /// The carets of `[^` whose bracket is not closed on its line. No footnote is meant, and the library takes some of them for
  /// one whose label it then cuts in the wrong place: words would be lost (`[^a` and `b]` on the next line become `[^]`).
  var strayCarets: [Int] = []
  /// Wide signs beside marks, which are to look like letters to the library.
  var wideSigns: [Int] = []
  /// Whether the library may take any bracket for a footnote.
  var hasNoteBrackets = false
  /// Whether the byte that stands for such carets is in the body itself.
  private var hasDeletes = false

  var hasMarks: Bool { hasHighlights || hasInlineNotes }
  var hasMasks: Bool { !constructs.isEmpty }
  /// Whether the library must be kept from seeing some carets.
  var hidesCarets: Bool { !strayCarets.isEmpty && !hasDeletes }
  /// Whether anything of our syntax may be in the body at all.
  var hasAdditions: Bool { hasMasks || hasMarks || hasCarets || hasComments }

  private static let interesting: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\n\r\\[]%=^<".utf8 { table[Int(byte)] = true }
    for byte in 1..<32 where ![9, 10, 11, 12, 13].contains(byte) { table[byte] = true }
    table[0xE2] = true
    return table
  }()

  /// How many of eight bytes certainly mean nothing here.
  @inline(__always)
  private static func dullPrefix(_ word: UInt64) -> Int {
    let special =
      ByteWord.zeros(in: word & ByteWord.all(0xE0))
      | ByteWord.zeros(in: (word | ByteWord.all(0x07)) ^ ByteWord.all(0x5F))
      | ByteWord.zeros(in: word ^ ByteWord.all(0x25))
      | ByteWord.zeros(in: (word | ByteWord.all(0x01)) ^ ByteWord.all(0x3D))
      | ByteWord.zeros(in: word ^ ByteWord.all(0xE2))
    return special == 0 ? 8 : special.trailingZeroBitCount / 8
  }

  init(_ file: UnsafeBufferPointer<UInt8>, body: Range<Int>, additions: Bool) {
    allowsCallouts = additions
    lineStarts.reserveCapacity(body.count / 64 + 8)
    lineStarts.append(Int32(body.lowerBound))
    let end = body.upperBound
    guard let bytes = file.baseAddress else { return }
    // The brackets that are open on this line; of a `[^` its caret.
    var open: [Int?] = []
    func endLine(_ strayCarets: inout [Int]) {
      if open.isEmpty { return }
      strayCarets += open.lazy.compactMap(\.self)
      open.removeAll(keepingCapacity: true)
    }
    BodyScan.interesting.withUnsafeBufferPointer { interesting in
      var index = body.lowerBound
      while index < end {
        if index + 8 <= end {
          let skipped = BodyScan.dullPrefix(UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
          if skipped > 0 {
            index += skipped
            continue
          }
        }
        let byte = file[index]
        if !interesting[Int(byte)] {
          index += 1
          continue
        }
        let next = index + 1 < end ? file[index + 1] : 0
        switch byte {
        case UInt8(ascii: "\n"):
          lineStarts.append(Int32(truncatingIfNeeded: index + 1))
          endLine(&strayCarets)
        case UInt8(ascii: "\r"):
          endLine(&strayCarets)
          if next != UInt8(ascii: "\n") { lineStarts.append(Int32(truncatingIfNeeded: index + 1)) }
        case UInt8(ascii: "\\"): if Bytes.isPunctuation(next) { index += 1 }
        case UInt8(ascii: "="): if next == byte { hasHighlights = true }
        case UInt8(ascii: "%"): if next == byte { hasComments = true }
        case UInt8(ascii: "<"): if CommentScan.beginsHTMLComment(file, at: index, end) { hasComments = true }
        case UInt8(ascii: "^"):
          hasCarets = true
          if next == UInt8(ascii: "[") { hasInlineNotes = true }
        case UInt8(ascii: "["):
          if additions, next == byte, let link = Construct.wikilink(file, at: index, from: body.lowerBound, end: end) {
            if constructs.isEmpty { constructs.reserveCapacity(32) }
            constructs.append(link)
            index = link.range.upperBound
            continue
          }
          if next == UInt8(ascii: "^") { hasNoteBrackets = true }
          // `[^[` holds an inline footnote.
          let isVaultNote = next == UInt8(ascii: "^") && !(index + 2 < end && file[index + 2] == byte)
          open.append(isVaultNote ? index + 1 : nil)
        case UInt8(ascii: "]"): _ = open.popLast()
        case 0xE2: if BodyScan.isBidiControl(file, index, end) { bidiControls.append(index) }
        default: hasControls = true
        }
        index += 1
      }
    }
    hasDeletes = !strayCarets.isEmpty && file[body].contains(Mask.caret)
    if !additions {
      (hasHighlights, hasCarets, hasInlineNotes, hasComments) = (false, false, false, false)
      strayCarets = []
    }
  }

  /// Where lines begin.
  static func lineStarts(_ file: [UInt8], body: Range<Int>) -> [Int32] {
    var starts = [Int32(truncatingIfNeeded: body.lowerBound)]
    for index in body {
      let byte = file[index]
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < body.upperBound && file[index + 1] == 0x0A)) {
        starts.append(Int32(truncatingIfNeeded: index + 1))
      }
    }
    return starts
  }

  /// U+202A…U+202E and U+2066…U+2069: they can show text in another order than it is read.
  static func isBidiControl(_ file: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end else { return false }
    switch (file[index + 1], file[index + 2]) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return true
    default: return false
    }
  }
}

/// Small questions about bytes that several files ask.
enum Bytes {
  @inline(__always)
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  @inline(__always)
  static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }

  /// A letter, a digit or a hyphen of ASCII: what the name of a block is made of.
  @inline(__always)
  static func isBlockName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
    default: false
    }
  }

  /// The range without white space at its ends.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}
