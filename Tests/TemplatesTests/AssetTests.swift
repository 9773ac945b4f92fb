import Foundation
import Testing

@testable import Templates

private let stylesheet = String(decoding: Assets.stylesheet.bytes, as: UTF8.self)

@Test func assetsHaveAHashOfTheirBytesInTheirAddress() throws {
  for asset in Assets.all { #expect(!asset.bytes.isEmpty) }
  #expect(try Assets.stylesheet.path.wholeMatch(of: Regex("assets/dossier\\.[0-9a-f]{16}\\.css")) != nil)
  #expect(try Assets.icon.path.wholeMatch(of: Regex("assets/icon\\.[0-9a-f]{16}\\.svg")) != nil)
  #expect(Asset("a", "css") { _ in [1, 2] }.path != Asset("a", "css") { _ in [2, 1] }.path)
  #expect(Asset("a", "css") { _ in [1, 2] }.path == Asset("a", "css") { _ in [1, 2] }.path)
}

@Test("Other files take the place of an asset's own, by their names")
func assetsOfOtherFiles() {
  let (one, other) = (EmbeddedFile(name: "one.css", text: "a{}"), EmbeddedFile(name: "other.css", text: "b{}"))
  let asset = Asset("a", "css") { bytes in bytes(one) + bytes(other) }
  #expect(asset.bytes { $0 == "other.css" ? Array("c{}".utf8) : nil } == Array("a{}c{}".utf8))
  #expect(asset.bytes { _ in nil } == asset.bytes)
}

/// From the table of test vectors of FNV-1a.
@Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
func hashesAreThoseOfFNV1a(text: String, hash: String) {
  #expect(ContentHash.text(of: Array(text.utf8)) == hash)
}

@Test("What is embedded is what lies in the checkout, byte for byte")
func embeddedFiles() throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Templates").standardizedFileURL
  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appendingPathComponent(path))) }
  let icon = try bytes("Frame/icon.svg")
  let article = try bytes("Article/article.css")
  #expect(Assets.icon.bytes == icon)
  #expect(EmbeddedFiles.article_css.bytes == article)
  #expect(EmbeddedFiles.article_css.name == "article.css")
}

@Test("The stylesheet holds each style in the checkout once, the shared ones first, paper last")
func everyStyleIsInTheStylesheet() throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Templates").standardizedFileURL
  let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  for path in paths where path.hasSuffix(".css") {
    let file = try Data(contentsOf: folder.appendingPathComponent(path))
    var style = String(decoding: StyleSheet.compact(Array(file)), as: UTF8.self)
    if style.hasSuffix("\n") { style.removeLast() }
    #expect(stylesheet.count(of: style) == 1, "\(path)")
    if path.hasSuffix("/print.css") { #expect(stylesheet.hasSuffix(style + "\n")) }
    if path.hasSuffix("/tokens.css") { #expect(stylesheet.hasPrefix(style)) }
  }
}

@Test("A style loses its comments and the blanks that mean nothing, and has the shorter of two names")
func compactStyle() {
  let style = """
    /* Links. */
    a {
      /* Two
         lines. */
      color: red; /* here */

      &::after { content: "  ↗ { } /* no */" }
      & :hover { margin: calc(1px + 2px) auto; }
      font: 0.85em / 1.45 serif;
      inset: -0.5px 10.5px 0 .5px;
      margin-block-start: 1px; inset-block-end: 0;
      container-type: inline-size;
      max-inline-size: 2rem;
      padding-inline-start: 0;
    }

    @media screen and (width >= 62rem) {
      :is(.list, .index) > li,
      p + p { padding: min(1px, 2px) }
      /* { */ [data-kind="person"] ~ p { top: calc(1px + 2px); q + [title="a b"] { left: 0 } }
    }

    """
  #expect(
    String(decoding: StyleSheet.compact(Array(style.utf8)), as: UTF8.self) == """
      a{color:red;&::after{content:"  ↗ { } /* no */"}& :hover{margin:calc(1px + 2px) auto}font:.85em/1.45 serif;inset:-.5px 10.5px 0 .5px;\
      margin-top:1px;bottom:0;container-type:inline-size;max-width:2rem;padding-inline-start:0}\
      @media screen and (width>=62rem){:is(.list,.index)>li,p+p{padding:min(1px,2px)}\
      [data-kind=person]~p{top:calc(1px + 2px);q+[title="a b"]{left:0}}}

      """)
}

