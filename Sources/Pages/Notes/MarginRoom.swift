import Markup

/// Which accusations have room beside their words, on a page that is wide enough for notes there. The style places notes exactly,
/// but an accusation may not be cut, nor push the notes below it far from their words, and a style cannot ask whether it would.
/// So that is estimated here, in pixels of a usual screen, with less room rather than more. An accusation without room stands
/// after its paragraph.
struct MarginRoom {
  /// What stands in the margin.
  struct Item: Equatable {
    var number: Int
    /// Where its words are, from the top of the text.
    var top: Int
    /// Of an accusation, which stands there whole; nil for what is cut where notes crowd.
    var height: Int?
  }

  private enum Pixels {
    static let noteLine = 20
    /// Below a note.
    static let gap = 8
    /// How far from its words a note may be that has an accusation above it.
    static let far = 400
  }

  /// What a line of a note holds, in tenths of a letter.
  private static let noteLineWidth = 280

  /// The numbers of those that have room.
  ///
  /// - Parameter items: in the order of their numbers.
  static func beside(_ items: [Item]) -> Set<Int> {
    var beside: Set<Int> = []
    // Where the lowest note so far ends.
    var bottom = 0
    for (index, item) in items.enumerated() {
      let rest = 2 * Pixels.noteLine + Pixels.gap
      guard let height = item.height else {
        bottom = max(bottom, item.top) + rest
        continue
      }
      let end = item.top + height + 2 * Pixels.gap
      guard bottom <= item.top, leavesRoom(for: items[(index + 1)...], from: end, each: rest) else { continue }
      beside.insert(item.number)
      bottom = end
    }
    return beside
  }

  /// Whether none of the next notes is far from its words, if they begin there.
  private static func leavesRoom(for next: ArraySlice<Item>, from end: Int, each rest: Int) -> Bool {
    var top = end
    for item in next {
      if top <= item.top { return true }
      // One that has no room for this one stands after its paragraph.
      if item.height != nil { continue }
      if top - item.top > Pixels.far { return false }
      top += rest
    }
    return true
  }

  // MARK: Estimates

  /// How high a note is that stands there whole.
  static func height(of note: Note) -> Int {
    var parts = [width(of: note.kindName) + width(of: note.title) + 150, width(of: note.body)]
    if let former = note.formerWords { parts.append(width(of: former) + 600) }
    if let speaker = note.speaker { parts.append(width(of: speaker.title) + 300) }
    parts.append(note.accused.reduce(100) { $0 + width(of: $1.title) + 20 })
    for reply in note.replies {
      let words = width(of: reply.says) + width(of: reply.quote) + (reply.verdict == nil ? 0 : 400)
      parts.append(words + width(of: reply.from?.title) + (reply.deadline == nil ? 750 : 1100))
    }
    for evidence in note.evidence {
      let words = width(of: evidence.says) + width(of: evidence.quote) + (evidence.verdict == nil ? 0 : 400)
      parts.append(
        (evidence.source.map { width(of: $0.title) } ?? 300) + words + width(of: evidence.address?.link.title) + 50)
    }
    for change in note.history { parts.append(400 + width(of: change.note)) }
    if let spoken = note.spoken { parts.append(width(of: spoken.original) + width(of: spoken.translation) + 400) }
    parts.append(300)
    return parts.reduce(0) { $0 + ($1 + noteLineWidth - 1) / noteLineWidth * Pixels.noteLine + Pixels.gap }
  }

  private static func width(of text: String?) -> Int { text.map(LetterWidth.of) ?? 0 }

  /// That of the letters outside of tags. Each tag counts for some, as an element may begin a line of its own.
  private static func width(of html: HTML?) -> Int {
    guard let html else { return 0 }
    var tags = 0
    let letters = LetterWidth.of(html) { _, _ in tags += 1 }
    return letters + tags * 40
  }
}
