import Diagnostics
import Testing

@Suite("Edits of texts")
struct TextEditTests {
  @Test("Edits are made at their places, in whatever order they come")
  func applied() {
    let edits = [TextEdit(4..<7, "TWO"), TextEdit(0..<3, "1"), TextEdit(7..<7, "!"), TextEdit(4..<7, "TWO")]
    #expect(edits.applied(to: Array("one two three".utf8)) == Array("1 TWO! three".utf8))
  }

  @Test("Edits that overlap, and those beyond the end, are refused")
  func refused() {
    #expect([TextEdit(0..<3, "a"), TextEdit(2..<4, "b")].applied(to: Array("12345".utf8)) == nil)
    #expect([TextEdit(3..<9, "a")].applied(to: Array("12345".utf8)) == nil)
  }
}

@Suite("Unified differences")
struct UnifiedDiffTests {
  private func text(_ old: String, _ new: String) -> String {
    UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8)).text(from: "a.md", to: "a.md")
  }

  @Test("One changed line stands with three around it")
  func oneLine() {
    #expect(
      text("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        --- a.md
        +++ a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test("Changes far apart are two parts, near ones are one")
  func parts() {
    let old = (1...20).map { "\($0)\n" }.joined()
    #expect(text(old, old.replacing("\n3\n", with: "\nc\n").replacing("\n18\n", with: "\nr\n")).count("@@ -") == 2)
    #expect(text(old, old.replacing("\n3\n", with: "\nc\n").replacing("\n9\n", with: "\ni\n")).count("@@ -") == 1)
    #expect(text(old, old.replacing("\n3\n", with: "\nc\n").replacing("\n11\n", with: "\nk\n")).count("@@ -") == 2)
  }

  @Test("A line that is put in, one that goes, and a file without a last line end")
  func ends() {
    #expect(text("a\nb\n", "a\nx\nb\n") == "--- a.md\n+++ a.md\n@@ -1,2 +1,3 @@\n a\n+x\n b\n")
    #expect(text("a\nb", "a\n") == "--- a.md\n+++ a.md\n@@ -1,2 +1 @@\n a\n-b\n\\ No newline at end of file\n")
    #expect(text("", "a\n") == "--- a.md\n+++ a.md\n@@ -0,0 +1 @@\n+a\n")
    #expect(text("same\n", "same\n") == "")
  }

  @Test("A line that may not be shown is only counted, and a moved file is named twice")
  func hidden() {
    let diff = UnifiedDiff(from: Array("secret\n".utf8), to: Array("open\n".utf8))
    #expect(
      diff.text(from: "a.md", to: "b.md") { $0 == Array("open".utf8) }
        == "rename from a.md\nrename to b.md\n--- a.md\n+++ b.md\n@@ -1 +1 @@\n-(a line that is not shown)\n+open\n")
  }

  @Test("What patch would make of it is the new text", arguments: 0..<200)
  func random(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let old = (0..<next(30)).map { _ in "\(next(6))\n" }
    var new = old
    for _ in 0..<next(8) {
      if !new.isEmpty, next(2) == 0 {
        new.remove(at: next(new.count))
      } else {
        new.insert("x\(next(3))\n", at: next(new.count + 1))
      }
    }
    let diff = UnifiedDiff(from: Array(old.joined().utf8), to: Array(new.joined().utf8))
    var made: [String] = []
    var at = 0
    for hunk in diff.hunks {
      made += old[at..<hunk.oldStart]
      #expect(made.count == hunk.newStart)
      at = hunk.oldStart
      for line in hunk.lines {
        let text = String(decoding: line.bytes, as: UTF8.self)
        if line.kind != .added {
          #expect(old[at] == text)
          at += 1
        }
        if line.kind != .removed { made.append(text) }
      }
    }
    #expect(made + old[at...] == new)
  }
}

extension String {
  fileprivate func count(_ part: String) -> Int { split(separator: part, omittingEmptySubsequences: false).count - 1 }
}
