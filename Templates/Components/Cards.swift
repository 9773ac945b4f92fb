import Markup
import Pages

/// An entity in a list: name, kind, a sentence.
func entityCard(_ card: EntityCard) -> HTML {
  """
  <li class="entity-card">\
  <a class="name" href="\(card.link.href)"\(.attributes(of: card.link.language))>\(card.link.title)</a> \
  <span class="about">\(if: card.date, dateInLine)\(when: !card.kindName.isEmpty, kind(of: card))\
  \(if: card.note, { " <span class=\"note\">\($0)</span>" })</span>\
  \(if: card.summary, { "\n<p\(.attributes(of: card.language))>\($0)</p>" })</li>

  """
}

private func kind(of card: EntityCard) -> HTML {
  "\(when: card.date != nil, " ")\(kindLabel(card.kindName, id: card.kindID))"
}

/// An article, a source or a page in a list: title, date, a sentence.
func documentCard(_ card: DocumentCard) -> HTML {
  """
  <li class="document-card">\
  <a class="name" href="\(card.link.href)"\(.attributes(of: card.link.language))>\(card.link.title)</a>\
  \(aboutDocument(card))\
  \(if: card.summary, { "\n<p\(.attributes(of: card.language))>\($0)</p>" })</li>

  """
}

/// A document's date and kind.
func aboutDocument(_ card: DocumentCard) -> HTML {
  if card.date == nil && card.note == nil { return HTML() }
  return """
     <span class="about">\(if: card.date, dateInLine)\(when: card.date != nil && card.note != nil, " ")\
    \(if: card.note, { "<span class=\"note\">\($0)</span>" })</span>
    """
}

/// As an element of its own, which the style sets off from what follows.
private func dateInLine(_ date: DateText) -> HTML {
  date.machine == nil ? "<span>\(date.text)</span>" : time(date)
}

func entityCards(_ cards: [EntityCard]) -> HTML {
  if cards.isEmpty { return HTML() }
  return "<ul class=\"cards\">\n\(each: cards, entityCard)</ul>\n"
}

func documentCards(_ cards: [DocumentCard]) -> HTML {
  if cards.isEmpty { return HTML() }
  return "<ul class=\"cards\">\n\(each: cards, documentCard)</ul>\n"
}

// Written piece by piece, as lists of mentions are.

/// Entities of one kind, in a line: the kind's name, then theirs.
func entityGroup(_ group: EntityGroup) -> HTML {
  var html: HTML = "<div class=\"entity-group\">\n<h3>\(group.title)</h3>\n<ul>\n"
  html.run { html in
    for entry in group.entries {
      html.append(literal: "<li><a href=\"")
      html.append(entry.href)
      html.append(literal: "\">")
      html.append(entry.title)
      html.append(literal: "</a>")
      if let note = entry.note {
        html.append(literal: " <span class=\"note\">")
        html.append(text: note)
        html.append(literal: "</span>")
      }
      html.append(literal: "</li>\n")
    }
    html.append(literal: "</ul>\n</div>\n")
  }
  return html
}
