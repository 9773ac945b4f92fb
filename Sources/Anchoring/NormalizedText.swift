import Basics

/// A text in the form in which quotes are compared, and the way back.
///
/// - Normalization Form C;
/// - every run of white space (no-break and thin spaces, line ends, blank lines between blocks) is one space, and there
///   is none at the ends;
/// - curly quotes are straight, dashes and hyphens are `-`;
/// - letters that print joins are apart (`ﬁ`), letters and digits as wide as those of Han have their usual width;
/// - soft hyphens and other marks without width are gone.
///
/// Case stays. Normalising what is normalised changes nothing. Texts are below 2 GB.
public struct NormalizedText: Sendable {
  /// The normalised text, well-formed UTF-8.
  public private(set) var bytes: [UInt8] = []
  private(set) var map = OffsetMap()
  /// Which of the dashes and spaces stand for others.
  private(set) var marks = SeparatorMarks()

  /// Bytes that are not UTF-8 read as U+FFFD, one for each byte.
  public init(_ original: [UInt8]) {
    original.withUnsafeBufferPointer { self.normalize($0) }
  }

  public init(_ original: String) {
    self.init(Array(original.utf8))
  }

  /// Whether the two are the same to a reader. A dash as wide as an m before a number is no minus sign: `-5` is not `—5`.
  func isSame(as other: NormalizedText) -> Bool {
    bytes == other.bytes && minusSigns == other.minusSigns
  }

  /// Where a hyphen before a digit is a sign, not a dash: none that a digit or a letter stands before.
  private var minusSigns: [Int] { bytes.indices.filter { isBeforeNumber($0) && !marks.isWide($0) } }

  private func isBeforeNumber(_ offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "-"), offset + 1 < bytes.count, bytes[offset + 1] &- 0x30 < 10 else {
      return false
    }
    return offset == 0 || !(ScalarClass.isASCIIWord(bytes[offset - 1]) || bytes[offset - 1] >= 0x80)
  }

  /// Whether a quote that stands at `start` has a minus sign where this text has a dash, or the other way round.
  func turnsSign(of quote: NormalizedText, at start: Int) -> Bool {
    quote.bytes.indices.contains {
      quote.bytes[$0] == UInt8(ascii: "-") && isBeforeNumber(start + $0)
        && quote.marks.isWide($0) != marks.isWide(start + $0)
    }
  }

  /// The range of the original bytes that a range of `bytes` stands for.
  public func original(of range: Range<Int>) -> Range<Int> {
    map.original(of: range)
  }

  /// The smallest range of `bytes` that holds what came through of a range of the original.
  public func normalized(of original: Range<Int>) -> Range<Int> {
    map.normalized(of: original, count: bytes.count)
  }

  func withBoundaries<Result>(_ body: (TextBoundaries) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(TextBoundaries(bytes: $0, marks: marks)) }
  }

  private mutating func normalize(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(source.count)
    var offset = 0
    /// White space that was read and becomes one space when something follows it.
    var space = 0..<0
    var lastSpace: Unicode.Scalar = " "
    while offset < source.count {
      let byte = source[offset]
      let isAlone = offset + 1 == source.count || source[offset + 1] < 0x80
      if byte < 0x80, isAlone {
        // The fast path: ASCII that no mark can follow.
        if byte == 0x20 || byte &- 0x09 < 5 {
          space = (space.isEmpty ? offset : space.lowerBound)..<offset + 1
          lastSpace = " "
        } else {
          appendSpace(&space, lastSpace)
          map.appendVerbatim(at: bytes.count, original: offset)
          bytes.append(byte)
        }
        offset += 1
        continue
      }
      let next = UTF8Decoding.scalar(in: source, at: offset)
      if ScalarClass.isSpace(next.scalar) {
        space = (space.isEmpty ? offset : space.lowerBound)..<offset + next.width
        lastSpace = next.scalar
        offset += next.width
      } else if ScalarClass.isInvisible(next.scalar) {
        offset += next.width
      } else {
        appendSpace(&space, lastSpace)
        offset = appendSegment(next, source, offset)
      }
    }
  }

  private mutating func appendSpace(_ space: inout Range<Int>, _ last: Unicode.Scalar) {
    if !space.isEmpty, !bytes.isEmpty {
      if space.count > 1, UTF8.width(last) == space.count { marks.note(last, at: bytes.count) }
      if space.count == 1 {
        map.appendVerbatim(at: bytes.count, original: space.lowerBound)
      } else {
        map.appendWhole(at: bytes.count, original: space)
      }
      bytes.append(UInt8(ascii: " "))
    }
    space = 0..<0
  }

  /// Appends the segment that begins with `first` at `offset`, and returns where it ends.
  private mutating func appendSegment(
    _ first: DecodedScalar, _ source: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) -> Int {
    var end = offset + first.width
    var segment = String.UnicodeScalarView()
    var ahead = end
    while ahead < source.count, source[ahead] >= 0x80 {
      let next = UTF8Decoding.scalar(in: source, at: ahead)
      ahead += next.width
      if ScalarClass.isInvisible(next.scalar) { continue }
      guard ScalarClass.isExtending(next.scalar) else { break }
      if segment.isEmpty { CanonicalComposition.append(ScalarClass.folded(first.scalar), to: &segment) }
      CanonicalComposition.append(next.scalar, to: &segment)
      end = ahead
    }
    let start = bytes.count
    if !segment.isEmpty {
      bytes.append(contentsOf: CanonicalComposition.nfc(segment))
    } else if first.scalar.value < 0x80 || ScalarClass.isPlain(first.scalar.value) {
      bytes.append(contentsOf: source[offset..<end])
    } else if let letters = ScalarClass.letters(ofLigature: first.scalar) {
      letters.withUTF8Buffer { bytes.append(contentsOf: $0) }
    } else {
      let folded = ScalarClass.folded(first.scalar)
      if folded.isASCII {
        marks.note(first.scalar, at: bytes.count)
        UTF8Decoding.append(folded, to: &bytes)
      } else {
        CanonicalComposition.append(folded, to: &segment)
        bytes.append(contentsOf: CanonicalComposition.nfc(segment))
      }
    }
    let isVerbatim = bytes.count - start == end - offset && bytes[start...].elementsEqual(source[offset..<end])
    if isVerbatim {
      map.appendVerbatim(at: start, original: offset)
    } else {
      map.appendWhole(at: start, original: offset..<end)
    }
    return end
  }
}
