public import Markup

/// Something that the dossier rests on: a report, a statement, a hearing.
public struct Source: Sendable {
  /// A type of the Citation Style Language, version 1.0.2, such as `article-newspaper`.
  public var type: String
  public var authors: [String] = []
  public var publisher: String?
  public var issued: EDTFDate?
  public var accessed: EDTFDate?
  public var url: String?
  public var archiveURL: String?
  public var archiveDate: EDTFDate?
  /// A file in `captures/`: checked against, never published.
  public var capture: Located<String>?
  /// The capture's SHA-256, in lower-case hexadecimal.
  public var sha256: Located<String>?
  /// The SHA-256 of the text beside a capture that is no text, likewise.
  public var textSHA256: Located<String>?
  /// The encoding of the capture's text, by its label, where it does not say so itself.
  public var encoding: String?
  /// Where what it says comes from; nil where it states nothing of that.
  public var origin: Origin?
  /// Whether the capture is no whole copy, but what was taken down from the source: quoted words and notes. Holding words
  /// against it shows no more than that the two agree.
  public var isExcerpt = false
  /// A confidential source never reaches Public: not its page, its name, nor a link to it.
  public var isConfidential = false
  /// Further names that must not be published: a surname, an author.
  public var secretNames: [Located<String>] = []
  /// Spellings of its names, or words of its capture, that may be published all the same.
  public var mayBeNamed: [ReleasedName] = []

  /// Of a confidential source: what was typed for its addresses and is none.
  public var malformedAddresses: [String] = []

  /// Where what a source says comes from.
  public enum Origin: Sendable {
    /// From itself: it saw, heard, measured or said it.
    case own
    /// From these sources, by name.
    case sources([Located<String>])

    /// The sources that it names.
    public var named: [Located<String>] {
      if case .sources(let names) = self { names } else { [] }
    }
  }

  public init(type: String) {
    self.type = type
  }

  /// Nil where it is not archived, or where either address may not be linked to.
  public var archivedCopy: ArchivedCopy? {
    guard let original = url.flatMap(Href.init(external:)), let version = archiveURL.flatMap(Href.init(external:))
    else {
      return nil
    }
    return ArchivedCopy(original: original, version: version, date: archiveDate?.isoText)
  }
}

extension Source {
  /// All that it may be of.
  public static var types: [String] { SourceSchema.cslTypes }
}

/// A spelling of a confidential source's name that may be published, as it is also a word of its own.
public struct ReleasedName: Sendable {
  public var spelling: String
  public var reason: String

  public init(spelling: String, reason: String) {
    (self.spelling, self.reason) = (spelling, reason)
  }
}
