import ArgumentParser
import Markup
import Parallel
import Publishing

/// What every command that reads a site takes.
struct SiteOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The folder that holds Content/, or a folder of Markdown notes. Without it, the folder you are in.",
      valueName: "site"))
  var site: String = "."

  @Flag(help: "Build what is marked `draft: true` too.")
  var drafts = false

  @Option(
    help: ArgumentHelp("Where the site will stand, such as https://example.org/amaq/.", valueName: "address"))
  var baseURL: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Threads to use; without it, one for each core.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @OptionGroup var report: ReportOptions<LogFormat>

  var output: ReportStyle { report.style }

  func validate() throws {
    if let jobs, jobs < 1 || jobs > 1024 {
      throw ValidationError("--jobs takes a number from 1 to 1024, and got \(jobs).")
    }
    if let baseURL, BaseAddress(baseURL) == nil { throw ValidationError(BaseAddress.complaint(about: baseURL)) }
  }
}

extension SiteOptions {
  func locate(mayBePart: Bool = false) throws -> Site { try SiteAtPath.locate(site, mayBePart: mayBePart) }

  func builder(for site: Site) -> SiteBuilder {
    var options = CompileOptions()
    options.includesDrafts = drafts
    options.baseURL = baseURL.flatMap { BaseAddress($0)?.text }
    options.width = Width(jobs ?? System.coreCount)
    options.today = System.today
    var builder = SiteBuilder(site: site, options: options)
    builder.isStrict = strict
    return builder
  }
}
