import Diagnostics
import Model
import Parallel
import Testing

/// What becomes of one file: `published`, `draft`, `confidential` or `not read`, and the ids of what is said, errors with `!`.
private func fate(of text: String, at path: String = "notes/n.md") -> String {
  let file = ContentFile(relativePath: path, displayPrefix: "Content/", bytes: Array(text.utf8))
  let settings = ContentFile(relativePath: "dossier.yml", displayPrefix: "Content/", bytes: Array("title: T\n".utf8))
  let read = CorpusReader.read(files: [settings, file], width: .one)
  let state = read.value.documents.first.map { document in
    document.isConfidential ? "confidential" : document.header.isDraft ? "draft" : "published"
  }
  let said = read.diagnostics.map { ($0.severity == .error ? "!" : "") + $0.id }
  return ([state ?? "not read"] + said).joined(separator: " ")
}

private func fate(front: String, at path: String = "notes/n.md") -> String {
  fate(of: "---\n\(front)\n---\nText.\n", at: path)
}

@Suite("What keeps a document back")
struct PublicationMarkTests {
  @Test(
    "in a note holds in every spelling that a person would type, with a warning where it is not the usual one",
    arguments: [
      ("draft: true", "draft"), ("draft: True", "draft"), ("publish: false", "draft"), ("publish: FALSE", "draft"),
      ("draft: \"true\"", "draft"), ("draft: yes", "draft kept-back"), ("draft: ON", "draft kept-back"),
      ("draft: x", "draft kept-back"), ("draft: until Monday", "draft kept-back"), ("draft: [true]", "draft kept-back"),
      ("Draft: true", "draft kept-back"), ("DRAFT: yes", "draft kept-back"), ("isDraft: true", "draft kept-back"),
      ("is_draft: true", "draft kept-back"), ("darft: true", "draft kept-back"), ("drafts: 1", "draft kept-back"),
      ("published: false", "draft kept-back"), ("publish: no", "draft kept-back"),
      ("publish: later", "draft kept-back"),
      ("Publish: off", "draft kept-back"), ("dg-publish: false", "draft kept-back"),
      ("unpublished: true", "draft kept-back"), ("entwurf: true", "draft kept-back"),

      ("vertraulich: true", "confidential kept-back"), ("offRecord: true", "confidential kept-back"),
      ("confidential: true", "confidential kept-back"), ("Confidential: Yes", "confidential kept-back"),
      ("confidental: true", "confidential kept-back"), ("CONFIDENTIAL: very", "confidential kept-back"),
      ("con\u{AD}fidential: true", "confidential kept-back"), ("meta:\n  draft: true", "draft kept-back unknown-key"),
      ("meta:\n  - Confidential: y", "confidential kept-back unknown-key"),
      ("draft: true\nconfidential: true", "confidential kept-back"), ("draft:", "draft kept-back"),
      ("draft: ~", "draft kept-back"), ("draft: null", "draft kept-back"), ("draft: []", "draft kept-back"),
      ("confidential: {}", "confidential kept-back"),
      ("confidential:", "confidential kept-back"), ("Publish: \"\"", "draft kept-back"),
      ("ｄｒａｆｔ: true", "draft kept-back"), ("status: draft", "draft kept-back"),
      ("vertraulich: ja", "confidential kept-back"), ("entwurf: ja", "draft kept-back"),
      ("confidentiel: oui", "confidential kept-back"), ("embargo: 2099-01-01", "draft kept-back"),
      ("secret: true", "confidential kept-back"), ("hidden: yes", "draft kept-back"),
      ("public: nein", "draft kept-back"),
      ("Status: Confidential", "confidential kept-back"), ("visibility: \"In draft\"", "draft kept-back"),
    ])
  func held(front: String, fate expected: String) {
    #expect(fate(front: front) == expected)
  }

