import Linking
import Model

/// The addresses of all pages for search engines (sitemaps.org, version 0.9), where the settings have a `baseURL`: the
/// front page and each document; lists are found from there.
struct SitemapExporter: Exporter {
  let id = "sitemap"
  let summary = "The addresses of the pages for search engines, as sitemap.xml."

  /// As many addresses as one file may hold.
  let most: Int

  init(most: Int = 50_000) {
    self.most = most
  }

  func files(of dossier: Dossier) -> [ExportedFile] {
    guard let web = WebAddress(dossier.corpus.settings), !dossier.corpus.includesDrafts else { return [] }
    let count = pages(of: dossier).count
    let parts = (count + most - 1) / most
    if parts < 2 {
      return [
        ExportedFile(path: Route.sitemap(nil).path, dependencies: .frontMatter) { dossier, emit in
          write(pages(of: dossier)[...], at: web, emit)
        }
      ]
    }
    let index = ExportedFile(path: Route.sitemap(nil).path, dependencies: .frontMatter) { _, emit in
      write(indexOf: parts, at: web, emit)
    }
    return [index]
      + (1...parts).map { part in
        ExportedFile(path: Route.sitemap(part).path, dependencies: .frontMatter) { dossier, emit in
          write(pages(of: dossier).dropFirst((part - 1) * most).prefix(most), at: web, emit)
        }
      }
  }

  /// `2018-04-27`
  private static let lengthOfDay = 10

  private struct Entry {
    var route: Route
    /// Its last change: told where that is one day for certain, as a crawler takes no month.
    var changed: EDTFDate?
  }

  /// The front page, then the documents in the order of their paths.
  private func pages(of dossier: Dossier) -> [Entry] {
    let documents = dossier.published.compactMap { document -> Entry? in
      guard let route = document.route, route != .home else { return nil }
      return Entry(route: route, changed: document.article.map { $0.updated ?? $0.date })
    }
    return [Entry(route: .home)] + documents
  }

  private func write(_ entries: ArraySlice<Entry>, at web: WebAddress, _ emit: ([UInt8]) -> Void) {
    emit(Self.head("urlset"))
    for entry in entries {
      var xml: XMLText = "  <url><loc>\(web[entry.route])</loc>"
      if let changed = entry.changed?.isoText, changed.utf8.count >= Self.lengthOfDay {
        xml += "<lastmod>\(String(changed.prefix(Self.lengthOfDay)))</lastmod>"
      }
      xml += "</url>\n"
      emit(xml.bytes)
    }
    emit(Array("</urlset>\n".utf8))
  }

  private func write(indexOf parts: Int, at web: WebAddress, _ emit: ([UInt8]) -> Void) {
    emit(Self.head("sitemapindex"))
    for part in 1...parts {
      let xml: XMLText = "  <sitemap><loc>\(web[.sitemap(part)])</loc></sitemap>\n"
      emit(xml.bytes)
    }
    emit(Array("</sitemapindex>\n".utf8))
  }

  private static func head(_ element: XMLText) -> [UInt8] {
    let xml: XMLText = """
      <?xml version="1.0" encoding="utf-8"?>
      <\(element) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    return xml.bytes
  }
}

extension Route {
  /// The sitemap; a part of it where it has several, from 1.
  static func sitemap(_ part: Int?) -> Route { Route(part.map { "sitemap-\($0).xml" } ?? "sitemap.xml") }
}
