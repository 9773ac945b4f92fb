import Diagnostics
import Markup

extension FieldType where Value == String {
  /// An absolute `http` or `https` address.
  static let address = scalar("a web address", form: .address, example: "https://example.org/") {
    text, range, reading in
    if let several = addresses(in: text) {
      reading.badValue(
        "here are \(several.count) addresses in one value", at: range,
        fix: advice(onSeveral: several, under: reading.key))
      return nil
    }
    if isAddress(text) { return text }
    let meant = "https://" + text
    let looksLikeHost =
      text.utf8.contains(UInt8(ascii: ".")) && !text.utf8.contains { ":@\\".utf8.contains($0) }
      && text.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 } == true
    let message = "\(quoted(text)) is not an address that begins with https:// or http://"
    let tight = tightened(text)
    if text.utf8.contains(0x20), isAddress(tight) {
      reading.badValue("\(quoted(text)) is an address with a space in it", at: range, write: tight)
      return nil
    }
    if let meant = address(meantBy: text) {
      reading.badValue(message, at: range, write: meant)
    } else if text.utf8.contains(UInt8(ascii: "@")), !text.utf8.contains(UInt8(ascii: "/")) {
      reading.badValue(
        "\(quoted(text)) is an e-mail address, and no page’s", at: range,
        fix: "write the address of a page, or take the key out and write the e-mail address in the text")
    } else if looksLikeHost, isAddress(meant) {
      reading.badValue(message, at: range, write: meant)
    } else {
      reading.badValue(message, at: range, fix: "write the whole address of a page, such as https://example.org/page")
    }
    return nil
  }

  private static func advice(onSeveral addresses: [String], under key: String) -> String {
    switch key {
    case "website":
      "write one address, and the others in sameAs: [\(addresses.dropFirst().joined(separator: ", "))]"
    case "sameAs": "write each as an item of the list: [\(addresses.joined(separator: ", "))]"
    default: "write one address"
    }
  }

  /// Several whole addresses, with commas, semicolons or blanks between them; nil for what may be one.
  private static func addresses(in text: String) -> [String]? {
    guard let first = text.utf8.firstRange(of: "://".utf8), text.utf8[first.upperBound...].contains(UInt8(ascii: ":"))
    else { return nil }
    let parts = text.split { ",; ".contains($0) }.map(String.init)
    // What stands after a question mark may be another address, as archives have it.
    guard parts.count > 1, parts.allSatisfy({ $0.hasPrefix("http") && $0.contains("://") && isAddress($0) }),
      !parts[0].contains("?")
    else { return nil }
    return parts
  }

  /// An address without its blanks: those in a host were never meant, and those in a path are parts of it.
  private static func tightened(_ text: String) -> String {
    let words = text.split(separator: " ")
    let joined = words.joined()
    guard let scheme = joined.utf8.firstRange(of: "://".utf8) else { return words.joined(separator: "%20") }
    let path = joined.utf8[scheme.upperBound...].firstIndex(of: UInt8(ascii: "/")) ?? joined.utf8.endIndex
    let hostCount = joined.utf8.distance(from: joined.utf8.startIndex, to: path)
    var written = ""
    var count = 0
    for (index, word) in words.enumerated() {
      if index > 0, count > hostCount { written += "%20" }
      written += word
      count += word.utf8.count
    }
    return written
  }

  /// The address in what holds one: `<https://…>`, `[words](https://…)`, `https:/…`; nil where there is no telling.
  private static func address(meantBy text: String) -> String? {
    var words = text[...]
    if words.hasPrefix("["), words.hasSuffix(")"), let start = words.utf8.firstRange(of: "](".utf8) {
      words = words[start.upperBound...].dropLast()
    } else if words.hasPrefix("<"), words.hasSuffix(">") {
      words = words.dropFirst().dropLast()
    } else if let colon = words.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let scheme = words[..<colon].lowercased()
      let rest = words[words.index(after: colon)...].drop { $0 == "/" }
      guard ["http", "https"].contains(scheme) || Nearest.alike(scheme, in: ["https"], limit: 1).first != nil,
        rest.utf8.contains(UInt8(ascii: "."))
      else { return nil }
      words = (scheme == "http" ? "http://" : "https://") + rest
    }
    let address = String(words)
    return address != text && isAddress(address) ? address : nil
  }

  /// Where a site stands: an address without query and fragment; read with a slash at its end.
  static let baseAddress = FieldType(
    name: "a web address", form: .address, example: "https://example.org/", write: { .plain($0) }
  ) { node, reading in
    guard let text = address.read(node, &reading) else { return nil }
    guard !text.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else {
      let base = text.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      reading.badValue("\(quoted(text)) has a query or a fragment", at: node.range, write: String(Substring(base)))
      return nil
    }
    if let flaw = SiteAddressFlaw.of(text) {
      // A password is not shown once more.
      let shown = flaw == .user ? "the address" : quoted(text)
      reading.badValue("\(shown) \(flaw.reason)", at: node.range, fix: flaw.fix)
      return nil
    }
    return text.utf8.last == UInt8(ascii: "/") ? text : text + "/"
  }

  /// A file in a folder of the content, as a path from that folder; one that is written with the folder loses it.
  ///
  /// - Parameter advice: what to do about a name that no file there should have; nil for another.
  static func file(
    in folder: String, refusing advice: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> FieldType {
    let isOfCaptures = folder == "captures"
    return scalar(
      "a file in \(folder)/", example: isOfCaptures ? "report.html" : "bridge.jpg",
      use: isOfCaptures ? .unpublished : .address
    ) { text, range, reading in
      let path = text.utf8.starts(with: "\(folder)/".utf8) ? String(text.dropFirst(folder.count + 1)) : text
      let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      let isInside = parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
      let isPlain = path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
      let message = "\(quoted(text)) is not a file in \(folder)/"
      if isInside && isPlain && !isMarkup(path) {
        guard let advice = advice(path) else { return path }
        reading.badValue("\(quoted(text)) is no picture that pages can show", at: range, fix: advice)
        return nil
      }
      if text.contains("://") {
        reading.badValue(message, at: range, fix: "save it in \(folder)/, and write the file’s name")
      } else if let meant = Self.path(meantBy: text, in: folder), !isMarkup(path) {
        reading.badValue(message, at: range, write: meant)
      } else if isMarkup(path), let name = fileName(inMarkup: path) {
        reading.badValue(message, at: range, write: name)
      } else if let last = path.split(separator: "/").last, isPlain, last != ".." {
        reading.badValue(message, at: range, fix: "put the file into \(folder)/, and write \(last)")
      } else {
        reading.badValue(message, at: range, fix: "put the file into \(folder)/, and write its name")
      }
      return nil
    }
  }

  /// The path from a folder on in one that leads there from elsewhere: `../media/a.jpg`, `/media/a.jpg`, `media\a.jpg`.
  private static func path(meantBy text: String, in folder: String) -> String? {
    let parts = text.split { $0 == "/" || $0 == "\\" }
    guard let place = parts.lastIndex(where: { $0.lowercased() == folder }) else { return nil }
    let path = parts[(place + 1)...]
    guard !path.isEmpty, path.allSatisfy({ $0 != "." && $0 != ".." && $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } })
    else { return nil }
    return path.joined(separator: "/")
  }

  /// `![words](file)` and `![[file]]`, as a text shows pictures.
  private static func isMarkup(_ text: String) -> Bool {
    text.utf8.starts(with: "![".utf8) || text.utf8.starts(with: "[[".utf8)
  }

  private static func fileName(inMarkup text: String) -> String? {
    let opening: Character = text.utf8.last == UInt8(ascii: ")") ? "(" : "["
    guard let start = text.lastIndex(of: opening) else { return nil }
    let name = text[text.index(after: start)...].prefix { !")]|".contains($0) }
    return name.split(separator: "/").last.map(String.init)
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let href = Href(external: text) else { return false }
    return href.isExternal
  }
}
