/// A ledger of notes: claims by status, quotes by speaker.
public struct LedgerPage: Sendable {
  public var introduction: String
  /// To the same ledger for one status each.
  public var filters: [ListFilter] = []
  /// Where what the notes rest on comes from.
  public var picture: PagePicture?
  public var groups: [NoteGroup]
  /// What the notes rest on; on paper they name it by letters.
  public var sources: [CitedSource] = []

  public init(introduction: String, groups: [NoteGroup]) {
    self.introduction = introduction
    self.groups = groups
  }
}
