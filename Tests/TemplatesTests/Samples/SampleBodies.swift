import Markup

@testable import Templates

/// Bodies as the Markdown floor renders them, of the dossier that stands in Content.
enum SampleBodies {
  static let home: HTML = """
    <p>On 27 April 2018 <a data-kind="organization" href="entities/europol.html">Europol</a>
    announced that servers connected with <a data-kind="organization"
    href="entities/islamic-state.html">ISIS</a> had been seized in the <a data-kind="place"
    href="entities/netherlands.html">Netherlands</a>, <a data-kind="place"
    href="entities/canada.html">Canada</a> and the <a data-kind="place"
    href="entities/united-states.html">United States</a>. The action was directed at <a
    data-kind="outlet" href="entities/amaq.html">Amaq</a>, the main outlet of the group’s propaganda. This dossier
    takes one news report of that announcement and sets out what it says, statement by statement.</p>
    <p>Begin with <a href="articles/amaq-takedown.html">the main article</a>. Three shorter ones go further into <a
    href="articles/propaganda-outlets.html">the outlets that were targets</a>, <a
    href="articles/earlier-strikes.html">the strikes of 2016 and 2017</a> and <a
    href="articles/canada-in-the-takedown.html">Canada’s part</a>. Notes beside the text name the speaker and the
    source of a statement, explain a term, or mark a question that the report leaves open.</p>
    <p>Every person, organization, place, event and outlet has its own page, with a list of the sentences that
    mention it. The <a href="sources/report-2018-04-27.html">report</a> and the statements it conveys are listed as
    sources.</p>
    <p>Everything here goes back to that one report and to reference knowledge of the kind found in an encyclopedia.
    Nothing has been confirmed independently. <a href="method.html">How the dossier was made</a> tells more, and <a
    href="about.html">About this dossier</a> says what it is for.</p>

    """