@Test("The scripts are small, and the policy names the hashes of what stands in pages")
func scripts() throws {
  #expect(Assets.script.bytes.count <= 12 * 1024)
  #expect(Scripts.theme.utf8CodeUnitCount < 300)
  #expect("\(Scripts.themeHash)" == "sha256-" + (try digest("\(Scripts.theme)")))
  #expect("\(BareStyle.hash)" == "sha256-" + (try digest("\(BareStyle.css)")))
}

/// SHA-256 in base 64, by the system's own program.
private func digest(_ text: String) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["sha256sum"]
  let (input, output) = (Pipe(), Pipe())
  (process.standardInput, process.standardOutput) = (input, output)
  try process.run()
  input.fileHandleForWriting.write(Data(text.utf8))
  try input.fileHandleForWriting.close()
  let digits = String(decoding: output.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
  let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(String(Array(digits)[$0..<$0 + 2]), radix: 16) }
  return Data(bytes).base64EncodedString()
}

@Test("Each note up to the last that has a place lights up with its words")
func placesOfNotes() {
  for number in [1, NotePlaces.count] {
    #expect(stylesheet.contains("&:has(.p\(number):is(:hover,:focus-within,:target)) .p\(number)"))
    #expect(stylesheet.contains(".p\(number){--m:--m\(number);--n:--m\(number + 1)}"))
  }
  #expect(!stylesheet.contains(".p\(NotePlaces.count + 1)"))
}

/// By which the renderer of Markdown says how the cells of a column stand.
@Test func stylesheetAlignsColumns() {
  #expect(stylesheet.contains(".align-center") && stylesheet.contains(".align-right"))
}

@Test func stylesheetIsSmallAndLoadsNothing() {
  #expect(stylesheet.utf8.count <= 40 * 1024)
  #expect(!stylesheet.contains("@import"))
  #expect(stylesheet.count(of: "url(") == stylesheet.count(of: "url('data:image/svg+xml,"))
  #expect(stylesheet.count(of: "{") == stylesheet.count(of: "}"))
}

/// WCAG 2.2: text 4.5 to 1 (1.4.3), the lines that mark links and controls 3 to 1 (1.4.11), on all grounds, in both schemes.
@Test(arguments: [
  ("text", "page", 7), ("text", "shade", 4.5), ("text", "mark", 4.5), ("muted", "page", 7), ("muted", "shade", 7),
  ("muted", "mark", 4.5), ("accent", "page", 4.5), ("accent", "shade", 4.5), ("accent", "mark", 4.5),
  ("underline", "page", 3), ("note", "page", 4.5), ("note", "shade", 4.5),
  ("note", "mark", 4.5), ("good", "page", 4.5), ("good", "shade", 4.5), ("good", "mark", 4.5), ("pencil", "page", 3),
  ("pencil", "shade", 3), ("pencil", "mark", 3), ("underline", "shade", 3), ("underline", "mark", 3),
])
func coloursHaveContrast(front: String, ground: String, least: Double) throws {
  for scheme in [0, 1] {
    #expect(try contrast(colour(front, scheme), colour(ground, scheme)) >= least, "\(scheme == 0 ? "light" : "dark")")
  }
}

/// Of the two colours the first is the light scheme's.
private func colour(_ name: String, _ scheme: Int) throws -> String {
  let all = try stylesheet.all("--\(name):light-dark\\(#([0-9a-f]{6}),#([0-9a-f]{6})\\)")
  return all.first?[scheme + 1] ?? "missing"
}

private func contrast(_ a: String, _ b: String) -> Double {
  let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
  return (light + 0.05) / (dark + 0.05)
}

private func luminance(_ colour: String) -> Double {
  let value = Int(colour, radix: 16) ?? 0
  let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
  return weights.reduce(0) { sum, part in sum + part.1 * linear(Double(value >> part.0 & 255) / 255) }
}

private func linear(_ part: Double) -> Double {
  part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
}
