import Diagnostics

/// What is said to someone who stands in a folder where there is no dossier yet.
enum Beginning {
  static func noUsualOutput(_ folder: String) -> String {
    let (name, argument) = folder == "." ? ("this folder", ".") : (TerminalText.safe(folder), TerminalText.safe(folder))
    return """
      error: \(name) holds no Content/ folder, so there is no usual place to write a site to
        fix: for a folder of notes, say where: dossier build \(argument) --output ../site
        fix: to begin a dossier there: dossier new \(argument)

      """
  }
}
