import Anchoring

/// A text that was, and the one in its place, as they may be told, with what differs.
public struct ToldChange: Sendable {
  public let was: String
  public let now: String
  /// Why the sentence may say something else.
  public let reasons: [String]
  /// Word by word.
  public let difference: String

  public init(from was: String, to now: String, _ secrets: Secrets) {
    self.init(from: was, to: now, of: nil, secrets)
  }

  fileprivate init(from was: String, to now: String, of change: SentenceChange?, _ secrets: Secrets) {
    (self.was, self.now) = (secrets.masked(was), secrets.masked(now))
    if let change, self.was == was, self.now == now {
      (reasons, difference) = (change.reasons, change.difference)
      return
    }
    difference = WordDiff(from: self.was, to: self.now).description
    // Words are told one by one there, and those of a name are not looked for so.
    let reasons = change.map { $0.reasons.filter { !$0.contains("“") } } ?? []
    self.reasons =
      reasons.isEmpty && change?.isTelling == true ? ["words of it that are not shown came or went"] : reasons
  }
}

extension SurroundingsChange {
  /// What may be told of it.
  public func told(_ secrets: Secrets) -> ToldChange {
    if case .sentence(let change) = kind { return ToldChange(from: kept, to: now, of: change, secrets) }
    return ToldChange(from: kept, to: now, secrets)
  }
}
