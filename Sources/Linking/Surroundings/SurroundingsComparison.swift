import Anchoring
import Model
import Parallel

/// Holds what annotations keep of their surroundings against an article as it is.
struct SurroundingsComparison {
  let structure: ArticleStructure
  let context: LinkContext
  /// What is known of words and links beyond a sentence.
  let knowledge: SentenceChange.Knowledge
  private let order: Deferred<SentenceOrder>

  init(structure: ArticleStructure, context: LinkContext) {
    self.structure = structure
    self.context = context
    knowledge = Self.knowledge(in: context, of: structure.text, language: structure.language)
    order = Deferred { SentenceOrder(of: structure) }
  }

  /// An annotation whose words stand in the article.
  struct Note {
    var document: Document
    var words: Range<Int>
    var now: Surroundings

    var kept: String? { document.annotation?.sentence?.value }
  }

  func surroundings(of range: Range<Int>) -> Surroundings {
    Surroundings(
      sentence: structure.sentence(of: range), heading: structure.heading(of: range),
      neighbours: order.value.neighbours(of: range))
  }

  /// By place; those of a sentence before those of a heading.
  func changes(around notes: [Note]) -> [SurroundingsChange] {
    let changed = notes.filter { note in
      let (kept, heading) = (note.kept, note.document.annotation?.heading?.value)
      // Of one whose sentence was taken out the heading still says where its words stood.
      if kept == nil, heading == nil { return false }
      return kept.map { $0 != note.now.sentence } == true || (heading ?? "") != note.now.heading
    }
    let published = notes.contains { $0.kept == nil } ? PublishedSurroundings(of: notes, in: self) : nil
    let moved = published?.changes(around: notes.filter { $0.kept == nil }) ?? .init()
    let crossed = notes.filter { note in
      note.document.annotation?.neighbours.map { $0.value != note.now.neighbours } == true
    }
    if changed.isEmpty, crossed.isEmpty, moved.sentences.isEmpty, moved.headings.isEmpty { return [] }
    let hasFlaws = context.corpus.hasFlaws
    let kept = changed.compactMap { note in note.kept.map { (note, $0, note.now.sentence) } }
      .filter { !hasFlaws || !lacksOnlyUnread($0.1, $0.2) }
    let headed = changed.map { ($0, $0.document.annotation?.heading?.value ?? "") }
    let told = sentences(kept + moved.sentences) + headings(headed + moved.headings, among: notes)
    let notesTold = Set(told.flatMap(\.notes))
    return told + orders(crossed.filter { !notesTold.contains($0.document.id) })
  }

  /// Whether a sentence has lost nothing but links to files that are there and could not be read, or not all of them: of these is
  /// told, and once they can be the links are back.
  private func lacksOnlyUnread(_ kept: String, _ now: String) -> Bool {
    guard kept != now, let lost = KeptSentence.lostLinks(from: kept, to: now) else { return false }
    // Who is named beside it.
    if lost.isEmpty {
      let corpus = context.corpus
      return !corpus.unreadSlugs.isEmpty || corpus.documents.contains { $0.isEntity && $0.isFlawed }
    }
    return lost.allSatisfy { target in
      let slug = String(target.prefix { $0 != "#" })
      if case .one(let id) = context.names[slug] { return context.corpus[id].isFlawed }
      return context.corpus.mayBeUnread(slug)
    }
  }

  // MARK: - Order

  /// One for all the notes around which the same sentences moved.
  private func orders(_ notes: [Note]) -> [SurroundingsChange] {
    var changes: [SurroundingsChange] = []
    for note in notes.sorted(by: Self.precedes) {
      guard let kept = note.document.annotation?.neighbours?.value,
        let (was, now) = order.value.moves(around: note.words, kept: kept)
      else { continue }
      let change = SurroundingsChange(
        kind: .moved, notes: [note.document.id], kept: described(was), now: described(now), words: note.words)
      if let index = changes.firstIndex(where: { $0.kept == change.kept && $0.now == change.now }) {
        changes[index].notes.append(note.document.id)
      } else {
        changes.append(change)
      }
    }
    return changes.map(sorted)
  }

  /// `after “A.”, then “B.”, and before “C.”`
  private func described(_ sides: SentenceOrder.Sides) -> String {
    func row(_ sentences: [Range<Int>], _ side: String) -> String? {
      if sentences.isEmpty { return nil }
      let words = sentences.map { structure.notation(of: $0, around: $0, whole: Omissions.longestLead) }
      return side + " " + words.map { "“\($0)”" }.joined(separator: ", then ")
    }
    return [row(sides.before, "after"), row(sides.after, "before")].compactMap(\.self).joined(separator: ", and ")
  }

  // MARK: - Sentences

