import Foundation
import Testing

/// A file that is published as it is names no confidential source, in whatever encoding or packing.
@Suite("Names in files that are copied")
struct SecretMediaTests {
  private static func errors(_ name: String, _ bytes: [UInt8], title: String = "Zoë Łukasz") throws -> String {
    let site = try SiteFolder([
      "Content/dossier.yml": "title: T\nlanguage: en\n",
      "Content/articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\nSee ![[\(name)]].\n",
      "Content/sources/c.md":
        "---\ntitle: \(title)\naliases: [Zoë Brück]\ntype: interview\nconfidential: true\ncapture: c.txt\n---\nX.\n",
    ])
    try site.write("Content/captures/c.txt", "")
    let capture = Self.windows1252("Sie haben am Freitag alle Bücher über die Brücke in den Hof getragen.")
    try Data(capture).write(to: URL(fileURLWithPath: site.path + "/Content/captures/c.txt"))
    try site.write("Content/media/\(name)", "")
    try Data(bytes).write(to: URL(fileURLWithPath: site.path + "/Content/media/\(name)"))
    let run = try site.run("build")
    #expect(site.has("Public") == (run.status == 0))
    return run.errors
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test(
    "in texts that are not in UTF-8, with a declared encoding, a mark in front, or neither",
    arguments: ["t.csv", "t.txt", "t.html", "t.md.txt"])
  func encodings(name: String) throws {
    for bytes in [
      Self.windows1252("Name;Zoë Brück\n"), Self.utf16("Name;Zoë Łukasz\n"),
      [0xEF, 0xBB, 0xBF] + Array("Zoë Łukasz".utf8),
      Self.windows1252("<meta charset=\"iso-8859-1\"><p>Zoë Brück</p>"),
      [0x5A, 0x6F, 0xEB, 0x20, 0xA3, 0x75, 0x6B, 0x61, 0x73, 0x7A],
    ] {
      let errors = try Self.errors(name, bytes)
      #expect(errors.contains("error[exposed-secret]: this file names a confidential source: line 1"), "\(errors)")
    }
  }

  @Test("in SVG: encodings, titles, labels, entities")
  func svg() throws {
    let start = "xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">"
    for svg in [
      Self.windows1252("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><svg \(start)<text>Zoë Brück</text></svg>"),
      Self.windows1252("<svg \(start)<title>Zoë Brück</title></svg>"),
      Array("<svg aria-label=\"Zo&#235; Br&#xfc;ck\" \(start)</svg>".utf8),
      Array("<!DOCTYPE svg [<!ENTITY b 'Brück'>]><svg \(start)<text>Zoë &b;</text></svg>".utf8),
    ] {
      let errors = try Self.errors("p.svg", svg)
      #expect(errors.contains("error[exposed-secret]"), "\(errors)")
    }
  }

  @Test("in JSON that writes them in escapes, and in what a PDF says of itself")
  func escaped() throws {
    #expect(try Self.errors("d.json", Array(#"{"by": "Zo\u00eb Br\u00fcck"}"#.utf8)).contains("exposed-secret"))
    for author in ["<FEFF005A006F00EB002001410075006B00610073007A>", "(Zo\\353 Br\\374ck)"] {
      let pdf = "%PDF-1.7\n1 0 obj << /Author \(author) >> endobj\n\0\0"
      #expect(try Self.errors("d.pdf", Array(pdf.utf8)).contains("exposed-secret"))
    }
  }

  @Test("eight words of a confidential capture that names no encoding")
  func words() throws {
    let text = Self.windows1252("Er sagte, sie haben am Freitag alle Bücher über die Brücke in den Hof getragen.")
    #expect(try Self.errors("t.txt", text).contains("eight words"))
    #expect(
      try Self.errors("t.txt", Array("alle Bücher über die Brücke in den Hof getragen".utf8)).contains("eight words"))
    #expect(!(try Self.errors("t.txt", Array("Alle Bücher sind da.".utf8)).contains("exposed-secret")))
  }

  @Test("what an SVG does not draw is not published, whomever it names")
  func notDrawn() throws {
    let site = try SiteFolder([
      "Content/dossier.yml": "title: T\nlanguage: en\n",
      "Content/articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\nSee ![[p.svg]].\n",
      "Content/sources/c.md": "---\ntitle: Jane Whistle\ntype: interview\nconfidential: true\n---\nX.\n",
      "Content/media/p.svg": """
      <!DOCTYPE svg [<!ENTITY by "Jane Whistle">]><svg xmlns="http://www.w3.org/2000/svg" data-by="Jane Whistle" \
      onload="/* Jane Whistle */"><desc>Jane Whistle</desc><script>// Jane Whistle</script></svg>
      """,
    ])
    let run = try site.run("check", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("info[cleaned-picture]"))
    #expect(try site.run("build").status == 0)
    #expect(site.texts(in: "Public").values.allSatisfy { !$0.contains("Jane") })
  }
}
