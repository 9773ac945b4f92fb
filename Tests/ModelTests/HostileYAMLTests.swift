import Diagnostics
import Model
import TestBasics
import Testing

/// What made YAML readers hang, swell or die, as `Tests/Hostile/generators.py` and reports of such have it. Each must end at
/// once in diagnostics that are few and short, or in a document.
@Suite("Hostile YAML", .timeLimit(.minutes(10)))
struct HostileYAMLTests {
  static let inputs: [(name: String, yaml: String)] = {
    func bomb(_ levels: Int) -> String {
      (1..<levels).reduce("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n") { text, level in
        text + "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
      }
    }
    func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    let inputs: [(String, String)] = [
      ("bomb", bomb(9)), ("bomb of aliases as keys", "a: &a [x, x]\nb: &b {*a : *a}\nc: {*b : *b}\n"),
      ("flow, deep", "a: " + times("[", 8000) + times("]", 8000)), ("flow mappings, deep", "a: " + times("{a: ", 3000)),
      ("block, deep", times("- ", 8000) + "x\n"),
      ("mappings, deep", (0..<170).map { times(" ", $0) + "a:\n" }.joined()),
      ("many keys", (0..<2000).map { "k\($0): v\n" }.joined()), ("one key often", times("k: v\n", 3000)),
      ("one key often, by libyaml", "s: >\n  x\n" + times("k: v\n", 3000)),
      ("anchor used often", "a: &a x\nb:\n" + times("- *a\n", 3000)),
      ("list as key", "? [a, b]\n: c\n"), ("set", "a: !!set {b, c}\n"),
      ("integer of colons", "a: " + times("1:", 4000) + "1\n"),
      ("integer", "date: " + times("9", 12000)), ("long key", times("k", 12000) + ": v\n"),
      ("quotes", "a: " + times("\"", 15000)),
      ("escapes", "a: \"" + times("\\", 15000) + "\n"), ("question marks", times("? ", 7000)),
      ("colons", times(": ", 7000)),
      ("merge", "<<: {a: b}\n"), ("tags", times("!", 15000)), ("null escape", "title: \"a\\0b\"\n"),
      ("bell", "title: \"\\a\"\n"),
      ("surrogate", "title: \"\\ud800\"\n"), ("sign beyond", "title: \"\\UFFFFFFFF\"\n"),
      ("timestamp", "date: 2018-99-99\n"),
      ("base 60", "date: 190:20:30\n"), ("infinity", "date: .inf\n"), ("binary", "title: !!binary aGVsbG8=\n"),
      ("tabs", times("\t", 15000)), ("block scalar", "title: |9\n" + times(" \n", 7000)),
      ("comments", times("#", 16000)),
    ]
    return inputs.map { (name: $0.0, yaml: $0.1) }
  }()

  @Test("ends in few and short diagnostics", arguments: inputs)
  func ends(_ input: (name: String, yaml: String)) {
    let bytes = Array("---\n\(input.yaml)\n---\nbody\n".utf8)
    for path in ["articles/x.md", "entities/x.md"] {
      let result = read(path, bytes)
      #expect(!result.diagnostics.isEmpty || !result.value.documents.isEmpty)
      #expect(result.diagnostics.count <= 16)
      #expect(result.diagnostics.allSatisfy { $0.message.utf8.count + ($0.fix?.utf8.count ?? 0) < 900 })
      #expect(result.diagnostics.allSatisfy { $0.location.range.upperBound <= bytes.count })
    }
    #expect(!read("dossier.yml", Array(input.yaml.utf8)).diagnostics.isEmpty)
  }

  @Test("and so do random bytes", arguments: 0..<4)
  func randomBytes(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 99)
    let alphabet = Array("---\n\n  ::ab\"'[]{}#&*!|>%@,?\r\té".utf8) + [0xFF, 0xC3]
    for _ in 0..<1500 {
      let count = Int.random(in: 0..<40, using: &random)
      var bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      if Bool.random(using: &random) { bytes = Array("---\ntitle: a\n".utf8) + bytes + Array("\n---\n".utf8) }
      for diagnostic in read("notes/x.md", bytes).diagnostics {
        #expect(diagnostic.location.range.upperBound <= bytes.count)
        _ = CaretPrinter().print([diagnostic]) { _ in bytes }
      }
    }
  }
}
