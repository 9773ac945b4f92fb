import ArgumentParser
import Diagnostics
import Publishing
import Serving

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser, and keep it up to date while you write.",
    discussion: """
      Builds the site into memory, serves it to this machine alone, and watches Content/. A page that you have open \
      reloads when a file that it shows is saved, and stays where you were reading. An error is shown over the page, \
      with the line it is in; the last good page stays beneath it. Nothing is written to Public/.

      Examples:
        dossier serve                   the site in this folder, at the first free port from 8000
        dossier serve ~/amaq --open     another site, in the browser at once
        dossier serve --drafts          with what is marked `draft: true`
        dossier serve --editor code     an error's link opens it in this editor ($VISUAL without it)
        dossier serve --public          the site as it was built last, without watching
        dossier serve --format json     with {"serving":"http://127.0.0.1:8000/"} as a line of its own

      It ends with Ctrl-C. Exit status: 0 ended; 64 wrong usage, also where the port is taken; 74 the disk.
      """)

  @Argument(
    help: ArgumentHelp(
      "The folder that holds Content/, or a folder of Markdown notes. Without it, the folder you are in.",
      valueName: "site"))
  var site: String = "."

  @Flag(help: "Show what is marked `draft: true` too.")
  var drafts = false

  @Option(name: .shortAndLong, help: "The port; without it, the first that is free from 8000 on.")
  var port: Int?

  @Option(help: "The address to listen on. Any but 127.0.0.1 and ::1 can be reached from other machines.")
  var host: String = "127.0.0.1"

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(help: "Lead the open page to the one that was just edited.")
  var navigate = false

  @Option(help: ArgumentHelp("Opens the file of an error; without it, $VISUAL.", valueName: "command"))
  var editor: String?

  @Option(
    help: ArgumentHelp(
      "Take styles from the files of a folder, such as Templates/ of a checkout, and watch them: for work on looks.",
      valueName: "folder"))
  var assets: String?

  @Flag(help: "Look for changes twice a second, where the system does not tell of them: network drives.")
  var poll = false

  @Flag(name: .customLong("public"), help: "Serve Public/ as it stands, without watching.")
  var servesPublic = false

  @OptionGroup var report: PlainReportOptions

  private var output: ReportOptions { report.options }

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("--port takes a number from 0 to 65535, and got \(port).")
    }
    if servesPublic, drafts || navigate || poll || editor != nil || assets != nil {
      throw ValidationError(
        "--public serves what was built, and takes none of --drafts, --navigate, --poll, --editor and --assets.")
    }
  }

  func run() throws {
    let site = try SiteAtPath.locate(site, isRead: !servesPublic)
    UnblockedOutput.begin()
    do throws(ServingError) {
      if servesPublic { try servePublic(site) } else { try servePreview(of: site) }
    } catch {
      throw ServingFailure.stop(error)
    }
  }

  private func servePublic(_ site: Site) throws(ServingError) {
    guard let folder = site.defaultOutput, let files = FolderSite(folder) else { throw .nothingBuilt }
    let loop = try EventLoop()
    let socket = try ListeningSocket.open(host: host, port: port)
    let (address, warning) = (socket.url, ServedAddress.warning(of: socket))
    let server = try SiteServer(on: loop, socket, site: files)
    show(folder, at: address, warning)
    loop.runUntilInterrupted()
    withExtendedLifetime(server) {}
  }

  private func servePreview(of site: Site) throws(ServingError) {
    let loop = try EventLoop()
    let socket = try ListeningSocket.open(host: host, port: port)
    let (address, warning) = (socket.url, ServedAddress.warning(of: socket))
    let isPrivate = ListeningSocket.isLoopback(socket.host)
    let reporter = PreviewReporter(output)
    var builder = SiteAtPath.builder(for: site, includesDrafts: drafts)
    let monitor = BuildMonitor.watch(&builder, quiet: output.quiet)
    builder.options.overdue = SlowBodies.ending(output, monitor: monitor)
    // A large folder takes long to be watched, too.
    builder.options.progress.began(.reading, 0)
    let styles = assets.flatMap { AssetFolder($0) }
    if let assets, styles == nil { throw .noAssets(assets) }
    let live = LiveSite(builder, assets: styles) { error in System.printError("error: \(error.message)\n") }
    let server = try PreviewServer(
      on: loop, socket, site: live, secret: System.randomText(),
      editor: EditorChoice.editor(asked: editor, isPrivate: isPrivate))
    // Changes that came while the content was half changed.
    var missed: FolderChange?
    func build(after change: FolderChange?) {
      reporter.begin()
      let change = change.map { missed?.union($0) ?? $0 }
      missed = nil
      if InterruptedChange.isThere(in: site) {
        missed = change
        reporter.reportInterruption(of: site)
        server.announce(live.state(ofFailure: InterruptedChange.text(site)))
        return
      }
      do throws(BuildFailure) {
        let outcome = if let change { try live.update(after: change) } else { try live.build() }
        monitor?.end()
        reporter.report(outcome, after: change)
        server.announce(
          live.state(of: outcome, after: change, navigates: navigate, limit: isPrivate ? Self.mostShown : 0))
      } catch {
        monitor?.end()
        // What cannot be read now may be readable at the next change.
        reporter.report(error)
        server.announce(live.state(ofFailure: Reporter.text(of: error)))
      }
    }
    // Watched before it is read, so that nothing is missed in between.
    let watch = FolderWatch(site.content, on: loop, polls: poll) { build(after: $0) }
    Watching.tell(watch, of: site.content, isAskedFor: poll)
    let assetWatch = styles.flatMap { styles in
      assets.map { folder in
        FolderWatch(folder, on: loop, polls: poll) { _ in
          let changed = styles.read()
          if !changed.isEmpty { server.announce(styles: changed) }
        }
      }
    }
    build(after: nil)
    show(site.displayName.isEmpty ? site.content : site.displayName, at: address, warning)
    loop.runUntilInterrupted()
    withExtendedLifetime((server, watch, assetWatch)) {}
  }

  /// Errors that are laid over a page.
  private static let mostShown = 30

  private func show(_ name: String, at address: String, _ warning: String?) {
    if let warning { System.printError(warning) }
    let text = "\(name) at \(address) (Ctrl-C ends it)\n"
    // A program that reads standard output gets nothing there but what it can read.
    switch output.format {
    case .text: System.printNow(text)
    case .json:
      System.printNow((["serving": .text(address)] as JSONValue).line + "\n")
      System.printError(text)
    case .github, .sarif: System.printError(text)
    }
    if open, !Browser.open(address) {
      System.printError("note: no program of this system opens a browser; open \(address) in one\n")
    }
  }
}