  @Test(
    "does not hold where it says no, or where another word is meant",
    arguments: [
      ("draft: false", "published"), ("draft: False", "published"), ("publish: true", "published"),
      ("Draft: no", "published unknown-key"), ("confidential: false", "published unknown-key"),
      ("drafts:", "published unknown-key"), ("published: 2018-04-27", "published unknown-key"),
      ("publish: 2018-04-27", "published bad-value"), ("publisher: no one", "published unknown-key"),
      ("embargo: false", "published unknown-key"), ("hidden: the key", "published unknown-key"),
      ("online: no", "published unknown-key"), ("publishDate: 2018-04-27", "published unknown-key"),
      ("craft: pottery", "published unknown-key"), ("confidence: true", "published unknown-key"),
      ("title: draft", "published"), ("tags: [draft]", "published"), ("status: draft bill", "published unknown-key"),
      ("status: published", "published unknown-key"), ("kind: draft", "published unknown-key"),
    ])
  func notHeld(front: String, fate expected: String) {
    #expect(fate(front: front) == expected)
  }

  @Test(
    "in a dossier's own folders holds, too, and is an error where it is not as it is meant to be written",
    arguments: [
      ("draft: true", "draft"), ("draft: True", "draft"), ("draft: yes", "draft !bad-value"),
      ("Draft: true", "draft !unknown-key"), ("confidential: true", "confidential !unknown-key"),
      ("published: false", "draft !unknown-key"), ("draft:", "draft !empty-value"),
    ])
  func ownFolders(front: String, fate expected: String) {
    #expect(fate(front: front, at: "pages/about.md") == expected)
    #expect(fate(front: "date: 2018\n" + front, at: "articles/a.md") == expected)
    #expect(fate(front: "kind: person\n" + front, at: "entities/a.md") == expected)
  }

  @Test("and the fix of such an error never publishes: it does not say to delete the line")
  func fixes() {
    for (front, fix) in [
      ("confidential: true", "write draft: true; only sources are confidential"),
      ("publish: false", "write draft: true"),
      ("published: false", "write draft: true"), ("isDraft: true", "write draft: true"),
      ("status: draft", "write draft: true"), ("status: WIP", "write draft: true"),
      ("private: true", "write draft: true"), ("visible: false", "write draft: true"),
      ("hidden: yes", "write draft: true"), ("secret: true", "write draft: true; only sources are confidential"),
    ] {
      let text = "---\ndate: 2018\n\(front)\n---\n"
      let file = ContentFile(relativePath: "articles/a.md", displayPrefix: "", bytes: Array(text.utf8))
      #expect(CorpusReader.read(files: [file], width: .one).diagnostics.last?.fix == fix, "\(front)")
    }
  }

  @Test(
    "and of a source it is what keeps the source secret",
    arguments: ["status: confidential", "secret: true", "anonymous: yes", "off the record: true"])
  func fixesOfSources(front: String) {
    let text = "---\ntitle: T\ntype: report\n\(front)\n---\n"
    let file = ContentFile(relativePath: "sources/a.md", displayPrefix: "", bytes: Array(text.utf8))
    let told = CorpusReader.read(files: [file], width: .one).diagnostics
    #expect(told.last?.fix == "write confidential: true", "\(told)")
  }

