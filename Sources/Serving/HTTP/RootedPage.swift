/// A page as it is served under any address, such as the one for an address that leads nowhere: its links are written for
/// its own place, or for that of the site on the web, and must begin at this server's root.
enum RootedPage {
  /// - Parameter page: of a built page.
  static func bytes(of page: [UInt8]) -> [UInt8] {
    let links = links(in: page)
    // The page leads to the root of the site as it leads to the assets.
    let root = links.lazy.compactMap { link in start(of: Array("assets/".utf8), in: page[link]) }.first ?? []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.count + links.count)
    var written = page.startIndex
    for link in links where leadsIntoSite(page[link]) && page[link].starts(with: root) {
      bytes += page[written..<link.lowerBound]
      bytes.append(UInt8(ascii: "/"))
      written = link.lowerBound + root.count
    }
    return bytes + page[written...]
  }

  /// Where the values of `href` and `src` stand, within tags alone: a text may hold the same words.
  private static func links(in page: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = page.startIndex
    var isInTag = false
    while index < page.endIndex {
      let byte = page[index]
      index += 1
      if byte == UInt8(ascii: "<") { isInTag = true }
      if byte == UInt8(ascii: ">") { isInTag = false }
      guard isInTag, byte == UInt8(ascii: "\"") else { continue }
      let end = page[index...].firstIndex(of: UInt8(ascii: "\"")) ?? page.endIndex
      let name = page[..<(index - 1)]
      if name.hasSuffix(" href=") || name.hasSuffix(" src=") { found.append(index..<end) }
      index = min(end + 1, page.endIndex)
    }
    return found
  }

  /// Whether a link leads to a page or a file of the site: not to a place on this page, nor to another host.
  private static func leadsIntoSite(_ link: ArraySlice<UInt8>) -> Bool {
    guard let first = link.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "?") else { return false }
    let part = link.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return !part.contains(UInt8(ascii: ":")) && !link.starts(with: "//".utf8)
  }

  /// What stands before the end of a link; nil where it does not stand there.
  private static func start(of pattern: [UInt8], in link: ArraySlice<UInt8>) -> [UInt8]? {
    guard leadsIntoSite(link) else { return nil }
    return link.indices.first { link[$0...].starts(with: pattern) }.map { Array(link[..<$0]) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { count >= $0.count && suffix($0.count).elementsEqual($0) }
  }
}
