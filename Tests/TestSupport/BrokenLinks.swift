import Markup

/// What of the links of finished pages leads nowhere: what a reader would find who followed each of them.
package enum BrokenLinks {
  /// `a.html: b.html#c` for each link to a page, or a place on one, that is not there, and `a.html: twice x` for each id that
  /// a page has twice; in order.
  ///
  /// - Parameter files: what else there is beside the pages, such as style sheets.
  package static func find(in pages: [String: String], files: Set<String> = []) -> [String] {
    var ids: [String: [String]] = [:]
    for (path, html) in pages { ids[path] = values(of: "id", in: html) }
    var broken: [String] = []
    for (path, html) in pages {
      var seen: Set<String> = []
      for id in ids[path] ?? [] where !seen.insert(id).inserted { broken.append("\(path): twice \(id)") }
      let links = (values(of: "href", in: html) + values(of: "src", in: html)).map(withoutDirective)
      for link in links where !link.contains(":") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : resolve(decoded(parts[0]), from: path)
        guard let known = ids[target] else {
          if !files.contains(target) { broken.append("\(path): \(link)") }
          continue
        }
        if parts.count > 1, !parts[1].isEmpty, !known.contains(decoded(parts[1])) { broken.append("\(path): \(link)") }
      }
    }
    return broken.sorted()
  }

  /// Templates write every value between double quotation marks, and escape those in text.
  private static func values(of attribute: String, in html: String) -> [String] {
    html.split(separator: " \(attribute)=\"").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" }).replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
  }

  /// Without the words that browsers look for.
  private static func withoutDirective(_ link: String) -> String {
    link.firstRange(of: ":~:").map { String(link[..<$0.lowerBound]) } ?? link
  }

  private static func decoded(_ text: Substring) -> String {
    String(decoding: PercentEncoding.decode(text.utf8), as: UTF8.self)
  }

  private static func resolve(_ path: String, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast()
    for part in path.split(separator: "/") {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return folders.joined(separator: "/")
  }
}
