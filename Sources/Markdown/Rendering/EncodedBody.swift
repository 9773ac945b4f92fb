public import Markup

/// HTML in which the beginnings of links are numbers still, and most words are their places in the file: what is kept of a
/// body until its page is made.
///
/// `<a href="../entities/amaq.html" data-kind="outlet">Amaq</a>` is a fifth of a body's bytes, the same
/// again and again, and the words stand in the file already. What stands for them begins with a byte from `F8` on, which no
/// UTF-8 holds; numbers follow, their lowest byte first:
///
/// | byte | numbers, with their bytes | stands for |
/// | --- | --- | --- |
/// | `F8` | of a ``RenderedLink/prepared(address:skipping:role:)``: 4, 1, 1 | the link's tag, but for its title and its `>` |
/// | `F9` | the same, and words: 4, 1, 1, 3, 1 | a whole link |
/// | `FA` | words, far on or many: 4, 2 | the words |
/// | `FB` | words: 3, 1 | the words |
/// | `FC` | words: 3, 1 | the words in `<mark>` |
/// | `FD` | words: 3, 1 | the words in `<strong>` |
/// | `FE` | words: 3, 1 | the words in `<em>` |
///
/// Words are where they begin in the file, and how many bytes they are: see ``VerbatimText``.
public enum EncodedBody {
  private enum Mark {
    static let first: UInt8 = 0xF8
    static let link: UInt8 = 0xF8
    static let wholeLink: UInt8 = 0xF9
    static let farWords: UInt8 = 0xFA
    static let words: UInt8 = 0xFB

    static func size(_ mark: UInt8) -> Int {
      switch mark {
      case link, farWords: 7
      case wholeLink: 11
      default: 5
      }
    }
  }

  /// An element that words may stand in, when there is nothing else in it.
  public enum Element: UInt8, CaseIterable {
    case mark = 0xFC
    case strong = 0xFD
    case emphasis = 0xFE

    public var open: StaticString {
      switch self {
      case .mark: "<mark>"
      case .strong: "<strong>"
      case .emphasis: "<em>"
      }
    }

    public var close: StaticString {
      switch self {
      case .mark: "</mark>"
      case .strong: "</strong>"
      case .emphasis: "</em>"
      }
    }
  }

  // MARK: Writing

  /// Writes the beginning of a link, up to where its title or the `>` follows.
  static func append(address: Int32, skipping: Int32, role: Int32, to html: inout HTMLWriter) {
    let numbers = UInt64(UInt8(truncatingIfNeeded: skipping)) | UInt64(UInt8(truncatingIfNeeded: role)) << 8
    html.mark(
      UInt64(Mark.link) | UInt64(UInt32(bitPattern: address)) << 8 | numbers << 40, count: Mark.size(Mark.link))
  }

  /// Whether the numbers of a link can be written so.
  static func holds(skipping: Int32, role: Int32) -> Bool { skipping < 256 && role < 256 }

  /// What stands for so many words that stand in the file at `start`, at most 65,535 bytes, and how many bytes that is.
  @inline(__always)
  private static func mark(wordsAt start: Int, count: Int) -> (bytes: UInt64, count: Int) {
    if start < 1 << 24, count < 256 {
      (UInt64(Mark.words) | UInt64(start) << 8 | UInt64(count) << 32, Mark.size(Mark.words))
    } else {
      (
        UInt64(Mark.farWords) | UInt64(UInt32(truncatingIfNeeded: start)) << 8
          | UInt64(UInt16(truncatingIfNeeded: count)) << 40, Mark.size(Mark.farWords)
      )
    }
  }

  @inline(__always)
  static func append(wordsAt start: Int, count: Int, to html: inout HTMLWriter) {
    let mark = mark(wordsAt: start, count: count)
    html.mark(mark.bytes, count: mark.count)
  }