  static let takedown: HTML = """
    <p>Internet servers connected with the <a data-kind="organization"
    href="../entities/islamic-state.html">Islamic State</a> group, known as ISIS, have been seized in the <a
    data-kind="place" href="../entities/netherlands.html">Netherlands</a>, <a
    data-kind="place" href="../entities/canada.html">Canada</a> and the <a data-kind="place"
    href="../entities/united-states.html">United States</a> in a coordinated police action against its
    propaganda network. <a data-kind="organization"
    href="../entities/europol.html">Europol</a> made the action public <a data-kind="event"
    href="../entities/europol-announcement-2018.html">on Friday, 27 April 2018</a>.</p>
    <p>This account rests on <a href="../sources/report-2018-04-27.html">one news report</a> of that announcement.
    The notes beside the text say who made each statement, and what is known of where it comes from. How they are
    made is explained on the <a href="../method.html">method page</a>.</p>
    <h2 id="what-europol-announced">What Europol announced</h2>
    <p>In a statement, Europol described an operation in which Canada acted together with the <a
    data-kind="organization" href="../entities/european-union.html">European Union</a> and the United States. It was
    directed at <a data-kind="outlet" href="../entities/amaq.html">Amaq</a>, which the report calls a
    mouthpiece of ISIS. Two more names were among the targets: <a data-kind="outlet"
    href="../entities/al-bayan.html">al-Bayan radio</a> and <a data-kind="outlet"
    href="../entities/nashir-news.html">Nashir News</a>, which the report describes as ISIS-branded.</p>
    <p><a data-kind="person" href="../entities/rob-wainwright.html">Rob Wainwright</a>, the executive
    director of Europol, called the operation “groundbreaking”. It had, he said, “punched a big hole in the
    capability of IS to spread propaganda online and radicalize young people in <a data-kind="place"
    href="../entities/europe.html">Europe</a>”. As the report gives it, the announcement contains no figure by which
    that effect could be measured. Nor does it say whether any of the three outlets fell silent as a result, or for
    how long.</p>
    <h2 id="the-raids">The raids</h2>
    <p>The <a data-kind="event" href="../entities/raids-april-2018.html">raids</a> were carried out
    on Wednesday and Thursday, according to Europol; by the calendar, those were 25 and 26 April 2018.<sup
    class="footnote-ref"><a href="#fn-dates" id="fnref-dates" data-footnote-ref>1</a></sup> They led, in Europol’s
    words, to “the seizure of IS servers” in three countries: the Netherlands, Canada and the United States.</p>
    <p id="^no-arrests">The report does not say how many servers were taken, where in each country they stood, who
    ran or rented them, or which forces carried out the searches. It does state one limit of the operation: nobody
    was arrested in Canada. Whether there were arrests anywhere else is not mentioned.</p>
    <p>On the second day of the raids the U.S. Secretary of Defense, <a data-kind="person"
    href="../entities/james-mattis.html">James Mattis</a>, gave the <a data-kind="organization"
    href="../entities/united-states-congress.html">United States Congress</a> <a data-kind="event"
    href="../entities/mattis-testimony-2018.html">an update</a> on the <a data-kind="event"
    href="../entities/campaign-in-syria.html">military campaign against ISIS in Syria</a>, which was still in
    progress. The report mentions this in the caption of a video and draws no connection with the seizures.</p>
    <h2 id="what-canada-would-say">What Canada would say</h2>
    <p>Two Canadian bodies were asked about the country’s part in the investigation: the <a
    data-kind="organization" href="../entities/rcmp.html">Royal Canadian Mounted Police</a> (RCMP) and the <a
    data-kind="organization" href="../entities/public-safety-minister-office.html">office</a> of <a
    data-kind="person" href="../entities/ralph-goodale.html">Ralph Goodale</a>, the minister of
    public safety. They replied with <a data-kind="event"
    href="../entities/canadian-statement-2018.html">a statement</a> which, the report says, gave no information
    about the case.</p>
    <p>“As this relates to an ongoing law enforcement operation, it would be inappropriate for me to comment
    further”, said an RCMP spokesperson, whom the report does not name. The seizure in Canada is therefore known, so
    far as this dossier can tell, from Europol’s announcement alone. What is reported of the Canadian side is
    gathered in <a href="canada-in-the-takedown.html">a separate article</a>.</p>
    <aside class="callout callout-note">
    <p class="callout-title">One answer, two offices</p>
    <p>The report speaks of a single statement from the police and the minister’s office. It does not say whether
    they answered jointly, or whether each sent the same words. The sentence it quotes is the spokesperson’s.</p>
    </aside>
    <h2 id="what-the-outlets-do">What the outlets do</h2>
    <p>ISIS has relied heavily on propaganda on the internet since its <a data-kind="event"
    href="../entities/rise-of-isis-2014.html">emergence in 2014</a> in <a data-kind="place"
    href="../entities/iraq.html">Iraq</a> and <a data-kind="place"
    href="../entities/syria.html">Syria</a>. The report speaks of polished videos and graphics, made to carry a
    message of violence and to incite attacks.</p>
    <p>It describes Amaq as the most important of the group’s outlets. Through Amaq, ISIS declares itself
    responsible for attacks and issues many of its threats and appeals to violence. Of al-Bayan and Nashir News the
    report says no more than that they bore the group’s brand and were targets. <a href="propaganda-outlets.html">A
    background article</a> sets out what is known of the three.</p>
    <h2 id="two-earlier-strikes">Two earlier strikes</h2>
    <p id="^rebuilt">By the report’s count, the raids were the third action of their kind. In <a
    data-kind="event" href="../entities/strike-august-2016.html">August 2016</a> European police acted against
    Amaq’s mobile application and its web infrastructure. The group <a data-kind="event"
    href="../entities/rebuilding-after-2016.html">recovered</a>: according to Europol it built “a more complex and
    secure infrastructure to prevent further disruption”.</p>
    <p><a data-kind="event" href="../entities/strike-june-2017.html">The second strike</a> followed
    in June 2017, under the lead of the <a data-kind="organization"
    href="../entities/guardia-civil.html">Guardia Civil</a> of <a data-kind="place"
    href="../entities/spain.html">Spain</a>. Servers taken on that occasion identified “radicalized individuals” in
    <em>more than 100 countries</em>. The report sets those two words in quotation marks without saying whose they
    are, and it does not say how many people were meant or what became of the information. The two actions are
    compared in <a href="earlier-strikes.html">an article of their own</a>.</p>
    <h2 id="territory-and-online-presence">Territory and online presence</h2>
    <p>By the time of the raids ISIS had <a data-kind="event"
    href="../entities/loss-of-territory.html">lost much of the ground</a> it once controlled in Iraq and Syria. The
    police operation, as the report presents it, was meant to reduce the group’s presence on the internet too.</p>
    <p><a data-kind="person" href="../entities/julian-king.html">Julian King</a>, a member of the <a
    data-kind="organization" href="../entities/european-commission.html">European Commission</a>,
    spoke in more general terms. For too long, he said, the internet had been “open to terrorists and those who seek
    to do us harm”. He added: “Those days are coming to an end.”</p>
    <h2 id="canadians-and-propaganda">Canadians and propaganda</h2>
    <p>The report sets the seizures in Canada against an older background. Extremists from Canada, it says, have had
    a part in terrorist propaganda for a long time. It names one. <a data-kind="person"
    href="../entities/said-namouh.html">Said Namouh</a>, who was based in <a data-kind="place"
    href="../entities/quebec.html">Quebec</a> and belonged to the <a data-kind="organization"
    href="../entities/global-islamic-media-front.html">Global Islamic Media Front</a>, a propaganda group of <a
    data-kind="organization" href="../entities/al-qaeda.html">Al Qaeda</a>, was given <a
    data-kind="event" href="../entities/namouh-sentence-2010.html">a life sentence in 2010</a>.</p>
    <p>Canadians are also thought to have joined the propaganda network of ISIS. The report takes this from <a
    data-kind="person" href="../entities/andrew-ellis.html">Andrew Ellis</a>, a former senior
    official of the <a data-kind="organization" href="../entities/csis.html">Canadian Security
    Intelligence Service</a> (CSIS), who spoke about it <a data-kind="event"
    href="../entities/toronto-speech-2016.html">in Toronto in 2016</a>. He argued that joining the propaganda wing
    was “equally as dangerous, maybe more”, than joining the military one. Many young Western followers of “Daesh”,
    as he called the group, “are put on the frontlines and die very quickly”. A person in the propaganda wing, he
    said, “can hurt us over and over and over again”.</p>
    <p>The speech was given about two years before the raids. The report quotes it as background and does not
    connect the people Ellis had in mind with the servers seized in April 2018.</p>
    <h2 id="what-the-report-leaves-open">What the report leaves open</h2>
    <p>Much of what a reader would want to know about the operation is not in the report. Its silence on a point is
    no evidence either way.</p>
    <aside class="callout callout-question">
    <p class="callout-title">Not answered in the report</p>

    <ul>
    <li>How many servers were seized, and what was stored on them</li>
    <li>Which Canadian and American authorities took part, and on what legal ground</li>
    <li>Which member states of the European Union took part besides the Netherlands, where servers were seized</li>
    <li>Whether anyone was arrested or charged outside Canada</li>
    <li>Whether the three outlets went on publishing after 26 April 2018</li>
    </ul>
    </aside>
    <section class="footnotes" data-footnotes>
    <ol>
    <li id="fn-dates">
    <p>For the raids and the announcement the report names weekdays only. The calendar dates follow from the caption
    of its video, which puts Mattis’s appearance on a Thursday and prints the date 26 April 2018. See <a
    href="../method.html#dates">the note on dates</a>. <a href="#fnref-dates" class="footnote-backref"
    data-footnote-backref aria-label="Back to content">↩</a></p>
    </li>
    </ol>
    </section>

    """

