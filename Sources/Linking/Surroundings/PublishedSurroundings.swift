import Anchoring

/// What an article's record of publication says of the places of notes that keep no sentence: they were made without, or someone
/// took it out. Where their words stood in another sentence, or below another heading, a person looks before that is kept anew.
struct PublishedSurroundings {
  private let structure: ArticleStructure
  let headings: [String]
  /// Each sentence with the headings below which it stood; an empty one where it stood below none, or nobody kept it.
  private let sentences: [String: [String]]
  /// The published sentences that are there no more.
  private let gone: [String]

  /// Nil where nothing was recorded.
  init?(of notes: [SurroundingsComparison.Note], in comparison: SurroundingsComparison) {
    let context = comparison.context
    guard let record = context.corpus.publishedUnderPresentNames,
      let article = notes.first?.document.annotation?.article,
      case .one(let id) = context.names[article.value]
    else { return nil }
    structure = comparison.structure
    let facts = record.facts(of: "article \(context.corpus[id].slug)")
    headings = facts.filter { $0.key == "heading" }.map(\.text)
    let kept = facts.filter { $0.key == "sentence" }.map(\.sentence)
    sentences = Dictionary(grouping: kept, by: \.words).mapValues { $0.map(\.heading) }
    let present = Set(structure.sentences)
    gone = kept.map(\.words).filter { !present.contains($0) }
  }

  struct Changes {
    var sentences: [(note: SurroundingsComparison.Note, kept: String, now: String)] = []
    var headings: [(note: SurroundingsComparison.Note, kept: String)] = []
  }

  func changes(around notes: [SurroundingsComparison.Note]) -> Changes {
    var changes = Changes()
    let present = Set(structure.headings)
    for note in notes {
      for (now, words) in structure.wholeSentences(of: note.words) {
        if let old = sentences[now] {
          // One that has another name is told where it stands.
          if note.document.annotation?.heading == nil,
            let heading = old.first(where: { !$0.isEmpty && present.contains($0) }),
            !old.contains(where: { HeadingNames.isSameButForRules($0, structure.recordedHeading(of: note.words)) })
          {
            changes.headings.append((note, heading))
          }
        } else if let kept = gone.first(where: { KeptSentence($0).contains(words) }) {
          changes.sentences.append((note, kept, now))
        } else {
          continue
        }
        break
      }
    }
    return changes
  }
}
