import Markup

/// Where a site will stand, as `--base-url` takes it: an `http` or `https` address without query and fragment.
struct BaseAddress {
  /// Ends in `/`.
  let text: String

  init?(_ argument: String) {
    guard let href = Href(external: argument), href.isExternal,
      !argument.utf8.contains(where: { "?#".utf8.contains($0) }), SiteAddressFlaw.of(argument) == nil
    else { return nil }
    text = argument.utf8.last == UInt8(ascii: "/") ? argument : argument + "/"
  }

  /// What is said of an argument that is none.
  static func complaint(about argument: String) -> String {
    if let flaw = SiteAddressFlaw.of(argument) { return "--base-url \(flaw.reason): \(flaw.fix)." }
    let meant = argument.utf8.contains(UInt8(ascii: ":")) ? nil : BaseAddress("https://" + argument)?.text
    return """
      --base-url takes an address that begins with https:// or http:// and has no ? or # in it, and got “\(argument)”.\
      \(meant.map { " Did you mean \($0)?" } ?? "")
      """
  }
}
