public import Linking
import Model

/// What commands print of a dossier, without what must not be told: output ends in logs, and these are often public.
public struct SecretMask: Sendable {
  /// In the place of a name.
  public static let mark = "…"

  private let secrets: Secrets
  /// The paths of files that are not named.
  let confidential: Set<String>

  public init(_ dossier: Dossier) {
    secrets = dossier.secrets
    confidential = Set(
      dossier.corpus.documents.lazy.filter { $0.isConfidential && ($0.isSource || $0.isFlawed) }.map(\.source.path))
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
    return masked(text) ?? text
  }

  /// The same of names and addresses alone; nil where there is nothing to hide.
  func masked(_ text: String) -> String? {
    let exposed = secrets.exposed(in: text)
    if exposed.isEmpty { return nil }
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    var end = 0
    for one in exposed where one.source.lowerBound >= end {
      masked += bytes[end..<one.source.lowerBound]
      masked += Self.mark.utf8
      end = one.source.upperBound
    }
    masked += bytes[end...]
    return String(decoding: masked, as: UTF8.self)
  }
}
