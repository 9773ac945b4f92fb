import Diagnostics

/// What a preview tells the pages that are open, after each build.
public struct PreviewState: Sendable {
  /// Counts the builds of this run, from 1.
  public var build: Int
  /// The errors that keep the site from being built; empty where it was.
  public var problems: [Problem]
  /// How many warnings there are, for a word in a corner.
  public var warnings: Int
  /// The page that was edited just now, from the site's root, for a reader who wants to be led there.
  public var edited: String?
  /// Style sheets whose bytes changed, from the site's root.
  public var styles: [String]

  public init(
    build: Int = 0, problems: [Problem] = [], warnings: Int = 0, edited: String? = nil, styles: [String] = []
  ) {
    self.build = build
    self.problems = problems
    self.warnings = warnings
    self.edited = edited
    self.styles = styles
  }

  /// An error as the terminal shows it, and where it is.
  public struct Problem: Sendable, Hashable {
    /// With the line and the caret.
    public var text: String
    /// As the editor is to be given it.
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
    let problems = problems.enumerated().map { index, problem in
      let place = "\(problem.file):\(problem.line):\(problem.column)"
      let link = links(index).map { ",\"open\":\(JSONText.quoted($0))" } ?? ""
      return "{\"text\":\(JSONText.quoted(problem.text)),\"place\":\(JSONText.quoted(place))\(link)}"
    }
    let edited = edited.map { ",\"edited\":\(JSONText.quoted("/" + $0))" } ?? ""
    let styles = styles.map { JSONText.quoted("/" + $0) }.joined(separator: ",")
    return
      "{\"build\":\(build),\"warnings\":\(warnings),\"problems\":[\(problems.joined(separator: ","))],\"styles\":[\(styles)]\(edited)}"
  }
}
