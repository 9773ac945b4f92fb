internal import Anchoring
public import Model
public import Parallel

/// All that a person may be asked about the anchors of a dossier, and what is written when they answer.
public struct AnchorReview: Sendable {
  /// Words that their article no longer has as they are quoted.
  public var broken: [BrokenAnchor]
  /// What changed around words that hold; in the order of the articles, then of their texts.
  public var changes: [Change]
  /// Notes that do not yet keep what stands around their words.
  public var incomplete: [IncompleteAnchor]

  /// A change with where it happened.
  public struct Change: Sendable {
    public var article: Document
    public var change: SurroundingsChange
  }

  /// Of each change of a sentence, the broken anchors that it carries along.
  private let carried: [Step: [Carried]]
  /// Of each sentence as it is now, the notes around whose words it changed.
  private let changedAround: [String: [DocumentID]]

  /// A sentence of an article as it was and as it is.
  private struct Step: Hashable {
    var article: DocumentID
    var was: String
    var now: String
  }

  /// A note whose own words stand once and unchanged in a sentence that changed, though the words right beside them, which find
  /// them, are others now.
  private struct Carried {
    var note: Document
    var proposal: BrokenAnchor.Proposal
  }

  /// What one accepted note leads to.
  public struct Acceptance: Sendable {
    /// The files to be written, by their notes; the accepted note's first.
    public var edits: [(note: Document, edit: NoteEdit)]
    /// Claims with a status whose words, or what they may mean, changed: their histories must say so.
    public var claims: [Document]
  }

  /// - Parameter article: only this one's.
  public init(of dossier: Dossier, article: DocumentID? = nil, width: Width = .one) {
    broken = AnchorRepair.brokenAnchors(in: dossier, of: article, width: width)
    incomplete = AnchorRepair.incompleteAnchors(in: dossier, of: article, width: width)
    changes = dossier.articles.filter { article == nil || $0 == article }.flatMap { id in
      dossier.body(of: id).surroundingsChanges.map { Change(article: dossier[id], change: $0) }
    }
    var carried: [Step: [Carried]] = [:]
    for anchor in broken {
      for (step, note) in Self.carried(anchor) { carried[step, default: []].append(note) }
    }
    self.carried = carried
    let sentences = changes.map(\.change).filter { !$0.isHeading }
    changedAround = Dictionary(grouping: sentences, by: \.now).mapValues { $0.flatMap(\.notes) }
  }

  /// With what changes of its sentence a note goes; none where a person must say whether it is the same passage, as where the words
  /// changed, stand twice in that sentence, or stand below another heading.
  private static func carried(_ anchor: BrokenAnchor) -> [(Step, Carried)] {
    guard case .contextMismatch(let found) = anchor.result, found.count == found.shown.count,
      let kept = anchor.annotation.annotation, let was = kept.sentence?.value
    else { return [] }
    let words = NormalizedText(kept.quote.value).bytes
    let places = Dictionary(grouping: anchor.proposals, by: \.surroundings.sentence)
    return places.compactMap { now, proposals in
      guard proposals.count == 1, let proposal = proposals.first, proposal.selector != nil,
        NormalizedText(proposal.passage).bytes == words,
        HeadingNames.isSame(kept.heading?.value ?? "", proposal.surroundings.heading)
      else { return nil }
      return (
        Step(article: anchor.article.id, was: was, now: now), Carried(note: anchor.annotation, proposal: proposal)
      )
    }
  }

  /// The notes that are accepted with a change though their anchors are broken, as their own words stand in that sentence.
  public func notes(carriedBy change: Change) -> [Document] {
    if change.change.isHeading { return [] }
    let step = Step(article: change.article.id, was: change.change.kept, now: change.change.now)
    return (carried[step] ?? []).map(\.note)
  }

  /// The other notes that are accepted with a broken anchor.
  public func notes(acceptedWith proposal: BrokenAnchor.Proposal, of anchor: BrokenAnchor) -> [DocumentID] {
    let others = carried(with: anchor, proposal).map(\.note.id).filter { $0 != anchor.annotation.id }
    return others + (changedAround[proposal.surroundings.sentence] ?? [])
  }

  private func carried(with anchor: BrokenAnchor, _ proposal: BrokenAnchor.Proposal) -> [Carried] {
    guard let was = anchor.annotation.annotation?.sentence?.value else { return [] }
    return carried[Step(article: anchor.article.id, was: was, now: proposal.surroundings.sentence)] ?? []
  }

