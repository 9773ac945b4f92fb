package import Diagnostics

/// What `dossier.yml` says.
package struct Settings: Sendable {
  package var title = "Dossier"
  /// Where the site will stand, for what needs absolute addresses; an `https` or `http` address that ends in `/`.
  package var baseURL: String?
  /// As BCP 47 has it.
  package var language = "en"
  package var description: String?
  package var publisher: String?
  package var authors: [String] = []
  /// Slugs of pages and lists, in the order of the navigation; nil for the usual ones.
  package var navigation: [Located<String>]?
  /// Severities that replace those of the checks, by the rule's id; nil in it for “off”.
  package var checks: [String: Diagnostic.Severity?] = [:]
  /// Folders and files that are no part of the dossier, by their paths from the content folder.
  package var ignored: [Located<String>] = []
  /// How long reading, linking and rendering one body may take.
  package var bodySeconds = 10.0
  /// The file itself; nil where there is none.
  package var source: SourceFile?

  package init() {}
}
