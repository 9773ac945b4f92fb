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
  /// By ``key(_:)``.
  private var places: [String: Int] = [:]
  /// About tags whose pages have another address than theirs, or none as there are too many.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many pages of tags there may be: more than anyone has, and few enough that each byte of a text costs the same.
  private let most: Int

  public init(_ dossier: Dossier) {
    most = Self.mostAlways + Self.mostForEach * dossier.corpus.documents.count
    for document in dossier.published {
      var budget = TagBudget(of: document)
      for tag in document.header.tags where budget.takes(tag.value) {
        add(tag.value, of: document, at: document.location(tag.range))
      }
      for tag in dossier.body(of: document.id).tags { add(tag, of: document, at: document.location(0..<0)) }
    }
    giveSlugs()
    sort()
    places = Dictionary(uniqueKeysWithValues: tags.enumerated().map { (TagAddress.key($1.title), $0) })
    for index in tags.indices { fit(index) }
  }

  private mutating func add(_ tag: String, of document: Document, at location: SourceLocation) {
    guard document.isVaultNote else { return addAlone(tag, of: document, at: location) }
    for level in TagAddress.levels(ofNotes: tag) { addAlone(level, of: document, at: location) }
  }

  private static let mostAlways = 10_000
  private static let mostForEach = 2

  private mutating func addAlone(_ tag: String, of document: Document, at location: SourceLocation) {
    let key = TagAddress.key(tag)
    guard let index = places[key] else {
      guard tags.count < most else { return tellTooMany(at: location) }
      places[key] = tags.count
      tags.append(
        Tag(title: tag, slug: "", documents: [document.id], location: location, isInNotesOnly: document.isVaultNote))
      return
    }
    if tags[index].documents.last != document.id { tags[index].documents.append(document.id) }
    if tags[index].isInNotesOnly, !document.isVaultNote {
      (tags[index].location, tags[index].isInNotesOnly) = (location, false)
    }
  }

  /// As lists of names are, so that each stands below its letter.
  private mutating func sort() {
    let keyed = tags.map { (key: NameOrder.Key($0.title), tag: $0) }
    tags = keyed.sorted { ($0.key, $0.tag.slug) < ($1.key, $1.tag.slug) }.map(\.tag)
  }

  private mutating func tellTooMany(at location: SourceLocation) {
    guard diagnostics.isEmpty else { return }
    diagnostics.append(
      .error(
        "too-many-tags", "the files have more than \(most) tags, and each would be a page", at: location,
        fix: "take out tags that say nothing: a page may have a few, and most share theirs with others"))
  }

  /// Of tags whose addresses would be the same, the one that is written so has it, and the others are told by their signs.
  private mutating func giveSlugs() {
    // As any file system compares them.
    var wishes: [String: [Int]] = [:]
    for index in tags.indices { wishes[CaseFolding.fold(wish(of: tags[index])), default: []].append(index) }
    var taken = Set(wishes.keys)
    for (wish, indices) in wishes.sorted(by: { $0.key < $1.key }) {
      let owner = indices.count == 1 ? indices[0] : indices.first { TagAddress.key(tags[$0].title) == wish }
      for index in indices {
        if index == owner {
          tags[index].slug = self.wish(of: tags[index])
          continue
        }
        let spelled = TagAddress.spelled(tags[index].title)
        var own = spelled
        var number = 2
        while !taken.insert(CaseFolding.fold(own)).inserted {
          own = "\(spelled)-\(number)"
          number += 1
        }
        tags[index].slug = own
      }
    }
  }

  /// In notes links to a tag's page are written before all tags are known, so its address depends on no other.
  private func wish(of tag: Tag) -> String {
    tag.isInNotesOnly && !TagAddress.isPlain(tag.title) ? TagAddress.spelled(tag.title) : TagAddress.slug(tag.title)
  }

  /// Cuts a tag of notes that cannot be an address everywhere. Elsewhere one is an error when the outputs are planned.
  private mutating func fit(_ index: Int) {
    let tag = tags[index]
    let own = TagIndex.route(tag.slug).path
    guard tag.isInNotesOnly, let flaw = PortableName.flaw(inAddress: own.utf8) else { return }
    tags[index].slug = PortableName.fitted(tag.slug, hashing: tag.slug, before: ".html")
    diagnostics.append(
      .warning(
        "shortened-address",
        "the address \(shown(own)) of this tag \(flaw.reason); it becomes \(TagIndex.route(tags[index].slug).path)",
        at: tag.location, fix: "leave it so, or \(flaw.fix)"))
  }

  static func route(_ slug: String) -> Route { TagAddress.route(slug) }

  public func links(for document: Document, textTags: [String], from route: Route) -> [PageLink] {
    var seen: Set<Int> = []
    return (document.header.tags.map(\.value) + textTags).compactMap { tag in
      guard let index = places[TagAddress.key(tag)], seen.insert(index).inserted else { return nil }
      return PageLink(title: tags[index].title, href: route.href(to: TagIndex.route(tags[index].slug)))
    }
  }
}
