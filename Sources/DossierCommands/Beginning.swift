import Diagnostics

/// What is said to someone who stands in a folder where there is no dossier yet.
enum Beginning {
  /// The dossier lies in a folder of nearly the right name, and would be taken for notes.
  static func misnamedContent(_ name: String, in folder: String) -> String {
    let before = folder == "." ? "" : TerminalText.safe(folder) + "/"
    return """
      error: there is a dossier in \(before)\(name)/, and the folder must be called Content, with a capital C
        fix: rename it: mv \(before)\(name) \(before)Content

      """
  }

  static func noUsualOutput(_ folder: String) -> String {
    let (name, argument) = folder == "." ? ("this folder", ".") : (TerminalText.safe(folder), TerminalText.safe(folder))
    return """
      error: \(name) holds no Content/ folder, so there is no usual place to write a site to
        fix: for a folder of notes, say where: dossier build \(argument) --output ../site
        fix: to begin a dossier there: dossier new \(argument)

      """
  }
}
