import Diagnostics
public import Words

/// A kind of callout, `> [!kind] Title`: those that Obsidian knows, and ours for news.
public struct CalloutKind: Sendable, Hashable {
  /// What the page's markup calls it, whatever alias was written.
  public let name: String
  /// Other spellings.
  public let aliases: [String]
  /// The title where the author wrote none.
  public let title: Term

  private init(_ name: String, _ title: Term, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
    self.title = title
  }

  public static let all: [CalloutKind] = [
    CalloutKind("note", Term("Note", de: "Hinweis")),
    CalloutKind("abstract", Term("Abstract", de: "Zusammenfassung"), aliases: ["summary", "tldr"]),
    CalloutKind("info", Term("Info", de: "Information")),
    CalloutKind("todo", Term("To do", de: "Zu erledigen")),
    CalloutKind("tip", Term("Tip", de: "Tipp"), aliases: ["hint", "important"]),
    CalloutKind("success", Term("Success", de: "Erledigt"), aliases: ["check", "done"]),
    CalloutKind("question", Term("Question", de: "Frage"), aliases: ["help", "faq"]),
    CalloutKind("warning", Term("Warning", de: "Warnung"), aliases: ["caution", "attention"]),
    CalloutKind("failure", Term("Failure", de: "Fehlschlag"), aliases: ["fail", "missing"]),
    CalloutKind("danger", Term("Danger", de: "Gefahr"), aliases: ["error"]),
    CalloutKind("bug", Term("Bug", de: "Fehler")),
    CalloutKind("example", Term("Example", de: "Beispiel")),
    CalloutKind("quote", Term("Quote", de: "Zitat"), aliases: ["cite"]),
    CalloutKind("correction", Term("Correction", de: "Korrektur")),
    CalloutKind("update", Term("Update", de: "Aktualisierung")),
    CalloutKind("claim", Term("Claim", de: "Behauptung")),
    CalloutKind("evidence", Term("Evidence", de: "Beleg")),
    CalloutKind("reply", Term("Reply", de: "Stellungnahme")),
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
