/// Something that the dossier rests on: a report, a statement, a hearing.
package struct Source: Sendable {
  /// A type of the Citation Style Language, version 1.0.2, such as `article-newspaper`.
  package var type: String
  package var authors: [String] = []
  package var publisher: String?
  package var issued: EDTFDate?
  package var accessed: EDTFDate?
  package var url: String?
  package var archiveURL: String?
  package var archiveDate: EDTFDate?
  /// A file in `captures/`: checked against, never published.
  package var capture: Located<String>?
  /// The capture's SHA-256, in lower-case hexadecimal.
  package var sha256: Located<String>?
  /// A confidential source never reaches Public: not its page, its name, nor a link to it.
  package var isConfidential = false

  package init(type: String) {
    self.type = type
  }
}
