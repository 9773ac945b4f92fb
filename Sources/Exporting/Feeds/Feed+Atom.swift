extension Feed {
  /// For a date whose year RFC 3339 cannot hold; an Atom feed must say something, and this is clearly no moment of its own.
  private static let noInstant = "0001-01-01T00:00:00Z"

  /// As an Atom feed at an address, piece by piece.
  func writeAtom(at own: String, _ emit: ([UInt8]) -> Void) {
    var feed: XMLText = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language)">
        <id>\(own)</id>
        <title>\(title)</title>

      """
    if let description { feed += "  <subtitle>\(description)</subtitle>\n" }
    feed += """
        <updated>\(entries.lazy.compactMap(\.atomUpdated).max() ?? Self.noInstant)</updated>
        <link rel="self" type="application/atom+xml" href="\(own)"/>
        <link rel="alternate" type="text/html" href="\(page)"/>

      """
    feed += Self.authors(authors, indent: "  ")
    emit(feed.bytes)
    for entry in entries { emit(Self.atom(entry).bytes) }
    emit(Array("</feed>\n".utf8))
  }

  private static func atom(_ entry: Entry) -> XMLText {
    var xml: XMLText = """
        <entry>
          <id>\(entry.id)</id>
          <title>\(entry.title)</title>

      """
    if let published = entry.published { xml += "    <published>\(published)</published>\n" }
    xml += """
          <updated>\(entry.atomUpdated ?? noInstant)</updated>
          <link rel="alternate" type="text/html" href="\(entry.page)"/>

      """
    xml += authors(entry.authors, indent: "    ")
    if let text = entry.text { xml += "    <content type=\"text\">\(text)</content>\n" }
    xml += "  </entry>\n"
    return xml
  }

  private static func authors(_ names: [String], indent: XMLText) -> XMLText {
    var xml = XMLText()
    for name in names { xml += "\(indent)<author><name>\(name)</name></author>\n" }
    return xml
  }
}

extension Feed.Entry {
  fileprivate var atomUpdated: String? { updated ?? published ?? leastUpdated }
}
