import Model
import Testing

/// What each type of relation must keep to, so that an addition is tested before it has tests of its own.
@Suite("Each type of relation")
struct RelationTypesTests {
  static let ids = RelationTypes.all.map(\.id)

  @Test("has an id of its own, and is found by it")
  func uniqueIDs() {
    #expect(Set(Self.ids).count == Self.ids.count)
    for id in Self.ids {
      #expect(RelationTypes.named(id)?.id == id)
      #expect(id.wholeMatch(of: /([A-Z][a-z]+)+/) != nil, "\(id) is written as FollowTheMoney writes schemas")
    }
  }

  @Test("has words for both pages, in the present and in the past", arguments: ids)
  func words(id: String) throws {
    let type = try #require(RelationTypes.named(id))
    #expect(type.summary.hasSuffix(".") && type.summary.count { $0 == "." } == 1)
    for words in [type.words, type.inverseWords] {
      for text in [words.present.english, words.past.english] {
        #expect(text.first?.isUppercase == true && text.last?.isLetter == true, "\(text)")
      }
    }
    switch type.time {
    case .lasting, .once: #expect(type.words.present != type.words.past, "what is over is told as past")
    case .timeless: #expect(type.words.present == type.words.past)
    }
  }

  @Test("joins kinds that there are, and what happens once joins an entity to an event", arguments: ids)
  func ends(id: String) throws {
    let type = try #require(RelationTypes.named(id))
    #expect(!type.joins.isEmpty)
    for ends in type.joins {
      let (subjects, objects) = (ends.subjects.kinds, ends.objects.kinds)
      #expect(!subjects.isEmpty && !objects.isEmpty)
      if type.time == .once { #expect(objects.allSatisfy(\.isEvent) && !subjects.contains(where: \.isEvent)) }
    }
  }

  @Test("calls its ends by nouns in lower case, none of them for both", arguments: ids)
  func endNouns(id: String) throws {
    guard let nouns = try #require(RelationTypes.named(id)).endNouns else { return }
    #expect(!nouns.subjects.isEmpty && !nouns.objects.isEmpty)
    #expect(Set(nouns.subjects).isDisjoint(with: nouns.objects))
    #expect((nouns.subjects + nouns.objects).allSatisfy { $0 == $0.lowercased() })
  }

  /// The edges of FollowTheMoney, and their properties for the two ends.
  private static let edges: [String: [String]] = [
    "Membership": ["member", "organization"], "Employment": ["employee", "employer"],
    "Directorship": ["director", "organization"], "Ownership": ["owner", "asset"],
    "Representation": ["agent", "client"], "Succession": ["predecessor", "successor"],
    "Documentation": ["document", "entity"], "Family": ["person", "relative"], "Associate": ["person", "associate"],
    "Occupancy": ["holder", "post"], "Payment": ["payer", "beneficiary"], "UnknownLink": ["subject", "object"],
  ]

  @Test("is an edge of FollowTheMoney, and says what it is where that has no schema for it", arguments: ids)
  func followTheMoney(id: String) throws {
    let edge = try #require(RelationTypes.named(id)).followTheMoney
    #expect(Self.edges[edge.schema] == [edge.subject, edge.object])
    if Self.edges[id] == nil {
      #expect(edge.schema == "UnknownLink" && edge.role?.isEmpty == false)
    } else {
      #expect(edge.schema == id && edge.role == nil)
    }
  }

  @Test("A field that names an entity says which kinds it takes, and what stands on the other page")
  func fields() {
    let names = EntityKinds.all.flatMap { kind in
      kind.fields.compactMap { field -> String? in
        guard case .reference(let kinds, let inverse) = field.type else { return nil }
        #expect(!kinds.kinds.isEmpty, "\(kind.id).\(field.name)")
        #expect(!inverse.present.english.isEmpty && !inverse.past.english.isEmpty)
        return field.name
      }
    }
    #expect(Set(names) == ["owner", "location", "parent"])
  }
}
