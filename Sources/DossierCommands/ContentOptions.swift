import ArgumentParser
import Parallel
import Publishing

/// What commands take that look at the content and build nothing.
struct ContentOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The folder that holds Content/, or a folder of Markdown notes. Without it, the folder you are in.",
      valueName: "site"))
  var site: String = "."

  @Flag(help: "Look at what is marked `draft: true` too.")
  var drafts = false

  @OptionGroup var report: ReportOptions<PlainFormat>

  var output: ReportStyle { report.style }

  func locate() throws -> Site { try SiteAtPath.locate(site) }

  func builder(for site: Site) -> SiteBuilder { SiteAtPath.builder(for: site, includesDrafts: drafts) }
}

/// Finding a site by the path that someone gave, for commands with options of their own.
enum SiteAtPath {
  /// - Parameter isRead: whether its content is to be read. After a change of many files that was interrupted, all that could be
  ///   said of it would follow from that alone.
  /// - Parameter mayBePart: whether a folder in a dossier's content may be meant by itself.
  static func locate(_ path: String, isRead: Bool = true, mayBePart: Bool = false) throws -> Site {
    let site: Site
    do throws(SystemError) { site = try Site.locate(path) } catch { throw Reporter.stop(.reading(error)) }
    if site.isWholeMachine {
      System.printError(Beginning.wholeMachine)
      throw ExitCode(64)
    }
    if site.defaultOutput == nil, let name = Site.misnamedContent(in: path) {
      System.printError(Beginning.misnamedContent(name, in: path))
      throw ExitCode(64)
    }
    if !mayBePart, let around = site.dossierAround {
      System.printError(Beginning.partOfDossier(site.content, around))
      throw ExitCode(64)
    }
    if isRead, InterruptedChange.isThere(in: site) {
      System.printError(InterruptedChange.text(site))
      throw ExitCode(1)
    }
    return site
  }

  static func builder(for site: Site, includesDrafts: Bool) -> SiteBuilder {
    var options = CompileOptions()
    options.includesDrafts = includesDrafts
    options.width = Width(System.coreCount)
    options.today = System.today
    return SiteBuilder(site: site, options: options)
  }

  /// Reads and compiles a site, and shows the course of that where it takes long.
  static func survey(_ site: Site, includesDrafts: Bool, quiet: Bool) throws -> SiteSurvey {
    var builder = builder(for: site, includesDrafts: includesDrafts)
    let monitor = BuildMonitor.watch(&builder, quiet: quiet)
    defer { monitor?.end() }
    do throws(SystemError) { return try builder.survey() } catch { throw Reporter.stop(.reading(error)) }
  }
}
