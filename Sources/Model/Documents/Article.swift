/// What an article's front matter says besides its header.
public struct Article: Sendable {
  public var date: EDTFDate
  public var updated: EDTFDate?
  public var authors: [String] = []
  public var publisher: String?
  /// The source that the article annotates, by name.
  public var source: Located<String>?
  public var image: Picture?
  public var corrections: [Correction] = []

  /// What was changed in an article after it was published, and why.
  public struct Correction: Sendable {
    public var date: EDTFDate
    public var note: String
    /// The note beside the words that were changed, by name: it is on the same matter.
    public var annotation: Located<String>?
    public var range: Range<Int>

    public init(date: EDTFDate, note: String, range: Range<Int>) {
      self.date = date
      self.note = note
      self.range = range
    }
  }

  public init(date: EDTFDate) {
    self.date = date
  }
}
