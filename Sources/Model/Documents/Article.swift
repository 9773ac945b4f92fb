/// What an article's front matter says besides its header.
package struct Article: Sendable {
  package var date: EDTFDate
  package var updated: EDTFDate?
  package var authors: [String] = []
  package var publisher: String?
  /// The source that the article annotates, by name.
  package var source: Located<String>?
  /// A file in `media/`.
  package var image: Located<String>?
  package var corrections: [Correction] = []

  /// What was changed in an article after it was published, and why.
  package struct Correction: Sendable {
    package var date: EDTFDate
    package var note: String
    package var range: Range<Int>

    package init(date: EDTFDate, note: String, range: Range<Int>) {
      self.date = date
      self.note = note
      self.range = range
    }
  }

  package init(date: EDTFDate) {
    self.date = date
  }
}
