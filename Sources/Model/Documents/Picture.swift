/// A picture that front matter gives a page.
public struct Picture: Sendable {
  /// A file in `media/`, by its path from there.
  public var file: Located<String>
  /// What is to be seen in it, for those who do not see it; without it, the page's title stands there.
  public var alt: String?
  /// What stands below it.
  public var caption: String?
  /// Who made it, or where it is from.
  public var credit: String?

  public init(file: Located<String>) {
    self.file = file
  }
}
