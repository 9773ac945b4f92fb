import CCMarkGFM

/// Finds `==highlights==` and `^[inline footnotes]` among the children of one node: what begins in one text node may end
/// in a later sibling, with emphasis or links between, but never within another node. A callout's title and what follows
/// it are one paragraph to the library, and two here: nothing begins in the one and ends in the other.
extension Lowering {
  private struct Candidate {
    var node: Tree
    var offset: Int
    var canOpen: Bool
    var canClose: Bool
    /// Which inline footnote it stands in; 0 outside.
    var note: Int
    var kind: InlineMark.Kind?
  }

  mutating func findMarks(in parent: Tree) {
    guard image == nil else { return }
    var candidates: [Candidate] = []
    var note = 0
    var depth = 0
    var noteStart = 0
    var titleIsOver = parent != titleParagraph
    var groupStart = 0
    // A note that is never closed is text, and so what stands in it is not apart.
    func endGroup() {
      if note > 0 {
        for index in candidates.indices where candidates[index].note == note { candidates[index].note = 0 }
      }
      note = 0
      pair(&candidates, from: groupStart)
      groupStart = candidates.count
    }
    var child = tree_first_child(parent)
    while let node = child {
      child = tree_next(node)
      if !titleIsOver, tag(node) == .softBreak || tag(node) == .lineBreak {
        titleIsOver = true
        endGroup()
      }
      guard tag(node) == .text else { continue }
      let literal = tree_literal(node)
      let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
      guard bytes.contains(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "^") || note > 0 }) else { continue }
      let map = tracker.map(bytes, claimed: claimed(node))
      maps[node] = map
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "="):
          var end = index
          while end < bytes.count, bytes[end] == UInt8(ascii: "=") { end += 1 }
          if end - index == 2, scan.hasHighlights, tracker.isPlain(index, in: map),
            tracker.isPlain(index + 1, in: map)
          {
            candidates.append(
              Candidate(
                node: node, offset: index, canOpen: isWord(bytes, end, tree_next(node)),
                canClose: isWord(bytes, index - 1, tree_previous(node)), note: note))
          }
          index = end
          continue
        case UInt8(ascii: "^") where note == 0 && !isInLink && scan.hasInlineNotes:
          if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "["), tracker.isPlain(index, in: map) {
            noteStart = candidates.count
            note = noteStart + 1
            depth = 0
            candidates.append(Candidate(node: node, offset: index, canOpen: false, canClose: false, note: -1))
          }
        case UInt8(ascii: "[") where note > 0: depth += 1
        case UInt8(ascii: "]") where note > 0:
          depth -= 1
          if depth == 0 {
            candidates[noteStart].kind = .note(end: node, offset: index)
            note = 0
          }
        default: break
        }
        index += 1
      }
    }
    endGroup()
    for candidate in candidates {
      guard let kind = candidate.kind else { continue }
      marks[candidate.node, default: []].append(InlineMark(offset: candidate.offset, length: 2, kind: kind))
    }
  }

  private func pair(_ candidates: inout [Candidate], from start: Int) {
    var openers: [Int: Int] = [:]
    for index in candidates.indices[start...] where candidates[index].note >= 0 {
      let note = candidates[index].note
      if candidates[index].canClose, let opener = openers[note] {
        candidates[opener].kind = .beginHighlight
        candidates[index].kind = .endHighlight
        openers[note] = nil
      } else if candidates[index].canOpen {
        openers[note] = index
      }
    }
  }

  /// Whether something other than white space stands at an offset, or beyond the text in the neighbour.
  private func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ neighbour: Tree?) -> Bool {
    if bytes.indices.contains(index) { return !Bytes.isSpace(bytes[index]) }
    guard let neighbour else { return false }
    return tag(neighbour) != .softBreak && tag(neighbour) != .lineBreak
  }

}
