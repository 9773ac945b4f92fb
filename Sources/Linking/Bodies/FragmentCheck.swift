import Diagnostics
import Markdown
import Model
import Parallel

/// Holds links to headings and blocks against the HTML that they lead into, when all bodies are known.
struct FragmentCheck {
  private let context: LinkContext
  private let results: [BodyLinker.Result?]
  /// Those of the bodies that such links lead into.
  private let ids: [DocumentID: WrittenIDs]
  private var headingIndexes: [DocumentID: HeadingIndex] = [:]
  /// The names of a text's blocks by their lower case.
  private var blockIndexes: [DocumentID: [String: [String]]] = [:]
  private let paths: [String]
  /// What was found near, by what was looked for.
  private var suggestions: [Missing: Suggestion] = [:]
  /// For how many places that are not there the nearest one is looked for: whoever has mistyped more has another problem
  /// than spelling.
  private static let mostSuggestions = 100
  /// How many were looked for in the text that is linked to.
  private var slips = 0

  private struct Missing: Hashable {
    var target: DocumentID
    var id: String
    var text: String
  }

  private struct Suggestion {
    var notes: [Diagnostic.Note] = []
    /// The heading or block that was misspelt so, as it is written after `#`.
    var near: String?
    var advice: String
  }

  /// What came of it.
  struct Outcome {
    var diagnostics: [Diagnostic] = []
    /// Links that are to be made otherwise: to the heading or block that is meant, or, in notes, to none.
    var corrected: [SourceLocation: CorrectedPlace] = [:]
  }

  /// What is wrong with the links of these bodies to places in any of them.
  static func check(_ results: [BodyLinker.Result?], in context: LinkContext, width: Width) -> Outcome {
    var places: [FragmentReference] = []
    for result in results {
      if let result, !result.places.isEmpty { places += result.places }
    }
    var outcome = Outcome()
    if places.isEmpty { return outcome }
    let notes = Set(context.corpus.documents.lazy.filter(\.isVaultNote).map(\.source.path))
    var check = FragmentCheck(places, results, context, width: width)
    for place in places {
      let isThere = check.isThere(place)
      if let meant = check.meantHeading(place, isThere: isThere) ?? check.meantBlock(place, isThere: isThere) {
        outcome.corrected[place.location] = .moved(meant)
      } else if !isThere {
        outcome.diagnostics.append(check.missing(place))
        // Elsewhere that is an error, and nothing is published.
        if notes.contains(place.location.path) { outcome.corrected[place.location] = .missing }
      }
    }
    return outcome
  }

  /// The heading that is meant by its words, where it has another id than the words make.
  private mutating func meantHeading(_ place: FragmentReference, isThere: Bool) -> FragmentReference.Place? {
    guard case .heading(let slug) = place.place, !isThere || place.text.utf8.contains(UInt8(ascii: "#")),
      // What stands in an embedded text is not among the page's own headings.
      place.id == place.place.id(), let body = results[Int(place.target.index)]?.body,
      let index = headings(of: place.target)[place.text]
    else { return nil }
    let meant = body.headings[index].slug
    // By bytes: letters that are written otherwise look alike, and lead elsewhere.
    return meant.utf8.elementsEqual(slug.utf8) ? nil : .heading(meant)
  }

  /// The block whose name differs in nothing but case, as Obsidian finds it; nil where several do.
  private mutating func meantBlock(_ place: FragmentReference, isThere: Bool) -> FragmentReference.Place? {
    guard !isThere, case .block(let name) = place.place, place.id == place.place.id() else { return nil }
    if blockIndexes[place.target] == nil {
      let blocks = results[Int(place.target.index)]?.body.blocks ?? []
      blockIndexes[place.target] = Dictionary(grouping: blocks) { $0.lowercased() }
    }
    let near = blockIndexes[place.target]?[name.lowercased()] ?? []
    return near.count == 1 ? .block(near[0]) : nil
  }

  private init(
    _ places: [FragmentReference], _ results: [BodyLinker.Result?], _ context: LinkContext, width: Width
  ) {
    (self.context, self.results) = (context, results)
    paths = places.map(\.location.path)
    let targets = Array(Set(places.map(\.target)))
    let written = targets.concurrentMap(width: width) { id in
      results[Int(id.index)].map {
        WrittenIDs(in: $0.body.html.unsafe, context.prepared, source: $0.body.source.buffer.unsafe)
      }
    }
    var ids: [DocumentID: WrittenIDs] = [:]
    for (target, written) in zip(targets, written) { ids[target] = written }
    self.ids = ids
  }

