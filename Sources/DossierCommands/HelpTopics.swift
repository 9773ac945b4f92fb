import Model

/// What `dossier help` answers to a topic that is no command: where that is told which somebody looks for.
enum HelpTopics {
  private struct Topic {
    var words: Set<String>
    var advice: String
  }

  /// What is neither a type of files nor a key, or is told elsewhere, too. In the singular.
  private static let topics = [
    Topic(
      words: ["capture", "copy", "archive", "archiving"],
      advice: "run dossier help fields source for capture:, which names a copy in Content/captures/, and "
        + "dossier help verify for how quoted words are held against it"),
    Topic(
      words: ["link", "linking", "wikilink", "mention", "backlink", "reference"],
      advice:
        "write [[name]] or [[name|words]] in a text; dossier help link is about names that are not linked yet, and "
        + "dossier check --explain unresolved-link about links that lead nowhere"),
    Topic(
      words: ["note", "annotation", "annotating", "comment"],
      advice:
        "run dossier help fields annotation-kinds for what a note on an article can be, and dossier help annotate for "
        + "how to make one; for a folder of notes run dossier help build"),
    Topic(
      words: ["obsidian", "vault", "logseq", "dendron", "notebook", "zettelkasten"],
      advice: "run dossier build and the folder: notes that were written for another program need no settings"),
    Topic(
      words: [
        "markdown", "md", "syntax", "text", "body", "footnote", "table", "highlight", "embed", "transclusion",
        "heading",
        "block", "task",
      ],
      advice:
        "write Markdown as on GitHub, and as in Obsidian [[name|words]], ![[name]], ==words==, ^block and > [!note]; "
        + "dossier help fields callouts lists the callouts"),
    Topic(
      words: ["media", "picture", "image", "photo", "video", "film", "audio", "sound", "attachment", "pdf", "file"],
      advice: "put the file into Content/media/, and write ![[plan.png|300]] in a text; "
        + "dossier help fields article has image:"),
    Topic(
      words: ["front matter", "front-matter", "frontmatter", "yaml", "key", "field", "metadata", "property", "schema"],
      advice: "run dossier help fields"),
    Topic(
      words: ["config", "configuration", "setting", "dossier.yml", "option", "html", "formula", "math", "feed", "rss"],
      advice: "run dossier help fields settings"),
    Topic(words: ["kind", "entity kind", "type"], advice: "run dossier help fields entity-kinds"),
    Topic(
      words: ["entity", "company", "people", "thing"],
      advice: "run dossier help fields entity-kinds, or dossier list entities"),
    Topic(words: ["anchor", "anchoring", "anchored"], advice: "run dossier help reanchor"),
    Topic(
      words: ["evidence", "citation", "citing", "proof", "footing"],
      advice:
        "run dossier help fields claim for sources:, and dossier help verify for how quoted words are held against them"
    ),
    Topic(
      words: ["draft", "unpublished"],
      advice: "write draft: true in the front matter of what is not to be published yet; dossier list drafts lists all"),
    Topic(
      words: ["secret", "secrecy", "anonymous", "confidential", "confidentiality"],
      advice: "write confidential: true in the file of a source that nobody is to know of: dossier help fields source"),
    Topic(
      words: ["slug", "address", "permalink", "url", "redirect"],
      advice:
        "a page’s address is its file’s name; dossier help rename changes it, and formerly: leads on from the old one"),
    Topic(
      words: [
        "content", "folder", "structure", "layout", "tutorial", "example", "quickstart", "intro", "introduction",
      ],
      advice:
        "run dossier help for what lies in Content/, and dossier new in an empty folder for a dossier to begin with"),
    Topic(
      words: ["rule", "check", "warning", "error", "diagnostic", "message", "code", "fix", "json", "sarif", "exit"],
      advice: "run dossier help check, and dossier check --list for the rules or --explain and the code of a message"),
    Topic(
      words: [
        "page", "timeline", "map", "network", "graph", "search", "theme", "template", "css", "style", "design", "look",
      ],
      advice:
        "run dossier build, which makes all pages; dossier help fields page has the keys of one that you write, and "
        + "dossier help fields settings what the navigation shows"),
    Topic(words: ["translation", "locale"], advice: "run dossier help fields article, which has language:"),
  ]

  /// Nil where nobody can tell what is meant.
  static func advice(on word: String) -> String? {
    let folded = word.lowercased()
    if FieldReference.text(on: folded) != nil { return "run dossier help fields \(folded)" }
    let forms = singulars(of: folded)
    for form in forms {
      // Of what has keys, there may be a list, too.
      if FieldReference.text(on: form) != nil, !topics.contains(where: { $0.words.contains(form) }) {
        let list = ContentLists.all.contains { $0.id == folded } ? ", or dossier list \(folded)" : ""
        return "run dossier help fields \(form)\(list)"
      }
      if let topic = topics.first(where: { $0.words.contains(form) }) { return topic.advice }
    }
    return (forms + [word]).lazy.compactMap(key).first
  }

  /// Where a key of front matter is told.
  private static func key(_ word: String) -> String? {
    let having = AnySchema.all.filter { schema in schema.fields.contains { $0.name.lowercased() == word.lowercased() } }
    guard let first = having.first else { return nil }
    let names = having.prefix(3).map { "dossier help fields \($0.kind ?? $0.type)" }
    let key = first.fields.first { $0.name.lowercased() == word.lowercased() }?.name ?? word
    return "run \(names.joined(separator: " or ")), which \(names.count == 1 ? "has" : "have") \(key):"
  }

  /// The word, and what it may be the plural of.
  static func singulars(of word: String) -> [String] {
    var forms = word == "people" ? [word, "person"] : [word]
    if word.hasSuffix("ies") { forms.append(word.dropLast(3) + "y") }
    if word.hasSuffix("s") { forms.append(String(word.dropLast())) }
    return forms
  }
}
