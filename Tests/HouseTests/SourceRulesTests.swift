import Testing

@Suite("Rules of the house that the compiler does not hold")
struct SourceRulesTests {
  private func found(_ pattern: Regex<Substring>, notIn allowed: Set<String> = []) throws -> [String] {
    try Code.sources.get().filter { !allowed.contains(Checkout.target(of: $0.path)) }.flatMap { $0.matches(pattern) }
  }

  @Test func thereIsSomethingToRead() {
    #expect(Checkout.sources.count > 50)
  }

  @Test("Nothing that an author writes may stop the process")
  func crashes() throws {
    let broken = try found(#/\btry!|\bas!|\bfatalError\(|\bpreconditionFailure\(/#)
    #expect(broken == [])
  }

  @Test("No Foundation: it starts slowly, and its strings surprise")
  func foundation() throws {
    let broken = try found(#/\bimport\s+(?:\w+\s+)?Foundation/#)
    #expect(broken == [])
  }

  @Test(
    "Other packages stay inside one target",
    arguments: [
      ("CCMarkGFM", "Markdown"), ("CYAML", "Model"), ("CSodium", "Publishing"), ("CEvent", "Serving"),
      ("Dispatch", "Parallel"),
    ])
  func guests(module: String, host: String) throws {
    for code in try Code.sources.get() where Checkout.target(of: code.path) != host {
      #expect(!code.imports.contains(module), "\(code.path) imports \(module), which stays inside \(host)")
    }
  }

  @Test("What other layers use is public: nothing else is compiled across the bounds of targets")
  func access() throws {
    let broken = try found(#/\bpackage(?:\(set\))?\s+\w/#)
    #expect(broken == [])
  }

  @Test("Each type that other layers use says what it is")
  func documented() throws {
    for path in Checkout.sources {
      let lines = try Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated()
      where line.firstMatch(of: #/\bpublic (?:final |indirect )*(?:struct|class|enum|protocol|actor) /#) != nil {
        let above = lines[..<number].last { $0.firstMatch(of: #/^\s*@/#) == nil }
        #expect(above?.contains("///") == true, "\(path):\(number + 1): \(line)")
      }
    }
  }

  @Test("HTML is written by the renderer of bodies and by the templates; what is below them gives roles")
  func markup() throws {
    let pattern =
      #/</?(?:a|abbr|aside|blockquote|code|dd|details|div|dl|dt|em|figure|h[1-6]|img|li|mark|nav|ol|p|pre|q|section|span|strong|summary|sup|table|td|th|time|tr|ul)[ >\\]|\b(?:class|href|rel|id|role|data-[a-z]+|aria-[a-z]+)=\\?"/#
    // Exports are files of other formats; what is published is read for what it loads. The preview puts a script into
    // finished pages, and commands speak of Markdown to people.
    let broken = try Code.sources.get().filter { code in
      !["Markup", "Templates", "Exporting", "Serving", "DossierCommands"].contains(Checkout.target(of: code.path))
        && !code.path.hasPrefix("Sources/Markdown/Rendering/") && !code.path.hasSuffix("/ForeignLoad.swift")
    }.flatMap { $0.matches(pattern) }
    #expect(broken == [])
  }

  @Test("Ids are made by ElementID, where no two of different kinds can be the same")
  func ids() throws {
    // What the renderer writes in its plain mode is the library's own.
    let broken = try found(
      #/\b(?:id|for|aria-(?:labelledby|describedby|details))=\\?"[^\\]|href=\\?"#/#, notIn: ["Markdown"])
    #expect(broken == [])
  }

  @Test("Threads are started in one place")
  func threads() throws {
    let pattern =
      #/\bTask\s*\{|\bTask\.detached|\bTask\.init|\bThread\s*[.({]|\bpthread_create\b|\bDispatch\w+|TaskGroup\(|\basync\s+let\b/#
    let broken = try found(pattern, notIn: ["Parallel"])
    #expect(broken == [])
  }

  @Test("The file system is called in one place")
  func fileSystem() throws {
    // Every way to open a file names its flags or is one of these.
    let pattern =
      #/\bO_(?:RDONLY|WRONLY|RDWR|CREAT)\b|\b(?:fopen|fdopen|opendir|openat|creat|mkdirat|unlinkat|renameat2?|rmdir|unlink|readlink|realpath|symlink|nftw)\(|\bFile(?:Manager|Handle|Descriptor|Path)\b/#
    let broken = try found(pattern, notIn: ["Publishing", "Serving"])
    #expect(broken == [])
  }

  @Test("No file holds more than one idea, and no idea takes more than 400 lines")
  func length() throws {
    let files = Checkout.files(in: ["Sources", "Templates", "Tests"], endingIn: [".swift", ".css", ".js", ".py"])
    for path in files {
      let lines = try Checkout.text(path).utf8.count { $0 == 0x0A }
      #expect(lines <= 400, "\(path) has \(lines) lines")
    }
  }

  @Test("A target with real files has no placeholder left")
  func placeholders() {
    let files = Checkout.files(in: ["Sources", "Templates", "Tests"], endingIn: [".swift"])
    for path in files where path.hasSuffix("/Placeholder.swift") {
      let folder = path.dropLast("Placeholder.swift".count)
      let others = files.filter { $0.hasPrefix(folder) && $0 != path }
      #expect(others.isEmpty, "\(path) is no longer needed")
    }
  }

  @Test(
    "Comments may speak of what code may not do, addresses are no comments",
    arguments: [
      ("a // try!", "a "), ("// try!", ""), ("  /// as!", "  "),
      ("let a = \"https://x\" as! B", "let a = \"https://x\" as! B"), ("x", "x"),
    ])
  func comments(line: Substring, code: String) {
    #expect(Code.withoutComment(line) == code[...])
  }

  @Test("Imports are read in every spelling")
  func imports() throws {
    let code = try Code("Tests/HouseTests/LayersTests.swift")
    #expect(code.imports == ["Foundation", "Testing"])
    var spelled = code
    spelled.lines = [
      "package import Model", "@testable import A", "@preconcurrency internal import B", "import struct C.D",
      "important",
    ]
    .enumerated().map { (number: $0.offset, text: $0.element) }
    #expect(spelled.imports == ["Model", "A", "B", "C"])
  }
}
