import Checking
import Exporting
import Model
import Pages
import Templates
import TestSupport
import Testing

/// What every value in a registry must keep to, so that an addition is tested before it has tests of its own.
@Suite("Registries")
struct RegistryContractTests {
  @Test("Ids are unique, in kebab case, and documented")
  func ids() {
    expectContract(EntityKinds.all.map { (id: $0.id, text: $0.summary.english) })
    expectContract(AnnotationKinds.all.map { (id: $0.id, text: $0.summary) })
    expectContract(PageTypes.all.map { (id: $0.id, text: $0.summary) })
    expectContract(CheckRules.all.map { (id: $0.id, text: $0.summary) })
    expectContract(Exporters.all.map { (id: $0.id, text: $0.summary) })
  }

  @Test("Kinds have lists, fields and labels of their own")
  func kinds() {
    #expect(Set(EntityKinds.all.map(\.listSlug)).count == EntityKinds.all.count)
    for kind in EntityKinds.all {
      #expect(Slug.isSlug(kind.listSlug), "\(kind.id)")
      #expect(Set(kind.fields.map(\.name)).count == kind.fields.count, "\(kind.id)")
      for field in kind.fields { #expect(field.summary.hasSuffix("."), "\(kind.id).\(field.name)") }
      let names = Set(kind.fields.map(\.name))
      if kind.isEvent { #expect(names.contains("date"), "\(kind.id): by which it is listed") }
      if kind.isPlace { #expect(names.isSuperset(of: ["latitude", "longitude"]), "\(kind.id): where it lies") }
    }
  }

  @Test("Every page type gives the same pages each time, at addresses of its own")
  func pageTypes() {
    let dossier = Self.site.dossier()
    for type in PageTypes.all {
      let first = type.pages(dossier).map(\.route)
      #expect(first == type.pages(dossier).map(\.route), "\(type.id)")
      #expect(Set(first).count == first.count, "\(type.id)")
    }
  }

  @Test("Every exporter gives the same files each time, at addresses of its own")
  func exporters() {
    var paths: [String] = []
    for exporter in Exporters.all {
      let dossiers = [Self.site.dossier(), Self.site.dossier()]
      let made = dossiers.map { dossier in exporter.files(of: dossier).map { [$0.path: $0.bytes(of: dossier)] } }
      #expect(!made[0].isEmpty, "\(exporter.id): the site of these tests has something for it")
      #expect(made[0] == made[1], "\(exporter.id)")
      paths += made[0].flatMap(\.keys)
    }
    #expect(Set(paths).count == paths.count)
  }

  private func expectContract(_ entries: [(id: String, text: String)]) {
    #expect(Set(entries.map(\.id)).count == entries.count)
    for entry in entries {
      #expect(Slug.isSlug(entry.id), "\(entry.id) is no id in kebab case")
      #expect(entry.text.hasSuffix("."), "\(entry.id): a summary is a sentence")
    }
  }

  private static let site: SiteFixture = [
    "dossier.yml": "title: A dossier\nbaseURL: https://example.org/\n",
    "articles/raid.md":
      "---\ndate: 2018-04-27\ntags: [raids]\ncorrections:\n  - {date: 2018-05-02, note: A name.}\n---\n[[Amaq]] was struck.",
    "entities/amaq.md": "---\nkind: outlet\nformerly: [amaq-news]\n---\nSee [[letter]].",
    "sources/letter.md": "---\ntype: report\n---\nText.", "pages/about.md": "Text.",
  ]
}
