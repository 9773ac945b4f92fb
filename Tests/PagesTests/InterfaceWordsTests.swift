import Foundation
import TestSupport
import Testing

/// In a dossier that is written in Greek letters, with an interface in which each word stands in marks, no Latin letter is
/// left: what is left was said by a page itself, in no language.
@Suite("What pages say by themselves")
struct InterfaceWordsTests {
  @Test("comes from the language, on every type of page")
  func marked() throws {
    let pages = Self.check(Self.site)
    #expect(pages.count > 30)
    for path in ["timeline", "map", "who-took-part", "network", "evidence"] {
      #expect(pages["\(path).html"]?.contains("<figure class=\"picture") == true, "\(path)")
    }
  }

  @Test("comes from the language, where pictures and lists are too large for one page")
  func large() {
    let pages = Self.check(InterfaceWordsSite.large)
    for path in ["timeline.2018", "map.2", "who-took-part.2"] {
      #expect(pages["\(path).html"] != nil, "\(path)")
    }
    #expect(pages.keys.contains { $0.hasPrefix("network.") })
  }

  /// - Returns: the pages.
  private static func check(_ fixture: SiteFixture) -> [String: String] {
    var site = fixture
    site.words = MarkedWording()
    let pages = site.pages(drafts: true)
    for (path, html) in pages.sorted(by: { $0.key < $1.key }) {
      let left = shown(in: html).filter { !isSaidByContent($0) && !isCalledByLetter($0) }
      #expect(left == [], "\(path)")
    }
    return pages
  }

