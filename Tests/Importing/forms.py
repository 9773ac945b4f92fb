"""Ten more made-up articles, each of another form: a wire's, a blog's, a transcript, an interview, a live ticker, a press release in a
mail, a list, one in German, one with pull quotes, one with a table. The notation is that of articles.py, and besides

    L  an item of a list     R  a row of a table, its cells between bars
"""

from articles import Made

ARTICLES = [
    Made("wire", "lines", "2033-06-15", """
T Ostwick court stops sale of northern ferries
D June 15, 2033 5:12 PM GMT
P A court in {place:Ostwick} stopped the sale of nine ferries on Wednesday, a day before {organization:Coastline Shipping} was to hand them over.
P Judge {person:Mira Falk} said in her ruling that the {organization:Ministry of Transport} had never been asked. “<Mira Falk|A line to an island is not a bus that one may sell>,” Falk said.
F Advertisement · Scroll to continue
P Shares of Coastline fell by a tenth. Its lawyer, {person:Dario Quint}, said that the firm would appeal. “<Dario Quint|We sold what we own>,” he told reporters.
F Sign up here.
F Reporting by Ana Roth in Ostwick; Editing by Peter Lund
F Our Standards: The Thomson Reuters Trust Principles.
F Share
F X
F Facebook
"""),
    Made("blog", "html", "2032-09-02", """
T What I found in the parish books of Tarn
B By Odile Merse
P I went to {place:Tarn} for a birthday and stayed for a week, since somebody had left the parish books on a bench.
H The first book
P Between 1811 and 1816 the priest, {person:Anselm Kroy}, wrote down the price of bread each Sunday, and nothing else.
L Bread was four pence in May.
L Bread was nine pence in June.
P I asked the {organization:Tarn Historical Society} why. “<|Nobody has ever asked us that>,” wrote its secretary.
F Like this post? Sign up for my newsletter
F Share this story
F Filed under: Archives
F 3 comments
F Leave a reply
"""),
    Made("transcript", "blank", "2031-01-20", """
F Skip to main content
T Transcript: the harbour master before the committee
D Published January 20, 2031
P CHAIR: Please say your name for the record.
P HARBOUR MASTER: My name is {person:Ragna Stolt}, and I have run the harbour of {place:Skerry Point} since 2019.
P CHAIR: Who told you that the door was mended?
P HARBOUR MASTER: Nobody told me, and I did not ask.
F Listen to this article
P CHAIR: The committee will hear {person:Tomas Velk} on Thursday, and adjourns until then.
F This transcript was edited for length and clarity.
F Subscribe to our podcast
"""),
    Made("interview", "html", "2032-03-08", """
T “I kept the letters in a biscuit tin”
B By Noor Hadley
P {person:Selma Arndt} was nineteen when she began to copy letters for the {organization:Ostwick Peace Council}. We met her in her kitchen in {place:Lowen}.
P Did you ever think of burning them?
P Every winter. It was cold, and they were dry.
P And why did you not?
P My sister {person:Grete Arndt} would have asked where the tin was.
F Read more: The women who copied
P What will become of them now?
P They go to {organization:Calder University} in May, and the tin stays here.
F This interview has been edited for length and clarity.
F Follow us on Instagram
F Comments
"""),
    Made("ticker", "lines", "2034-02-11", """
F Live
T Storm over Marrow Bay: what we know so far
D Last updated February 11, 2034 18:40 GMT
F Key events
P 18:32
P The bridge at {place:Marrow Bay} is closed until the morning, the {organization:Bay Police} said.
P 17:50
P “<Agnes Tolland|Stay in your houses and off the telephone>,” mayor {person:Agnes Tolland} said on the radio.
F Share
P 16:15
P Two ferries turned back to {place:Aldermouth}. Nobody was hurt.
F Newest first
F Oldest first
"""),
    Made("release", "mail", "2033-04-03", """
T Heritage Office opens the drawers of the salt mine
P The {organization:Heritage Office} opens nine hundred drawers of the mine in {place:Grauwick} to the public on Monday, its head {person:Lena Voss} announced today.
P “<Lena Voss|These drawers were never locked, only forgotten>,” said Lena Voss, who has led the office since 2029.
P The drawers hold maps, pay books and the letters of a so-called night shift that dug without a licence until 1931.
F View this email in your browser
F Unsubscribe
"""),
    Made("listicle", "html", "2031-07-19", """
T Five bridges that nobody asked for, and one that they got
P The {organization:Institute for Coastal Works} has kept a list of bridges since 1950. These are the oldest on it.
H The bridge of Mirel
P It crosses a river that moved away in 1962, and {place:Mirel} has cut its grass since.
F Advertisement
H The stairs of Dunmark
P Forty steps lead from a square in {place:Dunmark} into the sea. “<Luis Ferran|Children find out first what they are for>,” said {person:Luis Ferran}, who lives beside them.
F Photo: Institute for Coastal Works
H The long bridge
P It was voted for in 2029, and is not begun.
F You might also like
F Six tunnels to nowhere
F Ten ferries in the rain
"""),
    Made("deutsch", "lines", "2032-05-03", """
F Anzeige
T Der Rat von Grauwick verkauft den Wasserturm für einen Euro
B Von Anna Lehnhardt
D 3. Mai 2032, 14:32 Uhr
F Lesezeit: 4 Minuten
P Der Rat von Grauwick hat den Wasserturm am Montag für einen Euro verkauft. Der Käufer will darin wohnen.
F Foto: Jonas Veit/dpa
P „<|Wir haben dreißig Jahre lang das Dach geflickt>“, sagte die Bürgermeisterin nach der Sitzung.
F Artikel wird nach der Anzeige fortgesetzt
P Im Turm liegen die Pläne der alten Leitungen. Wer sie liest, findet den Weg des Wassers unter der Stadt.
F Lesen Sie auch: Die Brücke, die es nie gab
P Der Vertrag tritt im Juni in Kraft.
F Mehr zum Thema
F Der Turm in Zahlen
F Auf Facebook teilen
F 12 Kommentare
F Impressum | Datenschutz
""", language="de"),
    Made("pull-quotes", "html", "2033-10-30", """
T The last bell founder of Amber Valley takes no apprentice
B By Lou Perrin
P {person:Jakob Orr} has cast eleven bells in the yard behind his house in {place:Amber Valley}, and he says that the twelfth will be the last.
P “<Jakob Orr|A bell remembers every mistake that you make>,” says Orr, who learned the craft from his aunt.
F “A bell remembers every mistake that you make”
P The {organization:Guild of Founders} counted sixty workshops in 1950 and counts four today.
F The workshop in autumn. (Ines Maro/Getty Images)
P He has turned down nine apprentices. “<|They wanted to learn it in a year>,” he says. “<|It took me fourteen>.”
F Related: How a bell is tuned
"""),
    Made("table", "html", "2034-01-12", """
T Which harbour took how many ships
P The {organization:Norrhaven Port Authority} published its figures for last year on Thursday, and {place:Kalmere} leads for the first time.
R Harbour | Ships | Change
R Norrhaven | 1,204 | −12 %
R Kalmere | 1,377 | +31 %
F Source: Port Authority
P “<Matthias Brekke|We lost a strike and a crane>,” said director {person:Matthias Brekke}.
P The next figures are due in a year.
F Sign up for our weekly newsletter
F Most read
F Storm closes ferry line
"""),
]
