import Markup

/// Links, images and embeds.
extension Rendering {
  private func rendered(_ node: Node) -> RenderedLink {
    let index = Int(node.payload)
    return index < links.count ? links[index] : .asWritten
  }

  // MARK: Links

  mutating func openLink(_ node: Node) {
    guard node.payload >= 0 else { return }
    let reference = document.references[Int(node.payload)]
    switch rendered(node) {
    case .anchor(let href, let role):
      anchor(href, role, reference)
    case .prepared(let address, let skipped, let role):
      anchor(address, skipping: skipped, role, reference)
    case .asWritten where node.kind == .link:
      html.markup("<a href=\"")
      html.address(slice(reference.address))
      html.markup("\"")
      title(reference.title)
      html.markup(">")
    case .asWritten, .text, .embed, .image, .player: return
    }
    linkDepth += 1
  }

  private mutating func anchor(_ href: Href, _ role: LinkRole, _ reference: Reference) {
    html.markup("<a href=\"")
    html.text(href.text)
    html.markup("\"")
    role.attributes.withBytes { html.markup($0) }
    title(reference.title)
    language(ofLink: reference.label)
    html.markup(">")
  }

  private mutating func anchor(_ address: Int32, skipping skipped: Int32, _ role: Int32, _ reference: Reference) {
    if options.keepsLinksPrepared, EncodedBody.holds(skipping: skipped, role: role) {
      EncodedBody.append(address: address, skipping: skipped, role: role, to: &html)
    } else {
      html.markup("<a href=\"")
      html.markup(prepared.addresses[Int(address)].part(from: Int(skipped)).unsafe)
      html.markup("\"")
      html.markup(prepared.attributes[Int(role)].unsafe)
    }
    title(reference.title)
    language(ofLink: reference.label, to: address)
    html.markup(">")
  }

  private mutating func title(_ title: ByteRange) {
    guard !title.isEmpty else { return }
    html.markup(" title=\"")
    html.text(slice(title))
    html.markup("\"")
  }

  mutating func closeLink(_ node: Node, contentAt content: Int) {
    guard node.payload >= 0 else { return }
    switch rendered(node) {
    case .anchor, .prepared: break
    case .asWritten where node.kind == .link: break
    case .asWritten, .text, .embed, .image, .player: return
    }
    EncodedBody.closeLink(contentAt: content, in: &html)
    linkDepth -= 1
    if !endedMarks.isEmpty, linkDepth == 0 { writeEndedNumbers() }
  }

  // MARK: Images and embeds

  /// The picture that is all of a paragraph, and so a figure, with the title as its caption. In a footnote the way back follows
  /// it.
  func picture(aloneIn paragraph: Node, _ index: Int) -> Reference? {
    guard !isPlain, !paragraph.flags.contains(.tight), Int(paragraph.end) == index + 2,
      frames.last.map({ nodes[$0.node].kind == .footnoteDefinition }) != true
    else { return nil }
    let node = nodes[index + 1]
    guard node.kind == .image || node.kind == .embed else { return nil }
    return isShown(node) ? document.references[Int(node.payload)] : nil
  }

  /// Whether a picture is there to be seen, and no link or words stand in its place.
  private func isShown(_ node: Node) -> Bool {
    let reference = document.references[Int(node.payload)]
    switch rendered(node) {
    case .image, .player: return true
    case .asWritten: return reference.kind == .image && !reference.isExternal
    case .anchor, .prepared, .embed, .text: return false
    }
  }

  /// - Parameter picture: the node of the picture in it.
  mutating func openFigure(_ node: Node, _ index: Int, of picture: Node) {
    html.endLine()
    html.markup("<figure")
    if case .image(_, let width, let height) = rendered(picture), height > width {
      html.markup(" class=\"tall\"")
    }
    name(node, index)
    html.markup(">\n")
    isInFigure = true
  }

  mutating func closeFigure(_ reference: Reference) {
    isInFigure = false
    html.endLine()
    if !reference.title.isEmpty {
      html.markup("<figcaption>")
      html.text(slice(reference.title))
      html.markup("</figcaption>\n")
    }
    html.markup("</figure>\n")
  }

