import Diagnostics
import Linking
import Markup
import Model

struct DuplicateEntityRule: PreparedRule {
  let id = "duplicate-entity"
  let summary = "One person, place or organisation has one file."
  let explanation = """
    Two files for one entity split its mentions between two pages. Entities of one kind are held against one another by \
    titles and aliases: case, accents, punctuation, hyphens and the order of words don’t count, and of eight letters one \
    may differ. Make one file of the two, with the other spelling as an alias. Where they are two, say so: a link or a \
    relation from one to the other shows that you know both.
    """
  let example = RuleExample(
    bad: "entities/said-namouh.md and entities/namouh-said.md",
    good: "entities/said-namouh.md with aliases: [\"Namouh, Saïd\"]")
  let severity = Diagnostic.Severity.warning

  struct Name: Sendable {
    var owner: DocumentID
    var place: Located<String>
  }

  /// Two names that look like one another.
  struct Pair: Sendable {
    var first: Name
    var second: Name
  }

  func prepare(for dossier: Dossier) -> [Pair] {
    var byKind = [[Name]](repeating: [], count: EntityKinds.all.count)
    for document in dossier.published(.entity) {
      guard let kind = dossier.kind(of: document.id) else { continue }
      byKind[kind].append(Name(owner: document.id, place: document.header.title))
      for place in document.header.aliases { byKind[kind].append(Name(owner: document.id, place: place)) }
    }
    return byKind.flatMap { pairs(among: $0, in: dossier) }
  }

  private func pairs(among names: [Name], in dossier: Dossier) -> [Pair] {
    let folded = names.map { FoldedName($0.place.value) }
    let hashes = folded.map(\.hashes)
    var filter = RepeatFilter(count: names.count * 2)
    for (joined, unordered) in hashes {
      filter.insert(joined)
      filter.insert(unordered)
    }
    // By each name's hashes, the first that has it.
    var firsts: [UInt64: Int] = [:]
    var pairs: [NearNames.Pair] = []
    for (index, name) in folded.enumerated() where !name.letters.isEmpty {
      let (joined, unordered) = hashes[index]
      guard filter.mayRepeat(joined) || filter.mayRepeat(unordered) else { continue }
      let before = [joined, unordered].lazy.compactMap { firsts[$0] }.first { folded[$0].isSame(as: name) }
      if let before {
        pairs.append(NearNames.Pair(first: before, second: index))
        continue
      }
      for hash in [joined, unordered] where firsts[hash] == nil { firsts[hash] = index }
    }
    pairs += NearNames.pairs(in: folded)
    return pairs.compactMap { pair in
      let (first, second) = (names[pair.first], names[pair.second])
      guard first.owner != second.owner, !isShared(second, in: dossier) else { return nil }
      return Pair(first: first, second: second)
    }
  }

  /// One for each entity that looks like one before it.
  func findings(in dossier: Dossier, _ pairs: [Pair]) -> [Finding] {
    var told: Set<DocumentID> = []
    return pairs.compactMap { pair in
      let (first, second) = (dossier[pair.first.owner], dossier[pair.second.owner])
      guard !told.contains(second.id), !knows(first, second, in: dossier), !knows(second, first, in: dossier) else {
        return nil
      }
      told.insert(second.id)
      return Finding(
        "“\(pair.second.place.value)” looks like “\(pair.first.place.value)”, which has a file of its own",
        at: second.location(pair.second.place.range),
        notes: [.init("the other is \(first.source.path)", at: first.location(pair.first.place.range))],
        fix: "make one file of the two; or link one to the other, if they are two")
    }
  }

  /// The very same name is what `shared-name` tells.
  private func isShared(_ name: Name, in dossier: Dossier) -> Bool {
    dossier.names.isShared(name.place.value)
  }

  /// Whether a document links to another, or has a relation with it.
  private func knows(_ document: Document, _ other: Document, in dossier: Dossier) -> Bool {
    dossier.body(of: document.id).mentions.contains { $0.target == other.id }
      || document.entity?.relations.contains { dossier.published(named: $0.target)?.id == other.id } == true
  }
}
