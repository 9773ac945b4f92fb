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
      ("“All gone,” said Jan Holub of the Central Bank.", ["Jan Holub", "Central Bank"]),
      ("“All gone,” said Dr Jan Holub of Greenpeace.", ["Jan Holub", "Greenpeace"]),
      ("“All gone,” said Jan de Vries of the Dutch Bank.", ["Jan de Vries", "Dutch Bank"]),
      ("“All gone,” said May Brown of the City Council.", ["May Brown", "City Council"]),
      ("“All gone,” said Mar Diaz of the Labour Party.", ["Mar Diaz", "Labour Party"]),
      ("“All gone,” said Will Adder of the Coast Guard.", ["Will Adder", "Coast Guard"]),
      ("“All gone,” said Bill Hope of the Law Society.", ["Bill Hope", "Law Society"]),
      ("“All gone,” said Art Ford of the Museum of Modern Art.", ["Art Ford", "Museum of Modern Art"]),
      ("“All gone,” said An Nguyen of the Central Bank.", ["An Nguyen", "Central Bank"]),
      ("“All gone,” said Holub of Greenpeace.", ["Holub", "Greenpeace"]),
      ("“All gone,” said Ann Hill of Greenpeace.", ["Ann Hill", "Greenpeace"]),
      ("“All gone,” said Lord Hale of Ashby.", ["Hale of Ashby"]), ("It was Queen Maud of Tarn.", ["Maud of Tarn"]),
      ("They asked the Verity Friends of Salt (VFS).", ["Verity Friends of Salt"]),
    ])
  func two(text: String, names: [String]) {
    #expect(NameFinder().names(in: [text]).map(\.name) == names)
  }
}

@Suite("First names and surnames that are other words, too")
struct AmbiguousNamesTests {
  @Test(
    "A month or a verb before a surname, and behind a first name",
    arguments: [
      ("“All gone,” said Jan Holub.", ["Jan Holub"]), ("Will Adder, died in 1911.", ["Will Adder"]),
      ("April Jones and June Carter came.", ["April Jones", "June Carter"]), ("They saw Theresa May.", ["Theresa May"]),
      ("They asked Mrs May again.", ["May"]), ("They went to New York and The Hague.", ["New York", "The Hague"]),
      ("The Police Federation was there.", ["Police Federation"]),
      ("They met the Police Federation there.", ["Police Federation"]),
      ("It was like the Second World War.", ["Second World War"]),
    ])
  func names(text: String, names: [String]) {
    #expect(NameFinder().names(in: [text]).map(\.name) == names)
  }

  @Test(
    "Months and verbs",
    arguments: [
      ("In May Parliament voted.", ["Parliament"]), ("On 3 April Peter Hale left.", ["Peter Hale"]),
      ("Will Greenpeace agree to it?", ["Greenpeace"]), ("They met Ann Lee May 3 in Tarn.", ["Ann Lee", "Tarn"]),
      ("They left on May Day.", []), ("It was in London, May 2019.", ["London"]),
    ])
  func others(text: String, names: [String]) {
    #expect(NameFinder().names(in: [text]).map(\.name).filter { $0 != "Day" } == names)
  }

  @Test("A surname that the text has with a first name elsewhere stays one, and is no part of an institution's name")
  func surname() {
    let names = NameFinder().names(in: ["Ann Holub said so.", "It is late, Holub of the Central Bank wrote."])
    #expect(names.map(\.name) == ["Ann Holub", "Central Bank"] && names[0].aliases == ["Holub"])
  }

  @Test("Whom an “of” ties to something is a person, whatever the name means; “New” and “The” begin those of places")
  func kinds() {
    let names = NameFinder().names(in: [
      "“No,” said Holub of Greenpeace to Ann Hill of the Law Society in New York and The Hague."
    ])
    let kinds = Dictionary(names.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
    #expect(kinds["Holub"] == "person" && kinds["Ann Hill"] == "person")
    #expect(kinds["New York"] == "place" && kinds["The Hague"] == "place")
  }

  @Test("Firms and charities are no persons")
  func organizations() {
    let names = NameFinder().names(in: [
      "They paid Holm Stone AB, Save the Children and Doctors Without Borders for it."
    ])
    #expect(names.allSatisfy { $0.kind == "organization" } && names.count == 3)
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