  @Test(
    "in front matter that cannot be read leaves a note out; any other is published without it",
    arguments: [
      ("---\ntitle: [a\n---\nText.", "published invalid-yaml"),
      ("---\ntitle: {{title}}\n---\n", "published yaml-not-read"),
      ("---\njust words\n---\nText.", "published wrong-type"), ("---\n- a\n- b\n---\n", "published wrong-type"),
      ("---\ntitle: [a\nDRAFT: true\n---\n", "draft invalid-yaml"),
      ("---\nConfidential\n---\n", "confidential wrong-type"),
      ("---\ntitle: [a\npublish: false\n---\n", "draft invalid-yaml"),
      ("---\na: \u{7}\ndraft: 1\n---\n", "draft control-character"),
      ("---\na: \u{7}\n---\n", "published control-character"),
      ("---\ntitle: a\n\nText.", "published unclosed-front-matter"), ("---\nText.", "published unclosed-front-matter"),
      ("---\ntitle: a\ndraft: true\n\nText.", "draft unclosed-front-matter"),
      ("---\ntitle: a\n\nconfidential: true\n\nText.", "confidential unclosed-front-matter"),
      ("\n\n---\ntitle: a\n---\nText.", "published late-front-matter"),
      ("\n---\ndraft: true\n---\n", "draft late-front-matter"),
      ("\n---\nDraft: yes\n---\n", "draft late-front-matter kept-back"),
      ("\u{FEFF}\n---\ndraft: true\n---\n", "draft late-front-matter"),
      ("\u{FEFF}\u{FEFF}---\ndraft: true\n---\n", "draft odd-fence"),
      (" \u{200B}---\ndraft: true\n---\n", "draft odd-fence"),
      ("\n---\n# Mine\n\"draft\": true\n---\n", "draft late-front-matter"),
      ("---\ndra\u{0}ft: true\n---\n", "draft control-character"),
      ("---\na: \u{7}\nDr\u{AD}aft\n---\n", "draft control-character"),
      ("---\na: \u{7}\ndarft: true\n---\n", "draft control-character"),
    ])
  func unreadable(text: String, fate expected: String) {
    #expect(fate(of: text) == expected)
  }

  @Test(
    "in TOML, in JSON and at the top of a text without lines around it",
    arguments: [
      ("+++\ndraft = true\n+++\nText.", "draft foreign-front-matter"),
      ("+++\nDraft=true # yes\n+++\n", "draft foreign-front-matter"),
      ("+++\r\n\"draft\" = true\r\n+++\r\n", "draft foreign-front-matter"),
      ("+++\ntitle = 'A'\nconfidential = true\n+++\n", "confidential foreign-front-matter"),
      ("+++\npublish = false\n+++\n", "draft foreign-front-matter"),
      ("+++\n[a]\ndraft = true\n+++\n", "draft foreign-front-matter"),
      ("+++\na = { draft = true }\n+++\n", "draft foreign-front-matter"),
      ("+++\ndraft = true\n\nText.", "draft foreign-front-matter"),
      ("+++\ndraft = false\n+++\nText.", "published foreign-front-matter"),
      ("+++\ntitle = \"A draft law\"\n+++\nText.", "draft foreign-front-matter"),
      ("+++\nmeta.draft = true\n+++\n", "draft foreign-front-matter"),
      ("+++\nmeta.draft = false\n+++\n", "published foreign-front-matter"),
      ("+++\nstatus = \"draft\"\n+++\n", "draft foreign-front-matter"),
      ("+++\n[draft]\nuntil = 2030\n+++\n", "draft foreign-front-matter"),
      ("+++\n# confidential!\n+++\n", "confidential foreign-front-matter"),
      ("+++\na = \"\"\"\nDraft.\n\"\"\"\n+++\n", "draft foreign-front-matter"),
      ("+++\na.b.\"confidential\" = true\n+++\n", "confidential foreign-front-matter"),
      ("\n\n+++\ndraft = true\n+++\n", "draft foreign-front-matter"),
      ("\u{FEFF}\u{FEFF}+++\ndraft = true\n+++\n", "draft foreign-front-matter"),
      ("# A\n\n+++\ndraft = true\n+++\n", "draft foreign-front-matter"),
      ("+++\npublishDate = 2019-01-01\n+++\nText.", "published foreign-front-matter"), ("+++\nText.\n", "published"),
      ("{\n  \"draft\": true\n}\nText.", "draft foreign-front-matter"),
      ("{\n\"title\": \"A\"\n}\nText.", "published foreign-front-matter"),
      ("{\nText.\n}\n", "published"), ("{\"draft\": true}\nText.", "draft foreign-front-matter"),
      ("\n{ \"a\": { \"confidential\": 1 } }\nText.", "confidential foreign-front-matter"),
      ("{\"draft\": true", "draft foreign-front-matter"), ("{{draft}}\n", "published"),
      ("draft: true\n\nText.", "draft bare-front-matter"), ("Title: A\nDraft: yes\n\nText.", "draft bare-front-matter"),
      ("confidential:: true\nText.", "confidential bare-front-matter"),
      ("by:: [[Jon]]\npublished:: [[2021-12]]\n\nText.", "published"),
      ("alias:: [[Issue of a draft]]\nup:: [[Publish]]\n", "published"),
      ("tags: [draft]\n\nText.", "draft bare-front-matter"), ("Draft: the plan for May.\n", "published"),
      ("A draft: true to its word.\n", "published"), ("Note: x\n\ndraft: true\n", "published"),
    ])
  func foreign(text: String, fate expected: String) {
    #expect(fate(of: text) == expected)
    if expected.contains("front-matter") {
      // The same, and an error.
      let (held, id) = (expected.split(separator: " ").first ?? "", expected.split(separator: " ").last ?? "")
      #expect(fate(of: text, at: "pages/about.md") == "\(held) !\(id)")
    }
  }

