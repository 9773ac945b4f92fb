import Importing
import Testing

@Suite("Persons whose surnames are words for places and bodies")
struct SurnamesTests {
  private func names(_ text: String...) -> [String: String] {
    Dictionary(NameFinder().names(in: text).map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "An “of” ties them to a body, and does not make them one with it",
    arguments: [
      "Tom Church", "Sam Court", "Tom Park", "Tom Bank", "Rob Banks", "Dan Post", "Alan Press", "Amy College",
      "Joan Council", "Tim Union", "Dan Times", "Paris Hill", "Summer Lane", "Peter Hill",
    ])
  func tied(name: String) {
    let found = names(
      "“The points were set wrong,” said \(name) of the Central Bank.",
      "“We have no comment at all,” the Central Bank said.", "“It was late at night,” \(name) said.")
    #expect(found == [name: "person", "Central Bank": "organization"])
  }

  @Test(
    "They are persons where they speak",
    arguments: ["Peter Hill", "Ann Lane", "Jonah Park", "Peter Port", "Tom Church"])
  func bare(name: String) {
    #expect(
      names("“The points were set wrong,” said \(name).", "The man was there, and \(name) left.") == [name: "person"])
  }

  @Test(
    "Bodies and places stay what they are",
    arguments: [
      ("They asked the Georgia Court of Appeals.", "Georgia Court of Appeals", "organization"),
      ("It was Grace Church of Ashby that burned.", "Grace Church of Ashby", "organization"),
      ("They met at Notting Hill.", "Notting Hill", "place"),
      ("It was quiet in Ash Lane.", "Ash Lane", "place"),
      ("It was sold to Barnet Council of Elders.", "Barnet Council of Elders", "organization"),
    ])
  func others(text: String, name: String, kind: String) {
    #expect(names(text) == [name: kind])
  }

  @Test("What the body says is not said by the person")
  func body() {
    let found = NameFinder().names(in: ["“It was late,” said Tom Church.", "“It was not,” the Church said."])
    #expect(found.first { $0.name == "Tom Church" }?.aliases == [])
  }

  @Test("A word that asks to imagine something is no name")
  func imagine() {
    #expect(names("Imagine Ann Moss said so.") == ["Ann Moss": "person"])
  }
}