  static let amaq: HTML = """
    <p>Amaq is described in the report as the chief propaganda outlet of <a data-kind="organization"
    href="islamic-state.html">ISIS</a> and as its mouthpiece. The group used it to declare itself responsible for
    attacks, and to issue threats and appeals to violence. In August 2016 European police <a
    data-kind="event" href="strike-august-2016.html">acted against its mobile application and web
    infrastructure</a>. What was <a data-kind="event" href="rebuilding-after-2016.html">built
    afterwards</a> was, <a data-kind="organization" href="europol.html">Europol</a> said, more
    complex and more secure. The <a data-kind="event" href="raids-april-2018.html">raids of April
    2018</a> were directed at it again. What it published is not reproduced or linked here.</p>

    """

  static let report: HTML = """
    <p>This is the report that the dossier annotates. The copy at hand names neither the publisher nor the author,
    and bears no address and no date of its own. It is dated here to Friday, 27 April 2018, because it says that
    Europol made its announcement on a Friday and its video caption puts the day before, a Thursday, at 26 April
    2018.</p>
    <p>It tells of the <a data-kind="event" href="../entities/raids-april-2018.html">raids</a>
    against <a data-kind="outlet" href="../entities/amaq.html">Amaq</a>, of the answer from <a
    data-kind="place" href="../entities/canada.html">Canada</a>, of two earlier strikes, and of
    Canadians in earlier propaganda work. It quotes <a data-kind="organization"
    href="../entities/europol.html">Europol</a>, <a data-kind="person"
    href="../entities/rob-wainwright.html">Rob Wainwright</a>, <a data-kind="person"
    href="../entities/julian-king.html">Julian King</a>, a spokesperson of the <a
    data-kind="organization" href="../entities/rcmp.html">RCMP</a> and <a data-kind="person"
    href="../entities/andrew-ellis.html">Andrew Ellis</a>.</p>
    <p>The capture kept with this dossier holds reading notes and the quoted fragments. The text of the report is
    not reproduced.</p>

    """

