import Diagnostics

/// A link, an embed or a picture as it stands in its file, in either notation: `[[name#Heading|label]]` or
/// `[label](path#heading)`.
struct WrittenAddress {
  private let text: String
  /// Of the address, fragment included.
  private let address: Range<String.Index>
  let isWikilink: Bool

  /// Nil where neither stands there, or the address is of a form that is not written anew, such as one in angle brackets.
  init?(_ file: SourceFile, _ range: Range<Int>) {
    guard range.upperBound <= file.bytes.count else { return nil }
    text = String(decoding: file.bytes[range], as: UTF8.self)
    let start = text.utf8.first == UInt8(ascii: "!") ? text.utf8.index(after: text.startIndex) : text.startIndex
    isWikilink = text.utf8[start...].starts(with: "[[".utf8)
    if isWikilink {
      guard text.utf8.suffix(2).elementsEqual("]]".utf8), text.utf8.count > 4 else { return nil }
      let inner = text.utf8.index(start, offsetBy: 2)
      let end = text.utf8.index(text.endIndex, offsetBy: -2)
      guard inner <= end else { return nil }
      var stop = text.utf8[inner..<end].firstIndex(of: UInt8(ascii: "|")) ?? end
      if stop > inner, text.utf8[text.utf8.index(before: stop)] == UInt8(ascii: "\\") {
        stop = text.utf8.index(before: stop)
      }
      address = inner..<stop
    } else {
      guard let opening = text.range(of: "]("), text.utf8.last == UInt8(ascii: ")") else { return nil }
      let end = text.utf8.index(before: text.endIndex)
      guard opening.upperBound <= end else { return nil }
      // Marks around it all are parts of it, as they stand before no title.
      var bare = text[opening.upperBound..<end]
      if bare.utf8.count > 2, bare.utf8.first == UInt8(ascii: "\""), bare.utf8.last == UInt8(ascii: "\""),
        !bare.utf8.contains(UInt8(ascii: "#"))
      {
        bare = bare.dropFirst().dropLast()
      }
      guard !bare.utf8.contains(where: { "<> \"'(".utf8.contains($0) }) else { return nil }
      address = opening.upperBound..<end
    }
  }

  /// The name of the file that a path ends in, without `.md`; nil of a name.
  var fileName: String? {
    let path = text[address].prefix { $0 != "#" }
    guard !isWikilink, path.utf8.suffix(3).elementsEqual(".md".utf8) else { return nil }
    return path.dropLast(3).split(separator: "/").last.map(String.init)
  }

  /// What stands before that name in the path.
  var folder: String {
    let path = text[address].prefix { $0 != "#" }
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The same with another part after `#`; nil where these signs cannot stand there.
  func writing(fragment: String) -> String? {
    guard !fragment.utf8.contains(where: { "[]|#^\n".utf8.contains($0) && isWikilink || $0 == UInt8(ascii: ")") })
    else {
      return nil
    }
    return writing(fragmentOfBlock: fragment)
  }

  /// The same for `^block`.
  func writing(fragmentOfBlock fragment: String) -> String? {
    let name = text[address].utf8.firstIndex(of: UInt8(ascii: "#")) ?? address.upperBound
    return "\(text[..<name])#\(fragment)\(text[address.upperBound...])"
  }

  /// The same with another file, by its name or path; nil where these signs cannot stand there.
  func writing(file: String) -> String? {
    guard !file.utf8.contains(where: { "[]|#()<> \"'\n%".utf8.contains($0) && !(isWikilink && $0 == 0x20) }) else {
      return nil
    }
    let fragment = text[address].utf8.firstIndex(of: UInt8(ascii: "#")) ?? address.upperBound
    return "\(text[..<address.lowerBound])\(file)\(text[fragment...])"
  }
}

extension String {
  fileprivate func range(of words: String) -> Range<Index>? {
    utf8.firstRange(of: words.utf8)
  }
}
