import Markup
import Pages

/// The sentences of one page, below its title.
private func mentionGroup(_ group: MentionList.Group, in list: MentionList) -> HTML {
  """
  <li class="mention-group">
  <p class="from"><a class="name" href="\(list.html(group.href))">\(list.html(group.title))</a> \
  <span class="about">\(list.html(group.typeName))</span></p>
  <ul>
  \(each: list.mentions(of: group), { mention($0, in: list) })</ul>
  </li>

  """
}

/// A sentence: all of it leads to the place where it stands.
private func mention(_ mention: MentionList.Mention, in list: MentionList) -> HTML {
  "<li><a href=\"\(list.html(mention.href))\">\(list.html(mention.sentence))</a></li>\n"
}

func mentionGroups(_ list: MentionList) -> HTML {
  if list.isEmpty { return HTML() }
  return "<ul class=\"mention-groups\">\n\(each: list.groups, { mentionGroup($0, in: list) })</ul>\n"
}
