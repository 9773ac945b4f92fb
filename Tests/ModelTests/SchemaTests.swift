import Diagnostics
import Testing

@testable import Model

/// The front matter of a document that lacks nothing, with one more line.
private func article(_ line: String) -> String { "---\ntitle: A\ndate: 2018\n\(line)\n---\n" }
private func entity(_ kind: String, _ line: String) -> String { "---\ntitle: A\nkind: \(kind)\n\(line)\n---\n" }
private func source(_ line: String) -> String { "---\ntitle: A\ntype: report\n\(line)\n---\n" }
private func annotation(_ kind: String, _ line: String) -> String {
  let status = kind == "claim" && !line.contains("status") ? "status: reported\n" : ""
  return "---\nkind: \(kind)\narticle: a\nquote: words\n\(status)\(line)\n---\n"
}

@Suite("Front matter is held against its schema")
struct SchemaTests {
  @Test(
    "unknown keys",
    arguments: [
      ("articles/x.md", article("«sumary»: b"), "write summary"),
      ("articles/x.md", article("«Summary»: b"), "write summary"),
      ("articles/x.md", article("«TITLE»: b"), "take it out, as “title” is there already"),
      ("articles/x.md", "---\ndate: 2018\n«TITLE»: A\n---\n", "write title"),
      ("articles/x.md", "---\ndate: 2018\n«headline»: A\n---\n", "write title"),
      ("articles/x.md", article("«alias»: b"), "write aliases"),
      (
        "articles/x.md", article("corrections:\n  - date: 2018\n    note: b\n    «notes»: c"),
        "take it out, as “note” is there already"
      ),
      ("entities/x.md", entity("person", "«nationalty»: NL"), "write nationality"),
      ("entities/x.md", entity("event", "relations:\n- type: Family\n  to: b\n  «rol»: c"), "write role"),
      ("sources/x.md", source("«archiveUrl»: https://a.org"), "write archiveURL"),
      ("annotations/a/x.md", annotation("claim", "sources: [{source: b, «Quote»: c}]"), "write quote"),
      ("dossier.yml", "title: A\n«baseUrl»: https://a.org", "write baseURL"),
    ])
  func unknown(_ path: String, _ text: String, _ fix: String) {
    expectOne("unknown-key", in: path, text, fix: fix)
  }

  @Test("of thousands of unknown keys the first hundred are told one by one, and all are counted")
  func manyUnknown() {
    let entries = (0..<500).map { "- k\($0): a\n" }.joined()
    let found = read("articles/x.md", Array("---\ntitle: A\ndate: 2018\ncorrections:\n\(entries)---\n".utf8))
      .diagnostics
    func count(_ id: String) -> Int { found.filter { $0.id == id }.reduce(0) { $0 + 1 + $1.others.count } }
    #expect(count("unknown-key") == 500 && count("missing-key") == 1000)
    #expect(found.count < 400)
    let last = found.first { $0.message == "a key that is none of a correction" }
    #expect(last?.fix == "see which keys a correction has: date, note, annotation" && last?.others.count == 399)
  }

  @Test("keys of another type or kind")
  func keysOfOthers() throws {
    let born = try #require(expectOne("unknown-key", in: "entities/x.md", entity("place", "«born»: 1950")))
    #expect(born.message == "“born” is no key of a place")
    #expect(born.notes.map(\.message) == ["“born” is a key of a person"])
    let status = expectOne("unknown-key", in: "annotations/x.md", annotation("quote", "«status»: reported"))
    #expect(status?.notes.map(\.message) == ["“status” is a key of a claim"])
  }

