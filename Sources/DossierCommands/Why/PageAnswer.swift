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
    // A picture or another file, by its path in the content.
    for path in question.paths {
      if let output = Self.copy(of: path, in: site) {
        self = .page(PageParts(of: output, in: site), fragment: nil)
        return
      }
    }
    let missing = MissingPage(question: question, site: site)
    guard let document = missing.document else {
      // `crane.png`, as `![[crane.png]]` finds it.
      if let file = missing.fileByName {
        self =
          Self.copy(of: file, in: site).map { .page(PageParts(of: $0, in: site), fragment: nil) }
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

  /// The output that a file of the content is copied to; a folder of notes has them elsewhere than it lies.
  private static func copy(of path: String, in site: SiteSurvey) -> PlannedOutput? {
    let corpus = site.dossier.corpus
    if corpus.attachments.contains(path) { return output(at: corpus.attachmentRoute(path).path, in: site) }
    let prefix = "media/"
    guard path.utf8.starts(with: prefix.utf8), case let name = String(path.dropFirst(prefix.count)),
      corpus.media.contains(name)
    else { return nil }
    return output(at: path, in: site) ?? output(at: corpus.mediaRoute(name).path, in: site)
  }

  private static func output(at address: String, in site: SiteSurvey) -> PlannedOutput? {
    (try? OutputPath(address)).flatMap(site.outputs.output)
  }
}
