/// What the footnotes of a sentence say, where it may turn the sentence.
extension SentenceChange {
  /// What footnotes say that did not say it before: nil where all say the same. Of what a footnote says only what denies or doubts
  /// may turn the sentence. Files that were written before footnotes were kept say nothing of them.
  static func reasons(
    fromFootnotesOf old: KeptSentence, to new: KeptSentence, _ knowledge: Knowledge
  ) -> [String]? {
    if old.footnotes == new.footnotes { return nil }
    let judges = Judgement(knowledge)
    var reasons: [String] = []
    var hasChanged = false
    for (sign, text) in old.footnotes.sorted(by: { $0.key < $1.key }) {
      guard let now = new.footnotes[sign] else { continue }
      if NormalizedText(text).isSame(as: NormalizedText(now)) { continue }
      hasChanged = true
      if let word = judges.word(from: text, to: now) {
        reasons.append("the footnote \(sign) says something else, as “\(word)” came or went")
      } else if judges.deny(text) != judges.deny(now) {
        reasons.append("the footnote \(sign) \(judges.deny(now) ? "denies" : "no longer denies") something")
      }
    }
    for (one, other, what) in [(old, new, "went"), (new, old, "came")] {
      // One that only got another sign is the same.
      let texts = Set(other.footnotes.values.map { NormalizedText($0).bytes })
      for (sign, text) in one.footnotes.sorted(by: { $0.key < $1.key })
      where !other.marks.contains(sign) && !texts.contains(NormalizedText(text).bytes) {
        if let word = judges.word(from: "", to: text) {
          reasons.append("the footnote \(sign) \(what), which has “\(word)”")
        } else if judges.deny(text) {
          reasons.append("the footnote \(sign) \(what), which denies something")
        }
      }
    }
    return hasChanged || !reasons.isEmpty ? reasons : nil
  }

  /// Which of the words of a footnote deny or doubt.
  private struct Judgement {
    private let neighbours: NeighbourWords?
    private let language: String

    init(_ knowledge: Knowledge) {
      language = knowledge.language
      neighbours = NeighbourWords.of(language)
    }

    /// Whether all of it does, in words that do so together: “We made that up.”
    func deny(_ text: String) -> Bool {
      neighbours?.speaksBack(text) ?? NeighbourWords.denies(text, language: language)
    }

    /// The first that came or went.
    func word(from old: String, to new: String) -> String? {
      let (old, new) = (KeptSentence(old).tokens, KeptSentence(new).tokens)
      let alignment = TokenAlignment(old, new)
      let changed = alignment.deleted.map { old[$0] } + alignment.inserted.map { new[$0] }
      let words = changed.filter(\.isWord).map { TellingWords.spelled($0.text).lowercased() }
      let known = words.first { TellingWords.listsSayNo($0) || neighbours?.judging.contains($0) == true }
      return known ?? foreign(words)
    }

    /// Of words in letters that no list of telling words has, by what is known of how their language denies.
    private func foreign(_ words: [String]) -> String? {
      let foreign = words.filter(TellingWords.maySayNo)
      return foreign.first { Negations.mayStand(in: $0, languages: [language]) }
        ?? (Negations.mayStand(in: foreign.joined(), languages: [language]) ? foreign.joined() : nil)
    }
  }
}
