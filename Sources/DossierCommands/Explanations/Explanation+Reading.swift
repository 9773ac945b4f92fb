/// Codes of what is said before anything is linked.
extension Explanation {
  /// Of the files in the content folder, whatever is in them.
  static let folder = [
    Explanation(
      "symbolic-link", "A file or a folder is a symbolic link, and links are not followed",
      "Put the file or the folder itself in its place. A link could lead anywhere on the machine that builds."),
    Explanation(
      "special-file", "Something is neither a file nor a folder, such as a socket or a device",
      "Move it out of the content folder."),
    Explanation(
      "unreadable-file", "The system did not let a file be read",
      "Give your user the right to read it, or move it out of the content folder; build again if it was being written."),
    Explanation(
      "file-name-encoding", "A file's name is not UTF-8, so that no link can name it",
      "Rename the file. Archives that were made long ago or on another system have such names. A note is published all the same."
    ),
    Explanation(
      "file-name-control", "A file's name holds a control character, so that no link can name it",
      "Rename it. A note is published all the same, at an address without it."),
    Explanation(
      "file-too-large", "A text or the settings have more bytes than are read",
      "Split the text into several, or put the file in media/ or captures/ if it is no article."),
    Explanation("folder-too-deep", "A file lies in more folders within folders than are read", "Move it up."),
    Explanation(
      "no-content", "There is no Markdown in the folder",
      "Write a first file, such as Content/index.md, and build again."),
    Explanation(
      "no-settings", "There is no dossier.yml in Content/, so that the dossier has its folder's name",
      "Write a file Content/dossier.yml with a line `title:` and the dossier's name."),
    Explanation(
      "misnamed-file", "A file is called otherwise than what it is meant to be, such as a text that ends in .txt",
      "Rename it or move it as the message says: texts end in .md, and the settings are dossier.yml."),
    Explanation(
      "misnamed-folder", "A folder is called nearly as one of a dossier's own, such as Articles, Artikel or capture",
      "Rename it: articles, entities, annotations, sources, pages, media and captures, in lower case."),
    Explanation(
      "misplaced-file", "A file lies where files of another type belong, or where nothing reads it",
      "Move it as the message says. The folder says what a file is: dossier --help shows which holds what."),
    Explanation(
      "kept-captures", "A folder of notes is called captures, as that for a dossier's copies of sources",
      "Nothing in it is published. Give the folder another name, if its notes are to be read by others."),
    Explanation(
      "unused-ignore", "The settings leave out a path that is not there",
      "Correct the path, which begins in the content folder, in just the case that it has, without signs such as `*`. It is an error where something there is nearly so called, as that would be published."
    ),
    Explanation(
      "bad-slug", "A file's name has no letter or digit, and so gives no address",
      "Rename it: letters, digits, hyphens."),
    Explanation(
      "duplicate-slug",
      "Two files would have the same address: the slug, a file's name, is unique in the whole dossier",
      "Rename one of the two; the folder does not tell them apart."),
    Explanation(
      "same-file-name",
      "Two files beside notes have one name, but for how its letters are composed, so that no link tells them apart",
      "Give one of the two another name. The first is shown; the other is left out."),
    Explanation(
      "reserved-slug", "A page would have the address of one that Dossier makes, such as people.html",
      "Give the file another name."),
    Explanation(
      "invalid-utf8", "A file is not UTF-8 text, as if it were saved by an old program or is no text at all",
      "Save it in the encoding UTF-8; most editors ask for it in “Save as”."),
    Explanation(
      "large-capture", "A capture is too large to be held against what is quoted from it",
      "Keep the part that is quoted in a smaller file, or split it."),
  ]

