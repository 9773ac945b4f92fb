/// How a page looks that is served under any address, where the site's style is not found: opened from a disk while its links
/// begin at the site's address. All of it gives way to that style.
enum BareStyle {
  /// It stands in the page, so the policy names its hash.
  static let css: StaticString = """
    :where(body){margin:2rem auto;max-inline-size:40rem;padding:0 1.5rem;background:canvas;font:1.125rem/1.5 Charter,\
    Georgia,serif}:where(.page-address){display:none}
    """

  /// The SHA-256 of ``css``, as the policy has it; a test holds the two together.
  static let hash: StaticString = "sha256-oYnxkI2zxg0TUs6TmllrfyqSPSGBzha2VTeJNTzbD58="
}
