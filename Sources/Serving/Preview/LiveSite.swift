import Diagnostics
import Markup
public import Publishing

/// A site in memory that is built again when its files change, and served as it was without errors last.
public final class LiveSite: ServedSite {
  private let sink = MemorySink()
  private let session: SiteSession
  /// What the assets are made of in the place of the program's own files; nil for these.
  private let assets: AssetFolder?
  /// Is told what stands against serving an output that is planned.
  private let complain: (PublishError) -> Void
  private var builds = 0
  /// What has changed since pages were told last of a build without errors.
  private var untold: FolderChange?

  public init(_ builder: SiteBuilder, assets: AssetFolder? = nil, complain: @escaping (PublishError) -> Void) {
    session = SiteSession(builder, to: sink)
    self.assets = assets
    self.complain = complain
  }

  /// Builds all of it.
  public func build() throws(BuildFailure) -> SiteBuilder.Outcome {
    builds += 1
    return try session.build()
  }

  /// Takes in what has changed: only what shows it is made again, where that can be told.
  public func update(after change: FolderChange) throws(BuildFailure) -> SiteBuilder.Outcome {
    guard case .files(let files) = change else { return try build() }
    builds += 1
    return try session.update(files.sorted())
  }

  /// Where what was edited is read: the only one among the files changed.
  private func place(editedBy change: FolderChange) -> Href? {
    guard case .files(let files) = change, files.count == 1, let file = files.first else { return nil }
    return session.address(ofFile: file)
  }

  /// What open pages are told of an outcome.
  ///
  /// - Parameters:
  ///   - change: what was changed before it; nil for the first build.
  ///   - navigates: whether they lead to what was edited.
  ///   - limit: of the errors whose texts are told; 0 where others than the writer may read them.
  public func state(
    of outcome: SiteBuilder.Outcome, after change: FolderChange? = nil, navigates: Bool = false, limit: Int = 30
  ) -> PreviewState {
    if let change { untold = untold?.union(change) ?? change }
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    let printer = CaretPrinter(coloured: false)
    let problems = errors.prefix(limit).map { error in
      let position = outcome.source(error.location.path).map {
        LineTable($0).position(of: error.location.range.lowerBound)
      }
      return PreviewState.Problem(
        text: printer.print([error], source: outcome.source), file: error.location.path, line: position?.line ?? 1,
        column: position?.column ?? 1)
    }
    let warnings = outcome.diagnostics.count { $0.severity == .warning }
    guard errors.isEmpty else {
      return PreviewState(build: builds, errors: errors.count, problems: problems, warnings: warnings)
    }
    defer { untold = nil }
    return PreviewState(
      build: builds, warnings: warnings, edited: navigates ? change.flatMap(place) : nil, media: media(untold))
  }

  /// The pictures that pages show and that a change may have reached; nil for all.
  private func media(_ change: FolderChange?) -> [Href]? {
    switch change {
    case .files(let files): sink.copies(of: files)
    case .everything: nil
    case nil: []
    }
  }

  /// What they are told where nothing can be built, such as when the folder is gone.
  public func state(ofFailure message: String) -> PreviewState {
    PreviewState(build: builds, errors: 1, problems: [.init(text: message, file: "", line: 1, column: 1)])
  }

  public func file(at path: String) -> ServedFile? {
    if let bytes = assets?.bytes(at: path) {
      return ServedFile(.bytes(bytes), tag: UInt64(truncatingIfNeeded: bytes.hashValue))
    }
    do throws(PublishError) {
      guard let file = try sink.file(at: path) else { return nil }
      switch file.content {
      case .bytes(let bytes): return ServedFile(.bytes(bytes), tag: file.tag)
      case .file(let descriptor, let count):
        return ServedFile(.file(descriptor: descriptor, count: count), tag: file.tag)
      }
    } catch {
      complain(error)
      return nil
    }
  }
}
