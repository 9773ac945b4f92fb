import Checking
import Model
import Testing

@Suite("Speech and roles in their time")
struct TimeRuleTests {
  private func person(_ frontMatter: String) -> [String: String] {
    ["entities/ada.md": "---\ntitle: Ada Example\nkind: person\n\(frontMatter)\n---\nA director.\n"]
  }

  private func agency(_ frontMatter: String) -> [String: String] {
    ["entities/agency.md": "---\ntitle: The agency\nkind: organization\n\(frontMatter)\n---\nAn agency.\n"]
  }

  private func quote(_ frontMatter: String, _ body: String = "A note.") -> Fixture {
    .note(
      "kind: quote\nquote: seized in three countries\nspeaker: ada\nsources: [{source: report}]\n\(frontMatter)", body)
  }

  @Test("speech-after-death: words of a day on which the speaker was dead")
  func speech() throws {
    let found = try expect(
      "speech-after-death", in: quote("date: «2018-04-27»").with(person("died: 2016-08")),
      saying: "the words are of 27 April 2018, and “Ada Example” died August 2016")
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.notes.first?.location?.path == "Content/entities/ada.md")
  }

  @Test(
    "speech-after-death: the year of death, an uncertain one, no date, or no death",
    arguments: [
      ("date: 2016-12-31", "died: 2016"), ("date: 2018", "died: 2016?"), ("date: 2018", "died: 201X"),
      ("date: 2018", "born: 1950"), ("language: nl", "died: 2016"),
    ])
  func living(note: String, person: String) throws {
    try expect("speech-after-death", in: quote(note).with(self.person(person)))
  }

  @Test("role-outside-dates: a relation outside a life")
  func life() throws {
    try expect(
      "role-outside-dates",
      in: Fixture.raid.with(agency("country: NL")).with(
        person("died: 2015\nrelations:\n  - type: Directorship\n    to: agency\n    start: 2009\n    end: «2018»")),
      saying: "the relation ends 2018, after “Ada Example” died 2015")
    try expect(
      "role-outside-dates",
      in: Fixture.raid.with(agency("country: NL")).with(
        person("born: 1960\nrelations:\n  - {type: Membership, to: agency, start: «1952»}")))
  }

  @Test("role-outside-dates: a relation outside the time of the organisation")
  func organisation() throws {
    let found = try expect(
      "role-outside-dates",
      in: Fixture.raid.with(agency("founded: 1999-07-01")).with(
        person("relations: [{type: Employment, to: agency, start: «1998»}]")),
      saying: "the relation starts 1998, before “The agency” was founded 1 July 1999")
    #expect(found.first?.notes.first?.location?.path == "Content/entities/agency.md")
  }

  @Test(
    "role-outside-dates: the same year, an approximate one, and ties that outlast a life",
    arguments: [
      "died: 2018-03\nrelations: [{type: Directorship, to: agency, end: 2018}]",
      "born: 1960~\nrelations: [{type: Membership, to: agency, start: 1955}]",
      "died: 2015\nrelations: [{type: Documentation, to: agency, start: 2018}]",
      "died: 2015\nrelations: [{type: Directorship, to: agency, start: 2009/..}]",
    ])
  func possible(person: String) throws {
    try expect("role-outside-dates", in: Fixture.raid.with(agency("country: NL")).with(self.person(person)))
  }

  private static let director =
    "relations: [{type: Directorship, to: agency, role: Executive director, start: 2009, end: 2018-05}]"

  @Test("role-outside-dates: a note that calls its speaker by a role of another time")
  func speaker() throws {
    try expect(
      "role-outside-dates",
      in: quote("date: 2019-02", "The «executive director» of the agency said so.").with(agency("country: NL"))
        .with(person(Self.director)),
      saying:
        "“Ada Example” is called Executive director in a note of February 2019, and held that role from 2009 to May 2018"
    )
  }

  @Test(
    "role-outside-dates: in its time, as a former one, or not named at all",
    arguments: [
      ("2017", "The executive director said so."), ("2019", "The former executive director said so."),
      ("2019", "She said so."), ("2018", "The executive director said so."),
      ("2019", "The executive directorate said so."),
    ])
  func speakerInTime(date: String, body: String) throws {
    try expect(
      "role-outside-dates",
      in: quote("date: \(date)", body).with(agency("country: NL")).with(person(Self.director)))
  }
}
