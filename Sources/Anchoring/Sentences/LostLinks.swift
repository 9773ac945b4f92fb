extension KeptSentence {
  /// Where the links led that a sentence has lost; nil where it has gained one, or anything else of it is another but for who is
  /// named beside it, which is known by links, too.
  public static func lostLinks(from old: String, to new: String) -> [String]? {
    var (old, new) = (KeptSentence(old), KeptSentence(new))
    old.forgetNames()
    new.forgetNames()
    guard old.signs == new.signs, old.footnotes == new.footnotes, old.asides == new.asides,
      old.withoutLinks == new.withoutLinks
    else { return nil }
    var left = new.pieces.compactMap(\.target)
    let lost = old.pieces.compactMap(\.target).filter { target in
      guard let index = left.firstIndex(of: target) else { return true }
      left.remove(at: index)
      return false
    }
    return left.isEmpty ? lost : nil
  }

  /// Its pieces as they were if nothing were a link.
  private var withoutLinks: [Piece] {
    var whole: [Piece] = []
    for var piece in pieces {
      piece.target = nil
      let words = piece.words
      if var last = whole.last, !piece.isMark, !last.isMark {
        let before = last.words
        last.words = words
        if last == piece {
          whole[whole.count - 1].words = before + words
          continue
        }
      }
      whole.append(piece)
    }
    return whole
  }
}
