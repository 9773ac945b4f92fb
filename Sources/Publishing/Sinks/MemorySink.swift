public import Linking
public import Markup
import Parallel

/// A site that is nowhere but in memory, and of which an output is made when someone asks for it: what a preview shows.
///
/// It keeps the plan and no output, so that it grows with the content alone. After a build with errors it still has the last
/// site without any, but for the pages of documents that were withdrawn since.
public final class MemorySink: OutputSink, Sendable {
  public let name = "memory"
  private let site = Locked<SiteContents?>(nil)
  private let withheld = Locked<Set<OutputPath>>([])

  public init() {}

  public func prepare() {}

  /// - Returns: a report in which all outputs that were there before count as changed, as none of them is looked at.
  public func publish(_ site: SiteContents) -> PublishReport {
    let before = Set(self.site.withLock(\.self)?.plan.outputs.map(\.path) ?? [])
    let now = site.plan.outputs.map(\.path)
    take(site)
    var report = PublishReport()
    report.created = now.filter { !before.contains($0) }
    report.changed = now.filter(before.contains)
    report.deleted = before.subtracting(now).sorted()
    return report
  }

  /// - Returns: a report in which the outputs that the change reaches count as changed.
  public func update(_ site: SiteContents, after change: TextChange) -> PublishReport? {
    guard self.site.withLock({ $0 != nil }) else { return nil }
    take(site)
    var report = PublishReport()
    report.changed = site.plan.outputs.filter { $0.dependencies.isReached(by: change) }.map(\.path)
    report.unchanged = site.plan.outputs.count - report.changed.count
    return report
  }

  public func withhold(_ paths: Set<OutputPath>) { withheld.withLock { $0 = paths } }

  private func take(_ site: SiteContents) {
    self.site.withLock { $0 = site }
    withhold([])
  }

  /// The addresses of all outputs that can be made, in the order of their bytes.
  public var paths: [OutputPath] {
    let withheld = withheld.withLock(\.self)
    return site.withLock(\.self)?.plan.outputs.map(\.path).filter { !withheld.contains($0) } ?? []
  }

  /// The addresses of the outputs that are copies of files of the content.
  ///
  /// - Parameter files: by their paths from the content folder.
  public func copies(of files: Set<String>) -> [Href] {
    let outputs = site.withLock(\.self)?.plan.outputs ?? []
    return outputs.compactMap { output in
      guard case .copy(let file) = output.content, files.contains(file) else { return nil }
      return Href(path: output.path.text)
    }
  }

  /// Makes the output at an address, on any thread; nil where there is none.
  ///
  /// - Throws: ``PublishError/loadsFromElsewhere(_:_:)``, and ``PublishError/disk(_:)`` for a file that cannot be read.
  public func file(at address: String) throws(PublishError) -> MadeFile? {
    guard let site = site.withLock(\.self), let path = try? OutputPath(address),
      !withheld.withLock({ $0.contains(path) }), let output = site.plan.output(at: path)
    else { return nil }
    switch try site.content(of: output) {
    case .bytes(let bytes): return MadeFile(bytes)
    case .html(let html): return MadeFile(html.bytes)
    case .stream(let write):
      var bytes: [UInt8] = []
      write { bytes += $0 }
      return MadeFile(bytes)
    case .copy(let path, let folder): return try MadeFile(copyOf: path, in: folder)
    }
  }
}
