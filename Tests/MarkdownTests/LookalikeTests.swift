import Testing

@testable import Markdown

/// What was meant as markup and is shown as it is typed.
@Suite struct LookalikeTests {
  @Test(
    "A link that is never closed",
    arguments: [
      ("See [[Bert Specimen] now.", "«[[Bert Specimen]»"), ("See [[Bert Specimen now.", "«[[»"),
      ("*See [[Bert*", "«[[»"), ("- a\n- [[Bert]\n", "«[[Bert]»"),
    ])
  func unclosedLink(text: String, place: String) {
    #expect(Reading(text).problems == ["unclosed-link \(place)"])
  }

  @Test(
    "A link that goes on in the next line",
    arguments: [
      ("See [[Bert\nSpecimen]] now.", "«[[Bert\nSpecimen]]»", "[[Bert Specimen]]"),
      ("- See [[bert|Bert \n  Specimen]].", "«[[bert|Bert \n  Specimen]]»", "[[bert|Bert Specimen]]"),
      ("> See [[Bert\n> Specimen]].", "«[[Bert\n> Specimen]]»", nil), ("[[Bert\n\nSpecimen]]", "«[[»", nil),
      ("[[Bert\n[[Specimen]]", "«[[»", nil),
    ])
  func linkOverLines(text: String, place: String, whole: String?) {
    let reading = Reading(text)
    #expect(reading.problems == ["unclosed-link \(place)"])
    #expect(reading.diagnostics.first?.replacement == whole)
  }

  @Test(
    "An address that is never closed",
    arguments: [
      ("See [Bert](bert.md and more.", "«[Bert](bert.md»"),
      ("See [it](https://a.example/b, he said.", "«[it](https://a.example/b»"),
      ("[it](http://a.example\nand (more)", "«[it](http://a.example»"),
    ])
  func unclosedAddress(text: String, place: String) {
    #expect(Reading(text).problems == ["unclosed-link \(place)"])
  }

  @Test(
    "The title of a picture between typographic marks",
    arguments: [
      ("![Plan](plan.png “The plan”)", "plan.png \"The plan\""), ("[a](b.md „Der Plan“)", "b.md \"Der Plan\""),
      ("![Plan](plan.png  ‘It’s’ )", "plan.png \"It’s\""),
    ])
  func markedTitle(text: String, meant: String) {
    let reading = Reading(text)
    #expect(reading.diagnostics.map(\.id) == ["spaces-in-address"])
    #expect(reading.diagnostics.first?.replacement == meant)
  }

  @Test(
    "A footnote without a text",
    arguments: [("A[^count] b.", "«[^count]»"), ("A b[^1]\n\n> [^2]: c\n", "«[^1]»")])
  func undefinedFootnote(text: String, place: String) {
    #expect(Reading(text).problems.contains("undefined-footnote \(place)"))
  }

  @Test("One that is misspelt is told once, with the one that there is")
  func misspelt() {
    let reading = Reading("A[^count] b.\n\n[^cuont]: Traffic.\n")
    #expect(reading.problems == ["undefined-footnote «[^count]»"])
    #expect(reading.diagnostics[0].fix == "write [^cuont], or correct the name where the footnote stands")
  }

  @Test("A footnote that nothing refers to is on no page")
  func unused() {
    #expect(Reading("A.\n\n[^n]: Traffic.\n").problems == ["unused-footnote «[^n]»"])
    // The line after it is part of it.
    let swallowed = Reading("A.\n\n[^n]: Traffic.\nThe mill fell.[^n]\n").diagnostics
    #expect(swallowed.map(\.fix) == ["leave a line empty after its text"])
    #expect(Reading("A.[^n]\n\n[^n]: Traffic, as before.[^n]\n").problems.isEmpty)
    #expect(Reading("A[^n].\n\n[^n]: Traffic.\n\n```\n[^m]: code\n```\n").problems == [])
  }

  @Test(
    "A heading whose signs touch its words",
    arguments: [
      ("##Background\n\nWords.", "«##»"), ("Words.\n###Éire\nMore.", "«###»"), ("- a\n\n  ##2018\n", "«##»"),
    ])
  func heading(text: String, place: String) {
    let reading = Reading(text)
    #expect(reading.problems == ["unspaced-heading \(place)"])
    #expect(reading.diagnostics.first?.replacement.map { $0.hasSuffix("# ") } == true)
  }