  @inline(__always)
  public static func append(wordsAt start: Int, count: Int, to html: inout [UInt8]) {
    let mark = mark(wordsAt: start, count: count)
    withUnsafeBytes(of: mark.bytes.littleEndian) {
      html.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<mark.count]))
    }
  }

  // MARK: Joining what was written

  /// Closes an element whose content begins at `content`: one mark stands for all of it if it holds nothing but words.
  static func close(_ element: Element, contentAt content: Int, in html: inout HTMLWriter) {
    guard holdsOnlyWords(html.bytes, from: content) else { return html.markup(element.close) }
    let start = content - element.open.utf8CodeUnitCount
    html.removeBytes(start..<content)
    html.setByte(at: start, to: element.rawValue)
  }

  /// Opens an element that ``close(_:contentAt:in:)`` closes.
  ///
  /// - Returns: where its content begins.
  public static func open(_ element: Element, in html: inout [UInt8]) -> Int {
    let open = element.open
    html.append(contentsOf: UnsafeBufferPointer(start: open.utf8Start, count: open.utf8CodeUnitCount))
    return html.count
  }

  /// The same of other bytes.
  public static func close(_ element: Element, contentAt content: Int, in html: inout [UInt8]) {
    guard html.withUnsafeBufferPointer({ holdsOnlyWords($0, from: content) }) else {
      let close = element.close
      html.append(contentsOf: UnsafeBufferPointer(start: close.utf8Start, count: close.utf8CodeUnitCount))
      return
    }
    let opened = element.open.utf8CodeUnitCount
    html[content] = element.rawValue
    for index in content..<html.count { html[index - opened] = html[index] }
    html.removeLast(opened)
  }

  /// Closes a link whose words begin at `content`.
  static func closeLink(contentAt content: Int, in html: inout HTMLWriter) {
    let start = content - 1 - Mark.size(Mark.link)
    guard start >= 0, html.bytes[start] == Mark.link, holdsOnlyWords(html.bytes, from: content) else {
      return html.markup("</a>")
    }
    // The `>`, and the mark of the words.
    html.removeBytes(content - 1..<content + 1)
    html.setByte(at: start, to: Mark.wholeLink)
  }

  /// Whether what stands from there on is one mark for words, and nothing else.
  private static func holdsOnlyWords(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    html.count - start == Mark.size(Mark.words) && html[start] == Mark.words
  }

  // MARK: Reading

  /// Where the words stand in the file with which the bytes begin; nil where they begin with anything else.
  @inline(__always)
  public static func placeOfFirstWords(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress, bytes.count >= Mark.size(Mark.words), start[0] >= Mark.farWords else {
      return nil
    }
    let place = UInt32(littleEndian: UnsafeRawPointer(start).loadUnaligned(fromByteOffset: 1, as: UInt32.self))
    return Int(start[0] == Mark.farWords ? place : place & 0xFF_FFFF)
  }

  /// The words of the bytes without the tags around them, piece by piece, escaped as a page has them.
  public static func forEachWords(
    in bytes: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    func number(at index: Int) -> Int {
      Int(bytes[index]) | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2]) << 16 | Int(bytes[index + 3]) << 24
    }
    var index = 0
    while index < bytes.count {
      let mark = bytes[index]
      guard mark >= Mark.first else {
        let isTag = mark == UInt8(ascii: "<")
        let rest = bytes[index...]
        let end =
          isTag
          ? rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
          : rest.firstIndex { $0 >= Mark.first || $0 == UInt8(ascii: "<") } ?? bytes.count
        if !isTag { body(UnsafeBufferPointer(rebasing: bytes[index..<end])) }
        index = end
        continue
      }
      let size = Mark.size(mark)
      guard index + size <= bytes.count else { return }
      switch mark {
      case Mark.link: break
      case Mark.farWords:
        let place = number(at: index + 1)
        let count = Int(bytes[index + 5]) | Int(bytes[index + 6]) << 8
        body(UnsafeBufferPointer(rebasing: source[place..<place + count]))
      default:
        let words = number(at: mark == Mark.wholeLink ? index + 7 : index + 1)
        let place = words & 0xFF_FFFF
        body(UnsafeBufferPointer(rebasing: source[place..<place + words >> 24]))
      }
      index += size
    }
  }

  /// Appends what stands for the bytes, with the links as they are to be read.
  ///
  /// - Parameters:
  ///   - links: nil for bytes that hold none.
  ///   - source: the file that the words are in.
  public static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ links: EncodedLinks? = nil, source: UnsafeBufferPointer<UInt8>,
    to html: inout HTMLRun
  ) {
    guard let start = bytes.baseAddress else { return }
    let numbers = UnsafeRawPointer(start)
    // All threads look them up: nothing may be counted for each link.
    let (addresses, attributes) = (links?.addresses.reader, links?.attributes.reader)
    defer { withExtendedLifetime(links) {} }
    var index = 0
    func words(at index: Int) -> UnsafeBufferPointer<UInt8> {
      let number = UInt32(littleEndian: numbers.loadUnaligned(fromByteOffset: index, as: UInt32.self))
      let place = Int(number & 0xFF_FFFF)
      return UnsafeBufferPointer(rebasing: source[place..<place + Int(number >> 24)])
    }
    func openLink(at index: Int, to html: inout HTMLRun) {
      guard let addresses, let attributes else { return }
      let address = UInt32(littleEndian: numbers.loadUnaligned(fromByteOffset: index, as: UInt32.self))
      html.append(literal: "<a href=\"")
      html.append(
        trusted: addresses[Int(address)].part(from: Int(start[index + 4])).unsafe)
      html.append(literal: "\"")
      html.append(trusted: attributes[Int(start[index + 5])].unsafe)
    }
    while index < bytes.count {
      let mark = start[index]
      guard mark >= Mark.first else {
        let plain = ByteScan.firstMark(start + index, count: bytes.count - index) ?? bytes.count - index
        html.append(trusted: UnsafeBufferPointer(start: start + index, count: plain))
        index += plain
        continue
      }
      let size = Mark.size(mark)
      guard index + size <= bytes.count else { return }
      switch mark {
      case Mark.link: openLink(at: index + 1, to: &html)
      case Mark.wholeLink:
        openLink(at: index + 1, to: &html)
        html.append(literal: ">")
        html.append(trusted: words(at: index + 7))
        html.append(literal: "</a>")
      case Mark.farWords:
        let place = Int(UInt32(littleEndian: numbers.loadUnaligned(fromByteOffset: index + 1, as: UInt32.self)))
        let count = Int(UInt16(littleEndian: numbers.loadUnaligned(fromByteOffset: index + 5, as: UInt16.self)))
        html.append(trusted: UnsafeBufferPointer(rebasing: source[place..<place + count]))
      case Element.mark.rawValue:
        html.append(literal: "<mark>")
        html.append(trusted: words(at: index + 1))
        html.append(literal: "</mark>")
      case Element.strong.rawValue:
        html.append(literal: "<strong>")
        html.append(trusted: words(at: index + 1))
        html.append(literal: "</strong>")
      case Element.emphasis.rawValue:
        html.append(literal: "<em>")
        html.append(trusted: words(at: index + 1))
        html.append(literal: "</em>")
      default: html.append(trusted: words(at: index + 1))
      }
      index += size
    }
  }

  /// The same, with what is written as a part.
  public static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ links: EncodedLinks? = nil, source: UnsafeBufferPointer<UInt8>,
    to html: inout HTML
  ) {
    html.run { append(bytes, links, source: source, to: &$0) }
  }
}