  /// The slugs of the notes that can be accepted.
  public func slugs(in dossier: Dossier) -> [String] {
    broken.map(\.annotation.slug) + changes.flatMap { $0.change.notes.map { dossier[$0].slug } }
  }

  /// What is written when someone accepts what is shown for a note: its new words, or what changed around them, which is
  /// accepted for all the notes that it concerns.
  ///
  /// - Parameter proposal: of a broken anchor, which of its proposals.
  public func acceptance(of note: Document, proposal: Int, in dossier: Dossier) -> Acceptance {
    var acceptance = Acceptance(edits: [], claims: [])
    if let anchor = broken.first(where: { $0.annotation.id == note.id }) {
      let proposal = anchor.proposals[proposal]
      acceptance.add(
        note, NoteEdit(selector: proposal.selector, surroundings: proposal.surroundings), needsEntry: true)
      // What changed in that sentence is no news to its other notes then.
      for change in changes where change.change.now == proposal.surroundings.sentence {
        acceptance.add(change.change, in: dossier)
      }
      for other in carried(with: anchor, proposal) { acceptance.add(other.note, taking: other.proposal) }
    }
    for change in changes where change.change.notes.contains(note.id) {
      acceptance.add(change.change, in: dossier)
      if change.change.isHeading { continue }
      let step = Step(article: change.article.id, was: change.change.kept, now: change.change.now)
      for other in carried[step] ?? [] { acceptance.add(other.note, taking: other.proposal) }
    }
    return acceptance
  }
}

extension AnchorReview.Acceptance {
  /// A note whose words stand as they did, and those beside them do not.
  fileprivate mutating func add(_ note: Document, taking proposal: BrokenAnchor.Proposal) {
    if edits.contains(where: { $0.note.id == note.id }) { return }
    add(note, NoteEdit(taking: proposal), needsEntry: true)
  }

  fileprivate mutating func add(_ change: SurroundingsChange, in dossier: Dossier) {
    for id in change.notes {
      guard let now = dossier.annotations.anchor(of: id)?.surroundings, let kept = dossier[id].annotation else {
        continue
      }
      // Only what changed here: the other may be another change, which nobody accepted.
      let old = Surroundings(sentence: kept.sentence?.value ?? "", heading: kept.heading?.value ?? "")
      let surroundings =
        if kept.sentence == nil {
          now
        } else if case .sentence = change.kind {
          Surroundings(sentence: now.sentence, heading: old.heading)
        } else {
          Surroundings(sentence: old.sentence, heading: now.heading, neighbours: now.neighbours)
        }
      add(dossier[id], NoteEdit(surroundings: surroundings), isHeading: change.isHeading, needsEntry: change.isError)
    }
  }

  private mutating func add(_ note: Document, _ edit: NoteEdit, isHeading: Bool, needsEntry: Bool) {
    guard let index = edits.firstIndex(where: { $0.note.id == note.id }), let new = edit.surroundings else {
      return add(note, edit, needsEntry: needsEntry)
    }
    if edits[index].edit.selector == nil, var old = edits[index].edit.surroundings {
      if isHeading {
        (old.heading, old.neighbours) = (new.heading, new.neighbours)
      } else {
        old.sentence = new.sentence
      }
      edits[index].edit.surroundings = old
    }
    noteClaim(note, needsEntry)
  }

  fileprivate mutating func add(_ note: Document, _ edit: NoteEdit, needsEntry: Bool) {
    edits.append((note, edit))
    noteClaim(note, needsEntry)
  }

  private mutating func noteClaim(_ note: Document, _ needsEntry: Bool) {
    guard needsEntry, note.annotation?.status != nil, !claims.contains(where: { $0.id == note.id }) else { return }
    claims.append(note)
  }

  /// The same with an entry in the histories of the claims: their status as it is, and why it still stands.
  public func recording(_ note: String, on date: EDTFDate) -> Self {
    var acceptance = self
    for index in edits.indices where claims.contains(where: { $0.id == edits[index].note.id }) {
      guard let status = edits[index].note.annotation?.status else { continue }
      acceptance.edits[index].edit.entry = StatusChange(date: date, status: status.value, note: note)
    }
    return acceptance
  }
}

extension SurroundingsChange {
  fileprivate var isHeading: Bool {
    if case .sentence = kind { false } else { true }
  }
}