  private func sentences(_ notes: [(note: Note, kept: String, now: String)]) -> [SurroundingsChange] {
    var changes: [SurroundingsChange] = []
    for (note, kept, now) in notes.sorted(by: { Self.precedes($0.note, $1.note) }) {
      // Of one sentence there is one change, however many notes keep it.
      if let index = changes.firstIndex(where: { $0.kept == kept && $0.now == now }) {
        changes[index].notes.append(note.document.id)
      } else if var change = SentenceChange(from: kept, to: now, knowledge) {
        // Beside a passage that is cut with care, such as one that ends with three points, a sentence more is one.
        if change.isTelling, WholeSentences.differ(kept, now, language: knowledge.language) {
          change = change.untelling
        }
        // That the sentence before is set in bold now says nothing, and neither does a label that comes to be.
        if let lead = structure.plainSentence(before: note.words), WholeSentences.differ(kept, now, byLead: lead) {
          if lead.utf8.count > WholeSentences.longestLabel { continue }
          change = change.untelling
        }
        changes.append(
          SurroundingsChange(
            kind: .sentence(change), notes: [note.document.id], kept: kept, now: now, words: note.words))
      }
    }
    return changes.map(sorted)
  }

  private static func precedes(_ a: Note, _ b: Note) -> Bool {
    (a.words.lowerBound, a.document.id) < (b.words.lowerBound, b.document.id)
  }

  private func sorted(_ change: SurroundingsChange) -> SurroundingsChange {
    var change = change
    change.notes.sort()
    return change
  }

  private static func knowledge(
    in context: LinkContext, of text: [UInt8], language: String
  ) -> SentenceChange.Knowledge {
    let (names, corpus) = (context.names, context.corpus)
    let (entityNames, words) = (Deferred { EntityNames(corpus) }, Deferred { UncapitalizedWords(of: text) })
    let all = Deferred { Set(KeptSentence.words(of: text)) }
    let nouns = Deferred { SentenceChange.nouns(of: text, language: language) }
    return SentenceChange.Knowledge(
      language: language,
      isName: { entityNames.value.contains($0) },
      isCommon: { words.value.contains($0) },
      isNoun: { nouns.value.contains($0) },
      isOwnName: { isOwnName($0, of: $1, in: context) },
      isSame: { old, new in
        let (old, new) = (SplitTarget(old), SplitTarget(new))
        if old == new { return true }
        guard old.fragment == new.fragment, case .one(let id) = names[new.slug] else { return false }
        return corpus[id].slug == new.slug && corpus[id].header.formerly.contains { $0.value == old.slug }
      }, stands: { all.value.contains($0) })
  }

  /// A target's slug, and the place in it.
  private struct SplitTarget: Equatable {
    var slug: String
    var fragment: String

    init(_ target: String) {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      slug = parts.first ?? ""
      fragment = parts.count > 1 ? parts[1] : ""
    }
  }

  // MARK: - Headings

  private func headings(_ notes: [(note: Note, kept: String)], among all: [Note]) -> [SurroundingsChange] {
    var known = PublishedSurroundings(of: all, in: self)?.headings ?? []
    for note in all {
      guard let annotation = note.document.annotation, annotation.sentence != nil else { continue }
      known.append(annotation.heading?.value ?? "")
    }
    let names = HeadingNames(present: structure.allHeadings, known: known)
    var changes: [SurroundingsChange] = []
    for (note, kept) in notes.sorted(by: { Self.precedes($0.note, $1.note) }) {
      let now = note.now.heading
      if HeadingNames.isSame(kept, now) { continue }
      let plain = HeadingNames.plain(kept)
      if let index = changes.firstIndex(where: { HeadingNames.plain($0.kept) == plain && $0.now == now }) {
        changes[index].notes.append(note.document.id)
        continue
      }
      let kind: SurroundingsChange.Kind =
        HeadingNames.isSameButForRules(kept, now)
        ? .rule : names.isRenamed(kept, to: now) ? renaming(from: plain, to: HeadingNames.plain(now)) : .otherHeading
      changes.append(
        SurroundingsChange(kind: kind, notes: [note.document.id], kept: kept, now: now, words: note.words))
    }
    return changes.map(sorted)
  }

  private func renaming(from old: String, to new: String) -> SurroundingsChange.Kind {
    SentenceChange.turnsHeading(from: old, to: new, language: knowledge.language) ? .turnedHeading : .renamedHeading
  }
}

/// The words of the names that entities have, as they are written.
private struct EntityNames: Sendable {
  private var words: Set<String> = []

  init(_ corpus: Corpus) {
    for document in corpus.documents where document.isEntity {
      for name in [document.title] + document.header.aliases.map(\.value) {
        for word in name.split(whereSeparator: \.isWhitespace) where Self.isTelling(word) { words.insert(String(word)) }
      }
    }
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// Not `of` and `the`; in scripts without cases any word.
  private static func isTelling(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return !first.properties.isLowercase
  }
}

/// The words that a text has without a capital.
private struct UncapitalizedWords: Sendable {
  private var words: Set<String> = []

  init(of text: [UInt8]) {
    for word in String(decoding: text, as: UTF8.self).split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
      if word.unicodeScalars.first?.properties.isLowercase == true { words.insert(String(word)) }
    }
  }

  func contains(_ word: String) -> Bool { words.contains(word) }
}