  @Test(
    "wrong types",
    arguments: [
      ("articles/x.md", article("summary: «[a]»"), "a text", "a list"),
      ("articles/x.md", article("draft: «[true]»"), "true or false", "a list"),
      ("articles/x.md", article("updated: {«a»: b}"), "a date", "a mapping"),
      ("articles/x.md", article("tags: {«a»: b}"), "a list of texts", "a mapping"),
      ("articles/x.md", article("formerly: [[a]]").replacing("[[a]]", with: "[«[a]»]"), "a list of slugs", "a list"),
      (
        "articles/x.md", article("image: «[a]»"), "a file in media/, or a record of file, alt, caption and credit",
        "a list"
      ),
      ("articles/x.md", article("corrections: «x»"), "a correction", "a text"),
      ("entities/x.md", entity("place", "latitude: «[1]»"), "decimal degrees", "a list"),
      ("entities/x.md", entity("place", "country: «[NL]»"), "a country code", "a list"),
      ("entities/x.md", entity("organization", "website: {«a»: b}"), "a web address", "a mapping"),
      ("entities/x.md", entity("outlet", "owner: «[a]»"), "the name of an entity", "a list"),
      ("sources/x.md", source("sha256: «[a]»"), "a SHA-256", "a list"),
      ("annotations/x.md", annotation("quote", "language: «[en]»"), "a language tag", "a list"),
      ("annotations/x.md", annotation("claim", "status: «[a]»"), "a status", "a list"),
      ("annotations/x.md", annotation("claim", "reply: «a»"), "a reply", "a text"),
      ("dossier.yml", "title: A\nchecks: «[a»]", "a mapping of rules to severities", "a list"),
    ])
  func wrongType(_ path: String, _ text: String, _ expected: String, _ found: String) {
    // A list of slugs names its items' type.
    let expected = expected == "a list of slugs" ? "a slug" : expected
    expectOne("wrong-type", in: path, text, says: "takes \(expected), and this is \(found)")
  }

