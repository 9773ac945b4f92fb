import Markup
import Pages

/// The sentences of one page, below its title.
func mentionGroup(_ group: MentionGroup) -> HTML {
  """
  <li class="mention-group">
  <p class="from"><a class="name" href="\(group.page.href)">\(group.page.title)</a> \
  <span class="about">\(group.typeName)</span></p>
  <ul>
  \(each: group.mentions, mention)</ul>
  </li>

  """
}

/// A sentence: all of it leads to the place where it stands.
private func mention(_ mention: MentionGroup.Mention) -> HTML {
  "<li><a href=\"\(mention.href)\">\(mention.sentence)</a></li>\n"
}

func mentionGroups(_ groups: [MentionGroup]) -> HTML {
  if groups.isEmpty { return HTML() }
  return "<ul class=\"mention-groups\">\n\(each: groups, mentionGroup)</ul>\n"
}
