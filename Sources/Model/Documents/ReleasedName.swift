/// A spelling of a confidential source's name that may be published, as it is also a word of its own.
public struct ReleasedName: Sendable {
  public var spelling: String
  public var reason: String

  public init(spelling: String, reason: String) {
    (self.spelling, self.reason) = (spelling, reason)
  }
}
