/// A list, whole or in groups: all people, all sources, a tag, the further mentions of a hub.
public struct ListingPage: Sendable {
  /// Part of a list, below a heading of its own where it has one.
  public struct Group: Sendable {
    /// What is listed.
    public enum Items: Sendable {
      case documents([DocumentCard])
      case entities([EntityCard])
      case mentions(MentionList)
      case links([PageLink])
    }

    public var title: String?
    public var items: Items

    public init(title: String? = nil, items: Items) {
      self.title = title
      self.items = items
    }
  }

  public var introduction: String?
  public var groups: [Group]

  public init(introduction: String? = nil, groups: [Group]) {
    self.introduction = introduction
    self.groups = groups
  }
}