  mutating func writeEmbed(_ node: Node, _ index: Int) {
    let reference = document.references[Int(node.payload)]
    let words = words(for: reference)
    switch rendered(node) {
    case .image(let src, let width, let height):
      image(src, reference, index, width: width, height: height)
    case .anchor(let href, let role):
      if linkDepth > 0 { return html.text(words) }
      anchor(href, role, reference)
      html.text(words)
      html.markup("</a>")
    case .prepared(let address, let skipped, let role):
      if linkDepth > 0 { return html.text(words) }
      anchor(address, skipping: skipped, role, reference)
      html.text(words)
      html.markup("</a>")
    case .asWritten where reference.kind == .image: imageAsWritten(reference)
    case .player(let src, let isFilm):
      if linkDepth > 0 { return html.text(words) }
      player(src, isFilm: isFilm, words)
    case .asWritten, .text, .embed: html.text(words)
    }
  }

  /// Nothing of it is loaded before a reader asks for it, and who has no player has the file.
  private mutating func player(_ src: Href, isFilm: Bool, _ words: UnsafeBufferPointer<UInt8>) {
    html.markup(isFilm ? "<video controls preload=\"none\" src=\"" : "<audio controls preload=\"none\" src=\"")
    html.text(src.text)
    html.markup("\"><a href=\"")
    html.text(src.text)
    html.markup("\">")
    html.text(words)
    html.markup(isFilm ? "</a></video>" : "</a></audio>")
  }

  /// What stands for an image that is not shown. One without words is known by its address: a link that shows nothing cannot
  /// be followed.
  private func words(for reference: Reference) -> UnsafeBufferPointer<UInt8> {
    let own = slice(reference.alternative)
    if own.contains(where: Self.isSeen) { return own }
    let address = slice(reference.target)
    return address.isEmpty ? slice(reference.address) : address
  }

  /// A blank, or a byte of the white space beyond ASCII that is usual, is not.
  private static func isSeen(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xC2 && byte != 0xA0 }

  private mutating func image(_ src: Href, _ reference: Reference, _ index: Int, width: Int, height: Int) {
    html.markup("<img src=\"")
    html.text(src.text)
    html.markup("\" alt=\"")
    // Without words of the author's an embedded image's file name would be read out.
    if reference.kind == .image || reference.hasLabel { html.text(slice(reference.alternative)) }
    html.markup("\"")
    if !isInFigure { title(reference.title) }
    if nodes[index].flags.contains(.typed) { alignment(document.attributes(ofNode: index)?.alignment) }
    // What the author asks for goes before the file's own size.
    size(asked: (Int(reference.width), Int(reference.height)), own: (width, height))
    html.markup(" loading=\"lazy\">")
  }

  private mutating func size(asked: (width: Int, height: Int), own: (width: Int, height: Int)) {
    var (width, height) = own
    if asked.width > 0 {
      height = asked.height > 0 ? asked.height : (own.width > 0 ? asked.width * own.height / own.width : 0)
      width = asked.width
    }
    if width > 0 {
      html.markup(" width=\"")
      html.number(width)
      html.markup("\"")
    }
    if height > 0 {
      html.markup(" height=\"")
      html.number(height)
      html.markup("\"")
    }
  }

  private mutating func imageAsWritten(_ reference: Reference) {
    if !isPlain, reference.isExternal {
      // A page loads nothing from another host: a reader may go there.
      if linkDepth > 0 { return html.text(words(for: reference)) }
      html.markup("<a href=\"")
      html.address(slice(reference.address))
      html.markup("\">")
      html.text(words(for: reference))
      return html.markup("</a>")
    }
    html.markup("<img src=\"")
    html.address(slice(reference.address))
    html.markup("\" alt=\"")
    html.text(slice(reference.alternative))
    html.markup("\"")
    if !isInFigure { title(reference.title) }
    if isPlain { html.markup(" />") } else { html.markup(" loading=\"lazy\">") }
  }

  mutating func writeEmbedBlock(_ node: Node, _ index: Int) {
    html.endLine()
    if case .embed(let text) = rendered(node) {
      html.markup("<figure class=\"embed\"")
      name(node, index)
      language(text.language)
      html.markup(">\n<figcaption")
      labelLanguage()
      html.markup(">")
      html.text(options.labels.from)
      html.markup(" <a href=\"")
      html.text(text.page.text)
      html.markup("\"")
      language(text.titleLanguage)
      html.markup(">")
      html.text(text.title)
      html.markup("</a></figcaption>\n")
      html.markup(text.html)
      html.endLine()
      return html.markup("</figure>\n")
    }
    if isShown(node) {
      openFigure(node, index, of: node)
      writeEmbed(node, index)
      return closeFigure(document.references[Int(node.payload)])
    }
    html.markup("<p")
    name(node, index)
    html.markup(">")
    writeEmbed(node, index)
    html.markup("</p>\n")
  }
}
