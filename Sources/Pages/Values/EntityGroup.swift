import Markup
import Parallel

/// Entities of one kind that an article names. Articles name dozens, so that nothing is copied into a group: its names and
/// addresses lie elsewhere.
public struct EntityGroup: Sendable {
  /// One of them, with its address.
  public struct Entry: Sendable {
    public let title: HTMLPiece
    public let href: HTMLPiece
    /// “3 times”, or nothing.
    public let note: String?
  }

  /// “People”.
  public let title: String
  public private(set) var entries: [Entry] = []
  /// What the pieces lie in.
  private let owner: any AnyObject & Sendable

  init(title: String, in owner: any AnyObject & Sendable) {
    (self.title, self.owner) = (title, owner)
  }

  /// Both are HTML that may stand in an attribute.
  mutating func add(title: SharedBytes, href: SharedBytes, note: String?) {
    entries.append(Entry(title: HTMLPiece(title), href: HTMLPiece(href), note: note))
  }

  /// Of cards of one kind.
  public init(title: String, cards: [EntityCard]) {
    let table = ByteTable(count: cards.count * 2) { index, bytes in
      let link = cards[index / 2].link
      bytes += index % 2 == 0 ? HTML.text(link.title).bytes : HTML("\(link.href)").bytes
    }
    self.init(title: title, in: table)
    for (index, card) in cards.enumerated() {
      add(title: table[index * 2], href: table[index * 2 + 1], note: card.note)
    }
  }
}
