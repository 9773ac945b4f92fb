public import Words

/// A note that stands off from an article, anchored by the words that it quotes.
public struct Annotation: Sendable {
  public var kind: Located<String>
  /// The article, by name.
  public var article: Located<String>
  public var quote: Located<String>
  /// What is said there, in a whole sentence.
  public var statement: String?
  public var prefix: String?
  public var suffix: String?
  /// The sentence that the words stood in when someone last looked, with the signs of ``KeptSentence`` in Anchoring.
  public var sentence: Located<String>?
  /// The headings that they stood below, from the highest to the nearest, with ` > ` between them.
  public var heading: Located<String>?
  /// Short hashes of the sentences before and after theirs, as `SentenceOrder` in Linking reads them.
  public var neighbours: Located<String>?
  /// Whether a near match of the quote will do.
  public var isFuzzy = false
  /// An entity, by name.
  public var speaker: Located<String>?
  public var date: EDTFDate?
  public var evidence: [Evidence] = []
  public var status: Located<ClaimStatus>?
  public var history: [StatusChange] = []
  /// Entities that the claim is about, by name.
  public var about: [Located<String>] = []
  /// Entities that the claim accuses, by name.
  public var accuses: [Located<String>] = []
  /// What each of those was asked, and what they answered.
  public var replies: [RightOfReply] = []
  /// The words as they were spoken, where that was in another language.
  public var original: Located<String>?
  /// The language of `original`, as BCP 47 has it.
  public var language: String?
  public var translation: String?

  public init(kind: Located<String>, article: Located<String>, quote: Located<String>) {
    self.kind = kind
    self.article = article
    self.quote = quote
  }
}

/// What one source says on an annotation.
public struct Evidence: Sendable {
  /// The source, by name.
  public var source: Located<String>
  /// What it says, in the dossier's words.
  public var says: String?
  /// Words that stand in the source's capture.
  public var quote: Located<String>?

  public init(source: Located<String>) {
    self.source = source
  }
}

/// How well a claim stands.
public enum ClaimStatus: String, Sendable, Hashable, CaseIterable {
  case unverified, reported, confirmed, disputed, refuted, retracted

  /// How pages call it.
  public var name: Term {
    switch self {
    case .unverified: Term("Unverified", de: "ungeprüft")
    case .reported: Term("Reported", de: "berichtet")
    case .confirmed: Term("Confirmed", de: "bestätigt")
    case .disputed: Term("Disputed", de: "umstritten")
    case .refuted: Term("Refuted", de: "widerlegt")
    case .retracted: Term("Retracted", de: "zurückgenommen")
    }
  }

  /// What it says of a claim, for whoever chooses one.
  public var meaning: String {
    switch self {
    case .unverified: "Somebody says so; no source that can be named supports it."
    case .reported: "At least one named source conveys it, and everything goes back to one origin."
    case .confirmed: "At least two independent origins agree."
    case .disputed: "Sources contradict one another."
    case .refuted: "The evidence shows it to be false."
    case .retracted: "The one who made it has taken it back."
    }
  }
}

/// A day on which a claim’s status changed, and to what.
public struct StatusChange: Sendable {
  public var date: EDTFDate
  public var status: ClaimStatus
  public var note: String?

  public init(date: EDTFDate, status: ClaimStatus, note: String?) {
    self.date = date
    self.status = status
    self.note = note
  }
}

/// What someone who is accused was asked, and what they answered.
public struct RightOfReply: Sendable {
  /// Who was asked, by name; nil where the claim accuses one alone.
  public var from: Located<String>?
  public var asked: Located<EDTFDate>
  public var deadline: Located<EDTFDate>?
  public var received: Located<EDTFDate>?
  /// The answer in the dossier's words.
  public var says: String?
  /// Words of the answer.
  public var quote: Located<String>?
  /// The source that holds it, by name.
  public var source: Located<String>?

  public init(asked: Located<EDTFDate>) {
    self.asked = asked
  }
}
