package import Markup

// The small values that pages are made of. Addresses are relative to the page that holds them.

package struct PageLink: Sendable, Hashable {
  package var title: String
  package var href: Href

  package init(title: String, href: Href) {
    self.title = title
    self.href = href
  }
}

/// A date for people, and for `<time datetime>` where that element can hold it.
package struct DateText: Sendable, Hashable {
  package var text: String
  package var machine: String?

  package init(text: String, machine: String?) {
    self.text = text
    self.machine = machine
  }
}

/// An entity in a list: its name, what it is, and a sentence.
package struct EntityCard: Sendable {
  package var link: PageLink
  /// “Person”; the kind's id is for the style.
  package var kindName: String
  package var kindID: String
  package var summary: String?
  /// “12 mentions”, “3 sentences shared”, or nothing.
  package var note: String?

  package init(link: PageLink, kindName: String, kindID: String, summary: String?, note: String? = nil) {
    self.link = link
    self.kindName = kindName
    self.kindID = kindID
    self.summary = summary
    self.note = note
  }
}

/// An article, a source or a page in a list.
package struct DocumentCard: Sendable {
  package var link: PageLink
  package var date: DateText?
  package var summary: String?
  /// “Article”, “Newspaper article”, “cited 3 times”: at most a few words.
  package var note: String?

  package init(link: PageLink, date: DateText? = nil, summary: String? = nil, note: String? = nil) {
    self.link = link
    self.date = date
    self.summary = summary
    self.note = note
  }
}

/// One entry of a table of contents, with those below it.
package struct ContentsEntry: Sendable {
  package var title: String
  package var href: Href
  package var children: [ContentsEntry]

  package init(title: String, href: Href, children: [ContentsEntry] = []) {
    self.title = title
    self.href = href
    self.children = children
  }
}

/// A label and what stands beside it, each part of it a link where it has an address.
package struct FactLine: Sendable {
  package enum Value: Sendable {
    case text(String)
    case date(DateText)
    case link(PageLink)
    /// A link to another site.
    case external(ExternalLink)
  }

  package struct Entry: Sendable {
    package var value: Value
    /// In brackets behind it: a role, dates.
    package var detail: String?
    /// The source that says so.
    package var source: PageLink?

    package init(_ value: Value, detail: String? = nil, source: PageLink? = nil) {
      self.value = value
      self.detail = detail
      self.source = source
    }
  }

  package var label: String
  package var entries: [Entry]

  package init(label: String, entries: [Entry]) {
    self.label = label
    self.entries = entries
  }
}

/// An image of the dossier's own media.
package struct PageImage: Sendable {
  package var src: Href
  package var alt: String

  package init(src: Href, alt: String) {
    self.src = src
    self.alt = alt
  }
}