  static let method: HTML = """
    <h2 id="one-report">One report</h2>
    <p>All four articles rest on <a href="sources/report-2018-04-27.html">a single news report</a>. Its facts and
    figures were carried over and its sentences were not. Quotations are of officials; they are short, and they were
    copied letter by letter from the report.</p>
    <p>The other entries under sources are statements which the report conveys: one of <a
    data-kind="organization" href="entities/europol.html">Europol</a>, one of a police spokesperson, a speech, and
    so on. None of them was read in the original. They are listed separately in order that a reader can see who is
    speaking. In counting, they and the report are one origin.</p>
    <p>A second kind of fact is reference knowledge: where an institution has its seat, when it was founded, what
    office someone held in 2018, where a city lies. Such facts are not annotated one by one.</p>
    <h2 id="annotations">Annotations</h2>
    <p>A note is fixed to exact words of an article. If the article is changed and the words are gone, the note no
    longer fits, and the dossier cannot be published until somebody has looked at it. There are six kinds:</p>
    <ul>
    <li>A <strong>claim</strong> says who asserts something and on what source it rests.</li>
    <li>A <strong>quote</strong> gives the words of a speaker and shows where they were conveyed.</li>
    <li>A <strong>definition</strong> explains a term.</li>
    <li><strong>Context</strong> adds what helps to understand a passage.</li>
    <li>A <strong>question</strong> marks something that the report leaves open.</li>
    <li>A <strong>correction</strong> records a change to one of our articles.</li>
    </ul>
    <h2 id="the-status-of-a-claim">The status of a claim</h2>
    <div class="table" role="region" tabindex="0" aria-label="Table">
    <table>
    <thead>
    <tr>
    <th>Status</th>
    <th>Meaning</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>unverified</td>
    <td>Somebody says so; no source that can be named supports it.</td>
    </tr>
    <tr>
    <td>reported</td>
    <td>At least one named source conveys it, and everything goes back to one origin.</td>
    </tr>
    <tr>
    <td>confirmed</td>
    <td>At least two independent origins agree.</td>
    </tr>
    <tr>
    <td>disputed</td>
    <td>Sources contradict one another.</td>
    </tr>
    <tr>
    <td>refuted</td>
    <td>The evidence shows it to be false.</td>
    </tr>
    <tr>
    <td>retracted</td>
    <td>The one who made it has taken it back.</td>
    </tr>
    </tbody>
    </table>
    </div>
    <p>Every claim in this dossier is <em>reported</em>. With a single origin no other status would be honest.</p>
    <h2 id="dates">Dates</h2>
    <p>The report itself bears no date. It names weekdays: the raids on a Wednesday and a Thursday, the announcement
    on a Friday. A caption says that <a data-kind="person" href="entities/james-mattis.html">James
    Mattis</a> spoke before the <a data-kind="organization"
    href="entities/united-states-congress.html">United States Congress</a> on a Thursday and prints the date 26
    April 2018. It follows that the raids were on 25 and 26 April and the announcement on 27 April.</p>
    <p>Articles here are dated by the report they rest on. They were written later. Their date tells the reader to
    which state of knowledge they belong. A correction carries the date on which it was made.</p>
    <p>Where the report gives a year or a month only, so does the dossier. Three events have no date, because none
    is reported: the <a data-kind="event" href="entities/rebuilding-after-2016.html">rebuilding of
    Amaq’s infrastructure</a>, the <a data-kind="event" href="entities/loss-of-territory.html">loss
    of territory</a> and the <a data-kind="event" href="entities/campaign-in-syria.html">campaign in
    Syria</a>.</p>
    <h2 id="what-is-not-known">What is not known</h2>
    <p>The report does not name the number of servers, their owners or the places where they stood. It does not say
    which forces took part, on what legal ground, or what was found. Of arrests it says only that there were none in
    <a data-kind="place" href="entities/canada.html">Canada</a>. Nobody was asked for comment by the
    editors of this dossier, and no document other than the report was consulted on the events of April 2018.</p>
    <h2 id="corrections">Corrections</h2>
    <p>An error is mended in the article, and the change is recorded: the article carries a dated note, and where
    the words still stand, an annotation explains what was changed and why. Mistakes found in drafts before
    publication are recorded in the same way if they concern the substance. There are two such cases, in <a
    href="articles/amaq-takedown.html#territory-and-online-presence">the main article</a> and in <a
    href="articles/earlier-strikes.html#what-changed-by-2018">the one on the earlier strikes</a>.</p>

    """