  @Test("a link without quotation marks is a list in YAML")
  func link() {
    expectOne(
      "wrong-type", in: "annotations/x.md", "---\nkind: context\nquote: b\narticle: «[[a]]»\n---\n", fix: "write a")
    #expect(
      read("annotations/x.md", Array("---\nkind: context\nquote: b\narticle: \"[[a|b]]\"\n---\n".utf8)).value.documents[
        0
      ].annotation?.article.value == "a")
  }

  @Test(
    "bad values",
    arguments: [
      ("articles/x.md", article("draft: «yes»"), "write true"),
      ("articles/x.md", article("formerly: «Old Name»"), "write old-name"),
      ("articles/x.md", article("image: «../x.png»"), "put the file into media/, and write x.png"),
      ("articles/x.md", article("image: «../media/a/x.png»"), "write a/x.png"),
      ("articles/x.md", article("image: «/media/x.png»"), "write x.png"),
      ("articles/x.md", article("image: «media\\x.png»"), "write x.png"),
      ("sources/x.md", source("capture: «../captures/x.txt»"), "write x.txt"),
      ("articles/x.md", article("image: «..»"), "put the file into media/, and write its name"),
      ("articles/x.md", article("image: «/x.png»"), "put the file into media/, and write x.png"),
      ("entities/x.md", "---\nkind: «persn»\n---\n", "write person"),
      ("entities/x.md", entity("person", "nationality: «nl»"), "write NL"),
      ("entities/x.md", entity("person", "nationality: [NO, «UK»]"), "write GB"),
      ("entities/x.md", entity("place", "country: «Canada»"), "write CA"),
      ("entities/x.md", entity("place", "latitude: «52,08»"), "write 52.08"),
      (
        "entities/x.md", entity("place", "latitude: «-120»"),
        "write degrees within the range; latitude and longitude may have changed places"
      ),
      ("entities/x.md", entity("place", "longitude: «−100.5»"), "write -100.5"),
      ("entities/x.md", entity("place", "longitude: «nan»"), "write decimal degrees, such as 52.08 or -79.38"),
      ("entities/x.md", entity("organization", "website: «example.org»"), "write https://example.org"),
      (
        "entities/x.md", entity("organization", "website: «info@example.org»"),
        "write the address of a page, or take the key out and write the e-mail address in the text"
      ),
      ("entities/x.md", entity("organization", "website: «<https://example.org/a>»"), "write https://example.org/a"),
      ("entities/x.md", entity("organization", "website: «htps://example.org/a»"), "write https://example.org/a"),
      ("entities/x.md", entity("organization", "website: «https:/example.org/a»"), "write https://example.org/a"),
      (
        "entities/x.md",
        entity("organization", "website: \"«[a page](https://example.org/a)»\"")
          .replacing("\"«", with: "«\"").replacing("»\"", with: "\"»"), "write https://example.org/a"
      ),
      (
        "entities/x.md", entity("organization", "website: «C:/pages/a.html»"),
        "write the whole address of a page, such as https://example.org/page"
      ),
      (
        "entities/x.md",
        entity("person", "sameAs: [\"«javascript:alert(1)»\"]").replacing("\"«", with: "«\"").replacing(
          "»\"", with: "\"»"), "write the whole address of a page, such as https://example.org/page"
      ),
      ("entities/x.md", entity("person", "relations: [{type: «membership», to: b}]"), "write Membership"),
      (
        "entities/x.md", entity("person", "relations: [{type: «supplier», to: b}]"),
        "write SupplierOf in the file of the supplier, with the customer in `to:`"
      ),
      (
        "entities/x.md", entity("person", "relations: [{type: «Client», to: b}]"),
        "write Representation in the file of the representative, with the client in `to:`, or ContractorOf in the file of the "
          + "contractor, with the client in `to:`, or SupplierOf in the file of the supplier, with the client in `to:`"
      ),
      ("entities/x.md", entity("person", "relations: [{type: «owns», to: b}]"), "write Ownership"),
      (
        "entities/x.md", entity("organization", "relations: [{type: «ParentCompany», to: b}]"),
        "write PartOf in the file of the part, with the parent company in `to:`"
      ),
      (
        "entities/x.md", entity("organization", "relations: [{type: «employs», to: b}]"),
        "write Employment in the file of the employee, with the employer in `to:`"
      ),
      (
        "entities/x.md", entity("organization", "relations: [{type: «BuyerOf», to: b}]"),
        "write SupplierOf in the file of the supplier, with the buyer in `to:`"
      ),
      ("entities/x.md", entity("person", "nationality: «German»"), "write DE"),
      ("sources/x.md", "---\ntype: «article-newpaper»\n---\n", "write article-newspaper"),
      ("sources/x.md", source("sha256: «abc»"), "write what sha256sum prints for the capture"),
      ("annotations/x.md", annotation("claim", "status: «confirm»"), "write confirmed"),
      (
        "annotations/x.md", annotation("claim", "status: «likely»"),
        "write reported if a source says so, else unverified"
      ),
      ("annotations/x.md", "---\nkind: «comment»\narticle: a\nquote: b\n---\n", "write context"),
      ("annotations/x.md", annotation("quote", "language: «en_US»"), "write en-US"),
      ("dossier.yml", "title: A\nchecks: {dead-link: «warn»}", "write warning"),
      ("dossier.yml", "title: A\nlanguage: «English»", "write en"),
      ("dossier.yml", "title: A\nborders: [«IE UK»]", "write IE GB"),
      ("dossier.yml", "title: A\nborders: [«US CN»]", "delete the pair, or write two countries that meet"),
      ("dossier.yml", "title: A\nbaseURL: «https://a.org/?x»", "write https://a.org/"),
      (
        "dossier.yml", "title: A\nbaseURL: «https://me:secret@a.org/»",
        "write the address without what stands before the @"
      ),
      (
        "dossier.yml", "title: A\nbaseURL: «https://a.org:99999/»",
        "write the port that the site is served at, or none"
      ),
    ])
  func badValue(_ path: String, _ text: String, _ fix: String) {
    expectOne("bad-value", in: path, text, fix: fix)
  }

  @Test("bad dates, wherever they stand")
  func badDates() {
    expectOne(
      "bad-date", in: "articles/x.md", "---\ndate: «02/05/23»\n---\n",
      fix: "write all four digits of the year, as in 2018-04-27")
    expectOne("bad-date", in: "articles/x.md", "---\ndate: «27/04/2018»\n---\n", fix: "write 2018-04-27")
    expectOne("bad-date", in: "entities/x.md", entity("person", "born: «2018-02-30»"))
    expectOne(
      "bad-date", in: "annotations/x.md", annotation("claim", "reply: {asked: «April 2018»}"), fix: "write 2018-04")
  }

  @Test("missing keys, at the opening fence")
  func missing() {
    expectOne(
      "missing-key", in: "articles/x.md", "«---»\ntitle: A\n---\n",
      fix: "write date: with a date; a text that needs none is a page, and belongs in pages/")
    expectOne(
      "missing-key", in: "articles/2018-04-27-raid.md", "«---»\ntitle: A\n---\n",
      fix: "write date: 2018-04-27, as its file’s name has it")
    expectOne(
      "missing-key", in: "entities/x.md", "«---»\ntitle: A\n---\n",
      fix: "write kind: with a kind of entity: person, organization, outlet, place, event")
    expectOne(
      "missing-key", in: "sources/x.md", "«»just text",
      fix: "write type: with a type of source, such as article; dossier help fields source lists all")
    expectOne(
      "missing-key", in: "entities/x.md", entity("person", "relations:\n  - «type»: Family"),
      says: "a relation needs “to”")
    expectOne("unknown-key", in: "articles/x.md", "---\n«dat»: 2018\n---\n", fix: "write date")
  }

  @Test("duplicate keys, both of them")
  func duplicates() throws {
    let found = try #require(expectOne("duplicate-key", in: "articles/x.md", article("tags: a\n«tags»: b")))
    #expect(found.notes.compactMap(\.location?.range) == [4 + 9 + 11..<4 + 9 + 11 + 4])
  }

  @Test("empty values")
  func empty() {
    #expect(expectOne("empty-value", in: "articles/x.md", article("«summary»:"))?.severity == .warning)
    #expect(expectOne("empty-value", in: "articles/x.md", "---\n«date»:\n---\n")?.severity == .error)
    let lists = read("articles/x.md", Array(article("tags:\naliases: []").utf8))
    #expect(lists.diagnostics.isEmpty && lists.value.documents[0].header.tags.isEmpty)
  }

  @Test("scalars are what the schema says, not what YAML guesses")
  func scalars() throws {
    let text =
      "---\ntitle: 1.10\naliases: NO\ntags: [true, 2018, ~]\nkind: person\nborn: 1950\nnationality: [NO, EU]\n---\n"
    let document = try #require(read("entities/x.md", Array(text.utf8)).value.documents.first)
    #expect(document.title == "1.10")
    #expect(document.header.aliases.map(\.value) == ["NO"])
    #expect(document.header.tags.map(\.value) == ["true", "2018", "~"])
    #expect(document.entity?.fact("nationality") == .countries(["NO", "EU"]))
    #expect(document.entity?.fact("born") == EDTFDate("1950").map(FactValue.date))
  }

  @Test("facts stand in the order that their kind declares")
  func facts() {
    let document = read(
      "entities/x.md", Array(entity("person", "roles: a\nnationality: NL\ndied: 2000\nborn: 1950").utf8)
    ).value.documents.first
    #expect(document?.entity?.facts.map(\.field.name) == ["born", "died", "nationality", "roles"])
  }

  @Test("a whole claim")
  func claim() throws {
    let text = """
      ---
      kind: claim
      article: takedown
      quote: "the capability of IS"
      speaker: wainwright
      status: disputed
      date: 2018-04-27
      accuses: amaq
      history:
        - date: 2018-04-27
          status: reported
          note: First.
      sources:
        - source: europol
          says: So.
          quote: "punched a big hole"
        - source: report
      reply:
        asked: 2018-04-28
        says: No.
      ---
      A note.
      """
    let result = read("annotations/takedown/x.md", Array(text.utf8))
    #expect(result.diagnostics.isEmpty)
    let claim = try #require(result.value.documents.first?.annotation)
    #expect(claim.evidence.map(\.source.value) == ["europol", "report"])
    #expect(claim.status?.value == .disputed)
    #expect(claim.history.map(\.status) == [.reported])
    #expect(claim.replies.map(\.asked.value.text) == ["2018-04-28"])
    #expect(claim.accuses.map(\.value) == ["amaq"])
  }

  @Test("settings")
  func settings() {
    let text =
      "---\ntitle: A\nbaseURL: https://a.org/x\nauthors: B\nnavigation: [people, about]\nchecks:\n  a: off\n  b: error\n"
    let result = read("dossier.yml", Array(text.utf8))
    #expect(result.diagnostics.isEmpty)
    let settings = result.value.settings
    #expect(settings.title == "A" && settings.baseURL == "https://a.org/x/" && settings.authors == ["B"])
    #expect(settings.navigation?.map(\.value) == ["people", "about"])
    #expect(settings.checks == ["a": nil, "b": .error])
  }
}

