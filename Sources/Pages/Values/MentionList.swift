public import Linking
public import Markup
public import Parallel

/// Where something is mentioned: sentences, by the page that they stand on.
///
/// Such lists are most of what a site has to say, so nothing is copied into one: it says where the bytes of each sentence
/// and each address lie, and keeps what they lie in.
public struct MentionList: Sendable {
  /// The sentences of one page.
  public struct Group: Sendable {
    /// Whether it is a note, which belongs to the article before it.
    public fileprivate(set) var isVaultNote = false
    /// Of its sentences, where it is another than the page's.
    public fileprivate(set) var language: TextLanguage?
    public fileprivate(set) var title: HTMLPiece
    public fileprivate(set) var href: HTMLPiece
    /// “Article”, “Person”.
    public fileprivate(set) var typeName: HTMLPiece
    /// Of ``MentionList/mentions``.
    fileprivate var mentions: Range<Int>
  }

  /// A sentence, and where it stands.
  public struct Mention: Sendable {
    /// The sentence, with the link's words in `<mark>`.
    public fileprivate(set) var sentence: MentionedSentence
    /// The address of the page, and the id of the heading there: empty where the address is all.
    public fileprivate(set) var href: HTMLPiece
    public fileprivate(set) var heading: HTMLPiece
  }

  /// What the bytes lie in.
  private let owner: (any AnyObject & Sendable)?
  public private(set) var groups: [Group] = []
  /// The title of what is mentioned, as HTML, where it is in another language than the page.
  public var foreignTitle: (html: [UInt8], language: TextLanguage)?
  private var mentions: [Mention] = []

  public init() {
    owner = nil
  }

  /// - Parameters:
  ///   - count: about how many there will be.
  ///   - owner: keeps all bytes that the list is given.
  public init(mentions count: Int, in owner: any AnyObject & Sendable) {
    self.owner = owner
    groups.reserveCapacity(count)
    mentions.reserveCapacity(count)
  }

  public var isEmpty: Bool { groups.isEmpty }

  public func mentions(of group: Group) -> ArraySlice<Mention> { mentions[group.mentions] }

  /// Begins with the mentions on another page; all three are HTML, and the address may stand in an attribute.
  public mutating func beginPage(
    title: SharedBytes, href: SharedBytes, typeName: SharedBytes,
    isVaultNote: Bool = false, language: TextLanguage? = nil
  ) {
    groups.append(
      Group(
        isVaultNote: isVaultNote, language: language, title: HTMLPiece(title), href: HTMLPiece(href),
        typeName: HTMLPiece(typeName),
        mentions: mentions.count..<mentions.count))
  }

  /// Adds a sentence to the page that was begun last.
  ///
  /// - Parameter heading: the id of the heading that it stands under; empty where the page itself is linked to.
  public mutating func add(sentence: MentionedSentence, heading: SharedBytes) {
    guard let group = groups.indices.last else { return }
    var href = groups[group].href
    // A page that has its own place in another leads to the heading there.
    if !heading.isEmpty, let hash = href.bytes.firstIndex(of: UInt8(ascii: "#")) {
      href = HTMLPiece(href.bytes.part(0..<hash))
    }
    mentions.append(Mention(sentence: sentence, href: href, heading: HTMLPiece(heading)))
    groups[group].mentions = groups[group].mentions.lowerBound..<mentions.count
  }
}

extension HTMLRun {
  public mutating func append(_ sentence: MentionedSentence) {
    sentence.append(to: &self)
  }
}

/// The sentences of one page that mention something, as a value by itself.
public struct MentionGroup: Sendable {
  public var page: PageLink
  /// “Article”, “Person”.
  public var typeName: String
  public var mentions: [Mention]
  /// Whether it is a note, which belongs to the article before it.
  public var isVaultNote = false
  /// Of the sentences, where it is another than the page's.
  public var language: TextLanguage?

  /// A sentence, and where it stands.
  public struct Mention: Sendable {
    /// The sentence, with the link's words in `<mark>`.
    public var sentence: HTML
    /// Leads to the place in the page: its heading or block.
    public var href: Href

    public init(sentence: HTML, href: Href) {
      self.sentence = sentence
      self.href = href
    }
  }

  public init(page: PageLink, typeName: String, mentions: [Mention]) {
    self.page = page
    self.typeName = typeName
    self.mentions = mentions
  }
}

extension MentionList: ExpressibleByArrayLiteral {
  public init(_ groups: [MentionGroup]) {
    let parts = groups.flatMap { group in
      [HTML.text(group.page.title).bytes, HTML("\(group.page.href)").bytes, HTML.text(group.typeName).bytes]
        + group.mentions.flatMap { mention in
          let address = HTML("\(mention.href)").bytes.split(
            separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
          return [mention.sentence.bytes] + [0, 1].map { $0 < address.count ? Array(address[$0]) : [] }
        }
    }
    let table = ByteTable(count: parts.count) { $1 += parts[$0] }
    self.init(mentions: parts.count, in: table)
    var next = 0
    func part() -> HTMLPiece {
      defer { next += 1 }
      return HTMLPiece(table[next])
    }
    for group in groups {
      let (title, href, typeName) = (part(), part(), part())
      self.groups.append(
        Group(
          isVaultNote: group.isVaultNote, language: group.language, title: title, href: href, typeName: typeName,
          mentions: mentions.count..<(mentions.count + group.mentions.count)))
      for _ in group.mentions {
        mentions.append(Mention(sentence: MentionedSentence(part().bytes), href: part(), heading: part()))
      }
    }
  }

  public init(arrayLiteral groups: MentionGroup...) {
    self.init(groups)
  }
}
