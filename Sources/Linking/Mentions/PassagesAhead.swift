import CMemory
public import Parallel

extension Dossier {
  /// How many entries ``fetchAhead(of:)`` may be given at a time: what they need stays in a core's own memory until it is read.
  public static let mostFetchedAhead = 32

  /// Asks for the memory that the passages of some entries lie in, before they are read.
  ///
  /// The sentences that mention one thing lie in bodies and files all over, and to wait for each of three pieces of memory,
  /// one after the other, takes longer than to write the sentence. Asked for together they come together.
  public func fetchAhead(of entries: SharedBuffer<Backlinks.Entry>) {
    for entry in entries { prefetch(place(of: entry)) }
    for entry in entries { prefetch(placeOfSentence(entry)) }
    for entry in entries { passage(entry).sentence.fetchSourceAhead() }
  }
}

extension MentionedSentence {
  /// The words that stand in the file mostly begin the sentence, and go on for two lines of memory or three.
  fileprivate func fetchSourceAhead() {
    guard let words = firstWords else { return }
    prefetch(words)
    prefetch(words + 64)
    prefetch(words + 128)
  }
}