@Suite("The schemas")
struct SchemaContractTests {
  @Test("have names and keys that are unique and documented", arguments: AnySchema.all.map(\.name))
  func contract(_ name: String) throws {
    #expect(AnySchema.all.filter { $0.name == name }.count == 1)
    let schema = try #require(AnySchema.all.first { $0.name == name })
    func check(_ fields: [FieldDescription]) {
      #expect(Set(fields.map(\.name)).count == fields.count)
      for field in fields {
        #expect(field.summary.hasSuffix(".") && field.summary.count > 8 && field.summary.count < 100, "\(field.name)")
        #expect(!field.typeName.isEmpty)
        #expect(field.name.utf8.allSatisfy { ($0 | 0x20) >= 0x61 || (0x30...0x39).contains($0) }, "\(field.name)")
        check(field.nested)
      }
    }
    #expect(schema.summary.hasSuffix("."))
    check(schema.fields)
  }

  @Test("have examples that can be pasted", arguments: AnySchema.all.map(\.name))
  func examples(_ name: String) throws {
    let schema = try #require(AnySchema.all.first { $0.name == name })
    let path =
      switch schema.type {
      case "settings": "dossier.yml"
      case "home": "index.md"
      case "entity": "entities/x.md"
      default: "\(schema.type)s/x.md"
      }
    for field in schema.fields where field.form != .anything {
      let others = schema.fields.filter { $0.isRequired && $0.name != field.name }
      let lines = (others + [field]).map { other in
        "\(other.name): \(other.name == "kind" ? schema.kind ?? other.example : other.example)\n"
      }.joined()
      let text = path == "dossier.yml" ? lines : "---\n\(lines)---\n"
      let problems = read(path, Array(text.utf8)).diagnostics.filter { $0.severity == .error }
      #expect(problems.isEmpty, "\(text)\(problems.map(\.message))")
    }
  }

