import Markup

// Notes as the authors wrote them, of the dossier that stands in Content.

extension SampleNotes {
  static let second: [Written] = [
    Written(
      "note-name-isis", "definition",
      words: "Islamic State group, known as ISIS",
      body: """
        <p>ISIS stands for the Islamic State of Iraq and Syria. In 2014 the group shortened its name to Islamic State,
        which is why <a data-kind="organization" href="../entities/europol.html">Europol</a> speaks of
        IS. The report puts “so-called” before the name, and no government recognized the group as a state.</p>

        """,
      evidence: [
        .init("report-2018-04-27", "Calls the group the so-called Islamic State and uses the abbreviation ISIS.")
      ]),
    Written(
      "note-namouh", "context",
      words: "was given a life sentence in 2010",
      body: """
        <p>The sentence was passed eight years before the raids and concerns an outfit of <a
        data-kind="organization" href="../entities/al-qaeda.html">Al Qaeda</a>. The report names neither the court nor
        the offences, and this dossier adds nothing to it.</p>

        """,
      evidence: [
        .init("report-2018-04-27", "Said Namouh was sentenced to life imprisonment in 2010.")
      ]),
    Written(
      "note-no-arrests", "claim",
      words: "nobody was arrested in Canada",
      body: """
        <p>The report states this in a sentence of its own and does not say who told it. It covers <a
        data-kind="place" href="../entities/canada.html">Canada</a> alone, and the time up to the report.</p>

        """, status: "reported",
      evidence: [
        .init("report-2018-04-27", "States that there were no arrests in Canada. No speaker is named.")
      ]),
    Written(
      "note-no-information", "context",
      words: "gave no information about the case",
      body: """
        <p>The assessment is the reporter’s. What can be checked is the one sentence quoted from the reply. It neither
        confirms nor denies that servers were seized, though it does call the matter an ongoing operation.</p>

        """,
      evidence: [
        .init(
          "rcmp-statement-2018", "Declined to comment on an ongoing operation.",
          quote: "it would be inappropriate for me to comment further"),
        .init("goodale-office-answer-2018", "Described together with the RCMP’s answer; no words are quoted."),
        .init("report-2018-04-27", "Says that the statement held no information about the case."),
      ]),
    Written(
      "note-outlets-silenced", "question",
      words: "whether any of the three outlets fell silent as a result, or for how long",
      body: """
        <p>Did the outlets go on publishing? The report says nothing of it. The strike of August 2016 was followed by
        <a data-kind="event" href="../entities/rebuilding-after-2016.html">rebuilding</a>.</p>

        """),
    Written(
      "note-over-and-over", "quote",
      words: "can hurt us over and over and over again",
      body: """
        <p>The remark gives the reason for Ellis’s comparison. By his account young Western followers at the front die
        quickly, and a person who works on propaganda can do harm repeatedly.</p>

        """,
      speaker: ("Andrew Ellis", "andrew-ellis"),
      evidence: [
        .init(
          "ellis-speech-2016", "The remark as quoted.",
          quote: "Someone who is working in the propaganda wing can hurt us over and over and over again"),
        .init("report-2018-04-27", "Conveys the remark."),
      ]),
    Written(
      "note-raid-days", "claim",
      words: "The raids were carried out on Wednesday and Thursday, according to Europol",
      body: """
        <p>Europol named the two days. The report does not tell which country acted on which day.</p>

        """,
      speaker: ("Europol", "europol"), status: "reported",
      evidence: [
        .init(
          "europol-statement-2018-04-27",
          "The raids took place on the Wednesday and the Thursday before the announcement."),
        .init("report-2018-04-27", "Conveys the two weekdays."),
      ]),
    Written(
      "note-rcmp-words", "quote",
      words: """
        As this relates to an ongoing law enforcement operation, it would be inappropriate for me to comment further
        """,
      body: """
        <p>The spokesperson of the <a data-kind="organization" href="../entities/rcmp.html">RCMP</a> is
        not named. The sentence gives the ground of refusal: the operation was, by this account, still under way. The
        day on which it was given is not reported.</p>

        """,
      speaker: ("Royal Canadian Mounted Police", "rcmp"),
      evidence: [
        .init(
          "rcmp-statement-2018", "The sentence as the report prints it.",
          quote: """
            As this relates to an ongoing law enforcement operation, it would be inappropriate for me to comment \
            further
            """),
        .init("report-2018-04-27", "Conveys the sentence."),
      ]),
    Written(
      "note-reach-2017", "claim",
      words: "identified “radicalized individuals” in more than 100 countries",
      body: """
        <p>The number counts countries. How many persons were identified, and by what sign, is not reported. Nor is
        the number of countries in which anything was done about it.</p>

        """, status: "reported",
      evidence: [
        .init(
          "report-2018-04-27",
          "Servers seized in June 2017 identified “radicalized individuals” in over 100 countries.",
          quote: "radicalized individuals")
      ]),
    Written(
      "note-rebuilt-claim", "claim",
      words: """
        The group recovered: according to Europol it built “a more complex and secure infrastructure to prevent \
        further disruption”
        """,
      body: """
        <p>This is what followed the strike of 2016, in Europol’s account. It says that the group was able to build
        anew. How long that took, and how Europol knew, is not reported.</p>

        """,
      speaker: ("Europol", "europol"), status: "reported",
      evidence: [
        .init(
          "europol-on-2016-strike", "After the strike the group built a more complex and more secure infrastructure.",
          quote: "a more complex and secure infrastructure to prevent further disruption"),
        .init("report-2018-04-27", "Conveys the remark."),
      ]),
    Written(
      "note-rebuilt-words", "quote",
      words: "a more complex and secure infrastructure to prevent further disruption",
      body: """
        <p>The report does not say when Europol used these words. They may stand in the statement of 27 April 2018 or
        in an older text.</p>

        """,
      speaker: ("Europol", "europol"),
      evidence: [
        .init(
          "europol-on-2016-strike", "The words as the report prints them.",
          quote: "a more complex and secure infrastructure to prevent further disruption"),
        .init("report-2018-04-27", "Conveys the words."),
      ]),
    Written(
      "note-seizure-countries", "claim",
      words: "have been seized in the Netherlands, Canada and the United States",
      body: """
        <p><a data-kind="organization" href="../entities/europol.html">Europol</a> is the only source
        for the list of countries. No authority in any of the three is quoted as confirming it. Everything goes back
        to one origin, so the claim counts as reported.</p>

        """,
      speaker: ("Europol", "europol"), status: "reported",
      evidence: [
        .init(
          "europol-statement-2018-04-27",
          """
          The operation led to the seizure of servers in the Netherlands, Canada and the United States.
          """,
          quote: "the seizure of IS servers"),
        .init("report-2018-04-27", "Conveys Europol’s list of the three countries."),
      ]),
    Written(
      "note-seizure-words", "quote",
      words: "the seizure of IS servers",
      body: """
        <p>These five words are all that the report quotes of Europol’s statement on the seizures themselves. The list
        of countries that follows is given in the reporter’s words.</p>

        """,
      speaker: ("Europol", "europol"),
      evidence: [
        .init(
          "europol-statement-2018-04-27", "The result of the operation, as quoted.",
          quote: "the seizure of IS servers"),
        .init("report-2018-04-27", "Conveys the words."),
      ]),
    Written(
      "note-silence", "context",
      words: "Its silence on a point is no evidence either way.",
      body: """
        <p>That a point is missing does not mean that it was unknown to the police or to the reporter. The list below
        names what cannot be learned from the report.</p>

        """),
    Written(
      "note-single-origin", "context",
      words: """
        This account rests on one news report of that announcement. The notes beside the text say who made each \
        statement, and what is known of where it comes from.
        """,
      body: """
        <p>A report and the statements it conveys are one origin, because the statements were read only through it.
        For this reason no claim in the dossier is marked as confirmed.</p>

        """),
    Written(
      "note-strike-2016", "claim",
      words: "European police acted against Amaq’s mobile application and its web infrastructure",
      body: """
        <p>The report names no force and no country for <a data-kind="event"
        href="../entities/strike-august-2016.html">this strike</a>, and gives no speaker for the sentence. The same
        sentence goes on to cite <a data-kind="organization"
        href="../entities/europol.html">Europol</a> for what followed.</p>

        """, status: "reported",
      evidence: [
        .init(
          "report-2018-04-27",
          "In August 2016 European police acted against Amaq’s application and its web infrastructure.")
      ]),
    Written(
      "note-takedown", "definition",
      words: "a coordinated police action against its propaganda network",
      body: """
        <p>The report’s headline uses the word “takedown”. In police usage a takedown removes a service from the
        network, by seizing servers, by switching off accounts or by redirecting addresses. Here only the seizure of
        servers is reported.</p>

        """,
      evidence: [
        .init("report-2018-04-27", "Speaks of a coordinated action and, in its headline, of a takedown.")
      ]),
    Written(
      "note-territory-lost", "claim",
      words: "ISIS had lost much of the ground it once controlled in Iraq and Syria",
      body: """
        <p>The report says so in its own voice, without a figure, a date or a source. The word “much” is left as the
        report has it, since it leaves room for what the group still held.</p>

        """, status: "reported",
      evidence: [
        .init("report-2018-04-27", "ISIS had by then lost much of the territory it held in Iraq and Syria.")
      ]),
    Written(
      "note-wainwright-words", "quote",
      words: """
        punched a big hole in the capability of IS to spread propaganda online and radicalize young people in Europe
        """,
      body: """
        <p>The words are those of <a data-kind="person" href="../entities/rob-wainwright.html">Rob
        Wainwright</a>, then executive director of <a data-kind="organization"
        href="../entities/europol.html">Europol</a>. The sentence in full speaks of what “we” have done, without
        saying who is meant besides Europol.</p>

        """,
      speaker: ("Rob Wainwright", "rob-wainwright"),
      evidence: [
        .init(
          "wainwright-remark-2018", "The sentence as the report prints it.",
          quote: """
            With this groundbreaking operation we have punched a big hole in the capability of IS to spread propaganda \
            online and radicalize young people in Europe
            """),
        .init("report-2018-04-27", "Conveys the sentence."),
      ]),
    Written(
      "note-which-members", "question",
      words: "the European Union and the United States",
      body: """
        <p>Which member states took part? The Union has no police force of its own, and 28 countries belonged to it in
        April 2018. The report names only the <a data-kind="place"
        href="../entities/netherlands.html">Netherlands</a>, as a place of seizure.</p>

        """),
    Written(
      "note-whose-words", "question",
      words: "The report sets those two words in quotation marks without saying whose they are",
      body: """
        <p>Who said “radicalized individuals”? The sentence before quotes <a data-kind="organization"
        href="../entities/europol.html">Europol</a>, and the strike was led by the <a
        data-kind="organization" href="../entities/guardia-civil.html">Guardia Civil</a>. Either could be the
        speaker.</p>

        """,
      evidence: [
        .init(
          "report-2018-04-27", "Quotes the two words without a speaker.",
          quote: "radicalized individuals")
      ]),
  ]
}
