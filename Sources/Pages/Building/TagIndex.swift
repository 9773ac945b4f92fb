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
  /// About tags whose pages have another address than theirs.
  public private(set) var warnings: [Diagnostic] = []

  public init(_ dossier: Dossier) {
    for document in dossier.published {
      for tag in document.header.tags { add(tag.value, of: document, at: document.location(tag.range)) }
      for tag in dossier.body(of: document.id).tags { add(tag, of: document, at: document.location(0..<0)) }
    }
    giveSlugs()
    tags.sort { ($0.title.lowercased(), $0.slug) < ($1.title.lowercased(), $1.slug) }
    places = Dictionary(uniqueKeysWithValues: tags.enumerated().map { (Self.key($1.title), $0) })
    for index in tags.indices { fit(index) }
  }

  private mutating func add(_ tag: String, of document: Document, at location: SourceLocation) {
    addAlone(tag, of: document, at: location)
    guard document.isNote else { return }
    // In notes what is tagged `law/tax` is found under `law`, too.
    var rest = tag[...]
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      if !rest.isEmpty { addAlone(String(rest), of: document, at: location) }
    }
  }

  private mutating func addAlone(_ tag: String, of document: Document, at location: SourceLocation) {
    let key = Self.key(tag)
    guard let index = places[key] else {
      places[key] = tags.count
      tags.append(
        Tag(title: tag, slug: "", documents: [document.id], location: location, isInNotesOnly: document.isNote))
      return
    }
    if tags[index].documents.last != document.id { tags[index].documents.append(document.id) }
    if tags[index].isInNotesOnly, !document.isNote {
      (tags[index].location, tags[index].isInNotesOnly) = (location, false)
    }
  }

  /// `Press freedom` and `press-freedom` are one tag; `C++`, `C#` and `C` are three.
  private static func key(_ tag: String) -> String {
    String(tag.lowercased().map { $0.isWhitespace || $0 == "_" ? "-" : $0 })
  }

  /// Of tags whose addresses would be the same, the one that is written so has it, and the others are told by their signs.
  private mutating func giveSlugs() {
    // As any file system compares them.
    var wishes: [String: [Int]] = [:]
    for index in tags.indices { wishes[CaseFolding.fold(Self.slug(tags[index].title)), default: []].append(index) }
    var taken = Set(wishes.keys)
    for (wish, indices) in wishes.sorted(by: { $0.key < $1.key }) {
      let owner = indices.count == 1 ? indices[0] : indices.first { Self.key(tags[$0].title) == wish }
      for index in indices {
        if index == owner {
          tags[index].slug = Self.slug(tags[index].title)
          continue
        }
        let spelled = Self.spelled(tags[index].title)
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

  /// With a word, or a number of Unicode, for each sign: `c-plus-plus`.
  private static func spelled(_ tag: String) -> String {
    var words = String.UnicodeScalarView()
    for scalar in key(tag).unicodeScalars {
      switch scalar {
      case "-": words.append("-")
      case "+": words.append(contentsOf: "-plus".unicodeScalars)
      case "#": words.append(contentsOf: "-sharp".unicodeScalars)
      case "&": words.append(contentsOf: "-and-".unicodeScalars)
      case "/": words.append(contentsOf: "-in-".unicodeScalars)
      case _ where isPlain(scalar): words.append(scalar)
      default: words.append(contentsOf: "-u\(String(scalar.value, radix: 16))".unicodeScalars)
      }
    }
    return slug(String(String(words).drop { $0 == "-" }))
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

  /// What is no letter or digit becomes a hyphen.
  static func slug(_ tag: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in tag.lowercased().unicodeScalars {
      if isPlain(scalar) { out.append(scalar) } else if out.last != "-" { out.append("-") }
    }
    while out.last == "-" { out.removeLast() }
    return out.isEmpty ? "tag" : String(out)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  static func route(_ slug: String) -> Route { .page(slug, in: "tags") }

  public func links(for document: Document, textTags: [String], from route: Route) -> [PageLink] {
    var seen: Set<Int> = []
    return (document.header.tags.map(\.value) + textTags).compactMap { tag in
      guard let index = places[Self.key(tag)], seen.insert(index).inserted else { return nil }
      return PageLink(title: tags[index].title, href: route.href(to: TagIndex.route(tags[index].slug)))
    }
  }
}
