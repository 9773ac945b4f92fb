import Parallel

/// All that a site is made from, as one number: the paths of the content's files and what they hold (whatever their
/// times), what was asked for, and which program makes it. Where it is the same as at the last build, so is the site.
///
/// What the walk leaves out and names, such as a link, is not in it: who finds anything to say of the folder does not ask.
enum BuildInputs {
  /// - Returns: nil where a file cannot be read, or the program not be told from another.
  static func digest(of listing: ContentListing, _ options: CompileOptions, isStrict: Bool) -> UInt64? {
    guard let program = Platform.programStatus else { return nil }
    let files = listing.entries.concurrentMap(width: options.width) { entry -> UInt64? in
      if let source = entry.source { return source.bytes.withUnsafeBytes { XXH64.hash($0) } }
      let label = listing.folder.label(entry.path)
      let stamp = try? listing.folder.openFile(entry.path).stamp(label)
      return stamp?.hash
    }
    var text: [UInt8] = []
    text.reserveCapacity(files.count * 64)
    func add(_ part: String) {
      text.append(contentsOf: part.utf8)
      text.append(0)
    }
    add("\(program.size) \(program.seconds) \(program.nanoseconds)")
    add("\(options.includesDrafts) \(isStrict) \(options.baseURL.map { "at " + $0 } ?? "")")
    add(options.fallbackTitle)
    add(options.contentPrefix)
    for (entry, hash) in zip(listing.entries, files) {
      guard let hash else { return nil }
      add(entry.path)
      add(String(hash, radix: 16))
    }
    return text.withUnsafeBytes { XXH64.hash($0) }
  }
}
