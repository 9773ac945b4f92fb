public import Model

/// How many tags one document may have. A tag of a few bytes makes a page of thousands, so a text of nothing but tags would
/// make more pages than anyone could read, or any build should write.
public struct TagBudget {
  /// What one document may have, those that its tags stand under counted, too.
  public static let most = 1000

  private let isVaultNote: Bool
  private var keys: Set<String> = []

  public init(of document: Document) {
    isVaultNote = document.isVaultNote
  }

  /// Whether there is room for a tag, or it was taken before.
  public mutating func takes(_ tag: String) -> Bool {
    if keys.contains(TagAddress.key(tag)) { return true }
    guard keys.count < Self.most else { return false }
    // Only notes have tags below others.
    let levels = isVaultNote ? TagAddress.levels(ofNotes: tag) : [tag]
    let new = Set(levels.map(TagAddress.key).filter { !keys.contains($0) })
    guard keys.count + new.count <= Self.most else { return false }
    for key in new { keys.insert(key) }
    return true
  }
}
