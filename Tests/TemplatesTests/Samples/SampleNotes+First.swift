import Markup

// Notes as the authors wrote them, of the dossier that stands in Content.

extension SampleNotes {
  static let first: [Written] = [
    Written(
      "note-amaq", "definition",
      words: "a mouthpiece of ISIS",
      body: """
        <p><a data-kind="outlet" href="../entities/amaq.html">Amaq</a> presented itself in the manner
        of a news agency. The word mouthpiece is the report’s: it means that Amaq spoke for the group and was no
        independent observer of it.</p>

        """,
      evidence: [
        .init("report-2018-04-27", "Calls Amaq a mouthpiece of ISIS and its main propaganda outlet.")
      ]),
    Written(
      "note-announcement-date", "context",
      words: "on Friday, 27 April 2018",
      body: """
        <p>The report says Friday. The full date is reckoned from the caption of its video, which puts a Thursday at
        26 April 2018. <a href="../method.html">The method page</a> sets out the steps.</p>

        """,
      evidence: [
        .init("report-2018-04-27", "Dates the announcement to a Friday."),
        .init("mattis-source-2018-04-26", "The caption gives 26 April 2018 as a Thursday."),
      ]),
    Written(
      "note-arrests-elsewhere", "question",
      words: "Whether there were arrests anywhere else is not mentioned.",
      body: """
        <p>Was anyone arrested in the <a data-kind="place"
        href="../entities/netherlands.html">Netherlands</a> or the <a data-kind="place"
        href="../entities/united-states.html">United States</a>? The report speaks of <a
        data-kind="place" href="../entities/canada.html">Canada</a> alone.</p>

        """),
    Written(
      "note-as-dangerous", "quote",
      words: "equally as dangerous, maybe more",
      body: """
        <p>Ellis put this as his own argument: the sentence begins “I would argue”. He compared joining the propaganda
        wing with joining the military wing.</p>

        """,
      speaker: ("Andrew Ellis", "andrew-ellis"),
      evidence: [
        .init(
          "ellis-speech-2016", "His comparison, as quoted.",
          quote: """
            I would argue that would be equally as dangerous, maybe more, than someone who is joining the military \
            wing.
            """),
        .init("report-2018-04-27", "Conveys the remark."),
      ]),
    Written(
      "note-calendar-dates", "context",
      words: "by the calendar, those were 25 and 26 April 2018",
      body: """
        <p>These dates are ours. If the announcement came on Friday, 27 April, the Wednesday and Thursday before it
        were 25 and 26 April.</p>

        """,
      evidence: [
        .init("report-2018-04-27", "Gives weekdays for the raids, and a full date in the caption of a video.")
      ]),
    Written(
      "note-canada-joined", "claim",
      words: "Canada acted together with the European Union and the United States",
      body: """
        <p>The report attributes this to Europol’s statement. It conveys no description of what each party did.</p>

        """,
      speaker: ("Europol", "europol"), status: "reported",
      evidence: [
        .init(
          "europol-statement-2018-04-27",
          "The action was a joint one of Canada, the European Union and the United States."),
        .init("report-2018-04-27", "Conveys the statement in its own words."),
      ]),
    Written(
      "note-canadians-joined", "claim",
      words: "Canadians are also thought to have joined the propaganda network of ISIS.",
      body: """
        <p>The report conveys a belief and names the man who voiced it. How many Canadians were meant, and what the
        belief rested on, is not reported. The source is a speech by somebody who had worked for the service, and the
        service itself is not quoted.</p>

        """,
      speaker: ("Andrew Ellis", "andrew-ellis"), status: "reported",
      evidence: [
        .init("ellis-speech-2016", "Canadians are believed to have joined the propaganda network."),
        .init("report-2018-04-27", "Conveys the belief as that of Andrew Ellis."),
      ]),
    Written(
      "note-caption", "context",
      words: "The report mentions this in the caption of a video and draws no connection with the seizures.",
      body: """
        <p>The video was not seen for this dossier. The caption is useful for another reason: it holds the only full
        date in the report.</p>

        """,
      speaker: ("James Mattis", "james-mattis"),
      evidence: [
        .init(
          "mattis-source-2018-04-26",
          "James Mattis informed Congress on Thursday, 26 April 2018, about the campaign in Syria."),
        .init("report-2018-04-27", "Prints the caption."),
      ]),
    Written(
      "note-claim-of-responsibility", "definition",
      words: "declares itself responsible for attacks",
      body: """
        <p>In a claim of responsibility a group says that an attack was its work. Such a claim is a statement by an
        interested party. It can be false, and it can be made for an attack by somebody who had no contact with the
        group.</p>

        """),
    Written(
      "note-connected-with", "context",
      words: "Internet servers connected with the Islamic State group",
      body: """
        <p>The report uses two expressions. Where it speaks of <a data-kind="place"
        href="../entities/canada.html">Canada</a> in its own voice, the servers are linked to the group; Europol’s
        words, as quoted, are “IS servers”. Neither says who owned or rented the machines.</p>

        """,
      evidence: [
        .init("report-2018-04-27", "In the reporter’s words the servers in Canada were linked to the group."),
        .init(
          "europol-statement-2018-04-27", "Speaks of the seizure of servers of IS.",
          quote: "the seizure of IS servers"),
      ]),
    Written(
      "note-daesh", "definition",
      words: "“Daesh”, as he called the group",
      body: """
        <p>Daesh is formed from the initials of an Arabic form of the group’s name, the Islamic State in Iraq and
        al-Sham. Several governments preferred it, in order not to call the group a state.</p>

        """,
      evidence: [
        .init(
          "ellis-speech-2016", "Uses the name Daesh.",
          quote: "these young Western adherents to Daesh"),
        .init("report-2018-04-27", "Explains that it is another name for ISIS."),
      ]),
    Written(
      "note-effect", "claim",
      words: "called the operation “groundbreaking”. It had, he said, “punched a big hole",
      body: """
        <p>This is the judgement of the head of the agency that announced the action. The report gives no figure for
        it and no view from outside. Whether the capability of the group was lastingly reduced is not something it
        could show on the day.</p>

        """,
      speaker: ("Rob Wainwright", "rob-wainwright"), status: "reported",
      evidence: [
        .init(
          "wainwright-remark-2018", "The operation had done considerable damage to the group’s capability.",
          quote: "With this groundbreaking operation we have punched a big hole in the capability of IS"),
        .init("report-2018-04-27", "Quotes the remark."),
      ]),
    Written(
      "note-emergence", "claim",
      words: "emergence in 2014 in Iraq and Syria",
      body: """
        <p>The report dates the group’s rise to 2014 in its own voice. The year is that of its seizure of much
        territory and of its present name; the organizations from which it grew are older.</p>

        """, status: "reported",
      evidence: [
        .init("report-2018-04-27", "Dates the rise of ISIS in Syria and Iraq to 2014.")
      ]),
    Written(
      "note-europol-alone", "context",
      words: "from Europol’s announcement alone",
      body: """
        <p>The report conveys no Canadian source that confirms the seizure. Why the Canadian side said nothing of the
        case is explained only by the reason that the spokesperson gave.</p>

        """),
    Written(
      "note-europol", "definition",
      words: "Europol made the action public",
      body: """
        <p><a data-kind="organization" href="../entities/europol.html">Europol</a> is the European
        Union’s agency for police cooperation, seated in <a data-kind="place"
        href="../entities/the-hague.html">The Hague</a>. It supports and coordinates national forces. It has no power
        of its own to arrest or to search, so searches and seizures are carried out by national authorities.</p>

        """),
    Written(
      "note-former-official", "question",
      words: "a former senior official of the Canadian Security Intelligence Service",
      body: """
        <p>Was <a data-kind="person" href="../entities/andrew-ellis.html">Andrew Ellis</a> still in
        office when he spoke? The report calls him a former official and dates the speech to 2016. The word may
        describe him in 2018, in 2016, or both.</p>

        """,
      evidence: [
        .init("report-2018-04-27", "Describes Ellis as a former senior official of CSIS.")
      ]),
    Written(
      "note-further-targets", "claim",
      words: "Two more names were among the targets: al-Bayan radio and Nashir News",
      body: """
        <p>The report states this between two passages that it attributes to <a
        data-kind="organization" href="../entities/europol.html">Europol</a>, and gives no speaker for the sentence
        itself. It does not say whether anything belonging to the two was seized.</p>

        """, status: "reported",
      evidence: [
        .init("report-2018-04-27", "Names al-Bayan radio and Nashir News as further targets.")
      ]),
    Written(
      "note-how-many", "question",
      words: "how many servers were taken, where in each country they stood, who ran or rented them",
      body: """
        <p>What was seized? A figure, a place or the name of a hosting company would show how large the action was.
        None is reported, nor is there a word on what the machines held.</p>

        """),
    Written(
      "note-king-correction", "correction",
      words: "spoke in more general terms",
      body: """
        <p>A draft said here that <a data-kind="person" href="../entities/julian-king.html">Julian
        King</a> described the action as a turning point. He is not reported to have said so, and the expression gave
        his words a weight of our own. It was replaced before publication.</p>

        """,
      evidence: [
        .init(
          "king-remark-2018",
          "Two sentences on the internet and terrorists; the action itself is not mentioned in them.",
          quote: "Those days are coming to an end."),
        .init("report-2018-04-27", "Conveys the two sentences."),
      ]),
    Written(
      "note-king-words", "quote",
      words: """
        For too long, he said, the internet had been “open to terrorists and those who seek to do us harm”. He added: \
        “Those days are coming to an end.”
        """,
      body: """
        <p>The first sentence is partly in our words. In full it reads: “For too long the Internet has been open to
        terrorists and those who seek to do us harm”. The occasion is not reported.</p>

        """,
      speaker: ("Julian King", "julian-king"),
      evidence: [
        .init(
          "king-remark-2018", "The first of the two sentences.",
          quote: "For too long the Internet has been open to terrorists and those who seek to do us harm"),
        .init(
          "report-2018-04-27", "Conveys both sentences.",
          quote: "Those days are coming to an end."),
      ]),
    Written(
      "note-main-outlet", "claim",
      words: "the most important of the group’s outlets",
      body: """
        <p>The report calls Amaq the main outlet and gives no source for the ranking. It gives no measure for it
        either, such as the number of publications or of readers.</p>

        """, status: "reported",
      evidence: [
        .init("report-2018-04-27", "Describes Amaq as the main propaganda outlet of ISIS.")
      ]),
  ]
}