  /// Of what stands between the lines of `---`, and in dossier.yml.
  static let frontMatter = [
    Explanation(
      "unclosed-front-matter", "The front matter that begins on the first line is never closed",
      "Write a line --- below its last key, above the text."),
    Explanation(
      "late-front-matter", "Front matter stands below the first line, where it would be printed as text",
      "Move what stands above its first --- below it, and take out empty lines there. A second text has a file of its own."
    ),
    Explanation(
      "unfinished-merge", "A text holds the lines that a merge of two versions leaves for someone to choose by",
      "Keep the version that holds; take out the other, and the lines that begin with <<<<<<<, ======= and >>>>>>>. In a block of "
        + "code they are an example."),
    Explanation(
      "odd-fence", "The line above or below the front matter is not --- alone, so that it would be printed as text",
      "Write three hyphens alone on the line, from its beginning, and in that of the signs around a block of code. Some programs make a dash of them, and other forms of text have more or other signs."
    ),
    Explanation("long-front-matter", "The front matter is longer than 16 KiB", "Move text from it into the body."),
    Explanation(
      "control-character", "The front matter holds a character that cannot be seen and that no value needs",
      "Delete it; it often comes with text that was pasted from elsewhere."),
    Explanation(
      "invalid-yaml", "The front matter is not YAML, so that what stands in it cannot be told for certain",
      "Fix the line that the message names. Each key is `key: value`, with a space after the colon; items of a list stand "
        + "after `- `, indented alike; a value with a colon or a # in it stands in quotation marks."),
    Explanation(
      "yaml-not-read",
      "The front matter uses a part of YAML that no key needs: an alias, a tag, a complex key, {{ of a template",
      "Write the value out, in quotation marks if it begins with a sign such as * or &."),
    Explanation(
      "unknown-key", "A key is none that this type of file has",
      "Correct its spelling, or take the line out. Every type has title, summary, aliases, tags, draft and formerly; the "
        + "message lists the rest."),
    Explanation(
      "former-key", "A key is one that this type of file had in an earlier version",
      "Write what the message says. Sources state their origin: themselves, in the place of originOf: in notes; a reply has says: "
        + "and quote: in the place of text:."),
    Explanation(
      "duplicate-key", "A key stands twice in one file, and only one value can hold", "Take one of the two lines out."),
    Explanation("missing-key", "A file lacks a key that its type cannot do without", "Write the key with its value."),
    Explanation(
      "foreign-notes", "A folder of notes was written in another program than Obsidian, as whose notes they are read",
      "Look at a page with links in it. What the message names may be shown as it is typed, or lead elsewhere."),
    Explanation("empty-value", "A key has no value", "Write one after the colon, or delete the line."),
    Explanation(
      "list-as-text",
      "A key takes a list, and its value is one text, with commas, semicolons, dashes, slashes, blanks or # in it",
      "Write the items between brackets, [a, b], or each on a line after a hyphen. Between quotation marks a text with a comma "
        + "is one."),
    Explanation(
      "link-in-value", "A title, a summary or a description has a link in two brackets, which pages show as they stand",
      "Write the words alone, and the link in the text below."),
    Explanation(
      "marked-value",
      "A value has typographic quotation marks or signs of bold type around it, or a comma, a semicolon or one quotation mark at its end, which are part of it in YAML",
      "Delete them, or put the whole value between straight ones if they are to be shown."),
    Explanation(
      "author-name", "What stands in authors: is more than a name, or less: two names in one, “By”, an address",
      "Write each author's name by itself: authors: [Jane Doe, Ann Lee]."),
    Explanation(
      "untranslated-language", "The dossier is in a language in which the pages’ own words are not written yet",
      "Leave it: texts are marked with their language. Headings such as “Sources” are in English."),
    Explanation(
      "wrong-type", "A value has another shape than its key takes: a text in place of a list, or the other way round",
      "Write it in the shape that the message names."),
    Explanation(
      "bad-value", "A value is none of those that its key takes", "Write one of those that the message names."),
    Explanation(
      "bad-date", "A date is not written as Dossier reads dates",
      "Write 2018-04-27, 2018-04 or 2018; with ~ after it for about, with ? if it is uncertain; 2014/2019 for a span, and "
        + "2014/.. for one that goes on. This is EDTF, levels 0 and 1."),
    Explanation(
      "bare-front-matter", "Keys stand at the top of a file without the line of three hyphens that begins front matter",
      "Write --- on a line above the first key, and on one below the last."),
    Explanation(
      "foreign-front-matter", "The front matter is TOML or JSON, and YAML is read here",
      "Write it between lines of ---, as key: value."),
    Explanation(
      "kept-back", "A note is left out of the site, as its front matter says so in words of its own",
      "Write draft: true, or take the line out if the note is to be published."),
    Explanation(
      "misnamed-captures", "A folder is captures/ but for the case of its letters: no source finds its capture there",
      "Rename the folder to captures."),
    Explanation(
      "too-many-tags", "A file, or all of them, have more tags than there may be pages of tags",
      "Take out tags that say nothing. A file may have a thousand, and all together ten thousand and two more for each file."
    ),
    Explanation(
      "shortened-address", "A note's address would be longer than a file's name may be everywhere, and was cut",
      "Leave it, or give the file a shorter name."),
    Explanation(
      "unusable-address", "An address cannot be that of a file on every system",
      "Give the file, or the former address, another name: shorter, and without what Windows keeps for itself."),
    Explanation(
      "unknown-check", "The settings or an answer name a rule that does not exist",
      "Correct its name; dossier check --list shows them all."),
    Explanation(
      "empty-reason", "The reason of an answer says no more than the check and the words that it answers",
      "Say in a few words why this may stand, for whoever reads it later."),
    Explanation(
      "fixed-check", "The settings turn off or down a rule that guards evidence or secrets",
      "Delete the line. What may stand at one place is answered there, with allow: in the file's front matter: the check, words "
        + "that its message points at, and the reason. dossier verify lists the answers."),
    Explanation(
      "unused-allow", "An answer to a check answers nothing: the check finds nothing in the file at these words",
      "Take the answer out, or write the words that the check's message points at, as the file has them."),
    Explanation(
      "no-picture", "A file has the name of a picture and is something else, such as a web page that was saved for it",
      "Save the picture itself, as .jpg, .png or .webp."),
    Explanation(
      "working-file", "A file that is mostly written for colleagues, such as README.md, is published as a page",
      "Leave it, if readers may see it. Else write ignore: with its name in dossier.yml."),
    Explanation(
      "misplaced-folder",
      "A dossier's files lie one folder too deep, beside Content/, or in the folder that should hold it",
      "Move them, so that Content/ holds dossier.yml, articles/ and the others."),
    Explanation(
      "unknown-page", "The navigation in dossier.yml names a page that the dossier does not have",
      "Write the slug of a page or of a list, such as people or claims; the message lists them."),
  ]
}
