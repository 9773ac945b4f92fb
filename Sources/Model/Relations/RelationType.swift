public import Words

/// A type of relation: which kinds of entities it may join, and how it reads on the page of either.
///
/// A new type is one file with a value that conforms, and one line in ``RelationTypes/all``.
public protocol RelationType: Sendable {
  /// What front matter writes. Where FollowTheMoney has such an edge it is that schema's name: `Membership`.
  var id: String { get }
  /// One sentence for the documentation.
  var summary: String { get }
  var time: RelationTime { get }
  /// The kinds of the entity that has the relation and of its target; any of the pairs will do.
  var joins: [RelationEnds] { get }
  /// On the page of the entity that has the relation, before the target's name; and on the target's page, before the
  /// name of that entity.
  var words: RelationWords { get }
  var inverseWords: RelationWords { get }
  /// What its ends are called, where a noun for one of them does not tell which of the two is meant.
  var endNouns: RelationEndNouns? { get }
  /// Whether it can begin before one of its ends came to be, or go on after one has ceased, as kinship does.
  var outlivesEnds: Bool { get }
  /// Whether its target is the place where the other has its seat, as maps show it.
  var isSeat: Bool { get }
  /// Whether people have it with bodies far more often than bodies with people, so that the other way round is a slip.
  var isMostlyOfPeople: Bool { get }
  var followTheMoney: FollowTheMoneyEdge { get }
}

extension RelationType {
  public var endNouns: RelationEndNouns? { nil }
  public var outlivesEnds: Bool { false }
  public var isSeat: Bool { false }
  public var isMostlyOfPeople: Bool { false }

  public func mayJoin(_ subject: any EntityKind, _ object: any EntityKind) -> Bool {
    joins.contains { $0.subjects.contains(subject) && $0.objects.contains(object) }
  }
}

/// How a type of relation lies in time.
public enum RelationTime: Sendable {
  /// It lasts: it has a `start` and an `end`, and is over when the end has passed.
  case lasting
  /// It is an entity's part in an event: it has one `date`, which is the event's where none is given.
  case once
  /// It has one date or two, and reads the same before and after.
  case timeless
}

/// Kinds of entities of which each of the first may have a relation with each of the second.
public struct RelationEnds: Sendable, Hashable {
  public var subjects: EntityKindSet
  public var objects: EntityKindSet

  public init(_ subjects: EntityKindSet, _ objects: EntityKindSet) {
    (self.subjects, self.objects) = (subjects, objects)
  }
}

/// Nouns for the entity that has a relation, and for its target. Messages use the first of each.
///
/// `supplier` as a type could say that this entity supplies the other, or the opposite: whoever wrote it is told in whose file
/// the relation belongs, and nothing is put in its place.
public struct RelationEndNouns: Sendable, Hashable {
  public var subjects: [String]
  public var objects: [String]

  init(_ subjects: [String], _ objects: [String]) {
    (self.subjects, self.objects) = (subjects, objects)
  }
}

/// What stands before a name, as long as a relation holds and when it is over.
public struct RelationWords: Sendable, Hashable {
  public var present: Term
  public var past: Term

  public init(_ present: Term, past: Term) {
    (self.present, self.past) = (present, past)
  }

  /// The same at any time.
  init(always words: Term) {
    self.init(words, past: words)
  }
}

/// How FollowTheMoney holds such a relation.
public struct FollowTheMoneyEdge: Sendable, Hashable {
  /// The schema of the edge, and its properties for the two ends.
  public var schema: String
  public var subject: String
  public var object: String
  /// What the edge is, in words, where the schema does not say it.
  public var role: String?

  init(_ schema: String, _ subject: String, _ object: String) {
    (self.schema, self.subject, self.object) = (schema, subject, object)
  }

  /// A tie that FollowTheMoney has no schema for.
  static func link(_ role: String?) -> FollowTheMoneyEdge {
    var edge = FollowTheMoneyEdge("UnknownLink", "subject", "object")
    edge.role = role
    return edge
  }
}
