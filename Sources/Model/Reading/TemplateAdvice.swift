import Diagnostics

/// A form for other notes is no note, and its front matter no YAML before it is filled in.
enum TemplateAdvice {
  /// What is wrong with front matter, with what to do where the file is a template: of another note that would lose it.
  static func added(to diagnostic: Diagnostic, in file: ContentFile) -> Diagnostic {
    guard file.isLikelyTemplate else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.notes.append(
      .init("if it is a template, leave it out with a line in dossier.yml: ignore: [\"\(file.pathOfTemplates)\"]"))
    return diagnostic
  }
}
