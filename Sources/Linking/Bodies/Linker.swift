public import Diagnostics
public import Model
public import Parallel

/// The second step of the data's way: every body parsed, linked and rendered once, every mention turned round.
public enum Linker {
  /// Pure, and the same at any width. Bodies with errors are kept as far as they go, so that all errors are told at once.
  public static func link(_ corpus: Corpus, width: Width, progress: Progress? = nil) -> Diagnosed<Dossier> {
    let linkage = Linkage(corpus, width: width, progress: progress)
    return Diagnosed(linkage.dossier, linkage.diagnostics)
  }
}
