import TestBasics
import Testing

@testable import Linking

@Suite("A snippet is a sentence cut to a readable length")
struct SnippetTests {
  /// The snippet's HTML around the first of `words`, with each of `marked` (the first where nothing else is said) marked.
  private func snippet(_ sentence: String, _ words: String, marking marked: [String]? = nil) throws -> String {
    let bytes = Array(sentence.utf8)
    let around = try #require(place(of: words, in: bytes))
    let marks = try (marked ?? [words]).map { try #require(place(of: $0, in: bytes)) }
    return bytes.withUnsafeBufferPointer { text in
      let window = Snippet.window(of: 0..<bytes.count, around: around, in: text)
      var out: [UInt8] = []
      Snippet.append(window, of: 0..<bytes.count, marking: marks, in: text, to: &out)
      return String(decoding: out, as: UTF8.self)
    }
  }

  private func place(of words: String, in bytes: [UInt8]) -> Range<Int>? {
    bytes.indices.first { bytes[$0...].starts(with: words.utf8) }.map { $0..<($0 + words.utf8.count) }
  }

  @Test func aShortSentenceIsWhole() throws {
    #expect(try snippet("He met Amaq there.", "Amaq") == "He met <mark>Amaq</mark> there.")
    #expect(try snippet("Amaq", "Amaq") == "<mark>Amaq</mark>")
  }

  @Test func severalMarks() throws {
    #expect(
      try snippet("Amaq and Nashir and Furat", "Nashir", marking: ["Amaq", "Nashir", "Furat"])
        == "<mark>Amaq</mark> and <mark>Nashir</mark> and <mark>Furat</mark>")
  }

  @Test("Text is escaped, line breaks are spaces")
  func escaping() throws {
    #expect(
      try snippet("<b>\n\"Q&A\" 'x' \u{600}<\u{301}", "Q&A")
        == "&lt;b&gt; &quot;<mark>Q&amp;A</mark>&quot; &#39;x&#39; \u{600}&lt;\u{301}")
  }

  @Test("A long sentence is cut between words, an ellipsis where something is left out")
  func long() throws {
    let words = (0..<200).map { "w\($0)" }
    let middle = try snippet((words[..<100] + ["Amaq"] + words[100...]).joined(separator: " "), "Amaq")
    #expect(middle.hasPrefix("… w") && middle.hasSuffix(" …"))
    let shown = middle.split(separator: " ").dropFirst().dropLast().filter { $0 != "<mark>Amaq</mark>" }.map(
      String.init)
    let first = try #require(shown.first.flatMap(words.firstIndex(of:)))
    #expect(Array(words[first..<(first + shown.count)]) == shown, "whole words, none missing")
    #expect((200...300).contains(middle.utf8.count))

    let start = try snippet((["Amaq"] + words).joined(separator: " "), "Amaq")
    #expect(start.hasPrefix("<mark>Amaq</mark> w0 w1 ") && start.hasSuffix(" …"))
    let end = try snippet((words + ["Amaq"]).joined(separator: " "), "Amaq")
    #expect(end.hasPrefix("… w") && end.hasSuffix(" w199 <mark>Amaq</mark>"))
  }

  @Test("Marks outside of the window are left out")
  func farMarks() throws {
    let filler = String(repeating: "word ", count: 100)
    let text = "Furat " + filler + "Amaq " + filler + "Nashir"
    let html = try snippet(text, "Amaq", marking: ["Furat", "Amaq", "Nashir"])
    #expect(html.contains("<mark>Amaq</mark>") && !html.contains("Furat") && !html.contains("Nashir"))
  }

  @Test("The words around which it is cut are never cut themselves")
  func longWords() throws {
    let name = (0..<100).map { "n\($0)" }.joined(separator: " ")
    let html = try snippet("before " + name + " after, and more", name)
    #expect(html.contains("<mark>\(name)</mark>"))
    let unbroken = String(repeating: "x", count: 900)
    #expect(try snippet("a " + unbroken + " b", unbroken).contains("<mark>\(unbroken)</mark>"))
  }

  @Test("Where no white space is near, nothing but the words stays", arguments: ["x", "é"])
  func noSpaces(letter: String) throws {
    let filler = String(repeating: letter, count: 400)
    #expect(try snippet(filler + " Amaq " + filler, "Amaq") == "… <mark>Amaq</mark> …")
  }

  @Test("Chinese and Japanese are cut between characters", arguments: 0..<4)
  func japanese(shift: Int) throws {
    let filler = String(repeating: "あ日", count: 100)
    let html = try snippet(String(repeating: "x", count: shift) + filler + "Amaq" + filler, "Amaq")
    #expect(!html.unicodeScalars.contains("\u{FFFD}"))
    #expect(html.contains("日<mark>Amaq</mark>あ") && (200...310).contains(html.utf8.count))
    #expect(html.hasPrefix("… ") && html.hasSuffix(" …"))
  }

  @Test("Random sentences: valid UTF-8, about the length, the words marked whole", arguments: 0..<20)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = ["word", " ", " ", "日本語", "é", "🎈", "<", "&", "\n", "longerword", "e\u{301}", "عربي", "\u{A0}"]
    for _ in 0..<100 {
      let pieces = (0..<Int.random(in: 0...150, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
      let split = Int.random(in: 0...pieces.count, using: &random)
      let before = Array(pieces[..<split].joined().utf8)
      let bytes = before + Array("NAME".utf8) + Array(pieces[split...].joined().utf8)
      let words = before.count..<(before.count + 4)
      bytes.withUnsafeBufferPointer { text in
        let window = Snippet.window(of: 0..<bytes.count, around: words, in: text)
        var out: [UInt8] = []
        Snippet.append(window, of: 0..<bytes.count, marking: [words], in: text, to: &out)
        #expect(window.lowerBound <= words.lowerBound && window.upperBound >= words.upperBound)
        #expect(window.count <= Snippet.longest)
        #expect(String(validating: out, as: UTF8.self)?.contains("<mark>NAME</mark>") == true)
      }
    }
  }
}
