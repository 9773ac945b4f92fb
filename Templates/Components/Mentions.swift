import Markup
import Pages

// Written piece by piece and not as a value for each: the sentences are most of what a site has to say.

/// Where something is mentioned: the sentences, by page.
func mentionGroups(_ list: MentionList) -> HTML {
  if list.isEmpty { return HTML() }
  var html: HTML = "<ul class=\"mention-groups\">\n"
  html.run { html in
    for group in list.groups { append(group, of: list, to: &html) }
    html.append(literal: "</ul>\n")
  }
  return html
}

/// The sentences of one page, below its title.
private func append(_ group: MentionList.Group, of list: MentionList, to html: inout HTMLRun) {
  html.append(literal: "<li>\n<p class=\"from\"><a href=\"")
  html.append(group.href)
  html.append(literal: "\">")
  html.append(group.title)
  html.append(literal: "</a> <span>")
  html.append(group.typeName)
  html.append(literal: "</span></p>\n<ul>\n")
  for mention in list.mentions(of: group) { append(mention, to: &html) }
  html.append(literal: "</ul>\n</li>\n")
}

/// A sentence: all of it leads to the place where it stands.
private func append(_ mention: MentionList.Mention, to html: inout HTMLRun) {
  html.append(literal: "<li><a href=\"")
  html.append(mention.href)
  if !mention.heading.isEmpty {
    html.append(literal: "#")
    html.append(mention.heading)
  }
  html.append(literal: "\">")
  html.append(mention.sentence)
  html.append(literal: "</a></li>\n")
}
