import Linking
import Model
import Parallel
import Templates
import Words

/// All that the looks write themselves: the pages of a dossier that says nothing, but has something of every kind.
///
/// A confidential source may be called “Sources”, or “April”, and such a word stands on every page. Made once, where
/// something is confidential.
enum LookWords {
  /// By the subtag of the language.
  private static let made = Locked<[String: [[UInt8]]]>([:])

  static func pages(in words: any Wording) -> [[UInt8]] {
    if let pages = made.withLock({ $0[words.subtag] }) { return pages }
    let pages = make(in: words)
    made.withLock { $0[words.subtag] = pages }
    return pages
  }

  private static func make(in words: any Wording) -> [[UInt8]] {
    var options = CompileOptions()
    options.fallbackTitle = word
    let files = texts.map { ContentFile(relativePath: $0.path, displayPrefix: "", bytes: Array($0.text.utf8)) }
    var read = SiteCompiler.read(files, options: options)
    read.value.settings.words = words
    let plan = SiteCompiler.compile(read, options: options).value.outputs
    let template = SiteTemplate(frame: plan.site.frame)
    return plan.site.pages.map { template.html(for: $0.page(plan.site.context)).bytes }
  }

  /// A word that no language has.
  private static let word = "qxzqx"

  private static var texts: [(path: String, text: String)] {
    [
      ("dossier.yml", "title: \(word)\ndescription: \(word)\n"), ("index.md", "---\ntitle: \(word)\n---\n\(word)\n"),
      ("pages/\(word)-page.md", "---\ntitle: \(word)\ntags: [\(word)]\nformerly: [\(word)-former]\n---\n\(word)\n"),
    ] + articles + entities + sources + notes
  }

  /// One of each month, the first with corrections.
  private static var articles: [(path: String, text: String)] {
    (1...12).map { month in
      let date = "2018-\(month < 10 ? "0" : "")\(month)-01"
      let more =
        month == 1 ? "corrections: [{date: \(date), note: \(word)}]\nupdated: \(date)\nauthors: [\(word)]\n" : ""
      let words = (0..<60).map { "\(word)w\($0)" }.joined(separator: ". ")
      return (
        "articles/\(word)-a\(month).md",
        "---\ntitle: \(word)\ndate: \(date)\n\(more)---\n\(words). [[\(word)-person]] [[\(word)-s1]]\n\n## \(word)\n\nText[^1].\n\n[^1]: \(word).\n"
      )
    }
  }

  private static var entities: [(path: String, text: String)] {
    EntityKinds.all.map { kind in
      var lines = ["title: \(word) \(kind.id)", "kind: \(kind.id)", "aliases: [\(word)]"]
      for field in kind.fields {
        let value: String? =
          switch field.type {
          case .text, .texts: word
          case .date: "2018-04"
          case .country, .countries: "NO"
          case .address: "https://\(word).example/"
          case .degrees: "1"
          case .choice(let choices, _): choices.first?.id
          case .reference(let kinds, _): kinds.kinds.first.map { "\(word)-\($0.id)" }
          }
        if let value { lines.append("\(field.name): \(value)") }
      }
      let relations = RelationTypes.all.compactMap { type -> String? in
        guard let ends = type.joins.first(where: { $0.subjects.contains(kind) }), let target = ends.objects.kinds.first
        else {
          return nil
        }
        return "  - {type: \(type.id), to: \(word)-\(target.id), source: \(word)-s1}"
      }
      if !relations.isEmpty { lines += ["relations:"] + relations }
      return ("entities/\(word)-\(kind.id).md", "---\n\(lines.joined(separator: "\n"))\n---\n\(word)\n")
    }
  }

  /// Sources of all types, and a confidential one.
  private static var sources: [(path: String, text: String)] {
    Source.types.enumerated().map { index, type in
      (
        "sources/\(word)-s\(index).md",
        "---\ntitle: \(word)\ntype: \(type)\nauthors: [\(word)]\npublisher: \(word)\nissued: 2018\naccessed: 2018\nurl: https://\(word).example/\(index)\narchiveURL: https://\(word).example/a\(index)\narchiveDate: 2018\n---\n\(word)\n"
      )
    } + [("sources/\(word)-c.md", "---\ntitle: \(word)\ntype: report\nconfidential: true\n---\n\(word)\n")]
  }

  private static var notes: [(path: String, text: String)] {
    let kinds: [(kind: String, status: String?)] =
      AnnotationKinds.all.map { ($0.id, nil) } + ClaimStatus.allCases.map { ("claim", $0.rawValue) }
    return kinds.enumerated().map { index, note in
      let status =
        note.status.map { "status: \($0)\nhistory: [{date: 2018, status: \($0), note: \(word)}]\n" } ?? ""
      return (
        "annotations/\(word)-n\(index).md",
        "---\nkind: \(note.kind)\narticle: \(word)-a1\nquote: \(word)w\(index * 2)\nspeaker: \(word)-person\n\(status)sources:\n  - {source: \(word)-s1, says: \(word), quote: \(word)}\n  - {source: \(word)-c, says: \(word)}\n---\n\(word)\n"
      )
    }
  }
}
