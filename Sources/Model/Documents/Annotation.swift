/// A note that stands off from an article, anchored by the words that it quotes.
package struct Annotation: Sendable {
  package var kind: Located<String>
  /// The article, by name.
  package var article: Located<String>
  package var quote: Located<String>
  package var prefix: String?
  package var suffix: String?
  /// Whether a near match of the quote will do.
  package var isFuzzy = false
  /// An entity, by name.
  package var speaker: Located<String>?
  package var date: EDTFDate?
  package var evidence: [Evidence] = []
  package var status: Located<ClaimStatus>?
  package var history: [StatusChange] = []
  /// Entities that the claim accuses, by name.
  package var accuses: [Located<String>] = []
  package var reply: RightOfReply?
  /// The words as they were spoken, where that was in another language.
  package var original: String?
  /// The language of `original`, as BCP 47 has it.
  package var language: String?
  package var translation: String?

  package init(kind: Located<String>, article: Located<String>, quote: Located<String>) {
    self.kind = kind
    self.article = article
    self.quote = quote
  }
}

/// What one source says on an annotation.
package struct Evidence: Sendable {
  /// The source, by name.
  package var source: Located<String>
  /// What it says, in the dossier's words.
  package var says: String?
  /// Words that stand in the source's capture.
  package var quote: Located<String>?
  /// Other sources that have what they say from this one, by name: together they count as one origin.
  package var originOf: [Located<String>] = []

  package init(source: Located<String>) {
    self.source = source
  }
}

/// How well a claim stands.
package enum ClaimStatus: String, Sendable, Hashable, CaseIterable {
  case unverified, reported, confirmed, disputed, refuted, retracted
}

package struct StatusChange: Sendable {
  package var date: EDTFDate
  package var status: ClaimStatus
  package var note: String?

  package init(date: EDTFDate, status: ClaimStatus, note: String?) {
    self.date = date
    self.status = status
    self.note = note
  }
}

/// What someone who is accused was asked, and what they answered.
package struct RightOfReply: Sendable {
  package var asked: EDTFDate
  package var deadline: EDTFDate?
  package var received: EDTFDate?
  package var text: String?
  package var source: Located<String>?

  package init(asked: EDTFDate) {
    self.asked = asked
  }
}
