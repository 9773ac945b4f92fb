import HTMLReading

/// A copy of a source as it stands in `captures/`, read at the disk's edge so that all after it stays pure.
public struct Capture: Sendable, Hashable {
  /// What could be read of it.
  public enum Reading: Sendable, Hashable {
    /// What a reader sees, UTF-8, an empty line between paragraphs.
    case text([UInt8])
    /// It is no text, and none stands beside it.
    case noText
    /// It is text in an encoding that it does not name, or that is not read; with the name that it gives.
    case unknownEncoding(String?)
    /// It has more than so many mebibytes, and was not even hashed.
    case tooLarge(Int)
  }

  /// A file beside a PDF or a picture that has what it says as text.
  public struct Companion: Sendable, Hashable {
    /// Its path from `captures/`.
    public var name: String
    /// Of its bytes, in lower-case hexadecimal.
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Why it could not be read, where that is plain from its bytes.
  public enum Flaw: Sendable, Hashable {
    /// Nothing but blanks is in it.
    case isEmpty
    /// It is UTF-16 without the mark that says so; with the label of the encoding.
    case isUnmarked(as: String)
  }

  public var flaw: Flaw?
  public var reading: Reading
  /// Of its bytes, in lower-case hexadecimal; nothing where it is too large.
  public var sha256: String
  /// The file that the text is of, where it is another.
  public var companion: Companion?

  /// What it says if its style sheets hide nothing of which nobody can say whether they do; nil where they leave no doubt.
  public var doubtfulText: [UInt8]?

  /// Where there is such a text, what it says in any case, with a sign for each word that is doubtful, and in each way in which
  /// browsers may set marks around quotations: what stands in none of these is not proved.
  public var sureTexts: [[UInt8]] = []

  /// The style sheets that it names and that are not in it, as it names them: what these hide, nobody can say who has no more.
  public var absentSheets: [String] = []

  /// What it may say where it names no encoding, and of a confidential source what it hides from readers: nothing is held
  /// against these, but they are looked for in what is published.
  public var possibleTexts: [[UInt8]] = []

  /// Of a confidential source: whether all that it says could be taken in, so that it is looked for.
  public var isLookedThrough = true

  /// The text; nil where there is none to hold anything against.
  public var text: [UInt8]? {
    if case .text(let text) = reading { text } else { nil }
  }

  /// Whether captures are read that say they are in an encoding, by its label.
  public static func isRead(encoding label: String) -> Bool { TextEncoding(label: label) != nil }

  public init(_ reading: Reading, sha256: String, companion: Companion? = nil) {
    self.reading = reading
    self.sha256 = sha256
    self.companion = companion
  }

  public init(text: [UInt8]?, sha256: String) {
    self.init(text.map(Reading.text) ?? .noText, sha256: sha256)
  }
}
