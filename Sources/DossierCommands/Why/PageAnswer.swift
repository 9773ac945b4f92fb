import Linking
import Model
import Publishing

/// What is to be said of what somebody named: what its page is made from, or why there is none.
enum PageAnswer {
  /// With the place on the page, where what was named is a part of it.
  case page(PageParts, fragment: String?)
  case missing([Reason])

  init(to question: PageQuestion, in site: SiteSurvey) {
    for address in question.addresses {
      if let output = Self.output(at: address, in: site) {
        self = .page(PageParts(of: output, in: site), fragment: nil)
        return
      }
    }
    let missing = MissingPage(question: question, site: site)
    guard let document = missing.document else {
      // `crane.png`, as `![[crane.png]]` finds it.
      if let file = missing.fileByName {
        self =
          Self.output(at: file, in: site).map { .page(PageParts(of: $0, in: site), fragment: nil) }
          ?? .missing(missing.reasons(ofFile: file))
        return
      }
      self = .missing(missing.reasons())
      return
    }
    let dossier = site.dossier
    let isShown = !document.isAnnotation || dossier.annotations.anchor(of: document.id) != nil
    if isShown, let address = dossier.address(of: document), let output = Self.output(at: address.route.path, in: site)
    {
      self = .page(PageParts(of: output, in: site), fragment: address.fragment?.text)
      return
    }
    self = .missing(document.isAnnotation ? missing.reasons(ofNote: document) : missing.reasons(of: document))
  }

  private static func output(at address: String, in site: SiteSurvey) -> PlannedOutput? {
    (try? OutputPath(address)).flatMap(site.outputs.output)
  }
}
