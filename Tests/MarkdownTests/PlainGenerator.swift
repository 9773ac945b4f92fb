/// Makes bodies as they are mostly written, and now and then something in them that is more than it seems.
struct PlainGenerator {
  private var random: DocumentGenerator
  /// One in this many words is a trap; none at 0.
  private let traps: Int

  init(seed: UInt64, traps: Int) {
    random = DocumentGenerator(seed: seed)
    self.traps = traps
  }

  private static let words = [
    "police", "a", "raid", "e.g.", "2018", "x", "it’s", "don't", "naïve", "中文", "“quoted”", "100%", "(see", "this)",
    "U.S.", "C#", "who?", "no!", "-", "+", "–", "a-b", "$5", "=", "XYZ", "10:30", "said:", "R & D", "#tag", "www", ">",
    "power", "glowworm", "\"so\"", "'so'", "{x}", "/", "a/b", ";", "1.", "2)", "…", "é", "\u{1F600}", "swwim",
  ]
  private static let links = [
    "[[name]]", "[[name|label]]", "[[a b c|the “label”]]", "[[ name | label ]]", "[[name#Heading]]", "[[name#^block]]",
    "[[name#A#B|x]]", "[[#Heading]]", "[[name|]]", "[[Foo: bar]]", "[[a_b|c*d]]", "[[é|中]]", "[[a|b|c]]",
    "[[e1|Entity 1]]",
  ]
  private static let marks = ["*", "**"]
  private static let traps = [
    "*", "**", "***", "_", "__", "_a_", "~", "~~a~~", "`", "`a`", "\\", "\\*", "<", "<b>", "<a@b.c>", "<!-- a -->",
    "&amp;",
    "&", "&#65;", "|", "a|b", "==", "==a==", "%%", "%%a%%", "^", "^[note]", "^id", "[^1]", "[", "]", "[a]", "[a](b)",
    "![a](b)",
    "![[a]]", "!", "[[", "]]", "[[]]", "[[a]", "[[a]](b.c)", "[[a [[b]]", "[[^a]]", "[[a\\|b]]", "[[`a`]]", "[[a@b.c]]",
    "www.a.bc", "[[www.a.bc]]", "https://a.b", "a@b.cd", "mailto:a@b.cd", ":", "://", "\u{202E}", "\u{2066}", "\t", " ",
    "\u{0}", "\u{1}", "\u{2}", "\u{7F}", "\u{A0}", "\u{2003}", "\u{FEFF}", "*a", "a*", "**a", "a**", "*a*b", "a*b*",
    "*[[a]]*",
    "**[[a]]**", "**[[a]]*", "[[a]]*b*", "*a*[[b]]", "**a**![[b]]", "*a.*", "*a.*b", "(*a*)", "“*a*”", "*“a”*", "*é*",
    "*a*—",
    "*a\u{A0}*", "\u{A0}*a*", "**a*", "*a**", "*a **b** c*", "**a *b* c**", "*a*.", "*a*,*b*", "a  ", "\n", "\n\n",
    "  \n",
    " \n", "\\\n", "\r\n", "\r", "\n ", "\n    ", "\n\t", "\n# ", "\n## b", "\n#", "\n#a", "\n- ", "\n-", "\n---",
    "\n+ ", "\n* ",
    "\n***", "\n=", "\n===", "\n1. ", "\n1)", "\n2. ", "\n1", "\n> ", "\n>", "\n```", "\n~~~", "\n<div>", "\n[a]: b",
    "\n[^1]: a",
    "\n|a|b|", "\n|-|-|", "\n:-", "\n:-:", "\n1:-", "\n*1*:-", "\na|b\n-|-\nc|d", "\n^id", "\n:", "\n%", "\n.", "\n)",
    "\n!",
    "\n,", "\n/", "\n\u{2028}", "\n\u{A0}", "\n\u{FEFF}", "\n\u{B}", "\n\u{C}", "#", " #", " ##", "##\n", "ww", "www",
    "*1*", "A", "é*",
  ]

  private mutating func word() -> String {
    if traps > 0, random.number(traps) == 0 { return random.pick(PlainGenerator.traps) }
    switch random.number(16) {
    case 0: return random.pick(PlainGenerator.links)
    case 1:
      let mark = random.pick(PlainGenerator.marks)
      return mark + random.pick(["a", "some words", "[[name]]", "see [[a|b]] there", "2", "a\nb", "a!"]) + mark
        + (random.number(4) == 0 ? random.pick([".", ",", ";", "?"]) : "")
    default: return random.pick(PlainGenerator.words)
    }
  }

  private mutating func line() -> String {
    var line = random.pick(["The", "A", "“Now", "(In", "[[name|It]]", "**So**", "2018", "É", "\"Yes\"", "*a*"])
    for _ in 0..<random.number(14) {
      // Mostly a space; words that touch are where marks mean something else.
      line += traps > 0 && random.number(traps) == 0 ? "" : " "
      line += word()
    }
    return line
  }

  mutating func body() -> String {
    var body = random.pick(["", "", "\n", "\n\n"])
    for _ in 0...random.number(4) {
      if random.number(4) == 0 {
        body += String(repeating: "#", count: random.number(4) + 1) + " " + line() + random.pick(["\n", "\n\n"])
      }
      for _ in 0...random.number(3) { body += line() + "\n" }
      body += random.pick(["\n", "\n", "\n\n", ""])
    }
    if random.number(3) == 0 { while body.last == "\n" { body.removeLast() } }
    return body
  }
}
