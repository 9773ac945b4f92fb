import Linking
import Markup
import Model

/// The corrections as an Atom feed (RFC 4287), so that who quoted the dossier hears of them.
///
/// It is made where the settings have a `baseURL`, as a feed's addresses are absolute, and where there is a correction.
struct CorrectionsFeedExporter: Exporter {
  let id = "corrections-feed"
  let summary = "The corrections of all articles as an Atom feed, for those who follow or quoted the dossier."

  func files(of dossier: Dossier) -> [ExportedFile] {
    guard let base = dossier.corpus.settings.baseURL.flatMap({ Href(external: $0) }), !dossier.corrections.isEmpty
    else {
      return []
    }
    return [
      ExportedFile(path: Route.correctionsFeed.path, dependencies: .everything) { dossier, emit in
        write(dossier, at: base, emit)
      }
    ]
  }

  private func write(_ dossier: Dossier, at base: Href, _ emit: ([UInt8]) -> Void) {
    let settings = dossier.corpus.settings
    let entries = entries(of: dossier, at: base)
    let own = address(of: .correctionsFeed, at: base)
    let page = address(of: .page("corrections"), at: base)
    var feed: XMLText = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(settings.language)">
        <id>\(own)</id>
        <title>Corrections: \(settings.title)</title>
        <updated>\(entries.first?.updated ?? Self.noInstant)</updated>
        <link rel="self" type="application/atom+xml" href="\(own)"/>
        <link rel="alternate" type="text/html" href="\(page)"/>

      """
    for name in authors(of: settings) {
      feed += "  <author><name>\(name)</name></author>\n"
    }
    emit(feed.bytes)
    for entry in entries { emit(entry.xml.bytes) }
    emit(Array("</feed>\n".utf8))
  }

  /// Newest first; of one day, in the order of the articles' files.
  private func entries(of dossier: Dossier, at base: Href) -> [Entry] {
    var entries: [Entry] = []
    var number: [EntryKey: Int] = [:]
    // Numbered in the order of the article's file, in which nothing moves when a correction is added.
    for id in dossier.articles {
      let document = dossier[id]
      guard let route = document.route else { continue }
      for correction in dossier.corrections(of: id) {
        let date = correction.date?.text ?? "undated"
        // A note keeps its place, whatever comes before it.
        var fragment = correction.note.map { encoded(dossier[$0].noteID.text) }
        if fragment == nil {
          let key = EntryKey(article: id, date: date)
          number[key, default: 0] += 1
          fragment = self.fragment(date, number[key] ?? 1)
        }
        entries.append(
          Entry(
            article: id, title: document.title, page: address(of: route, at: base), fragment: fragment ?? "",
            isNote: correction.note != nil, updated: correction.date.map(instant) ?? Self.noInstant,
            note: correction.text.joined(separator: "\n\n"), sortKey: correction.date?.sortKey))
      }
    }
    return entries.enumerated().sorted { a, b in
      switch (a.element.sortKey, b.element.sortKey) {
      case (let left?, let right?) where left != right: return right < left
      case (nil, .some): return false
      case (.some, nil): return true
      default: break
      }
      if a.element.article != b.element.article { return a.element.article < b.element.article }
      return a.offset < b.offset
    }.map(\.element)
  }

  private struct EntryKey: Hashable {
    var article: DocumentID
    var date: String
  }

  private struct Entry {
    var article: DocumentID
    var title: String
    var page: String
    /// Percent-encoded.
    var fragment: String
    /// Whether it is a note of its own.
    var isNote: Bool
    var updated: String
    var note: String
    var sortKey: EDTFDate.SortKey?

    var xml: XMLText {
      """
        <entry>
          <id>\(page)#\(fragment)</id>
          <title>\(title)</title>
          <updated>\(updated)</updated>
          <link rel="alternate" type="text/html" href="\(page)#\(isNote ? fragment : "corrections")"/>
          <content type="text">\(note)</content>
        </entry>

      """
    }
  }

  /// For a date whose year RFC 3339 cannot hold; a feed must say something, and this is clearly no moment of its own.
  private static let noInstant = "0001-01-01T00:00:00Z"

  private func instant(of date: EDTFDate) -> String { date.timestamp ?? Self.noInstant }

  /// `correction-2018-05-02`, and `correction-2018-05-02-2` for the article's second of that date.
  private func fragment(_ date: String, _ number: Int) -> String {
    encoded("correction-\(date)" + (number > 1 ? "-\(number)" : ""))
  }

  private func encoded(_ fragment: String) -> String {
    var out: [UInt8] = []
    PercentEncoding.append(fragment, keeping: PercentEncoding.fragment, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private func address(of route: Route, at base: Href) -> String { base.text + Href(path: route.path).text }

  /// A feed must have one.
  private func authors(of settings: Settings) -> [String] {
    if !settings.authors.isEmpty { return settings.authors }
    return [settings.publisher ?? settings.title]
  }
}
