import Model

/// Links to files that front matter keeps back though they are no documents: they lead where those to drafts do.
extension LinkContext {
  /// What keeps the file back that a link names, by its path or by its name alone; nil where it names none of them.
  func mark(ofFileAt target: String, from folder: Substring) -> KeptBackText.Mark? {
    let kept = corpus.keptBackFiles
    if kept.isEmpty || target.isEmpty { return nil }
    let isFromTop = target.utf8.first == UInt8(ascii: "/")
    let paths = [FileIndex.resolve(target, from: isFromTop ? "" : folder), target, "media/" + target].compactMap(\.self)
    if let mark = paths.lazy.compactMap({ kept[$0] }).first { return mark }
    let isAnother = files.attachment(at: target) != nil || files.media(at: target) != nil
    if isAnother || names[target] != .none { return nil }
    let name = target.split(separator: "/").last.map(String.init) ?? target
    return kept.lazy.filter { path, _ in
      path.utf8.elementsEqual(name.utf8) || path.utf8.hasSuffix("/" + name)
    }.map(\.value).max { $0 == .draft && $1 == .confidential }
  }
}
