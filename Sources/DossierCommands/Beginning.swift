import Diagnostics

/// What is said to someone who stands in a folder where there is no dossier yet.
enum Beginning {
  /// The dossier lies in a folder of nearly the right name, and would be taken for notes.
  static func misnamedContent(_ name: String, in folder: String) -> String {
    let before = folder == "." ? "" : folder + "/"
    return """
      error: there is a dossier in \(TerminalText.safe(before))\(name)/, and its folder must be called Content, with a capital C
        fix: rename it:
          mv \(ShellWord.quoted(before + name)) \(ShellWord.quoted(before + "Content"))

      """
  }

  /// Somebody stands in one of a dossier's folders, where its texts would be taken for notes.
  static func partOfDossier(_ folder: String, _ around: String) -> String {
    let name = folder == "." ? "this folder" : TerminalText.safe(folder)
    return """
      error: \(name) is a part of the dossier in \(TerminalText.safe(around)), and no dossier by itself
        fix: run this in the dossier's folder:
          cd \(ShellWord.quoted(around))

      """
  }

  static let wholeMachine = """
    error: that is all that lies on this machine, and no folder of notes
      fix: name the folder that holds Content/, or a folder of Markdown notes

    """

  static func noUsualOutput(_ folder: String, holdsDossier: Bool = false) -> String {
    let name = folder == "." ? "this folder" : TerminalText.safe(folder)
    let argument = ShellWord.quoted(folder)
    if holdsDossier {
      return """
        error: \(name) holds a dossier’s files, and no Content/ folder around them
          fix: make a folder Content in it, move dossier.yml and all the folders into that, and run dossier build again

        """
    }
    return """
      error: \(name) holds no Content/ folder, so there is no usual place to write a site to
        fix: to begin a dossier there, run
          dossier new \(argument)
        fix: for a folder of notes, say where the site is to go:
          dossier build \(argument) --output ../site

      """
  }
}
