import ArgumentParser
import Publishing

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site.",
    discussion: """
      Reads Content/, checks everything, and writes the site to Public/. Files that did not change are not touched; files \
      of an earlier build that are no longer part of the site are removed; nothing else in Public/ is. With an error, \
      nothing is written. A text that takes longer than 10 s to read, or than `bodySeconds:` in dossier.yml says, is one.

      Examples:
        dossier build                          the site in this folder
        dossier build ~/amaq --output /srv/www the site in another, to a third
        dossier build --record                 and keep what is published: see dossier diff
        dossier build --drafts -o /tmp/preview with what is marked `draft: true`, to a folder of its own
        dossier build --format github          for a workflow on GitHub

      Exit status: 0 done, also with warnings; 1 errors in the content; 64 wrong usage; 74 the disk; 75 another build is \
      writing to the same folder.
      """)

  @OptionGroup var options: SiteOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to; without it, Public/ beside Content/.", valueName: "folder"))
  var output: String?

  @Flag(help: "Then write down what is published, to published.txt beside dossier.yml.")
  var record = false

  @Flag(help: "Replace files of the site that someone changed since the last build.")
  var force = false

  func validate() throws {
    if record, options.drafts { throw ValidationError("--record keeps what readers see; drafts are none of it.") }
    guard options.drafts, output == nil else { return }
    throw ValidationError(
      "--drafts needs --output: what is not for the public goes to a folder of its own, such as /tmp/preview.")
  }

  func run() throws {
    let reporter = Reporter(options.output)
    let site = try options.locate(mayBePart: output != nil)
    guard let output = output ?? site.defaultOutput else {
      System.printError(Beginning.noUsualOutput(site.content, holdsDossier: site.holdsDossier))
      throw ExitCode(64)
    }
    var builder = options.builder(for: site)
    builder.publishing.force = force
    builder.records = .ofUser
    builder.publishing.withdrawn = .ofUser
    builder.takesUnchanged = !record && options.output.format == .text && !options.output.verbose
    builder.recordsAfterwards = record
    builder.publishing.cancellation = Interruption.install()
    let outcome: SiteBuilder.Outcome
    do {
      let monitor = BuildMonitor.watch(&builder, options.output)
      defer { monitor?.end() }
      outcome = try builder.build(into: output)
    } catch {
      throw reporter.stop(error)
    }
    reporter.report(outcome, built: output)
    if record, let dossier = outcome.dossier {
      do throws(SystemError) { try PublishedRecordFile.write(dossier, of: site, width: builder.options.width) } catch {
        throw reporter.stop(.reading(error))
      }
      builder.records?.meet(recordOf: site.content)
      if !dossier.corpus.settings.isRecorded, dossier.corpus.settings.source != nil, !options.output.quiet {
        System.printError(
          "remark: published.txt was written; with `recorded: true` in dossier.yml its loss is told on every machine\n")
      }
    }
    // The site is built. What it was made from is millions of small things, and the system takes them back at once.
    withExtendedLifetime((outcome, builder)) { System.exit(outcome.report == nil ? 1 : 0) }
  }
}
