public import Diagnostics
public import Linking
public import Model

/// The tags of the published documents.
public struct TagIndex: Sendable {
  /// A tag, with what has it.
  public struct Tag: Sendable {
    /// As first written.
    public var title: String
    public var slug: String
    public var documents: [DocumentID]
    /// Where it is first written, in a dossier's own folders before notes.
    public fileprivate(set) var location: SourceLocation
    fileprivate var isInNotesOnly: Bool
  }

  /// By title.
  public private(set) var tags: [Tag] = []
  private var bySlug: [String: Int] = [:]
  /// About tags whose pages have another address than theirs.
  public private(set) var warnings: [Diagnostic] = []

  public init(_ dossier: Dossier) {
    for document in dossier.published {
      for tag in document.header.tags {
        let slug = TagIndex.slug(tag.value)
        if let index = bySlug[slug] {
          if tags[index].documents.last != document.id { tags[index].documents.append(document.id) }
          if tags[index].isInNotesOnly, !document.isNote {
            (tags[index].location, tags[index].isInNotesOnly) = (document.location(tag.range), false)
          }
        } else {
          bySlug[slug] = tags.count
          tags.append(
            Tag(
              title: tag.value, slug: slug, documents: [document.id], location: document.location(tag.range),
              isInNotesOnly: document.isNote))
        }
      }
    }
    tags.sort { ($0.title.lowercased(), $0.slug) < ($1.title.lowercased(), $1.slug) }
    bySlug = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1.slug, $0) })
    for index in tags.indices { fit(index) }
  }

  /// Cuts a tag of notes that cannot be an address everywhere. Elsewhere one is an error when the outputs are planned.
  private mutating func fit(_ index: Int) {
    let tag = tags[index]
    let own = TagIndex.route(tag.slug).path
    guard tag.isInNotesOnly, let flaw = PortableName.flaw(inAddress: own.utf8) else { return }
    tags[index].slug = PortableName.fitted(tag.slug, hashing: tag.slug, before: ".html")
    warnings.append(
      .warning(
        "shortened-address",
        "the address \(shown(own)) of this tag \(flaw.reason); it becomes \(TagIndex.route(tags[index].slug).path)",
        at: tag.location, fix: "leave it so, or \(flaw.fix)"))
  }

  /// `Press freedom` and `press-freedom` are one tag; what is no letter or digit becomes a hyphen.
  static func slug(_ tag: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in tag.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered
      {
        out.append(scalar)
      } else if out.last != "-" {
        out.append("-")
      }
    }
    while out.last == "-" { out.removeLast() }
    return out.isEmpty ? "tag" : String(out)
  }

  static func route(_ slug: String) -> Route { .page(slug, in: "tags") }

  public func links(for document: Document, from route: Route) -> [PageLink] {
    var seen: Set<String> = []
    return document.header.tags.compactMap { tag in
      let slug = TagIndex.slug(tag.value)
      guard seen.insert(slug).inserted, let index = bySlug[slug] else { return nil }
      return PageLink(title: tags[index].title, href: route.href(to: TagIndex.route(tags[index].slug)))
    }
  }
}
