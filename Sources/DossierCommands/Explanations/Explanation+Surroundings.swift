/// Codes of what is said of the text around annotated words, and of what was published before.
extension Explanation {
  static let surroundings = [
    Explanation(
      "sentence-changed", "The sentence around a note's words was changed, though not in what it seems to say",
      "Look at both; if the note still holds, run dossier reanchor --accept with its name."),
    Explanation(
      "sentence-meaning",
      "A negation, a number, a name or the like came or went beside a note's words; in other languages than English, German, "
        + "French, Spanish and Arabic any word",
      "Look at both; if the note still holds, run dossier reanchor --accept with its name; for a claim with a status also "
        + "with --note and --date, which go into its history."),
    Explanation(
      "heading-renamed", "The heading above a note's words has another name",
      "If the note still holds, run dossier reanchor --accept with its name."),
    Explanation(
      "heading-meaning",
      "The heading above a note's words got a name that says something else of whether they are true, such as “Refuted”",
      "Look at both; if the note still holds, run dossier reanchor --accept with its name; for a claim with a status also "
        + "with --note and --date, which go into its history."),
    Explanation(
      "rule-above", "A rule (---) was set between a note's words and their heading, or taken out there",
      "What stands below a rule is set apart from what is above. If the note still holds, run dossier reanchor --accept with "
        + "its name."),
    Explanation(
      "passage-moved",
      "A sentence stands before a note's words that stood after them, or the reverse, or those on one side follow in another order, so one of them was moved",
      "Read it in its new place; if the note still holds, run dossier reanchor --accept with its name."),
    Explanation(
      "heading-changed", "A note's words stand below another heading than they did",
      "If the note still holds, run dossier reanchor --accept with its name."),
    Explanation(
      "anchor-runs-on", "A note's words run on over a heading or an embedded page, or into a footnote",
      "Quote what stands before it or after it, or make two notes."),
    Explanation(
      "anchor-struck-out",
      "A note that does not keep what stands around its words is on words that the article struck out",
      "Delete the note, or make it anew with dossier annotate where it is about what was struck out."),
    Explanation(
      "anchor-context-missing", "A quote in a script without spaces has no words before it or after it",
      "Run dossier reanchor --write, which adds them."),
    Explanation(
      "anchor-beside-negation", "A sign that denies, such as 不, stands directly beside a note's words", "Quote it too."),
    Explanation(
      "article-by-alias", "A note names its article by an alias, which may become another article's",
      "Write the name of the article's file."),
    Explanation(
      "article-by-former-name", "A note names its article by a name that the article had before, as its formerly: says",
      "Write the name that it has now; until then the note is read as if it did."),
    Explanation(
      "comment-in-value", "YAML takes ` #` and what follows for a comment, so it is no part of the value",
      "Put the value between quotation marks, or a space after # where a comment is meant."),
    Explanation(
      "unreadable-record",
      "published.txt is not as it was written: a merge left a mark there, the file was emptied, or lines were taken out or changed",
      "Take the line out, bring the file back from version control, or write it anew with dossier build --record."),
    Explanation(
      "lost-record",
      "There was a published.txt when the site was built last, or dossier.yml has recorded: true, and there is none",
      "Bring it back from version control: without it nobody is told what changed after it was published. Or begin anew with "
        + "dossier build --record."),
  ]
}
