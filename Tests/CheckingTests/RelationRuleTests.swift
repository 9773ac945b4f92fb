import Checking
import Model
import Testing

@Suite("Relations")
struct RelationRuleTests {
  private static let site: Fixture = Fixture.raid.with([
    "entities/agency.md": "---\ntitle: The agency\nkind: organization\n---\nAn agency.\n",
    "entities/strike.md": "---\ntitle: The strike\nkind: event\ndate: 2017-06\n---\nA strike.\n",
    "entities/town.md": "---\ntitle: The town\nkind: place\n---\nA town.\n",
    "entities/paper.md": "---\ntitle: The paper\nkind: outlet\n---\nA paper.\n",
  ])

  private func ada(_ relation: String) -> Fixture {
    Self.site.with(["entities/ada.md": "---\ntitle: Ada Example\nkind: person\nrelations: [\(relation)]\n---\nX.\n"])
  }

  private func agency(_ frontMatter: String) -> Fixture {
    Self.site.with(["entities/agency.md": "---\ntitle: The agency\nkind: organization\n\(frontMatter)\n---\nX.\n"])
  }

  @Test("unsourced-relation: a relation without a source is a remark")
  func unsourced() throws {
    let found = try expect(
      "unsourced-relation", in: ada("{type: Membership, to: «agency»}"),
      saying: "the relation of type Membership names no source")
    #expect(found.map(\.severity) == [.information])
  }

  @Test(
    "unsourced-relation: a source, also a confidential one, or reference knowledge",
    arguments: [
      "{type: Membership, to: agency, source: report}", "{type: Membership, to: agency, reference: true}",
      "{type: Membership, to: agency, source: insider}",
    ])
  func sourced(relation: String) throws {
    try expect(
      "unsourced-relation",
      in: ada(relation).with([
        "sources/insider.md": "---\ntitle: Insider talk\ntype: interview\nconfidential: true\n---\nX.\n"
      ]))
  }

  @Test(
    "relation-kinds: what the type does not join",
    arguments: [
      ("{type: Membership, to: «strike»}", "Membership does not join a person to an event"),
      ("{type: Led, to: «agency»}", "Led does not join a person to an organization"),
      ("{type: LocatedIn, to: «town»}", "LocatedIn does not join a person to a place"),
      ("{type: Family, to: «paper»}", "Family does not join a person to an outlet"),
      ("{type: Family, to: «ada»}", "the relation is one of “Ada Example” with itself"),
    ])
  func kinds(relation: String, message: String) throws {
    let found = try expect("relation-kinds", in: ada(relation), saying: message)
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("relation-kinds: the fix names the types that join the two")
  func fix() throws {
    let found = try expect("relation-kinds", in: ada("{type: Membership, to: «strike»}"))
    #expect(
      found.first?.fix
        == "write one of the types that do: Documentation, UnknownLink, TookPartIn, Led, Issued, TargetOf")
  }

  @Test(
    "relation-kinds: what it does join",
    arguments: [
      "{type: Membership, to: agency}", "{type: Led, to: strike}", "{type: UnknownLink, to: strike}",
      "{type: Employment, to: paper}", "{type: Documentation, to: town}",
    ])
  func joined(relation: String) throws {
    try expect("relation-kinds", in: ada(relation))
  }

  @Test("relation-kinds: a field that names an entity of a kind that it does not take")
  func fields() throws {
    try expect(
      "relation-kinds", in: agency("parent: «town»"),
      saying: "“town” is a place, and parent names an organization or an outlet")
    try expect("relation-kinds", in: agency("parent: «agency»"), saying: "the parent of “The agency” is itself")
    try expect("relation-kinds", in: agency("parent: paper"))
    try expect(
      "relation-kinds",
      in: Self.site.with([
        "entities/strike.md": "---\ntitle: The strike\nkind: event\nlocation: «agency»\n---\nX.\n",
        "entities/paper.md": "---\ntitle: The paper\nkind: outlet\nowner: «strike»\n---\nX.\n",
      ]))
  }

  @Test("relation-dates: a part in an event has no start and no end")
  func since() throws {
    try expect(
      "relation-dates", in: ada("{type: Led, to: strike, start: «2017-06»}"),
      saying: "a relation of type Led is a part in an event, which has one date and no start")
    try expect("relation-dates", in: ada("{type: TargetOf, to: strike, start: «2017», end: «2018»}"))
    try expect("relation-dates", in: ada("{type: Led, to: strike, date: 2017-06-05}"))
    try expect("relation-dates", in: ada("{type: Led, to: strike}"))
  }

  @Test("relation-dates: the date of a part in an event is the event’s")
  func eventDate() throws {
    let found = try expect(
      "relation-dates", in: ada("{type: Led, to: strike, date: «2017-07-01»}"),
      saying: "the relation is dated 1 July 2017, and “The strike” June 2017")
    #expect(found.first?.notes.first?.location?.path == "Content/entities/strike.md")
  }

  @Test("relation-dates: what lasts has no one date; what is the same before and after may have either")
  func lasting() throws {
    try expect(
      "relation-dates", in: ada("{type: Membership, to: agency, date: «2017»}"),
      saying: "a relation of type Membership lasts, and this one has one date")
    try expect("relation-dates", in: ada("{type: Membership, to: agency, start: 2017, end: 2018}"))
    try expect("relation-dates", in: ada("{type: Payment, to: agency, date: 2017}"))
    try expect("relation-dates", in: ada("{type: Payment, to: agency, start: 2017}"))
  }

  @Test("role-outside-dates: a part in an event, dated after a death")
  func died() throws {
    try expect(
      "role-outside-dates",
      in: Self.site.with([
        "entities/ada.md":
          "---\ntitle: Ada Example\nkind: person\ndied: 2016\nrelations: [{type: Led, to: strike, date: «2017-06»}]\n---\nX.\n"
      ]), saying: "the relation is dated June 2017, after “Ada Example” died 2016")
  }
}
