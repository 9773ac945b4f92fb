import Linking
import Model
import Pages

/// What of a site is not for the public, as it would stand in an output folder.
struct UnpublishedPages: Sendable {
  /// The addresses that drafts and confidential documents have, or had before, and those of tags that only they have.
  private let addresses: Set<OutputPath>
  private let names: FileNames
  private let guarding: OutputGuard?

  init(_ dossier: Dossier) {
    let documents = dossier.corpus.documents.filter { !dossier.isPublished($0.id) }
    let pages = documents.flatMap { document -> [Route] in
      document.route.map { [$0] + RedirectPageType.formerRoutes(of: document) } ?? []
    }
    let tags = TagIndex.routes(ofTagsOnlyOn: documents, in: dossier)
    let paths = (pages + tags).compactMap { try? OutputPath($0.path) }
    addresses = Set(paths)
    // A tag may be called as something published is, which has another folder.
    let ofTags = Set(tags.lazy.map(\.path))
    names = FileNames(paths.map(\.text)) { ofTags.contains($0) }
    guarding = OutputGuard(dossier.secrets)
  }

  /// Whether a page that stands in the output folder leads to one of them, or tells of a confidential source: then it
  /// shows words of it too, as backlinks do.
  func areTold(in page: [UInt8]) -> Bool {
    !addresses.isEmpty && page.withUnsafeBufferPointer { !names.named(in: $0).isEmpty } || isSecretTold(in: page)
  }

  /// Whether what an earlier build wrote to an address that is no part of the site any more is kept back now. What
  /// stands there as a copy of a file was published because something public named it, and nothing does.
  func holds(_ path: OutputPath) -> Bool {
    addresses.contains(path) || ["media/", "files/"].contains { path.text.utf8.starts(with: $0.utf8) }
  }

  func isSecretTold(in page: [UInt8]) -> Bool {
    page.withUnsafeBufferPointer { guarding?.exposes($0) ?? false }
  }
}
