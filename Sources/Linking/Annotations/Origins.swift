public import Model

extension Dossier {
  /// How many origins the evidence of an annotation comes from.
  ///
  /// Sources that have what they say from one another count once: `originOf` ties two sources together, directly or
  /// by others. Confidential sources count too, each as one.
  public func originCount(of annotation: Annotation) -> Int {
    var origins = OriginGroups()
    for evidence in annotation.evidence {
      for origin in evidence.originOf { origins.tie(key(evidence.source), key(origin)) }
    }
    return Set(annotation.evidence.map { origins.root(key($0.source)) }).count
  }

  /// Whether all that several annotations rest on goes back to one origin: each has one, and it is the same.
  public func haveOneOrigin(_ annotations: [Annotation]) -> Bool {
    guard annotations.allSatisfy({ originCount(of: $0) == 1 }) else { return false }
    var origins = OriginGroups()
    for annotation in annotations {
      let sources = annotation.evidence.flatMap { [$0.source] + $0.originOf }.map(key)
      for (source, next) in zip(sources, sources.dropFirst()) { origins.tie(source, next) }
    }
    return Set(annotations.flatMap(\.evidence).map { origins.root(key($0.source)) }).count == 1
  }

  /// A document by its slug, so that two names of one source are one.
  private func key(_ name: Located<String>) -> String {
    if case .one(let id) = names[name.value] { corpus[id].slug } else { name.value }
  }
}

/// Sources in groups that have one origin.
private struct OriginGroups {
  /// The next source on the way to the one that stands for the group.
  private var next: [String: String] = [:]

  mutating func root(_ source: String) -> String {
    var at = source
    while let parent = next[at] {
      // What is passed is hung up higher, so that no way stays long.
      if let above = next[parent] { next[at] = above }
      at = parent
    }
    return at
  }

  mutating func tie(_ a: String, _ b: String) {
    let (first, second) = (root(a), root(b))
    if first != second { next[second] = first }
  }
}
