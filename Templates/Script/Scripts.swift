import Markup

/// The scripts of the pages. No page needs them.
enum Scripts {
  /// Sets the colours that a reader chose before anything is seen. It stands in the page, so the policy names its hash.
  static let theme: StaticString =
    "try{const t=localStorage.getItem(\"dossier-theme\");if(t)document.documentElement.dataset.theme=t}catch{}"

  /// The SHA-256 of ``theme``, as the policy has it; a test holds the two together.
  static let themeHash: StaticString = "sha256-ZA8ivw11x7HLjJgLmjA5SS9AWCZ4G4bOWQ+eDmUASyw="
}
