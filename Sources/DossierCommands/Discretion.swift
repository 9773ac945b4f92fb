import Diagnostics
import Linking

/// What a command that changes content may print: nothing that says something of a confidential source.
struct Discretion {
  /// As it was, and as it is.
  var dossiers: [Dossier]

  func mayShow(_ text: String) -> Bool {
    dossiers.allSatisfy { $0.secrets.exposed(in: text).isEmpty }
  }

  /// The path, or that there is one.
  func path(_ path: String) -> String {
    mayShow(path) && !isOfConfidential(path) ? TerminalText.safe(path) : "the file of a confidential source"
  }

  func isOfConfidential(_ path: String) -> Bool {
    dossiers.contains { dossier in
      dossier.corpus.documents.contains { $0.isConfidential && $0.source.path == path }
    }
  }

  func words(_ text: String) -> String { mayShow(text) ? Shown.words(text) : "(what is not shown)" }
}
