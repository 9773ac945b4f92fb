/// What a folder of content is, by its name and by whether settings lie in it.
public enum ContentKind: Sendable {
  /// A dossier, in whose own folders what does not fit is an error: the folder is called `Content`.
  case dossier
  /// Notes, whatever their folders are called: there are no settings.
  case notes
  /// Either, as settings may also say what to leave out of notes: a dossier where a file in one of its folders says by its
  /// front matter that it is one of a dossier's.
  case either
}
