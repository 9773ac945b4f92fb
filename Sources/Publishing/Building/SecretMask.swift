public import Linking
import Model

/// What commands print of a dossier, without what must not be told: output ends in logs, and these are often public.
public struct SecretMask: Sendable {
  /// In the place of a name.
  public static let mark = Secrets.mark

  private let secrets: Secrets
  /// The paths of files that are not named.
  let confidential: Set<String>
  /// Those among them of notes, whose names are looked for nowhere else.
  private let notes: Set<String>

  public init(_ dossier: Dossier) {
    secrets = dossier.secrets
    let corpus = dossier.corpus
    let files = corpus.keptBackFiles.lazy.filter { $0.value == .confidential }.map { corpus.contentPrefix + $0.key }
    notes = Set(corpus.documents.lazy.filter { $0.isConfidential && $0.isVaultNote }.map(\.source.path)).union(files)
    confidential = Set(
      corpus.documents.lazy.filter { $0.isConfidential && ($0.isSource || $0.isFlawed || $0.isVaultNote) }.map(
        \.source.path)
    ).union(files)
  }

  /// A text with a sign in the place of what it tells of a confidential source: its names, its addresses, the paths of its
  /// files, words of its capture.
  public func text(_ text: String) -> String {
    var text = text
    if text.contains("sources/") {
      for path in confidential where text.contains(path) {
        text = text.split(separator: path, omittingEmptySubsequences: false).joined(separator: Self.mark)
      }
    }
    // Rules tell names in lower case, too, where no capital shows that two words were one.
    return secrets.masked(text)
  }

  /// A file's path without what must not be told.
  public func path(_ path: String) -> String { masked(path: path) ?? path }

  /// The same; nil where there is nothing to hide.
  func masked(path: String) -> String? {
    if notes.contains(path) {
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
      let ending = path.utf8.suffix(12).lastIndex(of: UInt8(ascii: ".")).map { path[$0...] } ?? ""
      return folder + Self.mark + ending
    }
    return Secrets.masked(path, secrets.exposed(inAddress: path))
  }
}
