import Diagnostics
import Model

/// Asks less of notes: Markdown outside the folders that Dossier knows, such as a vault of Obsidian's as it is.
///
/// A key that Dossier does not know, a link to a note that is not written yet, a picture that was moved: in a vault these
/// are usual, and nothing broken is published for them, as the words stand there without a link. They are warnings; and
/// as one habit makes hundreds of them, the same thing is said once, with the number of its places.
struct VaultNoteLeniency {
  private static let pardoned: Set = [
    "unknown-key", "unresolved-link", "missing-heading", "missing-block", "missing-media", "unsafe-link",
    "link-to-confidential", "ambiguous-link", "embed-cycle", "embed-limit", "duplicate-block-id",
    "unclosed-comment", "unclear-comment", "markdown-limit", "control-character", "duplicate-slug",
  ]

  private let notes: Set<String>
  /// Where a dossier's own files lie beside them, by their paths: what is one of these by its keys belongs there.
  private let besideDossier: [String: SourceFile]
  private let prefix: String

  init(_ corpus: Corpus) {
    let all = corpus.documents.filter(\.isVaultNote)
    notes = Set(all.lazy.map(\.source.path))
    let isBeside = !all.isEmpty && corpus.documents.contains { !$0.isVaultNote && !$0.isHome }
    besideDossier = isBeside ? Dictionary(all.map { ($0.source.path, $0.source) }) { first, _ in first } : [:]
    prefix = corpus.contentPrefix
  }

  /// The diagnostics as they are told, sorted, each that is said of several places of a file once, and of notes once for all.
  func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !notes.isEmpty else { return diagnostics.sortedForPrinting().countingRepeats() }
    // Sorted, those of one file follow one another.
    var last: (path: String, meant: MeantText?)?
    return diagnostics.sortedForPrinting().map { pardoned($0, &last) }.countingRepeats { diagnostic in
      diagnostic.severity != .error && notes.contains(diagnostic.location.path)
    }
  }

  /// - Parameter last: what the text is by its front matter that was looked at last, which is read once.
  private func pardoned(_ diagnostic: Diagnostic, _ last: inout (path: String, meant: MeantText?)?) -> Diagnostic {
    guard notes.contains(diagnostic.location.path) else { return diagnostic }
    var diagnostic = diagnostic
    if Self.pardoned.contains(diagnostic.id) { diagnostic.severity = max(diagnostic.severity, .warning) }
    diagnostic.isCountedByKind = diagnostic.severity != .error
    if diagnostic.id == "unknown-key", diagnostic.subject != Diagnostic.dayOfPublication {
      let other =
        "leave it, if it is for another program: a page shows the links that stand in it, and nothing else of it"
      let path = diagnostic.location.path
      if last?.path != path { last = (path, besideDossier[path].flatMap(MeantText.init)) }
      diagnostic.fix =
        last?.meant.map { meant in
          let name = diagnostic.location.path.split(separator: "/").last ?? ""
          return "if this is \(meant.nameWithArticle), move the file to \(prefix)\(meant.folder)/\(name); else \(other)"
        } ?? other
      diagnostic.replacement = nil
    }
    return diagnostic
  }
}
