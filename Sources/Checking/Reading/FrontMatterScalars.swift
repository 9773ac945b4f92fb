import Diagnostics
import Model

/// Where the values of a document's front matter stand.
///
/// Records keep the places of what is often wrong; for the rest the front matter is read once more, which only happens
/// where something was found.
struct FrontMatterScalars {
  enum Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    /// From 0.
    case item(Int)

    init(stringLiteral key: String) { self = .key(key) }
    init(integerLiteral index: Int) { self = .item(index) }
  }

  /// A text in the front matter, and the keys that lead to it.
  struct Scalar {
    var keys: [String]
    var text: String
    var range: Range<Int>
  }

  private let root: FrontMatterNode?

  init(_ document: Document) {
    guard let split = FrontMatterSplitter.split(document.source).value, split.hasFrontMatter else {
      root = nil
      return
    }
    root = YAMLReader.read(split.yaml, of: document.source).value
  }

  init(settings file: SourceFile) {
    root = SettingsReader.root(of: file)
  }

  /// The value at the end of a path; nil where there is none.
  func range(of path: [Step]) -> Range<Int>? {
    var node = root
    for step in path {
      switch (step, node?.content) {
      case (.key(let key), .mapping(let entries)): node = entries.first { $0.key == key }?.value
      case (.item(let index), .sequence(let items)): node = items.indices.contains(index) ? items[index] : nil
      default: return nil
      }
    }
    return node?.range
  }

  /// The steps to the record of a relation: by its target, as records that could not be read are not counted among the
  /// entity's relations, and one that stands alone is no list.
  func path(to relation: Relation) -> [Step] {
    let target = relation.target.range
    if range(of: ["relations", "to"]) == target { return ["relations"] }
    var index = 0
    while range(of: ["relations", .item(index)]) != nil {
      let path: [Step] = ["relations", .item(index)]
      if range(of: path + ["to"]) == target { return path }
      index += 1
    }
    return []
  }

  /// All texts, in the order of the file.
  var scalars: [Scalar] {
    var found: [Scalar] = []
    func collect(_ node: FrontMatterNode, below keys: [String]) {
      switch node.content {
      case .scalar(let text): found.append(Scalar(keys: keys, text: text, range: node.range))
      case .sequence(let items): for item in items { collect(item, below: keys) }
      case .mapping(let entries): for entry in entries { collect(entry.value, below: keys + [entry.key]) }
      }
    }
    if let root { collect(root, below: []) }
    return found
  }
}

extension Document {
  /// The place of a value in the front matter; of the title where there is none.
  func location(of path: FrontMatterScalars.Step...) -> SourceLocation {
    location(ofPath: path)
  }

  func location(ofPath path: [FrontMatterScalars.Step]) -> SourceLocation {
    location(FrontMatterScalars(self).range(of: path) ?? header.title.range)
  }

  /// The place of a relation's value.
  func location(of key: String, in relation: Relation) -> SourceLocation {
    let places = FrontMatterScalars(self)
    return location(places.range(of: places.path(to: relation) + [.key(key)]) ?? relation.target.range)
  }
}
