/// A vault of Obsidian's as people have them, never prepared for Dossier: about 150 notes with all that its writer could
/// do there, each file by its path. The same each time.
///
/// Nothing in it is an error in Obsidian.
package enum ObsidianVault {
  package static let files: [String: [UInt8]] = {
    var files = texts.mapValues { Array($0.utf8) }
    for (path, bytes) in pictures { files[path] = bytes }
    return files
  }()

  /// What a fresh reader of Dossier would have to leave out: notes that are forms for other notes.
  package static let templatesFolder = "Vorlagen & Templates"

  private static var texts: [String: String] {
    var texts = settings
    for part in [daily, people, meetings, places, special, templates] { texts.merge(part) { first, _ in first } }
    return texts
  }

  private static let pictures: [String: [UInt8]] = [
    "Attachments/Pasted image 20240105101500.png": [0x89, 0x50, 0x4E, 0x47],
    "Attachments/Grundriß – alt.jpg": [0xFF, 0xD8, 0xFF],
    "Projects/Harbour/attachments/crane.webp": [0x52, 0x49, 0x46, 0x46],
    "Attachments/letter.pdf": Array("%PDF-1.4\n".utf8), "Attachments/interview 3.m4a": [0, 0, 0, 0x20],
    "Attachments/never linked.png": [0x89, 0x50, 0x4E, 0x47, 1],
  ]

  private static let settings: [String: String] = [
    ".obsidian/app.json": "{\"attachmentFolderPath\": \"Attachments\"}", ".obsidian/workspace.json": "{}",
    ".obsidian/plugins/dataview/main.js": "throw 1", ".obsidian/snippets/x.css": "body {}",
    ".trash/Gone.md": "[[Nothing]]",
    ".DS_Store": "\u{0}\u{1}", "Board.canvas": "{\"nodes\":[]}", "Drawings/Sketch.excalidraw": "{}",
  ]

  /// `2024-01-05.md`: tasks, tags, links to the days around and to people.
  private static var daily: [String: String] {
    var notes: [String: String] = [:]
    for day in 1...60 {
      let (date, next) = (date(day), date(day + 1))
      let person = names[day % names.count]
      notes["Daily/2024/\(date).md"] = """
        ---
        created: \(date)T08:\(day < 10 ? "0" : "")\(day % 60):00
        tags: [daily, "log/2024"]
        cssclasses:
          - wide
        mood: \(day % 5)
        ---
        << [[\(self.date(day - 1))]] | [[\(next)]] >>

        ## Tasks
        - [ ] call [[\(person)]] 📅 \(next) ⏫
        - [x] write up #meeting notes ✅ \(date)
        - [/] half done

        ## Log
        Met [[\(person)]] about the harbour. #harbour/cranes 🚢

        ```dataview
        TASK FROM #daily WHERE !completed
        ```
        """
    }
    return notes
  }

  /// 2024-01-01 is day 1; day 0 and day 61 have no note.
  private static func date(_ day: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch day {
    case ...0: return "2023-12-31"
    case 1...31: return "2024-01-\(two(day))"
    case 32...60: return "2024-02-\(two(day - 31))"
    default: return "2024-03-01"
    }
  }

  private static let names = [
    "Ana María López", "Jürgen Groß", "O'Brien, Siobhán", "Zoë (Press Office)", "李小龍", "Ivan Petrov & Sons",
    "Dr. No", "Møller+Co", "Éloïse Dûrer", "100% Human", "C. S. Lewis", "María-José",
  ]

  private static var people: [String: String] {
    var notes: [String: String] = [:]
    for (index, name) in names.enumerated() {
      // Half of the names as macOS writes them.
      let file = index % 2 == 0 ? name : decomposed(name)
      notes["People/\(file).md"] = """
        ---
        aliases: [\(name.split(separator: " ")[0]) \(index), "P\(index)"]
        created: 2023-11-0\(1 + index % 9)
        updated: 2024-01-05 10:11
        type: person
        phone: "+49 30 12345\(index)"
        publish: true
        rating:
        up: "[[People]]"
        ---
        # \(name)

        Works with [[\(names[(index + 1) % names.count])]] and [[\(names[(index + 5) % names.count])|an old friend]].
        Seen on [[2024-01-0\(1 + index % 9)#Log]]. Owns ==half== of it.^fact

        > [!info]- Contact
        > mail@example.org, $E = mc^2$, [site](https://example.org/\(index))

        %% private: do not tell %%
        """
    }
    for index in 0..<20 {
      notes["People/Contacts/Contact \(index).md"] =
        "Knows [[\(names[index % names.count])]] since [[20\(10 + index)]].\n"
    }
    return notes
  }

  private static func decomposed(_ name: String) -> String {
    let marks: [Character: String] = [
      "á": "a\u{301}", "é": "e\u{301}", "É": "E\u{301}", "í": "i\u{301}", "ü": "u\u{308}", "ë": "e\u{308}",
      "ï": "i\u{308}",
      "û": "u\u{302}",
    ]
    return name.reduce(into: "") { $0 += marks[$1] ?? String($1) }
  }

  private static var meetings: [String: String] {
    var notes: [String: String] = [:]
    for index in 1...30 {
      notes["Projects/\(index % 2 == 0 ? "Harbour" : "Old Town")/Meeting \(index).md"] = """
        ---
        date: 2024-01-\(index < 10 ? "0" : "")\(index)
        attendees:
          - "[[\(names[index % names.count])]]"
        status: done
        ---
        Agenda: see [[Index]] of this project, [[Meeting \(index == 30 ? 1 : index + 1)|the next]].

        | who | what |
        | --- | --- |
        | [[\(names[index % names.count])\\|they]] | said `x` |

        1. One[^1]
        2. Two #todo

        [^1]: A footnote about [[Meeting \(index)#^decision]].

        We decided. ^decision
        """
    }
    // In Obsidian a name may be had twice; the path then says which.
    notes["Projects/Harbour/Index.md"] = "The harbour. ![[crane.webp|300]] and [[Projects/Old Town/Index|the other]].\n"
    notes["Projects/Old Town/Index.md"] = "The old town. ![[Grundriß – alt.jpg]] See [[Projects/Harbour/Index]].\n"
    notes["Projects/Harbour/README.md"] = "# Readme\n\nText.\n"
    notes["Projects/Old Town/README.md"] = "# Readme\n\nText.\n"
    return notes
  }

  private static var places: [String: String] {
    var notes: [String: String] = [:]
    for index in 0..<12 {
      notes["Places/Place \(index).md"] =
        "---\nlocation: [52.\(index), 4.3]\nvisited: \(index % 2 == 0)\n---\nNear [[Place \((index + 1) % 12)]].\n"
    }
    return notes
  }

  private static let special: [String: String] = [
    "Welcome.md": """
    Welcome to *my* vault! Start at [[MOC]], see [[Board.canvas]] and [[A note I have not written yet]].

    ![[Pasted image 20240105101500.png|400]]
    ![[letter.pdf#page=2]]
    ![[interview 3.m4a]]
    ![old](Attachments/Grundri%C3%9F%20%E2%80%93%20alt.jpg)
    ![[moved away.png]]
    """,
    "MOC.md": """
    ---
    tags: MOC
    cssclass: cards
    ---
    # Map of content 🗺️

    - [[People/Jürgen Groß]] · [[jürgen groß|J.]] · [[P3]]
    - [Ana](People/Ana%20Mar%C3%ADa%20L%C3%B3pez.md) · [place](<Places/Place 1.md>)
    - [[Meeting 2#^decision]] · [[Meeting 3#No such heading]] · [[#Map of content 🗺️]]
    - [[A note I have not written yet]] · [[Another one|later]]
    - [open](obsidian://open?vault=x&file=y) · [zotero](zotero://select/items/1) · [file](file:///etc/passwd)

    ![[Place 2]]

    ![[Meeting 4#^decision]]
    """,
    "Maths & diagrams.md": """
    Inline $\\frac{a}{b}$, block:

    $$
    \\begin{aligned} a &= b \\\\ c &< d \\end{aligned}
    $$

    ```mermaid
    graph TD; A-->B; B-->|[[x]]|C;
    ```

    ```dataviewjs
    dv.list(dv.pages('"People"').file.link)
    ```

    `= this.file.name` and `$= dv.current()`.
    """,
    "HTML bits.md":
      "<center>Centered</center>\n\nSome <u>underlined</u> text<br>and <mark style=\"color:red\">red</mark>.\n\n<!-- a comment -->\n\n<iframe src=\"https://example.org/\"></iframe>\n",
    "Callouts.md":
      "> [!warning]+ Careful\n> Nested:\n> > [!todo] Do\n> > - [ ] it\n\n> [!my-own] Custom\n> Text.\n\n> [!quote]\n> Words.\n",
    "Untitled.md": "", "Untitled 1.md": "\n\n", "Inbox/Untitled.md": "- ",
    "Windows.md": "---\r\ntags:\r\n  - a\r\n---\r\nLine\r\n\r\n[[MOC]]\r\n",
    "Not for you.md": "---\npublish: false\n---\nThe password is hunter2.\n",
    "Draft idea.md": "---\ndraft: true\n---\nUnripe: swordfish.\n",
    "Properties.md":
      "---\ntitle: \"Everything: at once\"\naliases: Props\ntags: \"#one #two\"\nlinter-yaml-title-alias: x\nBC-list-note-field: down\nnumber: 3\nchecked: true\nlist: []\nempty:\nnested:\n  key: value\nlink: \"[[MOC]]\"\nurl: https://example.org/?a=b#c\n---\nText.\n",
    "Wörter/Über uns.md": "Wir. [[Äpfel]]\n", "Wörter/A\u{308}pfel.md": "Rot. [[Über uns]] [[Wörter/Über uns]]\n",
    "Tasks.md": "- [ ] a\n\t- [x] b\n    - [-] c\n- [>] forwarded [[2024-02-01]]\n\n***\n\n---\n\nAfter a rule.\n",
    "Emoji 🎉.md": "🎉 :tada: [[Emoji 🎉]]\n", "people.md": "A list of [[P1]].\n",
    "tags and such.md": "#tag #nested/tag #1984 # not a tag\n",
  ]

  private static let templates: [String: String] = [
    "Vorlagen & Templates/Daily.md":
      "---\ncreated: {{date}}\ntags: [daily]\n---\n<< [[{{yesterday}}]] >>\n\n## Tasks\n",
    "Vorlagen & Templates/Templater.md":
      "---\ncreated: <% tp.file.creation_date() %>\n---\n# <% tp.file.title %>\n\n<%* if (true) { %>x<%* } %>\n",
    "Vorlagen & Templates/Person.md": "---\naliases: [{{title}}]\n---\n# {{title}}\n",
  ]
}
