extension EditedSite {
  /// Something of every type, and something for every rule to find; what would be an error by itself is a warning here.
  static let first: [String: String] = [
    "dossier.yml": """
    title: A dossier
    baseURL: https://example.org/
    checks:
      speech-after-death: warning

    """,
    "index.md": "---\ntitle: Home\n---\n\nWelcome. See [[raid]].\n\n## Part\n\nMore on [[Amaq]].\n",
    "articles/raid.md": """
    ---
    title: The raid
    date: 2018-04-27
    updated: 2018-04-20
    source: letter
    tags: [police]
    image: a.png
    formerly: [old-raid]
    corrections:
      - {date: 2018-05-02, note: A name was wrong.}
    ---

    Servers of [[Amaq]] were seized by [[Europol]] in [[Bulgaria]] that day.

    ## Part

    [[Ada]] of [[Europol]] said that it was a big hole.[^1] See [[letter]].

    Nobody knew of the key, said the director. ^key

    [^1]: As [[report]] has it.
    """,
    "articles/second.md": """
    ---
    title: The second
    date: 2018-05
    updated: 3018
    ---

    What came of [[raid]] and of [[raid#Part|its part]]: [[Amaq]] came back.

    ![[ada]]

    Said Ada Example of [[Bulgaria]]. Europol was silent, “as ever”.
    """,
    "articles/third.md":
      "---\ntitle: The third\ndate: 2018-04-27\ntags: [police, Amaq]\n---\n\n## Part\n\n![[raid#Part]]\n\nX of [Ada Example], [https://example.org the site].\n\n(It)[https://example.org/] **and.\n\n• So\n\n-It [so](http://localhost/a.html)\n\n| A |\n| - |\n| 1 | 2 |\n\n![](../media/a.png)\n",
    "articles/later.md": "---\ntitle: Later\ndate: 2019\ndraft: true\n---\n\nOf [[Amaq]].\n",
    "entities/ada.md": """
    ---
    title: Ada Example
    aliases: [Ada]
    kind: person
    died: 2016
    relations:
      - {type: Directorship, to: europol, role: Director, start: 2009, end: 2018, source: letter}
      - {type: Led, to: bulgaria, start: 2012}
      - {type: TookPartIn, to: strike, date: 2018-04, source: letter}
    ---

    Ada is [[Europol]]’s. Born in [[Bulgaria]].

    ## Part

    More of [[raid]].
    """,
    "entities/ada2.md": "---\ntitle: Ada Exemple\nkind: person\naliases: [the bulgaria]\n---\n\nX.\n",
    "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\nowner: ada\nimage: a.png\n---\n\nAn outlet. See [[raid]].\n",
    "entities/europol.md":
      """
    ---
    title: Europol
    kind: organization
    country: BG
    relations: [{type: Membership, to: strike, date: 2018}, {type: TookPartIn, to: inquiry, date: 2018-06}]
    ---

    In [[Bulgaria]].

    ## Part

    X.
    """,
    "entities/bulgaria.md":
      "---\ntitle: Bulgaria\nkind: place\naliases: [The Bulgaria]\nlatitude: 42.7\n---\n\nA country.\n",
    "entities/sofia.md":
      "---\ntitle: Sofia\nkind: place\nlatitude: 42.7\nlongitude: 23.32\nextent: city\n---\n\nA city of [[Bulgaria]].\n",
    "entities/inquiry.md": "---\ntitle: The inquiry\nkind: event\ndate: 2018-06\n---\n\nAsked [[Ada]].\n",
    "entities/strike.md": "---\ntitle: The strike\nkind: event\nlocation: bulgaria\ndate: 2018-04\n---\n\nX.\n",
    "sources/letter.md":
      "---\ntitle: A letter\ntype: report\ncapture: letter.txt\norigin: own\nurl: https://example.com/l\n---\n\nSays [[Europol]].\n",
    "sources/report.md":
      "---\ntitle: The report\ntype: report\ncapture: lost.txt\norigin: [letter]\nformerly: [old-report]\nallow: [{check: missing-capture, words: \"lost.txt\", reason: The court heard it so}]\n---\n\nX.\n",
    "sources/other.md":
      "---\ntitle: The other\nsummary: They were seized by others.\ntype: book\ncapture: letter.txt\nsha256: \(String(repeating: "0", count: 64))\nallow: [{check: changed-capture, words: \"\(String(repeating: "0", count: 64))\", reason: The court heard it so}]\n---\n\nX.\n",
    "sources/insider.md": "---\ntitle: Insider talk\ntype: report\nconfidential: true\n---\n\nOf [[Amaq]].\n",
    "annotations/a.md":
      "---\nkind: claim\narticle: raid\nquote: were seized by\nstatus: confirmed\nsources: [{source: letter}]\naccuses: [amaq]\n---\n\nOn [[Amaq]].\n",
    "annotations/b.md":
      "---\nkind: claim\narticle: raid\nquote: seized by Europol in\nstatus: refuted\nspeaker: ada\ndate: 2018\n---\n\nThe director said so.\n",
    "annotations/c.md":
      "---\nkind: quote\narticle: raid\nquote: a big hole\nspeaker: bulgaria\n---\n\nOf [[Bulgaria]].\n",
    "annotations/d.md":
      "---\nkind: quote\narticle: second\nquote: came back\nspeaker: ada\ndate: 2018\nsources: [{source: insider, says: x}]\n---\n\nX.\n",
    "annotations/e.md":
      "---\nkind: correction\narticle: raid\nquote: Nobody knew\n---\n\nSomebody knew.\n",
    "annotations/f.md":
      "---\nkind: question\narticle: second\nquote: came back\nsources: [{source: letter, quote: It … a big hole}]\n---\n\nWhy?\n",
    "annotations/withheld.md":
      "---\nkind: claim\narticle: second\nquote: Europol was silent\nstatus: reported\naccuses: [amaq]\ndraft: true\n---\n\nX.\n",
    "sources/note-1.md": "---\ntype: interview\n---\n\nX.\n",
    "sources/old.md": "---\ntitle: The old one\ntype: report\ncapture: old.html\n---\n\nX.\n",
    "sources/round.md":
      "---\ntitle: The round one\ntype: report\norigin: [round]\nallow: [{check: circular-origin, words: round, reason: The court heard it so}]\n---\n\nX.\n",
    "captures/unused.txt": "Nobody names it.",
    "captures/old.html": "<html><meta charset=big5><p>é",
    "published.txt":
      "article third: sentence: Nobody was told.\narticle third: title: The third\nclaim a: article: raid\nclaim a: status: reported\nclaim a: words: were seized by\n",
    "pages/about.md":
      "---\ntitle: About\n---\n\nAbout [[raid]].\n\n## Part\n\nSomeone talks. They were seized by all.\n",
    "pages/method.md": "---\ntitle: Method\n---\n\nHow it was made.\n",
    "notes/idea.md": "An idea on [[Amaq]] with ![[sketch.png]].\n\nAnd [[plan]].\n",
    "notes/plan.md": "---\ntitle: Plan\nmood: good\n---\n\nSee [[idea]] and [[raid#Part]].\n",
    "media/a.png": "a",
    "captures/letter.txt": "It was never a big hole.", "notes/sketch.png": "d", "notes/other.png": "e",
  ]

