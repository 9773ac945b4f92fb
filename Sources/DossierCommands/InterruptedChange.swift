import Diagnostics
import Publishing

/// What is said of a change of many files that was killed in the middle: once, in the place of the errors that follow from it.
enum InterruptedChange {
  static func isThere(in site: Site) -> Bool {
    (try? ContentFolder.open(at: site.content, called: site.displayName))?.hasInterruptedChanges == true
  }

  static func text(_ site: Site) -> String {
    let name = site.displayName.isEmpty ? site.content : site.displayName
    let command = "dossier finish" + (site.displayPrefix == "Content/" ? "" : " " + ShellWord.quoted(site.content))
    return """
      error: a command that was changing \(TerminalText.safe(name)) was interrupted, and some of its files are new, others old
        fix: let it do the rest, or forget the rest and keep the files as they are:
          \(command)
          \(command) --forget

      """
  }
}
