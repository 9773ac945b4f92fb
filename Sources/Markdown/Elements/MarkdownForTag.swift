/// What is written in Markdown in the place of an element of HTML.
enum MarkdownForTag {
  /// As a clause, by the element's name in lower case; in the place of one that Markdown has nothing for, what to do instead.
  static func advice(_ name: String) -> String {
    switch name {
    case "a": "write [words](address), or [[name]] for a page of this site"
    case "b", "strong": "write **words**"
    case "i", "em", "cite", "dfn", "var": "write *words*"
    case "u", "ins": "write *words* or **words**, as what is underlined is a link here"
    case "s", "del", "strike": "write ~~words~~"
    case "mark": "write ==words=="
    case "br": "end the line with a backslash, or begin a new paragraph"
    case "p", "div", "section", "article", "main", "header", "footer":
      "take the tags out, and leave empty lines between paragraphs"
    case "h1", "h2", "h3", "h4", "h5", "h6": "write ## and the heading"
    case "ul", "ol", "li", "menu": "write a hyphen or 1. before each item"
    case "q": "write the quotation marks"
    case "blockquote": "write > before each line"
    case "code", "kbd", "samp", "tt": "write `words`"
    case "pre": "write ``` on lines of their own around it"
    case "hr": "write *** on a line of its own"
    case "img", "picture", "figure", "figcaption":
      "write ![what it shows](file.jpg), with a caption in quotation marks after the file"
    case "video", "audio", "embed", "object", "source": "put the file into media/ and write ![[file]]"
    case "iframe", "script", "form", "input", "button", "style", "link", "meta":
      "take it out, and link to the page that it is from: nothing of another host is loaded here"
    case "table", "tr", "td", "th", "thead", "tbody", "caption":
      "write a table: | cell | cell |, with a line of hyphens below its head"
    case "details", "summary": "write > [!note]- and its title, and > before each line below it"
    case "sup", "sub": "write the small number itself, as in m² and H₂O, or [^1] for a footnote"
    case "font", "center", "span", "small", "big", "abbr", "time", "nobr": "take the tags out"
    default: "write Markdown instead"
    }
  }

  /// The name of the first tag in bytes; nil where there is none.
  static func name(in bytes: some Collection<UInt8>) -> String? {
    var rest = bytes.drop { $0 != UInt8(ascii: "<") }.dropFirst()
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    let name = rest.prefix(24).prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }.map {
      $0 >= 0x41 ? $0 | 0x20 : $0
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
