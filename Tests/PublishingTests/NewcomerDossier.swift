import Testing

/// A small dossier, and what someone who writes their first one gets wrong in it: one mistake each, with what is said of it.
enum NewcomerMistakes {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var path: String
    var old: String
    var new: String
    /// The ids and fixes of all that is told, beyond what is told of the dossier as it is.
    var told: [String]

    init(_ path: String, _ old: String, _ new: String, _ told: String...) {
      (self.path, self.old, self.new, self.told) = (path, old, new, told)
    }

    var testDescription: String { "\(path): \(new)" }
  }

  static let dossier: [String: String] = [
    "annotations/claim-nine.md": """
    ---
    kind: claim
    article: lake-empty
    quote: stood open for nine days
    status: reported
    speaker: lena-beispiel
    date: 2023-05-03
    sources:
      - source: log
        says: Open from 1 to 9 May.
    ---
    The log agrees.
    """,
    "annotations/context-clause.md": """
    ---
    kind: context
    article: two-contracts
    quote: closes the gate at dusk
    ---
    Dusk was at 20:14. See [[contract]].
    """,
    "annotations/quote-keeper.md": """
    ---
    kind: quote
    article: lake-empty
    quote: nobody told me to close it
    speaker: karl-attrappe
    sources:
      - source: log
        quote: nobody told me to close it
    ---
    From page 4 of the log.
    """,
    "articles/lake-empty.md": """
    ---
    title: The lake is empty
    summary: The gate stood open for nine days.
    date: 2023-05-04
    updated: 2023-05-20
    authors: [Nora Testmann, Otto Probe]
    image: {file: dam.jpg, alt: The dam from the south}
    tags: [lake, dam]
    ---
    The gate of the [[Blank Dam]] stood open for nine days, [[Lena Beispiel]] of the [[North Water Works]] said. The lake lies in [[Austria]], near the border with [[Slovakia]]. Engineers from [[Iran]] and [[Niger]] visited it after the [[G7 summit 2016]].

    ## What was seen

    ![[plan.png|300]]

    The keeper, [[Karl Attrappe]], wrote “nobody told me to close it” in his log.[^log] He was asked again on Monday. The court cited [[Article 5]] of the water act. ^court

    > [!note] The gate
    > It weighs nine tonnes.

    | Day | Level |
    | --- | ---: |
    | 1 May | 12 m |
    | 9 May | 0 m |

    ## What it cost

    - Fish: 40 tonnes
    - Repairs: 2 million crowns

    ![The dam](dam.jpg)

    See also [the second article](two-contracts.md#the-clause) and [[two-contracts#The clause|the clause]].

    [^log]: Log of the keeper, page 4.
    """,
    "articles/two-contracts.md": """
    ---
    title: Two contracts
    date: 2023-06-01
    authors: [Nora Testmann]
    ---
    The [[North Water Works]] signed two contracts with [[Dummy Dredging]].

    ## The clause

    Clause 9 says that the keeper “closes the gate at dusk”. The [[Lake Courier]] printed it.
    """,
    "dossier.yml":
      "title: The drained lake\nlanguage: en\ndescription: How a lake was emptied by mistake.\nauthors: [Nora Testmann]\nnavigation: [articles, people, places, sources]\n",
    "entities/dummy-dredging.md":
      "---\ntitle: Dummy Dredging\nkind: organization\n---\nA firm.\n",
    "entities/events/article-5.md": """
    ---
    title: Article 5
    kind: event
    date: 1999
    ---
    A rule that the court cited.
    """,
    "entities/events/summit.md": """
    ---
    title: G7 summit 2016
    kind: event
    date: 2016-05
    location: blank-dam
    ---
    A meeting.
    """,
    "entities/lake-courier.md": """
    ---
    title: Lake Courier
    kind: outlet
    owner: dummy-dredging
    founded: 1901
    ---
    A newspaper.
    """,
    "entities/north-water-works.md": """
    ---
    title: North Water Works
    kind: organization
    country: AT
    website: https://works.example
    founded: 1950
    ---
    A public firm.
    """,
    "entities/people/karl-attrappe.md": """
    ---
    title: Karl Attrappe
    kind: person
    roles: [Keeper of the dam]
    ---
    Keeper of the [[Blank Dam]].
    """,
    "entities/people/lena-beispiel.md": """
    ---
    title: Lena Beispiel
    kind: person
    summary: Spokesperson of the water works.
    born: 1971
    nationality: AT
    aliases: [L. Beispiel]
    relations:
      - type: Employment
        to: north-water-works
        role: Spokesperson
        start: 2015
        source: contract
    ---
    She speaks for the [[North Water Works]].
    """,
    "entities/places/austria.md":
      "---\ntitle: Austria\nkind: place\n---\nA country.\n",
    "entities/places/blank-dam.md": """
    ---
    title: Blank Dam
    kind: place
    latitude: 47.51
    longitude: 14.25
    country: AT
    ---
    A dam in [[Austria]].
    """,
    "entities/places/iran.md":
      "---\ntitle: Iran\nkind: place\n---\nA country.\n",
    "entities/places/niger.md":
      "---\ntitle: Niger\nkind: place\n---\nA country.\n",
    "entities/places/slovakia.md":
      "---\ntitle: Slovakia\nkind: place\n---\nA country.\n",
    "index.md":
      "---\ntitle: The drained lake\n---\nRead [[The lake is empty]] and [[Two contracts]].\n",
    "sources/contract.md": """
    ---
    title: Contract of 2019
    type: document
    authors: [North Water Works]
    issued: 2019-02-03
    url: https://works.example/contract
    accessed: 2023-05-30
    origin: own
    ---
    Nine clauses.
    """,
    "sources/log.md": """
    ---
    title: Log of the keeper
    type: document
    issued: 2023-05-09
    capture: log.txt
    origin: own
    ---
    Twelve pages.
    """,
  ]
}
