public import Model

/// What was put right in an article: an entry of its own list, or a note of the kind `correction` on it.
public struct CorrectionEntry: Sendable {
  public var article: DocumentID
  /// Nil where a note does not say.
  public var date: EDTFDate?
  /// Plain text, a paragraph each.
  public var text: [String]
  /// The note; of an entry of the article's list the one that is on the same matter.
  public var note: DocumentID?
  public var isVaultNote = false
}

extension Dossier {
  /// The corrections of the published articles, newest first, those without a date at the end; of one day, by article, the
  /// article's own list before the notes.
  public var corrections: [CorrectionEntry] {
    articles.flatMap(corrections).sorted { a, b in
      switch (a.date?.sortKey, b.date?.sortKey) {
      case (let left?, let right?) where left != right: right < left
      case (nil, .some): false
      case (.some, nil): true
      default: a.article < b.article
      }
    }
  }

  /// The same, each matter once: what a note is on, too, is told by the list, and the note is where it leads.
  public var correctedMatters: [CorrectionEntry] { matters(of: corrections) }

  /// Those of one article.
  public func correctedMatters(of article: DocumentID) -> [CorrectionEntry] { matters(of: corrections(of: article)) }

  private func matters(of entries: [CorrectionEntry]) -> [CorrectionEntry] {
    let told = Set(entries.lazy.filter { !$0.isVaultNote }.compactMap(\.note))
    return entries.filter { entry in !entry.isVaultNote || entry.note.map(told.contains) != true }
  }

  /// Those of one article: its own list, then its notes by their files.
  public func corrections(of article: DocumentID) -> [CorrectionEntry] {
    let listed = (corpus[article].article?.corrections ?? []).map { correction in
      // A note on another article is on another matter.
      let note = published(named: correction.annotation).flatMap { note in
        published(named: note.annotation?.article)?.id == article ? note.id : nil
      }
      return CorrectionEntry(article: article, date: correction.date, text: [correction.note], note: note)
    }
    let notes = annotations.on(article).filter { corpus[$0].annotation?.kind.value == "correction" }
    return listed
      + notes.map {
        CorrectionEntry(
          article: article, date: corpus[$0].annotation?.date, text: plainText(of: $0), note: $0, isVaultNote: true)
      }
  }
}