  /// What else a text may hold.
  static let everything: HTML = """
    <h2 id="what-a-text-may-hold">What a text may hold</h2>
    <p>Words with <em>emphasis</em> and <strong>strength</strong>, <del>struck out</del>, <mark>highlighted</mark>,
    in <code>code</code>, and a <a href="https://www.europol.europa.eu" rel="noopener noreferrer"
    referrerpolicy="no-referrer">link to another site</a>.</p>
    <blockquote>
    <p>“With this groundbreaking operation we have punched a big hole in the capability of IS to spread propaganda online
    and radicalize young people in Europe.”</p>
    </blockquote>
    <h3 id="lists">Lists</h3>
    <ul>
    <li><input type="checkbox" checked disabled aria-label="Done"> The date of the announcement</li>
    <li><input type="checkbox" disabled aria-label="Open"> The number of servers
    <ol>
    <li>in the Netherlands</li>
    <li>in Canada</li>
    </ol>
    </li>
    </ul>
    <details class="callout callout-question">
    <summary class="callout-title">Which forces carried out the searches?</summary>
    <p>The report does not say.</p>
    </details>
    <aside class="callout callout-warning">
    <p class="callout-title">Warning</p>
    <p>Its silence on a point is no evidence either way.</p>
    </aside>
    <h3 id="code">Code</h3>
    <pre><code class="language-yaml">title: Amaq
    kind: outlet
    summary: "The main propaganda outlet of ISIS, according to the report, and the object of the police actions of 2016 and 2018."
    </code></pre>
    <figure>
    <img src="\(Assets.icon.path)" alt="A folder with one line marked" width="300">
    <figcaption>The dossier’s sign</figcaption>
    </figure>
    <div class="table" role="region" tabindex="0" aria-label="Figures">
    <table>
    <thead>
    <tr><th>Strike</th><th class="align-right">Year</th><th>Led by</th><th>What was struck</th></tr>
    </thead>
    <tbody>
    <tr><td>First</td><td class="align-right">2016</td><td>European police</td><td>Mobile application and web infrastructure</td></tr>
    <tr><td>Second</td><td class="align-right">2017</td><td>Guardia Civil</td><td>Servers</td></tr>
    <tr><td>Third</td><td class="align-right">2018</td><td>Canada, European Union, United States</td><td>Servers in three countries</td></tr>
    </tbody>
    </table>
    </div>
    <hr>
    <p>The end.</p>

    """
}
