public import Model

extension Dossier {
  /// The entities that share most sentences with a document, most first, ties by title; each with how many it shares.
  public func related(to id: DocumentID, limit: Int) -> [(id: DocumentID, sentences: Int)] {
    var others: [DocumentID] = []
    for entry in backlinks[id] {
      let mentions = mentions(in: entry.document)
      let sentence = mentions[Int(entry.mention)].sentence
      // The mentions of one sentence are neighbours.
      var first = Int(entry.mention)
      while first > 0, mentions[first - 1].sentence == sentence { first -= 1 }
      var at = first
      while at < mentions.count, mentions[at].sentence == sentence {
        let other = mentions[at].target
        if other != id, kind(of: other) != nil { others.append(other) }
        at += 1
      }
    }
    others.sort()
    var shared: [(id: DocumentID, sentences: Int)] = []
    for other in others {
      if shared.last?.id == other { shared[shared.count - 1].sentences += 1 } else { shared.append((other, 1)) }
    }
    shared.sort { a, b in
      if a.sentences != b.sentences { return a.sentences > b.sentences }
      let (left, right) = (corpus[a.id].title, corpus[b.id].title)
      if left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
      return a.id < b.id
    }
    return Array(shared.prefix(limit))
  }
}
