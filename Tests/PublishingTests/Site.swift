import Publishing
import Testing

/// A place to publish: a content folder and an output folder beside it.
struct Place {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("Content")
  }

  var output: String { folder.path("Public") }

  /// Publishes a site, described as its files: `["index.html": "…"]`.
  @discardableResult
  func publish(_ site: [String: String], _ options: PublishOptions = .quick) throws -> PublishReport {
    let publication = try open(options)
    for (path, text) in site.sorted(by: { $0.key < $1.key }) {
      try publication.put(OutputFile(path, bytes: Array(text.utf8)))
    }
    return try publication.finish()
  }

  func open(_ options: PublishOptions = .quick) throws -> Publication {
    try Publication.open(folder: output, content: folder.path("Content"), options: options)
  }

  /// What a visitor of the output folder finds. The manifest is there and is left out.
  var published: [String: String] {
    var files = folder.look(at: "Public")
    files[".dossier-manifest"] = nil
    return files
  }

  var manifest: String? { folder.read("Public/.dossier-manifest") }

  func write(_ path: String, _ text: String) throws { try folder.write("Public/" + path, text) }
}

extension PublishOptions {
  /// Does not wait for the disk.
  static var quick: PublishOptions {
    var options = PublishOptions()
    options.synchronizes = false
    return options
  }

  static var forced: PublishOptions {
    var options = quick
    options.force = true
    return options
  }

  static func failing(_ strike: @escaping @Sendable (SystemCall) -> Int32?) -> PublishOptions {
    var options = quick
    options.fault = FaultPoint(strike)
    return options
  }
}

extension PublishReport {
  /// `created 1, changed 2`: what is not zero.
  var summary: String {
    [
      ("created", created.count), ("changed", changed.count), ("deleted", deleted.count), ("edited", edited.count),
      ("unchanged", unchanged),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
