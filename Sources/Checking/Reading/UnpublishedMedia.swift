import Diagnostics
import Linking
import Model

/// Files in `media/`, all of which are published, that only what is not published shows, or that are captures.
enum UnpublishedMedia {
  static func findings(in dossier: Dossier) -> [Finding] {
    guard !dossier.corpus.media.isEmpty else { return [] }
    return ofDrafts(in: dossier) + captures(in: dossier)
  }

  /// At the place in the draft, or in the confidential source, that names the file.
  private static func ofDrafts(in dossier: Dossier) -> [Finding] {
    let unpublished = dossier.corpus.documents.filter { !dossier.isPublished($0.id) }
    guard !unpublished.isEmpty else { return [] }
    var shown: Set<String> = []
    for document in dossier.published {
      if let image = image(of: document) { shown.insert(image.value) }
      shown.formUnion(dossier.body(of: document.id).media)
    }
    let names = Set(shown.map(lastPart))
    var table = PhraseTable()
    var files: [String] = []
    for path in dossier.corpus.media where !shown.contains(path) && !names.contains(lastPart(path)) {
      table.add(lastPart(path))
      files.append(path)
    }
    return unpublished.flatMap { document in
      document.source.bytes.withUnsafeBufferPointer { bytes in
        var findings: [Finding] = []
        var told: Set<Int> = []
        table.forEachMatch(in: bytes, 0..<bytes.count) { match in
          guard told.insert(match.phrase).inserted else { return }
          let file = dossier.corpus.contentPrefix + "media/" + files[match.phrase]
          findings.append(
            Finding(
              "\(file) would be published, and only this, which is not, shows it", at: document.location(match.range),
              fix: "move the file out of media/ until it may be seen"))
        }
        return findings
      }
    }
  }

  /// At the image that names the file; else at the source whose capture it is.
  private static func captures(in dossier: Dossier) -> [Finding] {
    var captured: [String: SourceLocation] = [:]
    for document in dossier.corpus.documents {
      guard let capture = document.sourceRecord?.capture else { continue }
      let name = lastPart(capture.value)
      if captured[name] == nil { captured[name] = document.location(capture.range) }
    }
    for path in (dossier.corpus.captures ?? [:]).keys.sorted() where captured[lastPart(path)] == nil {
      captured[lastPart(path)] = SourceLocation(path: dossier.corpus.contentPrefix + "captures/" + path)
    }
    guard !captured.isEmpty else { return [] }
    var images: [String: SourceLocation] = [:]
    for document in dossier.published {
      guard let image = image(of: document), images[image.value] == nil else { continue }
      images[image.value] = document.location(image.range)
    }
    return dossier.corpus.media.compactMap { path in
      guard let capture = captured[lastPart(path)] else { return nil }
      let file = dossier.corpus.contentPrefix + "media/" + path
      return Finding(
        "\(file) would be published, and captures/ has a file of its name", at: images[path] ?? capture,
        notes: images[path] == nil ? [] : [.init("it is a capture here", at: capture)],
        fix: "take the file out of media/, or rename it if it is not that capture")
    }
  }

  private static func image(of document: Document) -> Located<String>? {
    document.article?.image ?? document.entity?.image
  }

  private static func lastPart(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