  /// What is not published is not linked to.
  private func isThere(_ place: FragmentReference) -> Bool { ids[place.target]?.contains(place.id) ?? true }

  private mutating func missing(_ place: FragmentReference) -> Diagnostic {
    let title = shown(context.corpus[place.target].title)
    let body = results[Int(place.target.index)]?.body ?? .empty
    switch place.place {
    case .heading:
      var found = diagnostic(
        "missing-heading", "“\(title)” has no heading “\(shown(place.text))”", at: place
      ) { body.headings.map(\.title) }
      if found.replacement == nil, slips < Self.mostSuggestions {
        slips += 1
        let near = HeadingSlip.advise(
          on: &found, place.text, body.headings.map(\.title), context.corpus[place.target])
        if let near, let link = written(near, at: place) { found = found.writing(link) }
        BlockSlip.advise(on: &found, heading: place.text, body.blocks)
      }
      return found
    case .block(let name):
      var found = diagnostic(
        "missing-block", "“\(title)” has no block “^\(shown(name))”", at: place
      ) { body.blocks.sorted().map { "^" + $0 } }
      if found.replacement == nil, slips < Self.mostSuggestions {
        slips += 1
        BlockSlip.advise(on: &found, block: name, context.corpus[place.target])
      }
      return found
    }
  }

  private mutating func diagnostic(
    _ id: String, _ message: String, at place: FragmentReference, _ candidates: () -> [String]
  ) -> Diagnostic {
    let missing = Missing(target: place.target, id: id, text: place.text)
    if suggestions[missing] == nil, suggestions.count < Self.mostSuggestions {
      suggestions[missing] = Self.suggestion(for: place.text, among: candidates(), isBlock: id == "missing-block")
    }
    var suggestion = suggestions[missing]
    // A heading with a letter that was lost is mended there, and no link follows it.
    if let near = suggestion?.near, near.unicodeScalars.contains("\u{FFFD}") {
      suggestion?.near = nil
      suggestion?.advice = "write the letter again that was lost in the heading “\(shown(near))”, where � stands"
    }
    let diagnostic = Diagnostic.error(
      id, message, at: place.location, notes: suggestion?.notes ?? [],
      fix: suggestion?.advice ?? "correct the part after #, or take it out")
    return suggestion?.near.flatMap { written($0, at: place) }.map { diagnostic.writing($0) } ?? diagnostic
  }

  /// The link with another heading or block; nil where nothing is found by it then.
  private mutating func written(_ near: String, at place: FragmentReference) -> String? {
    guard let document = documents[place.location.path],
      let link = WrittenAddress(document.source, place.location.range)
    else { return nil }
    switch place.place {
    case .block: return link.writing(fragmentOfBlock: near)
    case .heading where link.isWikilink:
      return headings(of: place.target)[near] == nil ? nil : link.writing(fragment: near)
    case .heading: return link.writing(fragment: String(decoding: HeadingID.slug(near.utf8), as: UTF8.self))
    }
  }

  /// - Parameter isBlock: whether the candidates are names of blocks, with `^` before them.
  private static func suggestion(for text: String, among candidates: [String], isBlock: Bool) -> Suggestion {
    let what = isBlock ? "block" : "heading"
    guard !candidates.isEmpty else {
      return Suggestion(
        advice: isBlock
          ? "take the part after # out, or mark the block there with ^ and its name"
          : "take the part after # out: that page has no headings")
    }
    let wanted = isBlock ? "^" + text.drop { $0 == "^" } : text
    let near = Nearest.misspelt(wanted, in: candidates.filter { $0 != wanted }, limit: 1).first
    let some = candidates.prefix(5).map { "“\(shown($0))”" }.joined(separator: ", ")
    return Suggestion(
      notes: near == nil ? [.init("it has \(some)\(candidates.count > 5 ? " and others" : "")")] : [], near: near,
      advice: near.map { "write #\(shown($0))" }
        ?? (candidates.count == 1
          ? "write that \(what) after #, if it is meant, or take the part out"
          : "write the \(what) that is meant after #, or take the part out"))
  }

  private mutating func headings(of target: DocumentID) -> HeadingIndex {
    if let known = headingIndexes[target] { return known }
    let index = HeadingIndex(results[Int(target.index)]?.body.headings ?? [])
    headingIndexes[target] = index
    return index
  }

  /// Those in which such links stand.
  private lazy var documents: [String: Document] = {
    let paths = Set(self.paths)
    return Dictionary(
      context.corpus.documents.filter { paths.contains($0.source.path) }.map { ($0.source.path, $0) },
      uniquingKeysWith: { first, _ in first })
  }()
}