  @Test(
    "Markup of other programs",
    arguments: [
      ("{{< figure src=\"a.jpg\" >}} Words.", "«{{< figure src=\"a.jpg\" >}}»"),
      ("A {{% note %}} b.", "«{{% note %}}»"),
      ("A {% link a.md %}.", "«{% link a.md %}»"), ("[x]({{ site.url }}/a.html)", "«{{ site.url }}/a.html»"),
    ])
  func shortcode(text: String, place: String) {
    #expect(Reading(text).problems == ["shortcode \(place)"])
  }

  @Test(
    "Links with a sign too many, or too few",
    arguments: [
      ("See \\[\\[Bert Specimen\\]\\] now.", "escaped-link «\\[\\[Bert Specimen\\]\\]»"),
      ("[the echo] (https://echo.example) said", "spaced-link «] (»"),
      ("(the echo)[https://echo.example] said", "spaced-link «(the echo)[https://echo.example]»"),
      ("[[[Bert]]] said", "odd-link «[[[Bert]]]»"), ("[[bert||Bert]] said", "odd-link «|»"),
      ("[[]] said", "odd-link «[[]]»"),
      ("[[|Bert]] said", "odd-link «[[|Bert]]»"),
    ])
  func oddLinks(text: String, problem: String) {
    #expect(Reading(text).problems.contains(problem), "\(Reading(text).problems)")
  }

  @Test("A callout without its sign")
  func callout() {
    let reading = Reading("> [note] How we know\n> We saw it.\n")
    #expect(reading.problems == ["unmarked-callout «[note]»"])
    #expect(reading.diagnostics.first?.replacement == "[!note]")
  }

  @Test(
    "What was to begin a callout",
    arguments: [
      ("> [!note How we know\n> We saw.", "«[!note»", "[!note]"), ("> [note]! How\n> We saw.", "«[note]!»", "[!note]"),
      ("> ![tip] How\n> We saw.", "«![tip]»", "[!tip]"), ("> !Note How\n> We saw.", "«!Note»", "[!Note]"),
      ("> ［!note］ How", "«［!note］»", "[!note]"), ("> [！note] How", "«[！note]»", "[!note]"),
      ("> {!note} How", "«{!note}»", "[!note]"), ("> [!note]-How", "«[!note]-»", "[!note]- "),
      ("> [!note]: How", "«[!note]:»", "[!note]"), ("> [!note]How", "«[!note]»", "[!note] "),
      ("> [note!] How", "«[note!]»", "[!note]"), ("> [!note", "«[!note»", "[!note]"),
      ("Words.\n\n[!note] How\nWe saw.", "«[!note]»", "> [!note]"),
    ])
  func calloutSlips(text: String, place: String, meant: String) {
    let reading = Reading(text)
    #expect(reading.problems == ["unmarked-callout \(place)"])
    #expect(reading.diagnostics.first?.replacement == meant)
  }

  @Test(
    "A callout as other programs write it, or below words of the same quotation",
    arguments: [
      ("!!! note \"How\"\n    We saw.", "«!!! note»"), (":::tip How\nWe saw.\n:::", "«:::tip»"),
      ("::: {note}\nWe saw.\n:::", "«::: {note»"), ("> Words.\n> [!note] How", "«[!note]»"),
    ])
  func otherCallouts(text: String, place: String) {
    #expect(Reading(text).problems == ["unmarked-callout \(place)"])
  }

  @Test(
    "No callout was meant",
    arguments: [
      "> [note](a.md) is here", "> (tip) for all", "> A note", "> [!note] Über\n> x", ">[!note] x", "> [! note] x",
      "> [!note|wide] x", "> ![tip](tip.png)", "> note: x", "> [^note] x\n\n[^note]: y", "!important", "[!x] y",
      ": note",
      "> !", "> [", "> [!", "> ！", "`> [note]`",
    ])
  func noCallouts(text: String) {
    #expect(!Reading(text).problems.contains { $0.hasPrefix("unmarked-callout") }, "\(Reading(text).problems)")
  }

  @Test("Lines that nearly begin callouts take time as they grow")
  func manyCallouts() {
    for line in ["> [!note ", "> ![[[((", "> !!!!!!!!", "[!note]\n", "::: "] {
      _ = Reading(String(repeating: line, count: 20_000))
      _ = Reading(String(repeating: line + "\n", count: 20_000))
    }
  }

  @Test("A line of hyphens that has other columns than the head above it")
  func shortRule() {
    let reading = Reading("| a | b |\n| :- |\n| 1 | 2 |\n")
    #expect(reading.problems == ["unruled-table «| :- |»"])
    #expect(reading.diagnostics.first?.replacement == "| :- | --- |")
  }

