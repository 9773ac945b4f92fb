import TestBasics
import TestSupport

/// A small site with all kinds of files, and edits of it as people make them, drawn from a seed.
struct EditedSite {
  /// By their paths from the content folder.
  private(set) var files: [String: String]
  /// As they were when nothing was wrong with them.
  private var sound: [String: String]
  private var generator: SeededGenerator
  private var count = 0

  init(seed: UInt64) {
    files = Self.first
    sound = files
    generator = SeededGenerator(seed: seed)
  }

  /// Edits one file or two; returns the paths of those that are other than before, and what was done, for messages.
  mutating func edit() -> (paths: [String], story: String) {
    let before = files
    var story = change()
    if Int.random(in: 0..<6, using: &generator) == 0 { story += ", " + change() }
    let paths = Set(before.keys).union(files.keys).filter { before[$0] != files[$0] }
    return (paths.sorted(), story)
  }

  /// Says that the site is one to come back to.
  mutating func keep() { sound = files }

  /// Puts everything back that was sound.
  mutating func fix() -> [String] {
    let paths = Set(sound.keys).union(files.keys).filter { sound[$0] != files[$0] }
    files = sound
    return paths.sorted()
  }

  // MARK: The edits

  private mutating func change() -> String {
    count += 1
    switch Int.random(in: 0..<24, using: &generator) {
    case 0..<9: return addWords()
    case 9..<14: return removeParagraph()
    case 14..<16: return changeHeading()
    case 16: return putBack()
    case 17..<20: return changeFrontMatter()
    case 20: return addFile()
    case 21: return removeFile()
    case 22: return changeSettings()
    default: return changeMedia()
    }
  }

  private mutating func pick(_ isWanted: (String) -> Bool = { $0.hasSuffix(".md") }) -> String {
    files.keys.filter(isWanted).sorted().randomElement(using: &generator) ?? "index.md"
  }

  private mutating func addWords() -> String {
    let path = pick()
    let words = (Self.words.randomElement(using: &generator) ?? "").replacing("NUMBER", with: "\(count)")
    var parts = paragraphs(of: path)
    parts.insert(words, at: Int.random(in: 1...max(1, parts.count), using: &generator))
    files[path] = parts.joined(separator: "\n\n")
    return "“\(words)” into \(path)"
  }

  private mutating func removeParagraph() -> String {
    let path = pick()
    var parts = paragraphs(of: path)
    guard parts.count > 2 else { return addWords() }
    let gone = parts.remove(at: Int.random(in: 1..<parts.count, using: &generator))
    files[path] = parts.joined(separator: "\n\n")
    return "“\(gone)” out of \(path)"
  }

  private mutating func changeHeading() -> String {
    let path = pick { $0.hasPrefix("articles/") || $0.hasPrefix("entities/") }
    files[path] = files[path]?.replacing("## Part", with: "## Section \(count)").replacing(
      "## Section 1", with: "## Part")
    return "headings of \(path)"
  }

  private mutating func putBack() -> String {
    let known = sound
    let path = pick { known[$0] != nil }
    files[path] = sound[path]
    return "\(path) as it was"
  }

  private mutating func changeFrontMatter() -> String {
    let path = pick()
    let line = (Self.lines.randomElement(using: &generator) ?? "").replacing("NUMBER", with: "\(count)")
    guard let key = line.split(separator: ":").first, let text = files[path], text.hasPrefix("---\n") else {
      return addWords()
    }
    let others = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = others.dropFirst().firstIndex(of: "---") ?? 1
    files[path] = (["---"] + others[1..<end].filter { !$0.hasPrefix(key + ":") } + [Substring(line)] + others[end...])
      .joined(separator: "\n")
    return "\(line) in \(path)"
  }

  private mutating func addFile() -> String {
    let (path, text) = Self.additions.randomElement(using: &generator) ?? ("notes/x.md", "")
    files[path] = text.replacing("NUMBER", with: "\(count)")
    return "new \(path)"
  }

  private mutating func removeFile() -> String {
    let path = pick { !$0.hasSuffix(".yml") }
    files[path] = nil
    return "no \(path)"
  }

  private mutating func changeSettings() -> String {
    files["dossier.yml"] = files["dossier.yml"]?.replacing("title: A dossier", with: "title: A dossier of \(count)")
    return "settings"
  }

  private mutating func changeMedia() -> String {
    let path = ["media/a.png", "captures/letter.txt", "notes/sketch.png"].randomElement(using: &generator) ?? ""
    files[path] = "\(files[path] ?? "")\(count)"
    return path
  }

  private func paragraphs(of path: String) -> [String] {
    // The front matter is the first: no blank line is in it.
    (files[path] ?? "").split(separator: "\n\n", omittingEmptySubsequences: false).map(String.init)
  }
}
