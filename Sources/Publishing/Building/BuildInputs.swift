import Parallel

/// All that a site is made from, as one number: the paths of the content's files and what they hold (whatever their
/// times), what was asked for, and which program makes it. Where it is the same as at the last build, so is the site.
///
/// What the walk leaves out and names, such as a link, is not in it: who finds anything to say of the folder does not ask.
enum BuildInputs {
  /// - Returns: nil where a file cannot be read, or the program not be told from another.
  static func digest(of listing: ContentListing, _ options: CompileOptions, isStrict: Bool) -> UInt64? {
    guard let program = Platform.programStatus else { return nil }
    let unread = listing.entries.filter { $0.file == nil }.concurrentMap(width: options.width) { entry in
      try? listing.folder.openFile(entry.path).stamp(listing.folder.label(entry.path)).hash
    }
    var text: [UInt8] = []
    text.reserveCapacity(listing.entries.count * 64)
    func add(_ part: String) {
      text.append(contentsOf: part.utf8)
      text.append(0)
    }
    add("\(program.size) \(program.seconds) \(program.nanoseconds)")
    add("\(options.includesDrafts) \(isStrict) \(options.baseURL.map { "at " + $0 } ?? "")")
    add(options.fallbackTitle)
    add(options.contentPrefix)
    // What is told of days that have not come depends on the day.
    add(options.today.map { String($0.dayNumber) } ?? "")
    add("\(listing.isOfNotes)")
    var next = unread.makeIterator()
    for entry in listing.entries {
      guard let hash = entry.file != nil ? entry.hash : next.next().flatMap(\.self) else { return nil }
      add(entry.path)
      withUnsafeBytes(of: hash.littleEndian) { text.append(contentsOf: $0) }
    }
    return text.withUnsafeBytes { XXH64.hash($0) }
  }
}
