import Diagnostics

/// A kind of callout, `> [!kind] Title`: those that Obsidian knows, and ours for news.
public struct CalloutKind: Sendable, Hashable {
  /// What the page's markup calls it, whatever alias was written.
  public let name: String
  /// Other spellings.
  public let aliases: [String]
  /// The title where the author wrote none.
  public let title: String

  private init(_ name: String, _ title: String, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
    self.title = title
  }

  public static let all: [CalloutKind] = [
    CalloutKind("note", "Note"),
    CalloutKind("abstract", "Abstract", aliases: ["summary", "tldr"]),
    CalloutKind("info", "Info"),
    CalloutKind("todo", "To do"),
    CalloutKind("tip", "Tip", aliases: ["hint", "important"]),
    CalloutKind("success", "Success", aliases: ["check", "done"]),
    CalloutKind("question", "Question", aliases: ["help", "faq"]),
    CalloutKind("warning", "Warning", aliases: ["caution", "attention"]),
    CalloutKind("failure", "Failure", aliases: ["fail", "missing"]),
    CalloutKind("danger", "Danger", aliases: ["error"]),
    CalloutKind("bug", "Bug"),
    CalloutKind("example", "Example"),
    CalloutKind("quote", "Quote", aliases: ["cite"]),
    CalloutKind("correction", "Correction"),
    CalloutKind("update", "Update"),
    CalloutKind("claim", "Claim"),
    CalloutKind("evidence", "Evidence"),
    CalloutKind("reply", "Reply"),
  ]

  private static let byName: [String: Int] = {
    var names: [String: Int] = [:]
    for (index, kind) in all.enumerated() {
      for name in [kind.name] + kind.aliases { names[name] = index }
    }
    return names
  }()

  /// The index in `all` of a kind by name or alias, case ignored.
  static func index(of name: String) -> Int? { byName[name.lowercased()] }

  static func nearest(to name: String) -> String? {
    Nearest.candidates(to: name, in: byName.keys, limit: 1).first
  }
}