  @Test("say which YAML each key takes")
  func forms() throws {
    let claim = try #require(AnySchema.named("claim"))
    let forms = Dictionary(uniqueKeysWithValues: claim.fields.map { ($0.name, $0.form) })
    #expect(forms["draft"] == .boolean && forms["date"] == .date && forms["tags"] == .list(.text))
    #expect(forms["sources"] == .list(.record) && forms["quote"] == .text)
    #expect(AnySchema.named("person")?.fields.first { $0.name == "image" }?.form == .either([.text, .record]))
    #expect(AnySchema.named("nothing") == nil)
  }

  @Test("are JSON Schemas, too")
  func jsonSchema() throws {
    let text = try #require(AnySchema.named("article")).jsonSchema
    for line in [
      #"  "$schema": "https://json-schema.org/draft/2020-12/schema","#, #"  "required": ["date"],"#,
      #"  "additionalProperties": false"#,
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test("cover every kind of entity and every type of relation")
  func kinds() {
    #expect(AnySchema.all.filter { $0.type == "entity" }.count == EntityKinds.all.count)
    let relations = AnySchema.all.first { $0.name == "a person" }?.fields.first { $0.name == "relations" }
    #expect(relations?.nested.first?.choices == RelationTypes.all.map(\.id))
    #expect(Countries.names.count == 251 && Countries.name(of: "NO") == "Norway")
  }
}
