import Linking

/// Where robots find the sitemap (RFC 9309). They read such a file at the top of a host only, so there is none for a dossier
/// that stands below it.
struct RobotsExporter: Exporter {
  let id = "robots"
  let summary = "The way to the sitemap for robots, as robots.txt, where the dossier is the whole of its host."

  func files(of dossier: Dossier) -> [ExportedFile] {
    guard let web = WebAddress(dossier.corpus.settings), web.isWholeHost, !dossier.corpus.includesDrafts else {
      return []
    }
    return [
      ExportedFile(path: "robots.txt", dependencies: .frontMatter) { _, emit in
        emit(Array("User-agent: *\nAllow: /\n\nSitemap: \(web[.sitemap(nil)])\n".utf8))
      }
    ]
  }
}

extension WebAddress {
  /// Whether the dossier begins at the top of its host: `https://example.org/`.
  fileprivate var isWholeHost: Bool {
    base.text.utf8.count { $0 == UInt8(ascii: "/") } == 3
  }
}
