import Foundation
import Model
import TestBasics
import TestSupport
import Testing

/// What must hold of every picture on a page, as it is written.
@Suite("Pictures on pages")
struct PictureTests {
  /// The dossier of the checkout.
  private static let real: SiteFixture = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Content").standardizedFileURL
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var files: [String: String] = [:]
    for path in paths where path.hasSuffix(".md") || path.hasSuffix(".yml") {
      files[path] = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
    return SiteFixture(files)
  }()

  @Test("of the real dossier have no words on words or marks, and leave none out")
  func realDossier() throws {
    let pages = Self.real.pages()
    var count = 0
    for (path, page) in pages {
      for picture in SVGReader.pictures(in: page) {
        #expect(!picture.isEmpty && picture.faults == [], "\(path)")
        count += 1
      }
    }
    #expect(count > 20)
    for path in ["timeline.html", "evidence.html", "network.html", "map.html", "who-took-part.html"] {
      let page = try #require(pages[path])
      #expect(PictureReader.links(in: page).isSubset(of: PictureReader.links(inList: page)), "\(path)")
      #expect(page.utf8.count < 100_000)
    }
    let timeline = try #require(pages["timeline.events.html"])
    let events = PictureReader.links(in: timeline)
    #expect(events.count == 9, "nine of its events have a date")
  }

  @Test("of 200 made-up dossiers neither", arguments: 0..<200)
  func madeUp(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var site: SiteFixture = ["articles/a.md": "---\ndate: 2018-04-27\n---\nOne, two, three, four."]
    if seed % 5 == 0 { site.files.append((path: "dossier.yml", text: "title: X\nlanguage: he\n")) }
    let words = ["Raid", "Ministry", "of", "the", "& <Sons>", "Preparedness", "وكالة", "“Day”", "2018"]
    func title() -> String {
      (0..<Int.random(in: 1...9, using: &generator)).compactMap { _ in words.randomElement(using: &generator) }
        .joined(separator: " ")
    }
    func date() -> String {
      let year = 2000 + Int.random(in: 0...19, using: &generator)
      let forms = [
        "\(year)", "\(year)~", "\(year)-03", "\(year)-03-1\(year % 10)", "\(year)?", "\(year)/..", "\(year)/2022",
      ]
      return forms.randomElement(using: &generator) ?? "\(year)"
    }
    let count = Int.random(in: 3...24, using: &generator)
    for number in 0..<count {
      let (isEvent, isPlace) = (number % 3 == 0, number % 3 == 1)
      let kind = isEvent ? "event" : isPlace ? "place" : "organization"
      var lines = ["title: '\(title()) \(number)'", "kind: \(kind)"]
      if isPlace {
        let middle = seed % 90 * 3 - 135
        lines.append("latitude: \(Int.random(in: -60...70, using: &generator) / (1 + seed % 4))")
        lines.append("longitude: \(middle + Int.random(in: -40...40, using: &generator) / (1 + seed % 4))")
        lines.append("extent: \(["country", "region", "city", "site"].randomElement(using: &generator) ?? "city")")
        lines.append("country: \(["ES", "CA", "IN", "NZ", "RU"].randomElement(using: &generator) ?? "ES")")
      }
      if isEvent || (!isPlace && Bool.random(using: &generator)) {
        lines.append("\(isEvent ? "date" : "founded"): \(date())")
      }
      let other = Int.random(in: 0..<count, using: &generator)
      if other != number {
        lines.append(
          "relations: [{type: UnknownLink, to: e\(other), role: '\(title())', start: '\(date().prefix(4))'}]")
      }
      site.files.append((path: "entities/e\(number).md", text: "---\n\(lines.joined(separator: "\n"))\n---\nX."))
    }
    for (number, quote) in ["One", "two", "three", "four"].enumerated() {
      site.files.append(
        (
          path: "sources/s\(number).md",
          text:
            "---\ntitle: '\(title()) s\(number)'\ntype: report\norigin: \(number % 2 == 0 ? "own" : "[s0]")\n---\nX."
        ))
      site.files.append(
        (
          path: "annotations/n\(number).md",
          text: "---\nkind: context\narticle: a\nquote: \(quote)\nsources: [{source: s\(number)}]\n---\nX."
        ))
    }
    // One entity stands for the others: a debug build reads pictures slowly.
    let pages = site.pages()
    for path in [
      "timeline.html", "network.html", "evidence.html", "map.html", "who-took-part.html",
      "entities/e\(seed % count).html",
    ] {
      for picture in SVGReader.pictures(in: pages[path] ?? "") { #expect(picture.faults == [], "\(path)") }
    }
  }
}