  /// What is written into texts: mentions, places, embeds, notes, names without a link, and mistakes.
  static let words = [
    "One more on [[Amaq]], [[Europol]] and [[ada|her]].", "See [[raid]] again, NUMBER.", "As [[letter]] says.",
    "In [[The second]] stands NUMBER.", "Words without a link: NUMBER.", "Named and not linked: The strike, Bulgaria.",
    "## Part", "## Section NUMBER", "Linked to [[raid#Part]].", "Linked to [[ada#Part|a part]].",
    "See [[europol#Part]].",
    "Linked to [[raid#^key]].", "A block. ^key", "![[ada]]", "![[europol#Part]]", "![[raid#^key]]", "![[third]]",
    "![[a.png]]", "A note.[^9]\n\n[^9]: With [[report]].", "were seized by", "It was a big hole.",
    "The director spoke.",
    "Insider talk.", "- one\n- two [[strike]]", "> [!note] Said\n> [[Bulgaria]]", "%%nothing [[Amaq]]%%", "![[about]]",
    "Of [[nobody]].", "See [[raid#Nowhere]].", "![[second]]", "![](lost.png)", "![[other.png]]", "About [[idea]].",
  ]

  static let lines = [
    "summary: Summary NUMBER", "title: Title NUMBER", "aliases: [Alias NUMBER]", "tags: [police, Tag NUMBER]",
    "draft: true", "draft: false", "formerly: [former-NUMBER]", "date: 2017-0NUMBER", "mistake: NUMBER",
    "quote: were seized", "status: disputed", "image: a.png",
  ]

  static let additions = [
    (
      "articles/new.md", "---\ntitle: New NUMBER\ndate: 2018-04-28\n---\n\nOn [[Amaq]] and [[raid]].\n\n## Part\n\nX.\n"
    ),
    ("entities/nobody.md", "---\ntitle: Nobody\nkind: person\n---\n\nX.\n\n## Part\n\nY [[raid]].\n"),
    ("sources/new.md", "---\ntitle: New source NUMBER\ntype: report\n---\n\nX.\n"),
    ("annotations/new.md", "---\nkind: context\narticle: raid\nquote: that day\n---\n\nDay NUMBER of [[strike]].\n"),
    ("pages/new.md", "---\ntitle: New page NUMBER\n---\n\nX [[about]].\n"),
    ("notes/new.md", "New [[raid]] and [[nothing yet]].\n"),
    ("media/lost.png", "NUMBER"), ("notes/sketch.png", "NUMBER"),
  ]
}