  @Test(
    "where it does not begin on the first line, or between other lines than three hyphens",
    arguments: [
      ("----\ndraft: true\n----\nText.", "draft odd-fence"), ("—\ntitle: A\ndraft: true\n—\n", "draft odd-fence"),
      ("***\nconfidential: yes\n***\n", "confidential odd-fence"), ("---yaml\ndraft: true\n---\n", "draft odd-fence"),
      ("–-\ntitle: The draft\n---\n", "draft odd-fence"), ("----\ntitle: A\n----\nText.", "published"),
      ("# Title\n\n---\ndraft: true\n---\nText.", "draft late-front-matter"),
      ("# Title\ndraft: true\n\nText.", "draft bare-front-matter"),
      ("Title\n===\n\n---\ndraft: true\n---\n", "draft late-front-matter"),
      ("Title\n---\ndraft: true\n---\n", "draft late-front-matter"),
      ("<!-- mine -->\n---\ndraft: true\n---\n", "draft late-front-matter"),
      ("%% mine %%\n\n---\ntags: [a]\nconfidential: true\n---\n", "confidential late-front-matter"),
      ("<!-- draft: true -->\nText.", "draft bare-front-matter"),
      ("[//]: # (confidential: yes)\nText.", "confidential bare-front-matter"),
      ("---\ntitle: A\n---\n---\ndraft: true\n---\n", "draft late-front-matter"),
      ("---\ntitle: A\n---\n\n+++\ndraft = true\n+++\n", "draft foreign-front-matter"),
      ("---\ntitle: A\n---\ndraft: true\n\nText.", "draft bare-front-matter"),
      ("---\nconfidential: true\n---\n---\ndraft: true\n---\n", "confidential kept-back late-front-matter"),
      ("+++\na = 1\n+++\n---\ndraft: true\n---\n", "draft late-front-matter"),
      // Below words.
      ("Some words.\n\n---\ntitle: X\ndraft: true\n---\n\nText.", "draft late-front-matter"),
      ("#tag\n\n---\nconfidential: true\n---\n", "confidential late-front-matter"),
      ("Words.\n\n+++\ndraft = true\n+++\n", "draft late-front-matter"),
      ("---\ntitle: X\n---\nWords.\n\n---\ndraft: true\n---\n", "draft late-front-matter"),
      // With what nobody sees, or a slip, beside the hyphens.
      ("---\u{A0}\ndraft: true\n---\n", "draft odd-fence"), ("---\u{200B}\ndraft: true\n---\n", "draft odd-fence"),
      ("---\u{3000}\ndraft: true\n---\n", "draft odd-fence"), ("---\u{FEFF}\ndraft: true\n---\n", "draft odd-fence"),
      ("---\u{C}\ndraft: true\n---\n", "draft odd-fence"), ("---;\ndraft: true\n---\n", "draft odd-fence"),
      ("---x\ndraft: true\n---\n", "draft odd-fence"), ("- - -\ndraft: true\n- - -\n", "draft odd-fence"),
      ("-- -\ndraft: true\n---\n", "draft odd-fence"), ("\\---\ndraft: true\n\\---\n", "draft odd-fence"),
      ("+++\u{A0}\ndraft = true\n+++\n", "draft foreign-front-matter"),
      // Of other tools.
      ("---json\n{\"draft\": true}\n---\n", "draft foreign-front-matter"),
      ("---js\nmodule.exports = { draft: true }\n---\n", "draft foreign-front-matter"),
      (";;;\n{ draft: true }\n;;;\n", "draft foreign-front-matter"),
    ])
  func misplaced(text: String, fate expected: String) {
    #expect(fate(of: text) == expected)
  }

