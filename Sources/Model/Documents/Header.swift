/// The front matter that every type of document may have.
public struct Header: Sendable {
  /// Where front matter gives none: the file's name, as Obsidian does.
  public var title: Located<String>
  public var summary: String?
  public var aliases: [Located<String>] = []
  /// Further names that links may use and no page shows: the day of a journal's page in other forms, the moment that begins a
  /// note's name.
  public var otherNames: [String] = []
  /// Whether the text names the page too, by the properties of Logseq.
  public var isOfLogseq = false
  public var tags: [Located<String>] = []
  /// That of its title and its text, where it is not the dossier's.
  public var language: String?
  /// Drafts are left out of the site, of every list, feed and export, unless they are asked for.
  public var isDraft = false
  /// Whether it is a note that says so of itself. Of sources ``Source/isConfidential`` tells.
  public var isConfidential = false
  /// Of a note that is a confidential source by its keys: what these say.
  public var secretSource: Source? {
    get { secretSources.first }
    set { secretSources = newValue.map { [$0] } ?? [] }
  }
  /// One or none: nearly no note has one, and a record takes much room.
  private var secretSources: [Source] = []
  /// Slugs that the page had before; each leaves a redirect behind.
  public var formerly: [Located<String>] = []

  /// What is found in it and was looked at.
  public var allowances: [Allowance] = []

  public init(title: Located<String>) {
    self.title = title
  }
}

/// Someone's answer to what a rule finds at one place: that it may stand, and why.
public struct Allowance: Sendable {
  /// The rule's id.
  public var check: Located<String>
  /// Words at the place, as the file has them.
  public var words: Located<String>
  public var reason: String

  public init(check: Located<String>, words: Located<String>, reason: String) {
    (self.check, self.words, self.reason) = (check, words, reason)
  }
}
