import Diagnostics
import Model

/// The keys at the top of front matter or settings, with where they stand; none where these cannot be read.
struct FrontMatterKeys {
  let entries: [FrontMatterEntry]

  init(_ document: Document) {
    let split = FrontMatterSplitter.split(document.source).value
    self.init(split.flatMap { $0.hasFrontMatter ? YAMLReader.read($0.yaml, of: document.source).value : nil })
  }

  init(settings file: SourceFile) {
    self.init(SettingsReader.root(of: file))
  }

  private init(_ node: FrontMatterNode?) {
    if case .mapping(let entries)? = node?.content { self.entries = entries } else { entries = [] }
  }
}
