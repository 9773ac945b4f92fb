import Diagnostics
public import Markup

/// What a preview tells the pages that are open, after each build.
public struct PreviewState: Sendable {
  /// Counts the builds of this run, from 1.
  public var build: Int
  /// How many errors keep the site from being built; 0 where it was.
  public var errors: Int
  /// The first of them, as far as they are shown.
  public var problems: [Problem]
  /// How many warnings there are, for a word in a corner.
  public var warnings: Int
  /// The page that was edited just now, and the place there, for a reader who wants to be led there. This and what follows
  /// is from the site's root.
  public var edited: Href?
  /// Style sheets whose bytes changed.
  public var styles: [Href]
  /// Pictures and other files beside the pages whose bytes may have changed; nil where any may.
  public var media: [Href]?

  public init(
    build: Int = 0, errors: Int = 0, problems: [Problem] = [], warnings: Int = 0, edited: Href? = nil,
    styles: [Href] = [],
    media: [Href]? = []
  ) {
    self.build = build
    self.errors = errors
    self.problems = problems
    self.warnings = warnings
    self.edited = edited
    self.styles = styles
    self.media = media
  }

  /// An error as the terminal shows it, and where it is.
  public struct Problem: Sendable, Hashable {
    /// With the line and the caret.
    public var text: String
    /// As the editor is to be given it; empty where no file is to blame.
    public var file: String
    public var line: Int
    public var column: Int

    public init(text: String, file: String, line: Int, column: Int) {
      self.text = text
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// One line of JSON for the script of the pages.
  ///
  /// - Parameter links: for each problem the address that opens the editor, or nil where there is no editor.
  func json(links: (Int) -> String?) -> String {
    let problems = problems.enumerated().map { index, problem -> JSONValue in
      var members = [
        JSONValue.Member("text", .text(problem.text)),
        .init("place", .text("\(problem.file):\(problem.line):\(problem.column)")),
      ]
      if !problem.file.isEmpty, let link = links(index) { members.append(.init("open", .text(link))) }
      return .object(members)
    }
    var members = [
      JSONValue.Member("build", .integer(build)), .init("warnings", .integer(warnings)),
      .init("errors", .integer(errors)), .init("problems", .array(problems)), .init("styles", Self.json(styles)),
      .init("media", media.map(Self.json) ?? .null),
    ]
    if let edited { members.append(.init("edited", Self.json(edited))) }
    return JSONValue.object(members).line
  }

  private static func json(_ address: Href) -> JSONValue { .text("/" + address.text) }
  private static func json(_ addresses: [Href]) -> JSONValue { .array(addresses.map(json)) }
}
