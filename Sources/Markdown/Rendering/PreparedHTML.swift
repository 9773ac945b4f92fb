package import Markup

/// HTML in which the beginnings of links are numbers still: what is kept of a body until its page is made.
///
/// `<a href="../entities/amaq.html" class="entity" data-kind="outlet"` is a quarter of a body's bytes, the same again and
/// again. It stands as a NUL, which HTML of ours never holds, and the numbers of a ``RenderedLink/prepared(address:skipping:attributes:)``.
package enum PreparedHTML {
  private static let mark: UInt8 = 0
  private static let size = 7

  /// Writes the beginning of a link, up to where its title or the `>` follows.
  static func append(address: Int32, skipping: Int32, attributes: Int32, to html: inout HTMLWriter) {
    let address = UInt32(bitPattern: address)
    html.markup(mark)
    html.markup(UInt8(truncatingIfNeeded: address))
    html.markup(UInt8(truncatingIfNeeded: address >> 8))
    html.markup(UInt8(truncatingIfNeeded: address >> 16))
    html.markup(UInt8(truncatingIfNeeded: address >> 24))
    html.markup(UInt8(truncatingIfNeeded: skipping))
    html.markup(UInt8(truncatingIfNeeded: attributes))
  }

  /// Whether the numbers of a link can be written so.
  static func holds(skipping: Int32, attributes: Int32) -> Bool { skipping < 256 && attributes < 256 }

  /// Appends what stands for the bytes, with the links as they are to be read.
  package static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ links: PreparedLinks, to html: inout HTML) {
    guard let start = bytes.baseAddress else { return }
    var index = 0
    while let found = ByteScan.firstNUL(start + index, count: bytes.count - index) {
      html.append(trusted: UnsafeBufferPointer(start: start + index, count: found))
      index += found
      guard index + size <= bytes.count else { return }
      let numbers = UnsafeRawPointer(start + index)
      let address = UInt32(littleEndian: numbers.loadUnaligned(fromByteOffset: 1, as: UInt32.self))
      html.append(literal: "<a href=\"")
      html.append(
        trusted: UnsafeBufferPointer(rebasing: links.addresses[Int(address)].dropFirst(Int(start[index + 5]))))
      html.append(literal: "\"")
      html.append(trusted: links.attributes[Int(start[index + 6])])
      index += size
    }
    html.append(trusted: UnsafeBufferPointer(start: start + index, count: bytes.count - index))
  }
}
