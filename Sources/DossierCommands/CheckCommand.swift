import ArgumentParser
import Diagnostics
import Publishing
import Serving

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong, and write nothing.",
    discussion: """
      Does all that a build does, apart from writing: front matter, links, anchors, addresses, and the rules of \
      `dossier check --list`.

      Examples:
        dossier check                          the site in this folder
        dossier check --strict                 fail on warnings too
        dossier check --format json | jq .id   for programs
        dossier check --format sarif > d.sarif for code scanning
        dossier check --watch                  again after each save, until Ctrl-C
        dossier check --explain orphaned-source

      Exit status: 0 no errors, 1 errors in the content, 64 wrong usage.
      """)

  @OptionGroup var options: SiteOptions

  @Flag(help: "List the rules, with the severity that each has.")
  var list = false

  @Option(
    help: ArgumentHelp(
      "Explain the code of a message, such as unresolved-link: what it means, and what to do.", valueName: "code"))
  var explain: String?

  @Flag(help: "Check again after each change, and tell what is new; Ctrl-C ends it.")
  var watch = false

  func validate() throws {
    if watch, options.output.format == .sarif {
      throw ValidationError("--format sarif makes one log, and --watch checks again and again; give one of them.")
    }
  }

  func run() throws {
    if list {
      print(RuleHelp.list(), terminator: "")
      return
    }
    if let explain {
      guard let text = RuleHelp.explanation(of: explain) else {
        throw ValidationError("There is no code “\(explain)”. \(RuleHelp.suggestion(for: explain))")
      }
      print(text, terminator: "")
      return
    }
    let reporter = Reporter(options.output)
    let site = try options.locate()
    let outcome: SiteBuilder.Outcome
    var builder = options.builder(for: site)
    builder.records = .ofUser
    if watch { return try check(builder, afterEachChangeIn: site) }
    do {
      let monitor = BuildMonitor.watch(&builder, options.output)
      defer { monitor?.end() }
      outcome = try builder.check(makingPages: true).outcome
    } catch {
      throw reporter.stop(.reading(error))
    }
    reporter.report(outcome, built: nil)
    if outcome.diagnostics.hasErrors { throw ExitCode(1) }
  }

  private func check(_ builder: SiteBuilder, afterEachChangeIn site: Site) throws {
    do throws(ServingError) {
      let loop = try EventLoop()
      let reporter = PreviewReporter(options.output, isPreview: false)
      func check(after change: FolderChange?) {
        reporter.begin()
        if InterruptedChange.isThere(in: site) { return reporter.reportInterruption(of: site) }
        do throws(SystemError) {
          reporter.report(try builder.check(makingPages: true).outcome, after: change)
        } catch {
          reporter.report(.reading(error))
        }
      }
      let watch = FolderWatch(site.content, on: loop) { check(after: $0) }
      Watching.tell(watch, of: site.content, isAskedFor: false)
      check(after: nil)
      loop.runUntilInterrupted()
      withExtendedLifetime(watch) {}
    } catch {
      throw ServingFailure.stop(error)
    }
  }
}
