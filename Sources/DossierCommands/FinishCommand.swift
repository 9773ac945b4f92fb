import ArgumentParser
import Diagnostics
import Publishing

struct FinishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish",
    abstract: "Do the rest of a change that was interrupted.",
    discussion: """
      dossier rename, link --write and import change many files, all or none. When the machine stops in the middle of that, \
      some files are new and others old; every other command then says so, and nothing else. This one does what is left. A \
      file that someone changed since stays as it is, and is named. Where files that were new are as before again, such as \
      after git checkout, the change counts as taken back: nothing more is done, and the files that it left are named.

      Examples:
        dossier finish
        dossier finish --forget    keep all files as they are

      Exit status: 0 it is done, or there was nothing to do; 64 wrong usage; 74 the disk; 75 another command is writing.
      """)

  @Argument(
    help: ArgumentHelp(
      "The folder that holds Content/, or a folder of Markdown notes. Without it, the folder you are in.",
      valueName: "site"))
  var site = "."

  @Flag(help: "Do nothing more, and keep all files as they are.")
  var forget = false

  func run() throws {
    let site = try SiteAtPath.locate(site, isRead: false)
    do {
      let folder = try ContentFolder.open(at: site.content, called: site.displayName)
      if forget {
        print(try folder.forgetChanges() ? "forgotten; all files are as they were" : Self.nothing)
        return
      }
      guard let finished = try folder.finishChanges() else { return print(Self.nothing) }
      tell(finished)
    } catch let error as ContentRefusal {
      throw RevisionWriter.stop(error, "nothing was done")
    } catch let error as SystemError {
      throw Reporter.stop(.reading(error))
    }
  }

  private static let nothing = "nothing was interrupted"

  private func tell(_ finished: ContentFolder.Finished) {
    if finished.isTakenBack {
      print("the change was taken back, so nothing more was done")
      for path in finished.left {
        System.printError(
          "warning: \(TerminalText.safe(path)) is as the change left it\n"
            + "  fix: delete it, or bring back what it was, if the change is not to be\n")
      }
      return
    }
    print("done: \(Figures.count(finished.paths.count, "file"))")
    for path in finished.kept {
      System.printError(
        "warning: \(TerminalText.safe(path)) was changed after the interruption, and is left as it is\n"
          + "  fix: run dossier check, which tells what no longer leads anywhere\n")
    }
  }
}
