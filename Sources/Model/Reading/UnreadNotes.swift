import Diagnostics

/// Texts in a folder of notes that are not read for the endings of their names: told once for each ending, with their number.
enum UnreadNotes {
  /// Of other markup than Markdown.
  static let otherMarkup = [".rst", ".org", ".adoc", ".asciidoc", ".textile", ".wiki", ".mediawiki"]

  /// - Parameters:
  ///   - paths: of all files that are none of a dossier's.
  ///   - prefix: stands before them in messages.
  static func told(of paths: [String], in prefix: String) -> [Diagnostic] {
    var told: [Diagnostic] = []
    var places: [String: Int] = [:]
    for path in paths {
      guard !isInOwnFolder(path), let diagnostic = diagnostic(for: path, in: prefix) else { continue }
      if let first = places[diagnostic.message] {
        told[first].others.append(diagnostic.location)
      } else {
        places[diagnostic.message] = told.count
        told.append(diagnostic)
      }
    }
    return told
  }

  /// What lies where a dossier's own texts do is told by itself.
  private static func isInOwnFolder(_ path: String) -> Bool {
    path.utf8.firstIndex(of: UInt8(ascii: "/")).map { ContentRole(relativePath: path[..<$0] + "/a.md").isOwn } ?? false
  }

  private static func diagnostic(for path: String, in prefix: String) -> Diagnostic? {
    let location = SourceLocation(path: prefix + path)
    if let stem = MisplacedFiles.stemOfText(path) {
      let ending = String(path.utf8.dropFirst(stem.utf8.count)) ?? ""
      if MisplacedFiles.isOfPlainText(ending) { return nil }
      return .warning(
        "misnamed-file", "the name of a text’s file ends in .md, and this one in \(ending), so that it is not read",
        at: location, fix: "give it the ending .md")
    }
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path[dot...].lowercased()
    guard otherMarkup.contains(ending) else { return nil }
    return Diagnostic(
      .information, "misnamed-file", "texts in \(ending) are not read, as they are no Markdown", at: location,
      fix: "turn them into Markdown, if they are to be pages: pandoc --to commonmark does")
  }
}