  @Test(
    "A line of hyphens with something else in a cell is written as it is meant",
    arguments: [
      ("|:-:-|---|", "| :--- |---|"), ("|--- -|-|", "| --- |-|"), ("| ---: : | - |", "| ---: | - |"),
    ])
  func otherSignsInRule(rule: String, meant: String) {
    let reading = Reading("| a | b |\n\(rule)\n| 1 | 2 |\n")
    #expect(reading.problems == ["unruled-table «\(rule)»"])
    #expect(reading.diagnostics.first?.replacement == meant)
    #expect(Reading("| a | b |\n\(meant)\n| 1 | 2 |\n").problems == [])
  }

  @Test("A footnote without its colon, and the only one that nothing refers to")
  func nearlyFootnotes() {
    let bare = Reading("A[^n] b.\n\n[^n] Traffic.\n")
    #expect(bare.problems == ["undefined-footnote «[^n]»"])
    #expect(bare.diagnostics.first?.replacement == "[^n]:")
    let only = Reading("A[^a] b.\n\n[^zz]: Traffic.\n")
    #expect(only.diagnostics.map(\.fix) == ["write [^zz], or correct the name where the footnote stands"])
  }

  @Test("What hides the rest of a text is told alone")
  func hidden() {
    #expect(Reading("A[^n] %%b.\n\n[^n]: Traffic.\n").problems.map { $0.prefix { $0 != " " } } == ["unclosed-comment"])
  }

  @Test("An address with a place in the page that is never closed")
  func unclosedFragment() {
    #expect(Reading("See [it](a.md#part and more.").problems == ["unclosed-link «[it](a.md#part»"])
  }

  @Test("A path on one computer", arguments: ["C:\\a\\b.png", "file:///home/b.png"])
  func localPath(path: String) {
    #expect(Reading("![x](\(path))").diagnostics.first?.fix?.contains("into media/") == true)
  }

  @Test("A table without the line below its first")
  func table() {
    #expect(Reading("| a | b |\n| 1 | 2 |\n| 3 | 4 |\n").problems == ["unruled-table «| a | b |»"])
  }

  @Test("A table that goes on with what stands above it", arguments: ["- x", "1. x", "> q", "- x\n  y  "])
  func tableBelow(above: String) {
    let reading = Reading("\(above)\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    #expect(reading.problems == ["unruled-table «| a | b |»"])
    #expect(reading.diagnostics.map(\.fix) == ["leave an empty line above it"])
    #expect(Reading("\(above)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n").problems == [])
  }

  @Test("Code that never ends", arguments: ["```", "~~~~"])
  func code(fence: String) {
    #expect(Reading("Words.\n\n\(fence)\nMore words.\n\nThe rest.\n").problems == ["unclosed-code «\(fence)»"])
  }

  @Test("Footnotes of one name")
  func footnotes() {
    #expect(Reading("A[^a].\n\n[^a]: One.\n[^a]: Two.\n").problems == ["duplicate-footnote «[^a]»"])
  }

  @Test("An address with spaces")
  func spaces() {
    let reading = Reading("![Plan](bridge plan.png)")
    #expect(reading.problems == ["spaces-in-address «bridge plan.png»"])
    #expect(reading.diagnostics[0].fix == "write (<bridge plan.png>)")
  }

  @Test(
    "What is as it was meant",
    arguments: [
      "See [[Bert Specimen]].", "`[[Bert`", "    [[Bert\n", "\\[\\[Bert", "a [b] c", "[1] [2]", "x[[1]](https://a.b)",
      "[a](b.md \"a title\")", "[a](<b c.md>)", "a[^1]\n\n[^1]: b\n", "a^[an inline note]", "[a] (see b.c d)",
      "a[[1, 2], [3]]", "[a](see below", "[a](", "[a](b.md\n\"title\")", "[a](https://b.example/c)",
      "## A\n", "\\#\\#A", "```\n##A\n```\n", "    ##A\n", "A ##b", "#######A", "##", "#One", "##\n", "##!",
      "- [ ] open\n- [x] done\n", "[^ a]", "`{{< a >}}`", "```\n{% a %}\n```\n", "{a} {{b}} 5 %} {% c",
      "[[Bert]] (https://a.b)",
      "[1] (https://a.b)", "a (b)[^1]\n\n[^1]: c\n", "> [a] b\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "| a |\n",
      "```\nA\n```\n", "`\\[\\[a\\]\\]`", "- ```\n  A\n\nB\n",
    ])
  func fine(text: String) {
    #expect(Reading(text).problems == [], "\(text)")
  }
}
