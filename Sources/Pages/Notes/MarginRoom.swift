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
    static let textLine = 29
    static let noteLine = 20
    /// Below a block of the text, and below a note.
    static let block = 20
    static let gap = 8
    /// How far from its words a note may be that has an accusation above it.
    static let far = 400
  }

  private enum Letters {
    static let textLine = 72
    static let noteLine = 34
  }

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

  /// How far down each place of the text is.
  ///
  /// - Parameter bytesALetter: of the script that the text is in.
  static func tops(of places: Set<Int>, in passages: [Range<Int>], bytesALetter: Int) -> [Int: Int] {
    var tops: [Int: Int] = [:]
    tops.reserveCapacity(places.count)
    let places = places.sorted()
    var (top, next) = (0, 0)
    for passage in passages {
      while next < places.count, places[next] < passage.upperBound {
        let letters = max(0, places[next] - passage.lowerBound) / bytesALetter
        tops[places[next]] = top + lines(letters) * Pixels.textLine
        next += 1
      }
      top += (lines(passage.count / bytesALetter) + 1) * Pixels.textLine + Pixels.block
    }
    for place in places[next...] { tops[place] = top }
    return tops
  }

  private static func lines(_ letters: Int) -> Int { letters / Letters.textLine }

  /// How high a note is that stands there whole.
  static func height(of note: Note) -> Int {
    var parts = [note.kindName.count + (note.title?.count ?? 0) + 15, letters(in: note.body)]
    if let former = note.formerWords { parts.append(former.count + 60) }
    if let speaker = note.speaker { parts.append(speaker.title.count + 30) }
    parts.append(note.accused.reduce(10) { $0 + $1.title.count + 2 })
    for reply in note.replies {
      let words = (reply.says?.count ?? 0) + (reply.quote?.count ?? 0) + (reply.verdict == nil ? 0 : 40)
      parts.append(words + (reply.from?.title.count ?? 0) + (reply.deadline == nil ? 75 : 110))
    }
    for evidence in note.evidence {
      let words = (evidence.says?.count ?? 0) + (evidence.quote?.count ?? 0) + (evidence.verdict == nil ? 0 : 40)
      parts.append((evidence.source?.title.count ?? 30) + words + (evidence.address?.link.title.count ?? 0) + 5)
    }
    for change in note.history { parts.append(40 + (change.note?.count ?? 0)) }
    if let spoken = note.spoken { parts.append(spoken.original.count + (spoken.translation?.count ?? 0) + 40) }
    parts.append(30)
    return parts.reduce(0) { $0 + ($1 + Letters.noteLine - 1) / Letters.noteLine * Pixels.noteLine + Pixels.gap }
  }

  /// The letters outside of tags. Each tag counts for some, as an element may begin a line of its own.
  private static func letters(in html: HTML?) -> Int {
    guard let html else { return 0 }
    var (count, isTag) = (0, false)
    for byte in html.bytes {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"):
        isTag = false
        count += 4
      default: if !isTag, byte & 0xC0 != 0x80 { count += 1 }
      }
    }
    return count
  }
}
