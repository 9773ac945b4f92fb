/// What YAML can do and front matter may not: nobody needs it there, and readers have swollen and died of it.
enum YAMLRefusal: CaseIterable {
  case anchor, alias, tag, mergeKey, complexKey, template, directive, document, tooDeep

  /// What begins with the byte, if it is not a value: no value begins with any of these outside quotation marks.
  init?(indicator byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): self = .anchor
    case UInt8(ascii: "*"): self = .alias
    case UInt8(ascii: "!"): self = .tag
    default: return nil
    }
  }

  /// What is refused, and what to write instead.
  var words: (message: String, fix: String) {
    switch self {
    case .anchor: ("“&” begins a YAML anchor, and anchors are not read", "put the value in quotation marks")
    case .alias: ("“*” begins a YAML alias, and aliases are not read", "put the value in quotation marks")
    case .tag: ("“!” begins a YAML tag, and tags are not read", "put the value in quotation marks")
    case .mergeKey: ("“<<” merges mappings in YAML, and is not read", "write the keys out")
    case .complexKey: ("keys are plain words, not lists or mappings", "write key: value")
    case .template:
      ("“{{” is a place for words that another program fills in", "write the words themselves, without braces")
    case .directive:
      ("“%” at the start of a line begins a YAML directive, and directives are not read", "delete the line")
    case .document: ("a second YAML document begins here, and only one is read", "delete the line")
    case .tooDeep:
      ("values are nested more than \(FrontMatterNode.depthLimit) deep", "write the value with fewer levels")
    }
  }
}

/// Why YAML gives no value.
enum YAMLFault: Error {
  case refused(YAMLRefusal, at: Range<Int>)
  case invalid(YAMLProblem)
}
