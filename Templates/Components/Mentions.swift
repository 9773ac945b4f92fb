import Markup
import Pages
import Words

// Written piece by piece and not as a value for each: the sentences are most of what a site has to say.

/// How many pages are shown before the rest is folded.
private let openPages = 10

/// Where something is mentioned: the sentences, by page, those in notes by the article that they are on.
func mentionGroups(_ list: MentionList, _ words: any Wording) -> HTML {
  if list.isEmpty { return HTML() }
  var html: HTML = "<ul class=\"mention-groups\">\n"
  html.run { html in
    let pages = list.groups.indices.filter { !list.groups[$0].isVaultNote }
    let folded = pages.count > openPages + 2 ? pages[openPages] : list.groups.count
    append(list.groups[..<folded], of: list, words, to: &html)
    if folded < list.groups.count {
      html.append(literal: "</ul>\n<details class=\"more\"><summary>")
      html.append(text: words.morePages(pages.count - openPages))
      html.append(literal: "</summary>\n<ul class=\"mention-groups\">\n")
      append(list.groups[folded...], of: list, words, to: &html)
      html.append(literal: "</ul>\n</details>\n")
    } else {
      html.append(literal: "</ul>\n")
    }
  }
  return html
}

private func append(
  _ groups: ArraySlice<MentionList.Group>, of list: MentionList, _ words: any Wording, to html: inout HTMLRun
) {
  var index = groups.startIndex
  while index < groups.endIndex {
    let group = groups[index]
    let next = groups[(index + 1)...].firstIndex { !$0.isVaultNote } ?? groups.endIndex
    html.append(literal: "<li>\n")
    if group.isVaultNote {
      append(notes: groups[index..<next], of: list, words, to: &html)
    } else {
      append(group, of: list, to: &html)
      append(notes: groups[(index + 1)..<next], of: list, words, to: &html)
    }
    html.append(literal: "</li>\n")
    index = next
  }
}

/// The sentences of one page, below its title.
private func append(_ group: MentionList.Group, of list: MentionList, to html: inout HTMLRun) {
  html.append(literal: "<p class=\"from\"><a href=\"")
  html.append(group.href)
  html.append(literal: "\">")
  html.append(group.title)
  html.append(literal: "</a> <span>")
  html.append(group.typeName)
  html.append(literal: "</span></p>\n")
  let mentions = list.mentions(of: group)
  if mentions.isEmpty { return }
  html.append(literal: "<ul>\n")
  for mention in mentions {
    html.append(literal: "<li>")
    append(mention, of: list, group.language, to: &html)
    html.append(literal: "</li>\n")
  }
  html.append(literal: "</ul>\n")
}

/// The notes of the article above that mention it, folded.
private func append(
  notes: ArraySlice<MentionList.Group>, of list: MentionList, _ words: any Wording, to html: inout HTMLRun
) {
  if notes.isEmpty { return }
  html.append(literal: "<details><summary>")
  html.append(text: words.inNotes(notes.count))
  html.append(literal: "</summary>\n<ul>\n")
  for note in notes {
    html.append(literal: "<li><b>")
    let mentions = list.mentions(of: note)
    if mentions.isEmpty {
      html.append(literal: "<a href=\"")
      html.append(note.href)
      html.append(literal: "\">")
    }
    html.append(note.title)
    if mentions.isEmpty { html.append(literal: "</a>") }
    html.append(literal: "</b> ")
    for mention in mentions {
      append(mention, of: list, note.language, isVaultNote: true, to: &html)
      html.append(literal: " ")
    }
    html.append(literal: "</li>\n")
  }
  html.append(literal: "</ul>\n</details>\n")
}

/// A sentence: all of it leads to the place where it stands, and browsers that can show it there.
///
/// - Parameter isVaultNote: whether the address is that of a note's words, which are not the sentence.
private func append(
  _ mention: MentionList.Mention, of list: MentionList, _ language: TextLanguage?, isVaultNote: Bool = false,
  to html: inout HTMLRun
) {
  html.append(literal: "<a href=\"")
  html.append(mention.href)
  if !mention.heading.isEmpty {
    html.append(literal: "#")
    html.append(mention.heading)
  }
  if !isVaultNote { mention.sentence.appendFragment(after: mention.heading.isEmpty ? "#" : "", to: &html) }
  html.append(literal: "\"")
  if let language { html.append(HTML.attributes(of: language)) }
  html.append(literal: ">")
  if let title = list.foreignTitle, title.language != language {
    html.append(marking(title.html, in: title.language, mention))
  } else {
    html.append(mention.sentence)
  }
  html.append(literal: "</a>")
}

/// The sentence, in which a title that was linked to says in which language it is.
private func marking(_ title: [UInt8], in language: TextLanguage, _ mention: MentionList.Mention) -> HTML {
  var html = HTML()
  html.run { $0.append(mention.sentence) }
  let marked = Array("<mark>".utf8) + title + Array("</mark>".utf8)
  let replacement = Array("<mark".utf8) + HTML.attributes(of: language).bytes + marked.dropFirst(5)
  return HTML(trusted: html.bytes.replacing(marked, with: replacement))
}
