import Model
import Testing

@testable import Linking

@Suite("Names of confidential sources in scripts that write more as one word with them")
struct SecretScriptsTests {
  private static func found(_ text: String, _ frontMatter: String, in path: String = "sources/c1.md") -> [String] {
    let file = "---\n\(frontMatter)\ntype: interview\nconfidential: true\n---\nX.\n"
    let files = [path: file, "dossier.yml": "title: T\n"].map {
      ContentFile(relativePath: $0.key, displayPrefix: "", bytes: Array($0.value.utf8))
    }
    let secrets = Secrets(CorpusReader.read(files: files, width: .one).value)
    return secrets.exposed(in: text).map { String(decoding: Array(text.utf8)[$0.source], as: UTF8.self) }
  }

  @Test(
    "a name in letters of another script than the word that it stands in",
    arguments: [
      "제인은 Jane Whistle은 말했다", "昨日Jane Whistleさんは", "นายJane Whistleกล่าว", "ဦးJane Whistleက", "Jane Whistle氏",
      "與Jane Whistle的對話",
    ])
  func otherScript(_ text: String) {
    #expect(Self.found(text, "title: Jane Whistle") == ["Jane Whistle"])
  }

  @Test("before the particles of Korean, and where no spaces are written")
  func particles() {
    for particle in ["는", "가", "에게서", "씨는", "와", "의", "이라고"] {
      #expect(Self.found("그래서 김철수\(particle) 말했다", "title: 김철수") == ["김철수"])
      #expect(Self.found("그래서 박 지성\(particle) 말했다", "title: 박 지성") == ["박 지성"])
    }
    #expect(Self.found("昨日田中太郎さんが", "title: 田中太郎").count == 1)
    #expect(Self.found("นายสมชาย ใจดีกล่าวว่า", "title: สมชาย ใจดี").count == 1)
  }

  @Test(
    "before the endings of India’s scripts and of Georgian, and after Amharic’s beginnings",
    arguments: [
      ("राम शर्मा", "कल राम शर्माने कहा"), ("সালমা বেগম", "কাল সালমা বেগমের কাছে"), ("முருகன் வேலன்", "நேற்று முருகன் வேலனுக்கு"),
      ("గోపాల్ రావు", "నిన్న గోపాల్ రావుతో"), ("გიორგი მაისურაძე", "თქვა გიორგი მაისურაძემ აქ"), ("አበበ በቀለ", "ለአበበ በቀለ ነገረው"),
      ("አበበ በቀለ", "ከአበበ በቀለም ጋር"),
    ])
  func endings(name: String, text: String) {
    #expect(Self.found(text, "title: \(name)").count == 1)
  }

  @Test("one word of them may begin others, unless someone lists it")
  func oneWord() {
    #expect(Self.found("वह रामायण पढ़ता है", "title: राम") == [])
    #expect(Self.found("কাল রহিমের কাছে", "title: 17\nsecretNames: [রহিম]").count == 1)
  }

  @Test(
    "what was typed as an address and is none is not shown in messages either",
    arguments: ["htp:/leak.example/files/doc", "https:///intern/akte", "ftp://leak.example/x", "leak.example/doc"])
  func malformed(address: String) {
    #expect(Self.found("see \(address) there", "title: 17\nurl: \"\(address)\"").count == 1)
  }

  @Test("a confidential source among notes is one, if its keys say that it is a source")
  func note() {
    let keys = "title: Jane Whistle\nsecretNames: [Zabriskie]\nurl: https://leak.example/doc"
    for (words, count) in [("By Jane Whistle.", 1), ("By Zabriskie.", 1), ("leak.example/doc", 1), ("By Jane.", 0)] {
      #expect(Self.found(words, keys, in: "notes/n.md").count == count, "\(words)")
    }
  }

  @Test("an initial and a word are a name with a capital or a full stop, unless someone lists them")
  func initial() {
    for text in [
      "Said A. Long.", "Said A Long.", "said a. long.", "By a.long.", "By A.\u{A0}Long.", "Long, A. said so.",
    ] {
      #expect(Self.found(text, "title: 17\naliases: [A. Long]").count == 1, "\(text)")
    }
    for text in ["For a long time.", "Along the way.", "It lasts as long.", "not a\u{A0}long one"] {
      #expect(Self.found(text, "title: 17\naliases: [A. Long]") == [], "\(text)")
    }
    #expect(Self.found("For a long time.", "title: 17\nsecretNames: [A. Long]").count == 1)
    #expect(Self.found("she met jane whistle", "title: Jane Whistle").count == 1)
  }

  @Test("elements of a drawing or a page that is copied part no words")
  func elements() {
    func count(_ text: String) -> Int {
      let file = "---\ntitle: Jane Whistle\ntype: interview\nconfidential: true\n---\nX.\n"
      let bytes = Array(file.utf8)
      let files = [ContentFile(relativePath: "sources/c1.md", displayPrefix: "", bytes: bytes)]
      let secrets = Secrets(CorpusReader.read(files: files, width: .one).value)
      return secrets.exposed(overElementsOf: Array(text.utf8).span).count
    }
    for text in [
      "<text>Jane</text><text>Whistle</text>", "<p>Jane</p> <p>Whi<b>st</b>le</p>",
      "<g><text x='1'>Jane</text></g>\n<!-- x --><g><text>Whistle</text></g>",
    ] {
      #expect(count(text) == 1, "\(text)")
    }
    for text in ["<p>Jane.</p><p>Whistle</p>", "<p>Jane</p><p>x</p><p>Whistle</p>"] {
      #expect(count(text) == 0, "\(text)")
    }
  }
}
