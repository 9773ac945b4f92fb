public import Model

/// Where what sources say comes from, by what they state as `origin:`, the same for the whole dossier.
public struct Origins: Sendable {
  /// What is known of where an annotation's sources have it from.
  public struct Standing: Sendable, Hashable {
    /// Sources, each once however often it is cited.
    public var sources: Int
    /// The distinct ends of the chains that their origins make.
    public var ends: Int
    /// Of these, the ones that state that they have it from themselves.
    public var statedEnds: Int
    /// The sources that state where they have it from: another file of the same source does not state it for them.
    public var statedSources: Int

    /// Whether all that is to be known is stated.
    public var isStated: Bool { statedEnds == ends && statedSources == sources }
    /// Whether a page may call them independent.
    public var areIndependent: Bool { isStated && ends > 1 }
  }

  /// A circle of sources that have it from one another: each names the next.
  public struct Circle: Sendable {
    public var sources: [DocumentID]
    /// Where the last names the first.
    public var closing: Located<String>
  }

  public private(set) var circles: [Circle] = []
  private let names: NameIndex
  /// By source: its group, which is all files of one source.
  private var groups: [DocumentID: DocumentID] = [:]
  /// By group: the ends of its chains.
  private var ends: [DocumentID: Set<DocumentID>] = [:]
  private var statedEnds: Set<DocumentID> = []
  /// Sources, not groups, that state an origin.
  private let stating: Set<DocumentID>

  init(_ corpus: Corpus, names: NameIndex) {
    self.names = names
    let sources = corpus.documents.filter { $0.isSource && (!$0.header.isDraft || corpus.includesDrafts) }
    let named = Dictionary(
      uniqueKeysWithValues: sources.map { document in
        let list = document.sourceRecord?.origin?.named ?? []
        return (document.id, list.compactMap { name in Self.source(name, corpus, names).map { (name, $0) } })
      })
    stating = Set(sources.lazy.filter { $0.sourceRecord?.origin != nil }.map(\.id))
    circles = Self.circles(among: sources.map(\.id), named)
    groups = SameSources.groups(of: sources, in: corpus, origins: named.mapValues { $0.map(\.1) })
    var own: Set<DocumentID> = []
    var next: [DocumentID: Set<DocumentID>] = [:]
    for document in sources {
      let group = groups[document.id] ?? document.id
      if case .own = document.sourceRecord?.origin { own.insert(group) }
      for (_, origin) in named[document.id] ?? [] {
        let other = groups[origin] ?? origin
        if other != group { next[group, default: []].insert(other) }
      }
    }
    for document in sources {
      let group = groups[document.id] ?? document.id
      if ends[group] == nil { ends[group] = Self.ends(of: group, next) }
    }
    // Of two files of one source, one of which says that it is its own origin and the other that it has it from a third, the
    // other is believed: that makes fewer origins.
    statedEnds = own.filter { (next[$0] ?? []).isEmpty }
  }

  /// Of an annotation's evidence. Confidential sources count as any other, and a name that leads nowhere as one.
  public func standing(of evidence: [Evidence]) -> Standing {
    var sources: Set<DocumentID> = []
    var unknown: Set<String> = []
    var ends: Set<DocumentID> = []
    for evidence in evidence {
      if case .one(let id) = names[evidence.source.value] {
        sources.insert(id)
        ends.formUnion(self.ends[groups[id] ?? id] ?? [id])
      } else {
        unknown.insert(evidence.source.value)
      }
    }
    return Standing(
      sources: sources.count + unknown.count, ends: ends.count + unknown.count,
      statedEnds: ends.intersection(statedEnds).count, statedSources: sources.intersection(stating).count)
  }

  /// Whether all that several annotations rest on goes back to one origin.
  public func areOne(_ annotations: [Annotation]) -> Bool {
    standing(of: annotations.flatMap(\.evidence)).ends == 1 && annotations.allSatisfy { !$0.evidence.isEmpty }
  }

  private static func source(_ name: Located<String>, _ corpus: Corpus, _ names: NameIndex) -> DocumentID? {
    guard case .one(let id) = names[name.value], corpus[id].isSource else { return nil }
    return id
  }

  /// Where chains from a group end. What leads round in a circle ends nowhere else than where it began.
  private static func ends(of group: DocumentID, _ next: [DocumentID: Set<DocumentID>]) -> Set<DocumentID> {
    var seen: Set<DocumentID> = [group]
    var waiting = [group]
    var ends: Set<DocumentID> = []
    while let at = waiting.popLast() {
      let further = next[at] ?? []
      if further.isEmpty { ends.insert(at) }
      for other in further where seen.insert(other).inserted { waiting.append(other) }
    }
    return ends.isEmpty ? [seen.min() ?? group] : ends
  }

  /// Each circle once, found from its first source.
  private static func circles(
    among sources: [DocumentID], _ named: [DocumentID: [(Located<String>, DocumentID)]]
  ) -> [Circle] {
    var circles: [Circle] = []
    /// 1 on the way that is followed, 2 done.
    var state: [DocumentID: Int] = [:]
    for start in sources where state[start] == nil {
      var way: [(id: DocumentID, next: Int)] = [(start, 0)]
      state[start] = 1
      while let last = way.last {
        let names = named[last.id] ?? []
        guard last.next < names.count else {
          state[last.id] = 2
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let (name, origin) = names[last.next]
        switch state[origin] {
        case .none:
          state[origin] = 1
          way.append((origin, 0))
        case .some(1):
          let from = way.firstIndex { $0.id == origin } ?? 0
          circles.append(Circle(sources: way[from...].map(\.id), closing: name))
        default: break
        }
      }
    }
    return circles
  }
}
