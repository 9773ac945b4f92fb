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
    /// The sources that state where they have it from, as all do that their chains lead to: another file of the same source
    /// does not state it for them.
    public var statedSources: Int

    /// Whether all that is to be known is stated.
    public var isStated: Bool { statedEnds == ends && statedSources == sources }
    /// Whether a page may call them independent.
    public var areIndependent: Bool { isStated && ends > 1 }
  }

  /// A circle of sources that have it from one another: each names the next, or another file of the next.
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
  /// Sources, not groups, that state an origin, as do all that they have it from.
  private let stating: Set<DocumentID>

  init(_ corpus: Corpus, names: NameIndex) {
    self.names = names
    let sources = corpus.documents.filter { $0.isSource && (!$0.header.isDraft || corpus.includesDrafts) }
    let named = Dictionary(
      uniqueKeysWithValues: sources.map { document in
        let list = document.sourceRecord?.origin?.named ?? []
        return (document.id, list.compactMap { name in Self.source(name, corpus, names).map { (name, $0) } })
      })
    stating = Self.stating(sources, named)
    groups = SameSources.groups(of: sources, in: corpus, origins: named.mapValues { $0.map(\.1) })
    circles = Self.circles(among: sources.map(\.id), named, groups)
    let statements = Statements(sources, named, groups)
    for group in statements.groups { ends[group] = Self.ends(of: group, statements.next) }
    statedEnds = statements.own.filter { (statements.next[$0] ?? []).isEmpty }
  }

  /// Those that state an origin, but for those whose chains lead to one that does not.
  private static func stating(
    _ sources: [Document], _ named: [DocumentID: [(Located<String>, DocumentID)]]
  ) -> Set<DocumentID> {
    var naming: [DocumentID: [DocumentID]] = [:]
    for (source, origins) in named {
      for (_, origin) in origins { naming[origin, default: []].append(source) }
    }
    var silent = Set(sources.lazy.filter { $0.sourceRecord?.origin == nil }.map(\.id))
    var waiting = Array(silent)
    while let source = waiting.popLast() {
      for other in naming[source] ?? [] where silent.insert(other).inserted { waiting.append(other) }
    }
    return Set(sources.lazy.map(\.id)).subtracting(silent)
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

  /// What the files of each group state.
  private struct Statements {
    /// In the order of their first files.
    private(set) var groups: [DocumentID] = []
    /// Those of which a file says that it is its own origin.
    private(set) var own: Set<DocumentID> = []
    /// The groups that each has it from.
    private(set) var next: [DocumentID: Set<DocumentID>] = [:]

    /// Of files of one source that state different origins those are believed which make fewer; a circle, or a third source
    /// before the source itself.
    init(
      _ sources: [Document], _ named: [DocumentID: [(Located<String>, DocumentID)]], _ groupOf: [DocumentID: DocumentID]
    ) {
      var stated: [DocumentID: Set<Set<DocumentID>>] = [:]
      for document in sources {
        let group = groupOf[document.id] ?? document.id
        if stated[group] == nil {
          groups.append(group)
          stated[group] = []
        }
        if case .own = document.sourceRecord?.origin {
          own.insert(group)
          stated[group]?.insert([])
        }
        let others = (named[document.id] ?? []).map { groupOf[$0.1] ?? $0.1 }.filter { $0 != group }
        if !others.isEmpty { stated[group]?.insert(Set(others)) }
        next[group, default: []].formUnion(others)
      }
      for group in groups {
        guard let choices = stated[group], choices.count > 1 else { continue }
        let counted = choices.map { choice in
          next[group] = choice
          return (choice: choice, count: Origins.ends(of: group, next).count, names: choice.sorted())
        }
        next[group] =
          counted.min { one, other in
            if one.count != other.count { return one.count < other.count }
            if one.names.isEmpty != other.names.isEmpty { return other.names.isEmpty }
            return one.names.lexicographicallyPrecedes(other.names)
          }?.choice
      }
    }
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

  /// Each circle once, found from its first source: also one that is closed by another file of a source in it.
  private static func circles(
    among sources: [DocumentID], _ named: [DocumentID: [(Located<String>, DocumentID)]],
    _ groups: [DocumentID: DocumentID]
  ) -> [Circle] {
    /// What all files of each source name, each with the file that does.
    var names: [DocumentID: [(by: DocumentID, name: Located<String>, group: DocumentID)]] = [:]
    for source in sources {
      let group = groups[source] ?? source
      for (name, origin) in named[source] ?? [] {
        let other = groups[origin] ?? origin
        // Another file of the same source is no origin of it, but the source itself named as its own is a circle.
        if other != group || origin == source { names[group, default: []].append((source, name, other)) }
      }
    }
    var circles: [Circle] = []
    /// 1 on the way that is followed, 2 done.
    var state: [DocumentID: Int] = [:]
    for start in sources.map({ groups[$0] ?? $0 }) where state[start] == nil {
      // With the file of each that names the next.
      var way: [(group: DocumentID, next: Int, by: DocumentID)] = [(start, 0, start)]
      state[start] = 1
      while let last = way.last {
        let origins = names[last.group] ?? []
        guard last.next < origins.count else {
          state[last.group] = 2
          way.removeLast()
          continue
        }
        let (by, name, origin) = origins[last.next]
        way[way.count - 1].next += 1
        way[way.count - 1].by = by
        switch state[origin] {
        case .none:
          state[origin] = 1
          way.append((origin, 0, origin))
        case .some(1):
          let from = way.firstIndex { $0.group == origin } ?? 0
          circles.append(Circle(sources: way[from...].map(\.by), closing: name))
        default: break
        }
      }
    }
    return circles
  }
}
