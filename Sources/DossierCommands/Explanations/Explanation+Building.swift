/// Codes of what is said of texts, links, anchors and the site.
extension Explanation {
  static let texts = [
    Explanation(
      "markdown-limit", "A text would take the reader of Markdown too long, or too much memory",
      "Do what the message says, such as an empty line in a long paragraph; no article comes near these limits."),
    Explanation(
      "slow-body", "A text took longer to read than it may",
      "Split it, or allow more with `bodySeconds:` in dossier.yml."),
    Explanation(
      "raw-html",
      "HTML in a text is shown as it is typed: all of it in a dossier’s own folders, what is not harmless in notes",
      "Write it as Markdown, or write `html: safe` into dossier.yml, which passes on what is harmless of it."),
    Explanation(
      "unclosed-html", "An element of HTML is never closed, and ends with the text that it stands in",
      "Write its end tag where it belongs."),
    Explanation(
      "misplaced-html", "An element of HTML cannot stand where it was typed, such as a `<div>` in a heading",
      "Put it on a line of its own, or take it out; its words are shown without it."),
    Explanation(
      "html-attribute", "An attribute of HTML is left out, such as `style` or `id`: only what is harmless is passed on",
      "Nothing, if the page reads well without it."),
    Explanation(
      "unknown-callout", "A callout is of a kind that does not exist, and is shown as a note",
      "Write one of the kinds, such as [!note], [!quote] or [!warning]."),
    Explanation(
      "unclosed-comment", "A comment that begins with %% is never closed, and would hide the rest of the text",
      "Write %% where it ends."),
    Explanation(
      "empty-comment", "A comment of HTML ends where it begins, as `<!-->` does, so that what follows it is seen",
      "Write `<!-- words -->` with spaces, or %%words%%."),
    Explanation(
      "hidden-html", "An element of HTML that is hidden where it was written is shown here, with its words",
      "Take it out, or write its words between %% and %%; a page has nothing in it that its readers do not see."),
    Explanation(
      "unclear-comment", "It cannot be told whether %% begins a comment or stands in code",
      "Put code between lines of ```, and comments on lines of their own."),
    Explanation(
      "bidi-control", "An invisible character can show a text in another order than it has",
      "Delete it. Pages show it as a sign, since it can make words say something else than they seem to."),
    Explanation(
      "duplicate-block-id", "Two blocks of a text have one name, after ^", "Give one of them another name."),
    Explanation(
      "unclosed-link", "A link is never closed, or runs over the end of a line, so that its brackets are shown",
      "Write ]] where its name ends, or ) where its address ends, and the whole of a wikilink on one line."),
    Explanation(
      "spaces-in-address", "The address of a link or a picture has spaces, so that neither is made of it",
      "Put the address in angle brackets: ![words](<a file.png>); and a title after it in straight quotation marks. A picture's size stands after its words: ![words|300](plan.png)."
    ),
    Explanation(
      "unspaced-heading",
      "A line begins with the signs of a heading and is none, as its words touch them, or as they are more than six",
      "Write a space after the signs, six at the most. Put a backslash before the first where they are part of the words."
    ),
    Explanation(
      "shortcode", "A shortcode or a placeholder of another generator is shown as it is typed",
      "Write Markdown instead: ![[picture.jpg]] for a figure, [[name]] for a reference. In `code` it is shown on purpose."
    ),
    Explanation(
      "escaped-link", "Backslashes keep a wikilink from being one, as word processors save it",
      "Take the backslashes out. In `code` brackets are shown on purpose."),
    Explanation(
      "spaced-link", "The brackets of a link are parted by a space, or have changed places",
      "Write [words](address), with nothing between the two pairs of brackets."),
    Explanation(
      "odd-link", "A wikilink names nothing, or has a bracket or a bar too many",
      "Write [[name]] or [[name|words]]."),
    Explanation(
      "unmarked-callout", "A quotation begins as a callout does, but for the exclamation mark", "Write [!note]."),
    Explanation(
      "unruled-table", "Lines with bars are no table, as no line of hyphens stands below the first",
      "Write one there, with hyphens for each column: | --- | --- |."),
    Explanation(
      "unclosed-code", "A block of code never ends, so that all text below it is code",
      "Write ``` on a line of its own where it ends."),
    Explanation(
      "duplicate-footnote", "Two footnotes of a text have one name, and only the first is shown",
      "Give one of them another name."),
    Explanation(
      "undefined-footnote",
      "A text refers to a footnote that does not stand in it, so that the sign is shown as it is typed",
      "Write the footnote on a line of its own, [^name]: text, or correct one of the two names."),
    Explanation(
      "empty-footnote", "A footnote has no text, so that its number leads to nothing",
      "Write its text after the colon, or take it and its sign out."),
    Explanation(
      "unused-footnote", "Nothing refers to a footnote, so that it is not shown", "Write [^name] where it belongs."),
    Explanation(
      "remote-image", "A picture stands on another host, and pages load nothing from elsewhere",
      "Save it in Content/media/ and name the file; as it is, the page shows a link to it."),
  ]

