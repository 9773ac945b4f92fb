import Diagnostics
public import Publishing

/// A site in memory that is built again when its files change, and served as it was without errors last.
public final class LiveSite: ServedSite {
  private let sink = MemorySink()
  private let session: SiteSession
  /// Is told what stands against serving an output that is planned.
  private let complain: (PublishError) -> Void
  private var builds = 0

  public init(_ builder: SiteBuilder, complain: @escaping (PublishError) -> Void) {
    session = SiteSession(builder, to: sink)
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

  /// The page that was edited: the only one among the files changed.
  public func page(editedBy change: FolderChange) -> String? {
    guard case .files(let files) = change, files.count == 1, let file = files.first else { return nil }
    return session.address(ofFile: file)
  }

  /// What open pages are told of an outcome.
  ///
  /// - Parameters:
  ///   - limit: of the errors that are told.
  ///   - edited: the page to be led to; nil for staying where one is.
  public func state(of outcome: SiteBuilder.Outcome, limit: Int = 30, edited: String? = nil) -> PreviewState {
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
    return PreviewState(
      build: builds, problems: problems, warnings: outcome.diagnostics.count { $0.severity == .warning },
      edited: errors.isEmpty ? edited : nil)
  }

  /// What they are told where nothing can be built, such as when the folder is gone.
  public func state(ofFailure message: String, in folder: String) -> PreviewState {
    PreviewState(build: builds, problems: [.init(text: message, file: folder, line: 1, column: 1)])
  }

  public func file(at path: String) -> ServedFile? {
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
