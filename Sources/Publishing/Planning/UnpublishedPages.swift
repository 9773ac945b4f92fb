import Linking
import Model

/// What of a site is not for the public, as it would stand in an output folder.
struct UnpublishedPages: Sendable {
  /// The addresses that drafts and confidential documents would have.
  let paths: [OutputPath]
  private let names: FileNames
  private let guarding: OutputGuard?

  init(_ dossier: Dossier) {
    paths = dossier.corpus.documents.compactMap { document in
      guard !dossier.isPublished(document.id), let route = document.route else { return nil }
      return try? OutputPath(route.path)
    }
    names = FileNames(paths.map(\.text))
    guarding = OutputGuard(dossier.secrets)
  }

  /// Whether a page that stands in the output folder leads to one of them, or tells of a confidential source: then it
  /// shows words of it too, as backlinks do.
  func areTold(in page: [UInt8]) -> Bool {
    !paths.isEmpty && page.withUnsafeBufferPointer { !names.named(in: $0).isEmpty } || isSecretTold(in: page)
  }

  func isSecretTold(in page: [UInt8]) -> Bool {
    page.withUnsafeBufferPointer { guarding?.exposes($0) ?? false }
  }
}
