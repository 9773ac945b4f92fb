import Diagnostics
import Markdown
import Markup
import Model

/// Writes references anew in their places.
struct ReferenceEdit {
  let document: Document

  /// The bytes of the file, beginning to end.
  private var file: UnsafeBufferPointer<UInt8> { document.source.buffer.unsafe }

  /// A wikilink or an embed with another name, and the words that readers see of it as its label where it has none.
  ///
  /// - Parameter name: nil for the name that stands there.
  func writing(name: String?, label: String?, in place: ReferenceSurvey.Place) -> [TextEdit] {
    let source = place.reference.targetSource.range
    var edits: [TextEdit] = []
    // The fragment stands after the name.
    let written = source.lowerBound..<source.lowerBound + place.written.utf8.count
    if let name { edits.append(TextEdit(written, name)) }
    if let label {
      edits.append(TextEdit(source.upperBound..<source.upperBound, (place.isInTable ? "\\|" : "|") + label))
    }
    return edits
  }

  /// A Markdown link or picture with another file at the end of its path; nil where the address is written in a way that is
  /// better changed by hand.
  func writing(fileName: String, inAddressOf place: ReferenceSurvey.Place) -> [TextEdit]? {
    let address = Array(place.address.utf8)
    let path = address.prefix { $0 != UInt8(ascii: "#") }
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let old = path[start...]
    guard !old.isEmpty else { return nil }
    let ending = old.lowercasedASCII.hasSuffix(".md") ? Array(old.suffix(3)) : []
    let new = Self.encoded(fileName) + ending
    let found = places(of: address, in: place.reference)
    if found.isEmpty { return nil }
    return found.map { TextEdit($0 + start..<$0 + path.count, new) }
  }

  /// Where an address stands: in the brackets of its link, as an attribute, or in the definitions of its label.
  private func places(of address: [UInt8], in reference: Reference) -> [Int] {
    let source = reference.source.range.clamped(to: 0..<file.count)
    let ending: Set<UInt8> = [
      0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
    ]
    func occurs(at index: Int, before end: Int) -> Bool {
      index + address.count <= end && file[index..<index + address.count].elementsEqual(address)
        && (index + address.count == end || ending.contains(file[index + address.count]))
    }
    /// What stands before an address, blanks left out.
    func follows(_ mark: String, _ index: Int) -> Bool {
      var end = index
      while end > 0,
        [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'")].contains(file[end - 1])
      {
        end -= 1
      }
      return end >= mark.utf8.count && file[(end - mark.utf8.count)..<end].elementsEqual(mark.utf8)
    }
    if let inside = source.last(where: {
      occurs(at: $0, before: source.upperBound) && (follows("](", $0) || follows("=", $0))
    }) {
      return [inside]
    }
    return document.body.filter { occurs(at: $0, before: document.body.upperBound) && follows("]:", $0) }
  }

  /// As the end of a path in a link's brackets.
  private static func encoded(_ name: String) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return name.utf8.flatMap { byte -> [UInt8] in
      let isPlain =
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20)
        || "-._~!$+,;=@".utf8.contains(byte)
      return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  /// A name in front matter, written as the old one was: plain, between quotation marks, or as a wikilink.
  ///
  /// - Parameter slug: for brackets, in which not every name can stand.
  func writing(name: String, or slug: String, inFrontMatterAt range: Range<Int>) -> TextEdit {
    let written = file[range]
    if let start = (range.lowerBound..<max(range.lowerBound, range.upperBound - 1)).first(where: {
      file[$0] == UInt8(ascii: "[") && file[$0 + 1] == UInt8(ascii: "[")
    }) {
      let inner = start + 2
      let end = written[inner...].firstIndex { "|#]".utf8.contains($0) } ?? range.upperBound
      let isPlain = !name.utf8.contains { "[]|#\"'\\".utf8.contains($0) }
      return TextEdit(inner..<end, isPlain ? name : slug)
    }
    switch written.first {
    case UInt8(ascii: "\"")?: return TextEdit(range, YAMLText.quoted(name))
    case UInt8(ascii: "'")?:
      let parts = name.split(separator: "'", omittingEmptySubsequences: false)
      return TextEdit(range, "'" + parts.joined(separator: "''") + "'")
    default: return TextEdit(range, YAMLText.value(name))
    }
  }
}

extension Collection where Element == UInt8 {
  fileprivate var lowercasedASCII: [UInt8] { map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 } }
}
