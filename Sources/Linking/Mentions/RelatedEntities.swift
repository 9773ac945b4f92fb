package import Model

extension Dossier {
  /// The entities that share most sentences with a document, most first, ties by title; each with how many it shares.
  package func related(to id: DocumentID, limit: Int) -> [(id: DocumentID, sentences: Int)] {
    var shared: [DocumentID: Int] = [:]
    for entry in backlinks[id] {
      let mentions = mentions(in: entry.document)
      let sentence = mentions[Int(entry.mention)].sentence
      // The mentions of one sentence are neighbours.
      var first = Int(entry.mention)
      while first > 0, mentions[first - 1].sentence == sentence { first -= 1 }
      var at = first
      while at < mentions.count, mentions[at].sentence == sentence {
        let other = mentions[at].target
        if other != id, kind(of: other) != nil { shared[other, default: 0] += 1 }
        at += 1
      }
    }
    let ordered = shared.sorted { a, b in
      if a.value != b.value { return a.value > b.value }
      let (left, right) = (corpus[a.key].title, corpus[b.key].title)
      if left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
      return a.key < b.key
    }
    return ordered.prefix(limit).map { (id: $0.key, sentences: $0.value) }
  }
}
