public import Diagnostics
public import Linking
import Parallel

extension SiteBuilder {
  /// What a check or a build found.
  public struct Outcome: Sendable {
    /// Sorted.
    public var diagnostics: [Diagnostic]
    public var statistics: BuildStatistics
    /// Nil where nothing was published: after errors, or because it was not asked for.
    public var report: PublishReport?
    /// Nil for what cannot be read any more.
    public var source: @Sendable (String) -> [UInt8]?
    /// What it was made from, for whoever would rather end than take it apart.
    public var kept: (any Sendable)?

    /// What was published; nil where nothing was.
    public var dossier: Dossier? { report == nil ? nil : (kept as? CompiledSite)?.dossier }

    /// Publishes into a folder. That a page is not fit for it is told as what is wrong with content is.
    ///
    /// - Parameter publish: gives nil where it published nothing, for a reason of its own.
    mutating func publish(
      to output: String, _ publish: () throws(BuildFailure) -> PublishReport?
    ) throws(BuildFailure) {
      do throws(BuildFailure) {
        if let report = try publish() { add(report, of: output) }
      } catch {
        guard case .publishing(let flaw) = error, let diagnostic = Self.diagnostic(on: flaw, of: output) else {
          throw error
        }
        diagnostics.append(diagnostic)
      }
    }

    /// Makes everything that would be published, and tells what keeps it from that.
    mutating func inspect(_ site: SiteContents, in output: String, _ options: CompileOptions) {
      options.progress.begin(.rendering, of: site.plan.outputs.count)
      let flaws = site.plan.outputs.concurrentMap(width: options.width, progress: options.progress.counter) {
        output -> PublishError? in
        do throws(PublishError) {
          _ = try site.content(of: output)
          return nil
        } catch {
          return error
        }
      }
      diagnostics += flaws.lazy.compactMap(\.self).compactMap { Self.diagnostic(on: $0, of: output) }.prefix(1)
    }

    /// Nil for what is not an author's to fix.
    private static func diagnostic(on flaw: PublishError, of output: String) -> Diagnostic? {
      let (id, path): (String, OutputPath)
      switch flaw {
      case .loadsFromElsewhere(let output, _): (id, path) = ("third-party-load", output)
      case .exposesSecret(let output, _, _, _): (id, path) = ("exposed-secret", output)
      default: return nil
      }
      let folder = output.isEmpty ? "" : output + "/"
      return .error(id, flaw.message, at: SourceLocation(path: folder + path.text), fix: flaw.fix)
    }

    private mutating func add(_ report: PublishReport, of output: String) {
      self.report = report
      diagnostics += report.withdrawn.map { file in
        .warning(
          "edited-output",
          "\(file.path.text) was changed since Dossier wrote it, and may have shown what is not for the public: it was \(report.deleted.contains(file.path) ? "taken away" : "written anew")",
          at: SourceLocation(path: output + "/" + file.path.text), fix: "look for your change in \(file.kept)")
      }
      diagnostics += report.copiesOfDeleted.map { path in
        .warning(
          "left-copy",
          "\(path.text) is still there, and may show what the page that was taken away beside it showed",
          at: SourceLocation(path: output + "/" + path.text),
          fix: "delete it, or have the program that made it do so: Dossier takes away nothing that it did not write")
      }
      diagnostics += report.edited.map { path in
        .warning(
          "edited-output", "\(path.text) was changed since Dossier wrote it, and was left as it is",
          at: SourceLocation(path: output + "/" + path.text), fix: "move your change elsewhere, or build with --force")
      }
    }
  }
}

/// Why a build stopped that is not an author's to fix.
public enum BuildFailure: Error, Sendable {
  case reading(SystemError)
  case refused(PublishRefusal)
  case publishing(PublishError)
}

/// The figures of the line that a build ends with.
public struct BuildStatistics: Sendable, Hashable {
  public var pages = 0
  public var words = 0
  public var links = 0
  /// What is only worth a thought.
  public var remarks = 0

  init() {}

  public init(_ dossier: Dossier, pages: Int) {
    self.pages = pages
    for body in dossier.bodies {
      words += body?.wordCount ?? 0
      links += body?.linkCount ?? 0
    }
  }
}
