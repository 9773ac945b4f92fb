package import Markup

/// HTML in which the beginnings of links are numbers still, and most words are their places in the file: what is kept of a
/// body until its page is made.
///
/// `<a href="../entities/amaq.html" class="entity" data-kind="outlet"` is a quarter of a body's bytes, the same again and
/// again. It stands as a NUL, which HTML of ours never holds, and the numbers of a ``RenderedLink/prepared(address:skipping:attributes:)``.
/// Words stand as `FF`, which no UTF-8 holds, with where they begin in the file (four bytes) and how many bytes they are
/// (two): see ``VerbatimText``.
package enum PreparedHTML {
  private static let link: UInt8 = 0
  private static let words: UInt8 = 0xFF
  private static let size = 7

  /// Writes the beginning of a link, up to where its title or the `>` follows.
  static func append(address: Int32, skipping: Int32, attributes: Int32, to html: inout HTMLWriter) {
    let address = UInt32(bitPattern: address)
    html.markup(link)
    html.markup(UInt8(truncatingIfNeeded: address))
    html.markup(UInt8(truncatingIfNeeded: address >> 8))
    html.markup(UInt8(truncatingIfNeeded: address >> 16))
    html.markup(UInt8(truncatingIfNeeded: address >> 24))
    html.markup(UInt8(truncatingIfNeeded: skipping))
    html.markup(UInt8(truncatingIfNeeded: attributes))
  }

  /// Writes so many words that stand in the file at `start`, at most 65,535 bytes.
  @inline(__always)
  private static func mark(wordsAt start: Int, count: Int) -> UInt64 {
    UInt64(words) | UInt64(UInt32(truncatingIfNeeded: start)) << 8 | UInt64(UInt16(truncatingIfNeeded: count)) << 40
  }

  @inline(__always)
  static func append(wordsAt start: Int, count: Int, to html: inout HTMLWriter) {
    withUnsafeBytes(of: mark(wordsAt: start, count: count).littleEndian) {
      html.markup(UnsafeBufferPointer(rebasing: $0.bindMemory(to: UInt8.self)[..<size]))
    }
  }

  /// The same.
  @inline(__always)
  package static func append(wordsAt start: Int, count: Int, to html: inout [UInt8]) {
    withUnsafeBytes(of: mark(wordsAt: start, count: count).littleEndian) {
      html.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<size]))
    }
  }

  /// Whether the numbers of a link can be written so.
  static func holds(skipping: Int32, attributes: Int32) -> Bool { skipping < 256 && attributes < 256 }

  /// Where the words stand in the file with which the bytes begin; nil where they begin with anything else.
  @inline(__always)
  package static func placeOfFirstWords(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count >= size, bytes[0] == words else { return nil }
    return Int(UInt32(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
  }

  /// Appends what stands for the bytes, with the links as they are to be read.
  ///
  /// - Parameter source: the file that the words are in.
  package static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ links: PreparedLinks, source: UnsafeBufferPointer<UInt8>, to html: inout HTML
  ) {
    append(bytes, source: source, to: &html) { address, skipping, attributes, html in
      html.append(literal: "<a href=\"")
      html.append(trusted: UnsafeBufferPointer(rebasing: links.addresses[address].dropFirst(skipping)))
      html.append(literal: "\"")
      html.append(trusted: links.attributes[attributes])
    }
  }

  /// The same of what holds no links, as a sentence in a list of mentions.
  package static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>, to html: inout HTML
  ) {
    append(bytes, source: source, to: &html) { _, _, _, _ in }
  }

  @inline(__always)
  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>, to html: inout HTML,
    link: (_ address: Int, _ skipping: Int, _ attributes: Int, inout HTML) -> Void
  ) {
    guard let start = bytes.baseAddress else { return }
    var index = 0
    while let found = ByteScan.firstMark(start + index, count: bytes.count - index) {
      html.append(trusted: UnsafeBufferPointer(start: start + index, count: found))
      index += found
      guard index + size <= bytes.count else { return }
      let numbers = UnsafeRawPointer(start + index)
      let number = Int(UInt32(littleEndian: numbers.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
      if start[index] == words {
        let count = Int(UInt16(littleEndian: numbers.loadUnaligned(fromByteOffset: 5, as: UInt16.self)))
        html.append(trusted: UnsafeBufferPointer(rebasing: source[number..<number + count]))
      } else {
        link(number, Int(start[index + 5]), Int(start[index + 6]), &html)
      }
      index += size
    }
    html.append(trusted: UnsafeBufferPointer(start: start + index, count: bytes.count - index))
  }
}
