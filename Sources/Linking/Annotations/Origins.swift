public import Model

extension Dossier {
  /// How many origins the evidence of an annotation comes from.
  ///
  /// Sources that have what they say from one another count once: `originOf` ties two sources together, directly or
  /// by others. Confidential sources count too, each as one.
  public func originCount(of annotation: Annotation) -> Int {
    var group: [String: String] = [:]
    func root(_ name: String) -> String {
      var at = name
      while let next = group[at], next != at { at = next }
      return at
    }
    // A document by its slug, so that two names of one source are one.
    func key(_ name: Located<String>) -> String {
      if case .one(let id) = names[name.value] { corpus[id].slug } else { name.value }
    }
    let cited = annotation.evidence.map { key($0.source) }
    for name in cited { group[name] = group[name] ?? name }
    for evidence in annotation.evidence {
      for origin in evidence.originOf {
        let (a, b) = (root(key(evidence.source)), root(key(origin)))
        if a != b { group[b] = a }
        if group[a] == nil { group[a] = a }
      }
    }
    return Set(cited.map(root)).count
  }
}
