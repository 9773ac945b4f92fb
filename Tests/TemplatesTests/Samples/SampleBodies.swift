import Markup

@testable import Templates

/// Bodies as the Markdown layer renders them, of the dossier that stands in Content.
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