  static let links = [
    Explanation(
      "unresolved-link", "A link, or a name in front matter, leads to nothing",
      "Correct the name, or make a file for it. A name is a file's name, a title or an alias; case does not matter."),
    Explanation(
      "ambiguous-link", "A name leads to several files",
      "Write the slug, which is the file's name, of the one that is meant."),
    Explanation(
      "missing-heading", "A link leads to a heading that the page does not have", "Write the heading as it is now."),
    Explanation(
      "empty-link", "A link has no address, so that its words lead nowhere",
      "Write the address between the brackets, or take the brackets away."),
    Explanation(
      "own-address", "A link leads to a page of this dossier by its address on the web",
      "Link by name: [[name]]. Then the page has a backlink, a move is followed, and a copy of the site leads to itself."
    ),
    Explanation(
      "missing-block", "A link leads to a block that no ^name marks",
      "Put ^name at the end of the block, or correct the link."),
    Explanation(
      "missing-media", "A picture or a file that a text shows is not there",
      "Put it into Content/media/, or correct the name. Upper and lower case count."),
    Explanation(
      "unsafe-link", "The address of a link is none that a reader may be led to",
      "Write an https address, or the path of a file of the dossier."),
    Explanation(
      "link-to-draft",
      "A page that is published links to a draft, which is not; the link’s words stand there without it",
      "Leave it, if the draft is to be published later; else take the link out. In front matter it is an error."),
    Explanation(
      "link-to-confidential", "A link would name a confidential source", "Take the link out, and say it in other words."
    ),
    Explanation(
      "wrong-reference",
      "A name leads to a file of another type than belongs there, such as a source where an entity is meant",
      "Write the name of the right one."),
    Explanation("embed-cycle", "Pages embed one another in a circle", "Take one of the embeds out."),
    Explanation(
      "embedded-accusation",
      "A note that accuses someone, or words of an article that do, are embedded elsewhere, where status and reply would be missing",
      "Link to the note or the article in the place of embedding it, or embed a part without the accusation."),
    Explanation(
      "embed-limit", "A page embeds more than 1 MiB, or more than eight deep",
      "Link to some of it in the place of embedding."),
  ]

  static let anchors = [
    Explanation("empty-quote", "A note quotes no words of its article", "Copy the words from the article's page."),
    Explanation(
      "broken-anchor", "A note quotes words that its article does not have",
      "Write the words as they stand there now, as the reader sees them, or delete the note; dossier reanchor proposes them."
    ),
    Explanation(
      "near-anchor", "A note with `fuzzy: true` quotes words that are nearly those of its article",
      "Write the words as they are now."),
    Explanation(
      "ambiguous-anchor", "A note quotes words that its article has more than once",
      "Add `prefix:` or `suffix:` with the words around the ones that are meant."),
    Explanation(
      "anchor-context", "A note's words are there, but not with its prefix and suffix around them",
      "Correct the two, or take them out."),
    Explanation(
      "anchor-inside-word", "A note's words begin or end inside another word",
      "Quote whole words; “lawful” may not stand for “unlawful”."),
  ]

  static let site = [
    Explanation(
      "address-collision", "Two files of the site would have one address",
      "Rename one of the files that make them, or its tag."),
    Explanation(
      "missing-output", "Links lead to a page or a file of the site that nothing makes",
      "Correct the link; where it stands in no file of yours, it is a fault of the program: tell its makers."),
    Explanation(
      "edited-output", "A page in the output folder was changed by someone else, and was left so",
      "Make the change in the content, and build with --force. A changed page that shows what is not for the public any more is taken away or written anew, and the message says where its bytes are kept."
    ),
    Explanation(
      "left-copy", "A page was taken away, and what another program packed of it for servers lies there still",
      "Delete it, or have that program do so: a server would hand it out in the place of the page."),
    Explanation(
      "published-capture", "A file that would be published is, byte for byte, one in captures/",
      "Captures are kept to check against. Take the copy out, or, if it may be seen, take it out of captures/."),
    Explanation(
      "cleaned-picture", "A picture carries more than can be seen, such as the place where it was taken",
      "Nothing: the copy in the site has only pixels, orientation and colours, and your file is as it was."),
    Explanation(
      "unreadable-picture", "A picture is not built as its kind is, so what it carries cannot be found in it",
      "Open it in a program for pictures and save it anew."),
    Explanation(
      "carried-metadata",
      "A document, a film or a drawing is published with more than it shows, such as who made it, or where",
      "Clean it before you publish it, for instance with exiftool, qpdf or the program that made it."),
    Explanation(
      "unnamed-media", "Files in media/ are not published, as nothing that is published shows or links to them",
      "Show them, link to them, or write media: all in dossier.yml. Even then what a draft names stays out."),
    Explanation(
      "exposed-secret",
      "A page, a feed or a file would tell something of a confidential source, and so nothing was published",
      "Look for it in the file, or in the texts that the page is made of; where none holds it, please report it."),
    Explanation(
      "still-public",
      "What an earlier build published is not for the public any more, and this build could not take it away",
      "Fix the errors and build again. Where that takes long, delete the files by hand: the next build does not miss them."
    ),
    Explanation(
      "third-party-load", "A page would load something from another host, and so nothing was published",
      "Please report it: templates should make no such page."),
  ]
}
