import Model

/// Sequences of words, each of a note, that are looked for in texts all at once, in the time that reading a text takes.
struct PhraseTree: Sendable {
  /// The next step of one, by a byte that follows it there.
  private var next: [Step: Int] = [:]
  /// The notes of the phrases that end at a step.
  private var notes: [Int: DocumentID] = [:]
  /// By byte: whether a phrase begins with it.
  private var firsts = [Bool](repeating: false, count: 256)

  private struct Step: Hashable {
    let place: Int
    let byte: UInt8
  }

  var isEmpty: Bool { next.isEmpty }

  /// Adds words, as `SpokenWords` gives them; of two notes with the same the first counts.
  mutating func add(_ words: some Sequence<String>, of note: DocumentID) {
    var place = 0
    for byte in words.lazy.flatMap({ Array($0.utf8) + [Self.space] }) {
      if place == 0 { firsts[Int(byte)] = true }
      let step = Step(place: place, byte: byte)
      place = next[step] ?? next.count + 1
      next[step] = place
    }
    if place > 0, notes[place] == nil { notes[place] = note }
  }

  /// The note of the phrase that ends first where the first of all begins.
  ///
  /// - Parameter text: words as `SpokenWords.joined` gives them.
  func first(in text: [UInt8]) -> DocumentID? {
    var start = 0
    while start < text.count {
      if firsts[Int(text[start])], let note = note(in: text[start...]) { return note }
      while start < text.count, text[start] != Self.space { start += 1 }
      start += 1
    }
    return nil
  }

  private func note(in text: ArraySlice<UInt8>) -> DocumentID? {
    var place = 0
    for byte in text {
      guard let following = next[Step(place: place, byte: byte)] else { return nil }
      if byte == Self.space, let note = notes[following] { return note }
      place = following
    }
    return nil
  }

  private static let space = UInt8(ascii: " ")
}
