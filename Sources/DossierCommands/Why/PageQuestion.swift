import Markup
import Publishing

/// What somebody named on the command line: an address, a file or a name, in any of the ways in which these are written.
struct PageQuestion {
  let words: String
  private let site: Site
  private let baseURL: String?

  init(_ words: String, about site: Site, baseURL: String?) {
    (self.words, self.site, self.baseURL) = (words, site, baseURL)
  }

  /// Addresses that may be meant, from the top of the site: of `https://example.org/entities/jane.html#notes`, of
  /// `Public/entities/jane.html`, of `entities/jane`.
  var addresses: [String] {
    var text = Substring(words)
    var isAddress = false
    let bases = [baseURL, site.defaultOutput.map { $0 + "/" }, "Public/"].compactMap(\.self)
    if let base = bases.first(where: { text.utf8.starts(with: $0.utf8) }) {
      text = text.suffix(utf8: text.utf8.count - base.utf8.count)
      isAddress = true
    } else if let scheme = text.firstRange(of: "://") {
      // Of another host, such as the preview: what stands after it.
      let rest = text[scheme.upperBound...]
      text = rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
      isAddress = true
    }
    if let end = text.firstIndex(where: { $0 == "#" || $0 == "?" }) { text = text[..<end] }
    while text.utf8.first == UInt8(ascii: "/") || text.hasPrefix("./") {
      text = text.dropFirst(text.utf8.first == UInt8(ascii: "/") ? 1 : 2)
    }
    let path = String(decoding: PercentEncoding.decode(text.utf8), as: UTF8.self)
    if path.isEmpty { return isAddress || words == "/" ? ["index.html"] : [] }
    return path.utf8.last == UInt8(ascii: "/")
      ? [path + "index.html", path.dropLast() + ".html"] : [path, path + ".html"]
  }

  /// Paths that may be meant, from the content folder.
  var paths: [String] {
    var text = Substring(words)
    while text.hasPrefix("./") { text = text.dropFirst(2) }
    let prefixes = [site.displayPrefix, "Content/"].filter { !$0.isEmpty && text.utf8.starts(with: $0.utf8) }
    guard let prefix = prefixes.first else { return [String(text), text + ".md"] }
    let path = text.suffix(utf8: text.utf8.count - prefix.utf8.count)
    return [String(path), path + ".md"]
  }
}

extension Substring {
  fileprivate func suffix(utf8 count: Int) -> Substring {
    self[utf8.index(endIndex, offsetBy: -count)...]
  }
}
