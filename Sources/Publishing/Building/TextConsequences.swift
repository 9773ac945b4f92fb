import Diagnostics
import Linking
import Model

/// Holds back what checks find only because a text has errors: a link to a misspelt name is no link to the one that is meant,
/// and a comment that is never closed hides all links after it.
enum TextConsequences {
  /// What says that nothing leads somewhere.
  private static let absences: Set = ["unmentioned-entity", "orphaned-source"]
  /// How long a name may be that is looked for: bytes.
  private static let reach = 300
  /// What hides a text.
  private static let hiding: Set = ["unclosed-comment", "unclear-comment", "markdown-limit"]

  private static let tellingOfLinks: Set = [
    "spaced-link", "spaces-in-address", "unresolved-link", "missing-heading", "missing-block",
  ]

  /// Of these, what tells only of a part of what is almost a link.
  private static let parting: Set = ["spaced-link", "spaces-in-address"]

  static func removed(from found: [Diagnostic], because linked: [Diagnostic], in dossier: Dossier) -> [Diagnostic] {
    let found = besideUnresolved(
      outsideMarkup(outsideUnclosedCode(toldOnce(found, linked), linked), linked), linked, in: dossier)
    guard found.contains(where: { absences.contains($0.id) }) else { return found }
    // In a paragraph that stands in, and so is code, links are none.
    if found.contains(where: { $0.id == "shown-sign" && $0.replacement == "" }) {
      return found.filter { !absences.contains($0.id) }
    }
    if linked.contains(where: { $0.severity == .error && hiding.contains($0.id) }) {
      return found.filter { !absences.contains($0.id) }
    }
    var meant = Set(linked.compactMap(\.meant))
    for diagnostic in linked where diagnostic.id == "unclosed-link" {
      if let name = name(inUnclosedLink: diagnostic, in: dossier), case .one(let id) = dossier.names[name] {
        meant.insert(dossier[id].source.path)
      }
    }
    for diagnostic in linked where diagnostic.id == "unresolved-link" {
      if let name = diagnostic.replacement, case .one(let id) = dossier.names[name] {
        meant.insert(dossier[id].source.path)
      }
    }
    return meant.isEmpty ? found : found.filter { !absences.contains($0.id) || !meant.contains($0.location.path) }
  }

  /// Without almost-links of which was told that their brackets stand apart, or that they lead nowhere.
  private static func toldOnce(_ found: [Diagnostic], _ linked: [Diagnostic]) -> [Diagnostic] {
    guard found.contains(where: { $0.id == "almost-link" }) else { return found }
    let told = Dictionary(grouping: linked.lazy.filter { tellingOfLinks.contains($0.id) }, by: \.location.path)
    if told.isEmpty { return found }
    return found.filter { diagnostic in
      diagnostic.id != "almost-link"
        || told[diagnostic.location.path]?.contains { other in
          parting.contains(other.id)
            ? other.location.range.overlaps(diagnostic.location.range) : other.location == diagnostic.location
        } != true
    }
  }

  /// `[[Mill Lane]` names Mill Lane.
  private static func name(inUnclosedLink diagnostic: Diagnostic, in dossier: Dossier) -> String? {
    guard let document = dossier.corpus.documents.first(where: { $0.source.path == diagnostic.location.path }) else {
      return nil
    }
    let written = diagnostic.replacement.map { Array($0.utf8) }
    let words =
      written.map { $0.drop { $0 == UInt8(ascii: "[") } }
      ?? Array(document.source.bytes[diagnostic.location.range.lowerBound...].prefix(Self.reach)).drop {
        $0 == UInt8(ascii: "[")
      }
    let name = words.prefix { $0 != 0x0A && $0 != 0x0D && !"]|#".utf8.contains($0) }
    return String(decoding: name, as: UTF8.self)
  }

  /// Without what rules find in front matter that names what nobody finds, and in that which names such a document: what they
  /// would find is known when the name is right. Errors are told.
  private static func besideUnresolved(
    _ found: [Diagnostic], _ linked: [Diagnostic], in dossier: Dossier
  ) -> [Diagnostic] {
    let unresolved = linked.filter { ["unresolved-link", "wrong-reference"].contains($0.id) }
    guard !unresolved.isEmpty, found.contains(where: { $0.severity != .error }) else { return found }
    let paths = Set((unresolved + found).lazy.map(\.location.path))
    var documents: [String: Document] = [:]
    for document in dossier.corpus.documents where paths.contains(document.source.path) {
      documents[document.source.path] = document
    }
    func document(withFrontMatterAt location: SourceLocation) -> Document? {
      documents[location.path].flatMap { location.range.lowerBound < $0.body.lowerBound ? $0 : nil }
    }
    let flawed = Set(unresolved.compactMap { document(withFrontMatterAt: $0.location)?.id })
    if flawed.isEmpty { return found }
    return found.filter { finding in
      guard finding.severity != .error, let document = document(withFrontMatterAt: finding.location) else {
        return true
      }
      return !flawed.contains(document.id)
        && !dossier.namedInFrontMatter(of: document).contains(where: flawed.contains)
    }
  }

  /// Without what is said of quotations in a text whose end is code by mistake: which notes are about them shows once it is none.
  private static func outsideUnclosedCode(_ found: [Diagnostic], _ linked: [Diagnostic]) -> [Diagnostic] {
    let texts = Set(linked.lazy.filter { $0.id == "unclosed-code" }.map(\.location.path))
    if texts.isEmpty { return found }
    return found.filter { $0.id != "uncovered-quotation" || !texts.contains($0.location.path) }
  }

  /// Without what is said of words within the markup of other programs, which was told.
  private static func outsideMarkup(_ found: [Diagnostic], _ linked: [Diagnostic]) -> [Diagnostic] {
    let markup = (linked + found).filter {
      ["shortcode", "escaped-link", "raw-html", "single-brackets", "unclosed-link", "spaces-in-address"].contains($0.id)
    }
    if markup.isEmpty { return found }
    let places = Dictionary(grouping: markup.flatMap { [$0.location] + $0.others }, by: \.path)
    return found.filter { diagnostic in
      guard ["uncovered-quotation", "unlinked-mention"].contains(diagnostic.id) else { return true }
      let locations = [diagnostic.location] + diagnostic.notes.compactMap(\.location)
      return !locations.allSatisfy { location in
        places[location.path]?.contains { $0.range.overlaps(location.range) } ?? false
      }
    }
  }
}