  @Test(
    "but prose that speaks of drafts is published",
    arguments: [
      "# The draft\n\nA draft of the law was confidential: nobody should publish it.\n",
      "# The law\n\n---\nNote: a draft of it was confidential.\n---\nText.\n",
      "# The law\n\n---\nThe draft\nwas: true\n---\n", "Draft laws\n---\nText: the draft.\n",
      "***\nThe draft.\n***\n", "<!-- The draft is confidential. -->\nText.\n", "- draft: the first\n- final: true\n",
      "---\ntitle: A\n---\n\n---\n\nThe draft.\n\n---\n\nText.\n", "Text.\n\n---\nThe draft: it was true\n---\n",
      "---\ntitle: A\n---\nStatus: the draft was read twice.\n", "> draft: true\n", "    [draft]: no\n",
      "```yaml\ndraft: true\n```\n", "Write:\n\n```\n---\ndraft: true\n---\n```\n\nText.\n",
      "Text.\n\n---\n\ndraft: this was one, and prose goes on.\n\nMore\n\n---\n", "Text.\n\n- - -\n\nThe draft.\n",
    ])
  func prose(text: String) {
    #expect(fate(of: text) == "published")
  }

  @Test("and of what is published without its front matter, nothing of it stands in the text")
  func bodies() {
    for text in [
      "---\ntitle: [a\n---\nText.", "+++\na = 1\n+++\nText.", "---\na: 1\nb:\n  - c\n\nText.",
      "\n---\na: b\n---\nText.",
    ] {
      let file = ContentFile(relativePath: "n.md", displayPrefix: "", bytes: Array(text.utf8))
      let document = CorpusReader.read(files: [file], width: .one).value.documents[0]
      let body = String(decoding: document.source.bytes[document.body], as: UTF8.self)
      #expect(body.drop { $0.isNewline } == "Text.", "\(text)")
    }
  }

  @Test(
    "holds where line breaks are those of word processors, which are none to YAML",
    arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\u{0B}", "\u{0C}"])
  func oddLineBreaks(_ mark: String) {
    for text in [
      "---*draft: true*---*Text.", "---*title: x*draft: true*---*Text.\n", "---*title: x\ndraft: true\n---\nText.\n",
      "+++*draft = true*+++*Text.", "\u{FEFF}---*draft: yes*---*Text.",
    ] {
      let text = text.replacing("*", with: mark)
      #expect(fate(of: text) == "draft control-character", "\(text.debugDescription)")
      #expect(fate(of: text, at: "articles/a.md").hasPrefix("draft !control-character"), "\(text.debugDescription)")
    }
    #expect(fate(of: "A line\(mark)and another.\n") == "published")
    #expect(fate(of: "---\(mark)title: x\(mark)---\(mark)Text.\n") == "published control-character")
  }

  @Test("a comment of HTML that ends where it begins hides nothing, which is told", arguments: ["<!-->", "<!--->"])
  func emptyComment(_ comment: String) {
    #expect(fate(front: "summary: a \(comment) b --> c") == "published empty-comment")
    #expect(fate(front: "summary: a <!-- b --> c") == "published")
  }
}
