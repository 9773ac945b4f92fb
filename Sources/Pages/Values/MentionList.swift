package import Markup

/// Where something is mentioned: sentences, by the page that they stand on.
///
/// Such lists are most of what a site has to say, so one is not made of small values: all its HTML is one piece of bytes,
/// and what is where in it stands in numbers.
package struct MentionList: Sendable {
  /// The sentences of one page. The ranges are of the list's bytes.
  package struct Group: Sendable {
    package fileprivate(set) var title: Range<Int>
    package fileprivate(set) var href: Range<Int>
    /// “Article”, “Person”.
    package fileprivate(set) var typeName: Range<Int>
    /// Of ``MentionList/mentions``.
    fileprivate var mentions: Range<Int>
  }

  package struct Mention: Sendable {
    /// The sentence, with the link's words in `<mark>`.
    package fileprivate(set) var sentence: Range<Int>
    /// Leads to the place in the page: its heading or block.
    package fileprivate(set) var href: Range<Int>
  }

  private var bytes: [UInt8] = []
  package private(set) var groups: [Group] = []
  private var mentions: [Mention] = []

  /// - Parameter mentions: about how many there will be.
  package init(mentions count: Int = 0) {
    if count == 0 { return }
    bytes.reserveCapacity(count * 256)
    groups.reserveCapacity(count)
    mentions.reserveCapacity(count)
  }

  package var isEmpty: Bool { groups.isEmpty }

  package func mentions(of group: Group) -> ArraySlice<Mention> { mentions[group.mentions] }

  /// A piece of the list.
  package func html(_ range: Range<Int>) -> HTML {
    bytes.withUnsafeBufferPointer { HTML(trusted: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Begins with the mentions on another page; all three are HTML that may stand in an attribute.
  package mutating func beginPage(
    title: UnsafeBufferPointer<UInt8>, href: some Sequence<UInt8>, typeName: UnsafeBufferPointer<UInt8>
  ) {
    groups.append(
      Group(
        title: add(title), href: add(href), typeName: add(typeName), mentions: mentions.count..<mentions.count))
  }

  /// Adds a sentence to the page that was begun last.
  ///
  /// - Parameter heading: the id of the heading that it stands under; empty where the page itself is linked to. Of
  ///   neighbours under one heading those behind the first may pass nil.
  package mutating func add(sentence: UnsafeBufferPointer<UInt8>, heading: UnsafeBufferPointer<UInt8>?) {
    guard let group = groups.indices.last else { return }
    let sentence = add(sentence)
    var href = groups[group].href
    if let heading {
      if !heading.isEmpty {
        let start = bytes.count
        bytes.append(contentsOf: bytes[href].prefix { $0 != UInt8(ascii: "#") })
        bytes.append(UInt8(ascii: "#"))
        bytes.append(contentsOf: heading)
        href = start..<bytes.count
      }
    } else if !groups[group].mentions.isEmpty, let last = mentions.last {
      href = last.href
    }
    mentions.append(Mention(sentence: sentence, href: href))
    groups[group].mentions = groups[group].mentions.lowerBound..<mentions.count
  }

  private mutating func add(_ more: some Sequence<UInt8>) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: more)
    return start..<bytes.count
  }
}

/// The sentences of one page that mention something, as a value by itself.
package struct MentionGroup: Sendable {
  package var page: PageLink
  /// “Article”, “Person”.
  package var typeName: String
  package var mentions: [Mention]

  package struct Mention: Sendable {
    /// The sentence, with the link's words in `<mark>`.
    package var sentence: HTML
    /// Leads to the place in the page: its heading or block.
    package var href: Href

    package init(sentence: HTML, href: Href) {
      self.sentence = sentence
      self.href = href
    }
  }

  package init(page: PageLink, typeName: String, mentions: [Mention]) {
    self.page = page
    self.typeName = typeName
    self.mentions = mentions
  }
}

extension MentionList: ExpressibleByArrayLiteral {
  package init(_ groups: [MentionGroup]) {
    self.init()
    for group in groups {
      let typeName = HTML.text(group.typeName)
      self.groups.append(
        Group(
          title: add(HTML.text(group.page.title).bytes), href: add(HTML("\(group.page.href)").bytes),
          typeName: add(typeName.bytes), mentions: mentions.count..<(mentions.count + group.mentions.count)))
      for mention in group.mentions {
        mentions.append(Mention(sentence: add(mention.sentence.bytes), href: add(HTML("\(mention.href)").bytes)))
      }
    }
  }

  package init(arrayLiteral groups: MentionGroup...) {
    self.init(groups)
  }
}
