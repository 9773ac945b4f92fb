/// A ledger of notes: claims by status, quotes by speaker.
public struct LedgerPage: Sendable {
  public var introduction: String
  /// Links to the same ledger for one status each, the current one without a link.
  public struct Filter: Sendable {
    public var link: PageLink
    public var count: Int
    public var isCurrent: Bool

    public init(link: PageLink, count: Int, isCurrent: Bool) {
      self.link = link
      self.count = count
      self.isCurrent = isCurrent
    }
  }

  public var filters: [Filter] = []
  public var groups: [NoteGroup]
  /// What the notes rest on; on paper they name it by letters.
  public var sources: [CitedSource] = []

  public init(introduction: String, groups: [NoteGroup]) {
    self.introduction = introduction
    self.groups = groups
  }
}
