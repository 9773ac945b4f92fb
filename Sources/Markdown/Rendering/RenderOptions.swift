public import Markup

/// What a reference becomes in the page; the linker decides.
public enum RenderedLink: Sendable, Hashable {
  /// As the library would write it: the address as it stands. A wikilink or embed, which has none, is its words.
  case asWritten
  case anchor(href: Href, role: LinkRole = .page)
  /// The same, of what ``EncodedLinks`` hold: an address by its number, and how many of its first bytes are left out; and
  /// a role by its. Most links are such, and nothing is made for one.
  case prepared(address: Int32, skipping: Int32, role: Int32)
  /// 0 where a size is not known.
  case image(src: Href, width: Int = 0, height: Int = 0)
  /// A sound or a film, with what the browser has to play it.
  case player(src: Href, isFilm: Bool)
  /// What stands in place of a block-level embed (``Reference/isBlock``); elsewhere its words do.
  case embed(EmbeddedText)
  /// Words only.
  case text
}

/// A text that stands in another, and where it is from.
public struct EmbeddedText: Sendable, Hashable {
  public var html: [UInt8]
  public var title: String
  public var page: Href
  /// Where they are others than that of the text around it.
  public var language: TextLanguage?
  public var titleLanguage: TextLanguage?

  public init(html: [UInt8], title: String, page: Href) {
    (self.html, self.title, self.page) = (html, title, page)
  }
}

/// What ``RenderedLink/prepared(address:skipping:role:)`` is taken from.
public struct EncodedLinks: Sendable {
  /// Escaped for an attribute.
  public var addresses: ByteTable
  /// The attributes of each role, as HTML.
  let attributes: ByteTable

  public init(addresses: ByteTable, roles: [LinkRole]) {
    self.addresses = addresses
    attributes = ByteTable(count: roles.count) { $1 += roles[$0].attributes.bytes }
  }

  public static let none = EncodedLinks(addresses: .empty, roles: [])
}

/// A stretch of the document's `text` that is more than its author made it: the words that a note is about.
///
/// Where it crosses elements it is marked piece by piece, so that the output is well formed however marks overlap; of two
/// on the same words the one that comes first is the outer.
public struct TextMark: Sendable {
  /// What is marked.
  public enum Role: Sendable, Hashable {
    /// Words with a note: the id of its kind, the slug that ids are made of, its number, which follows the words and leads
    /// to it, and what that is called: “Note 3, claim, reported”.
    case annotated(kind: String, slug: String, number: Int, label: String)
    /// A tag, which leads to its page; never in a link.
    case tag(Href)

    var number: Int {
      switch self {
      case .annotated(_, _, let number, _): number
      case .tag: 0
      }
    }

    var end: StaticString {
      switch self {
      case .annotated: "</span>"
      case .tag: "</a>"
      }
    }
  }

  public var range: ByteRange
  public var role: Role

  public init(_ range: Range<Int>, _ role: Role) {
    self.range = ByteRange(range)
    self.role = role
  }
}

/// A block at the top of a body, and where its HTML stands in what was rendered: of a footnote, what is in its item.
public struct RenderedBlock: Sendable, Hashable {
  /// An index into the document's nodes.
  public var node: Int
  public var html: Range<Int>
}

/// What a document is rendered for.
public struct RenderOptions: Sendable {
  /// Words that the renderer adds, for readers who listen.
  public struct Labels: Sendable {
    public var footnotes = "Footnotes"
    public var footnote = "Footnote"
    /// The same within a line.
    public var footnoteInline = "footnote"
    /// Where footnotes are in one series with other notes.
    public var note = "Note"
    public var back = "Back to reference"
    public var table = "Table"
    public var formula = "Formula"
    /// Where an embedded text is from.
    public var from = "From"
    public var done = "Done"
    public var open = "Not done"
    /// What signs in the boxes of tasks say, as Obsidian's users write them.
    public var taskSigns: [Unicode.Scalar: String] = [:]
    /// Of what folds and says nothing of what is in it.
    public var details = "Details"
    /// The titles of callouts without one, where they are not English.
    public var callouts: [CalloutKind: String] = [:]

    public init() {}
  }

  /// A title, as it stands in a text, and its language.
  public struct ForeignTitle: Sendable {
    public var words: [UInt8]
    public var language: TextLanguage

    public init(_ words: String, in language: TextLanguage) {
      (self.words, self.language) = (Array(words.utf8), language)
    }
  }

  /// Byte for byte what the library's own renderer gives.
  public var isPlain: Bool
  /// Of the body's ids, so that two bodies can stand on one page.
  public var ids: ElementID.Scope
  /// Added to the level of each heading.
  public var headingLevelOffset: Int
  public var labels: Labels
  /// That of the labels, where the text is in another.
  public var labelLanguage: TextLanguage?
  /// Of the text, where it is known: the words of a link that are written in another script say so.
  private(set) var language: TextLanguage?
  private(set) var isLatin = true
  /// Titles that links of ``EncodedLinks`` may have for their words and that are in another language, by the address's number.
  public var foreignTitles: [Int32: ForeignTitle] = [:]
  /// Whether links of ``EncodedLinks`` are left as numbers: then ``EncodedBody`` makes HTML of the bytes.
  public var keepsLinksPrepared = false
  /// By footnote, where they are in one series with the page's other notes; else they are counted by themselves.
  public var footnoteNumbers: [Int] = []
  /// Of the page: blocks that run the other way say so.
  public var direction = TextDirection.leftToRight

  /// The same for a text in a language.
  ///
  /// - Parameter labels: that of the labels, where it is another.
  public func written(in language: TextLanguage, labels: TextLanguage?) -> RenderOptions {
    var options = self
    (options.direction, options.labelLanguage) = (language.direction, labels)
    (options.language, options.isLatin) = (language, language.isLatin)
    return options
  }

  public static let plain = RenderOptions(isPlain: true, ids: .page, headingLevelOffset: 0, labels: Labels())

  public static func page(
    ids: ElementID.Scope = .page, headingLevelOffset: Int = 0, labels: Labels = Labels(),
    keepsLinksPrepared: Bool = false, footnoteNumbers: [Int] = [], direction: TextDirection = .leftToRight
  ) -> RenderOptions {
    RenderOptions(
      isPlain: false, ids: ids, headingLevelOffset: headingLevelOffset, labels: labels,
      keepsLinksPrepared: keepsLinksPrepared, footnoteNumbers: footnoteNumbers, direction: direction)
  }
}
