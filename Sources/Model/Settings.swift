public import Diagnostics
public import Words

/// What `dossier.yml` says.
public struct Settings: Sendable {
  public var title = "Dossier"
  /// Where the site will stand, for what needs absolute addresses; an `https` or `http` address that ends in `/`.
  public var baseURL: String?
  /// As BCP 47 has it.
  public var language = "en"
  /// What the pages say by themselves: in the dossier's language, and in English where that has no words yet.
  public var words: any Wording = English()
  public var description: String?
  public var publisher: String?
  public var authors: [String] = []
  /// The day that the dossier is of: what has ended by then is told as past.
  public var asOf: EDTFDate?
  /// Slugs of pages and lists, in the order of the navigation; nil for the usual ones.
  public var navigation: [Located<String>]?
  /// Severities that replace those of the checks, by the rule's id; nil in it for “off”.
  public var checks: [String: Diagnostic.Severity?] = [:]
  /// Where the settings name them.
  public var checkPlaces: [String: Range<Int>] = [:]
  /// Whether pages show how much of what is asserted has a source, in figures.
  public var showsEvidenceFigures = false
  /// Whether there must be a record of what was published.
  public var isRecorded = false
  /// The borders that maps show as disputed, in place of the usual ones; nil for these.
  public var disputedBorders: [Border]?
  /// Folders and files that are no part of the dossier, by their paths from the content folder.
  public var ignored: [Located<String>] = []
  /// Whether files in `media/` are published that nothing names.
  public var publishesUnnamedMedia = false
  /// How long reading, linking and rendering one body may take.
  public var bodySeconds = 10.0
  /// What Obsidian and GitHub read otherwise in a text; nil for Obsidian's way in notes, and GitHub's elsewhere.
  public var singleTildes: Bool?
  public var lineBreaks: Bool?
  public var formulas: Bool?
  public var wideSigns: Bool?
  /// Whether the file is there and could not be read, so that nobody knows what it says.
  public var isUnread = false
  /// Whether the safe part of HTML in a text is passed on.
  public var html: Bool?
  /// The file itself; nil where there is none.
  public var source: SourceFile?

  public init() {}

  /// Takes a language, where there is one, with its words.
  mutating func speak(_ tag: String?) {
    guard let tag else { return }
    language = tag
    if let words = Wordings.named(tag) { self.words = words }
  }
}
