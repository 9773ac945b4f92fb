import Importing
import Testing

@Suite("A person and where they are from are two names")
struct PersonsOfTests {
  @Test(
    "though “of” or “for” stands between them",
    arguments: [
      ("“All gone,” said Maria Costa of the Central Bank.", ["Maria Costa", "Central Bank"]),
      ("It was Peter Hale of Greenpeace who said so.", ["Peter Hale", "Greenpeace"]),
      ("It was Lee Chan of The Hague who said so.", ["Lee Chan", "The Hague"]),
      ("They saw the European Court of Justice.", ["European Court of Justice"]),
      ("They saw the Institute for Coastal Works.", ["Institute for Coastal Works"]),
      ("They went to the United States of America.", ["United States of America"]),
      ("They asked the Verity Friends of Salt (VFS).", ["Verity Friends of Salt"]),
    ])
  func two(text: String, names: [String]) {
    #expect(NameFinder().names(in: [text]).map(\.name) == names)
  }
}

@Suite("Names with commas, before the abbreviation that stands for them")
struct NamesWithCommasTests {
  @Test(
    "The whole name, and its abbreviation as another",
    arguments: [
      ("Department for Digital, Culture, Media and Sport", "DCMS"),
      ("Ministry of Housing, Communities and Local Government", "MHCLG"),
      ("Department for Business, Energy & Industrial Strategy", "BEIS"),
      ("Bureau of Alcohol, Tobacco, Firearms and Explosives", "ATF"),
      ("Organisation for Security and Co-operation in Europe", "OSCE"),
      ("Office of Rail and Road", "ORR"), ("Driver and Vehicle Licensing Agency", "DVLA"),
    ])
  func whole(name: String, abbreviation: String) throws {
    let names = NameFinder().names(in: ["The report was kept by the \(name) (\(abbreviation)) until May."])
    #expect(names.map(\.name) == [name])
    #expect(names.first?.aliases == [abbreviation])
    #expect(names.first?.kind == "organization")
  }

  @Test("What stands before a comma, or before “of”, and has no letter in it is another name")
  func others() {
    let names = NameFinder().names(in: [
      "In London, the Department for Transport (DFT) met Ann Lee of Harbour Trust (HT), Bo Park and the Water Board (WB)."
    ])
    #expect(names.map(\.name).contains("Harbour Trust") && names.map(\.name).contains("Water Board"))
    #expect(names.map(\.name).contains("Department for Transport"))
    #expect(names.allSatisfy { !$0.name.contains(",") })
  }
}