  /// A group of the network's picture has a letter, by itself or after its name in the content's own letters.
  private static func isCalledByLetter(_ text: String) -> Bool {
    let name = text.replacing(#/ \([A-Z]\)$/#, with: "")
    return text.wholeMatch(of: #/[A-Z]/#) != nil || name != text && !name.contains(#/[A-Za-z]/#)
  }

  /// Addresses are what they are.
  private static func isSaidByContent(_ text: String) -> Bool {
    text.contains(".example") || text == "n" || text.hasPrefix("width=device-width") || text == "light dark"
      || text == "no-referrer" || text.hasPrefix("default-src") || text == "noindex" || text == "website"
      || text == "article" || text.hasPrefix("0; url=") || text.hasSuffix(".html")
  }

  /// The texts of a page and of those attributes that are shown or read out, without what stands in marks, where a Latin
  /// letter is left in them.
  private static func shown(in html: String) -> [String] {
    var texts: [String] = []
    var rest = html[...]
    while let tag = rest.firstIndex(of: "<") {
      texts.append(String(rest[..<tag]))
      guard let end = rest[tag...].firstIndex(of: ">") else { break }
      let markup = rest[tag...end]
      rest = rest[rest.index(after: end)...]
      for name in ["aria-label", "title", "alt", "data-name", "data-themes", "data-find", "content"] {
        guard let start = markup.range(of: " \(name)=\"")?.upperBound, !markup.contains("name=\"generator\""),
          let close = markup[start...].firstIndex(of: "\"")
        else { continue }
        texts.append(String(markup[start..<close]))
      }
      for element in ["script", "style"] where markup.hasPrefix("<\(element)") {
        rest = rest.range(of: "</\(element)>").map { rest[$0.upperBound...] } ?? ""
      }
    }
    return texts.map(withoutMarks).filter { $0.contains { $0.isLetter && $0.isASCII } }
  }

  private static func withoutMarks(_ text: String) -> String {
    var depth = 0
    var out = ""
    for character in text.replacingOccurrences(of: "&amp;", with: "").replacingOccurrences(of: "&quot;", with: "") {
      if character == "⟦" { depth += 1 }
      if depth == 0 { out.append(character) }
      if character == "⟧" { depth -= 1 }
    }
    return out.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let site: SiteFixture = {
    var files = [
      "dossier.yml":
        "title: Φάκελος\ndescription: Περί.\npublisher: Εκδότης\nlanguage: el\nevidenceFigures: true\nbaseURL: https://a.example/\n",
      "index.md": "---\ntitle: Αρχή\n---\nΚείμενο.\n",
      "pages/method.md":
        "---\ntitle: Μέθοδος\nformerly: [old]\ntags: [θέμα]\n---\n## Πρώτο\n\nΑ [[person]].\n\n## Δεύτερο\n\nΒ.\n\n## Τρίτο\n\nΓ.\n",
      "articles/a.md": """
      ---
      title: Άρθρο
      date: 2018-04-27
      updated: 2018-05-02
      authors: [Ένας, Δύο, Τρεις]
      publisher: Εφημερίδα
      source: s1
      tags: [θέμα]
      corrections:
        - {date: 2018-05-01, note: Λάθος.}
        - {date: 2018-05-02, note: Άλλο.}
      ---
      Ο [[person]] είπε κάτι σημαντικό εδώ. Και [[organization]], [[person]], [[event]].

      ## Τίτλος

      Δύο λόγια ακόμη για τον [[place]].[^1] Και [[outlet]].

      ## Άλλος

      - [x] έγινε
      - [ ] όχι

      | α | β |
      |---|---|
      | γ | δ |

      > [!warning]
      > Προσοχή.

      ![[method]]

      ## Τέλος

      Τρίτη φράση με λόγια. Τέταρτη φράση με λόγια. Πέμπτη φράση με λόγια. Έκτη φράση με λόγια.

      [^1]: Σημείωση.
      """,
      "articles/b.md": "---\ntitle: Δεύτερο\ndate: 2018-03-01\n---\nΆλλο κείμενο με [[person]].\n",
      "articles/c.md": "---\ntitle: Πρόχειρο\ndate: 2018-02-01\ndraft: true\n---\nΠρόχειρο με [[person]].\n",
      "sources/s1.md":
        "---\ntitle: Πηγή μία\ntype: report\nauthors: [Συγγραφέας]\npublisher: Εκδότης\nissued: 2018\naccessed: 2018-05-01\nurl: https://b.example/1\narchiveURL: https://b.example/2\narchiveDate: 2018-05\n---\nΚείμενο.\n",
      "sources/s2.md": "---\ntitle: Πηγή δύο\ntype: webpage\norigin: s1\n---\nΚείμενο.\n",
      "sources/hidden.md": "---\ntitle: Μυστική\ntype: interview\nconfidential: true\n---\nΚείμενο.\n",
      "entities/person.md": """
      ---
      title: Πρόσωπο
      kind: person
      aliases: [Άλλο όνομα]
      born: 1970
      nationality: GR
      roles: [δήμαρχος]
      sameAs: [https://c.example/]
      relations:
        - {type: Membership, to: organization, start: 2001, end: 2009, source: s1, quote: λόγια}
        - {type: Employment, to: outlet, role: συντάκτης}
        - {type: TookPartIn, to: event, source: s1}
        - {type: TookPartIn, to: other}
      ---
      Κείμενο.
      """,
      "entities/organization.md": "---\ntitle: Οργάνωση\nkind: organization\ncountry: GR\n---\nΚείμενο [[person]].\n",
      "entities/outlet.md": "---\ntitle: Μέσο\nkind: outlet\nowner: organization\n---\nΚείμενο.\n",
      "entities/place.md": "---\ntitle: Τόπος\nkind: place\nlatitude: 52.08\nlongitude: 4.31\n---\nΚείμενο.\n",
      "entities/event.md": """
      ---
      title: Γεγονός
      kind: event
      date: 2018-04-27
      location: place
      relations: [{type: Documentation, to: organization, source: s1}]
      ---
      Κείμενο.
      """,
      "entities/other.md": """
      ---
      title: Άλλο γεγονός
      kind: event
      date: 2018-04-29
      ---
      Κείμενο.
      """,
      "entities/undated.md": "---\ntitle: Κάποτε\nkind: event\n---\nΚείμενο [[person]].\n",
    ]
    let notes: [(String, String, String)] = [
      (
        "claim", "είπε κάτι",
        "status: confirmed\nspeaker: person\nhistory: [{date: 2018, status: reported, note: Λόγος.}]\nsources: [{source: s1, says: Λέει., quote: λόγια}, {source: hidden, says: Λέει.}]"
      ),
      (
        "claim", "Δύο λόγια",
        "status: disputed\nabout: [organization]\naccuses: [organization]\nreply: [{asked: 2018-04-20, deadline: 2018-04-22, received: 2018-04-21, says: Όχι.}]\nsources: [s1]"
      ),
      ("claim", "Τρίτη φράση", "status: reported\naccuses: [person]\nsources: [s2]"),
      (
        "quote", "Τέταρτη φράση",
        "speaker: person\ndate: 2018-04\noriginal: λόγια άλλα\nlanguage: la\ntranslation: λόγια\nsources: [s1]"
      ),
      ("quote", "Πέμπτη φράση", "sources: [s1]"), ("context", "Έκτη φράση", ""), ("question", "ακόμη για", ""),
      ("correction", "σημαντικό εδώ", "date: 2018-05-03"), ("definition", "Και", ""),
    ]
    for (index, note) in notes.enumerated() {
      files["annotations/n\(index).md"] =
        "---\nkind: \(note.0)\narticle: a\nquote: \(note.1)\n\(note.2)\n---\nΣημείωση.\n"
    }
    return SiteFixture(files)
  }()
}
