"""Twelve made-up articles with what news pages put around them. People, places and papers are invented.

A line is a part of the page, by its first letter:

    T  the title            P  a paragraph           F  furniture: what is no part of the article
    D  a date line          B  who wrote it          H  a heading in the article

In paragraphs `{kind:Name}` is a name where it first stands in full (of the kind
`other` where it is of none that an entity may have), `{+Name}` one more spelling of a name that was marked, and
`<Speaker|words>` words that someone says, without a speaker where the sentence names none.
"""

from dataclasses import dataclass, field


@dataclass
class Made:
    """An article, how it is pasted, and the day that it is of."""

    name: str
    shape: str
    date: str
    text: str
    aliases: dict = field(default_factory=dict)
    language: str = "en"


ARTICLES = [
    Made("harbour-cranes", "lines", "2031-03-14", """
T Three cranes idle as Norrhaven harbour strike enters second week
F Click to play video: 'Harbour workers vote to stay out'
F Harbour workers vote to stay out
F ABOVE: Workers gather at the gate of the eastern quay on Thursday. – Mar 13, 2031
D Posted March 14, 2031 9:12 am
P Three of the four cranes in {place:Norrhaven} stood still on Friday as a strike over night shifts went into its second week, the {organization:Norrhaven Port Authority} said.
P The strike began on March 3, when the {organization:Dockers and Lashers Union} (DLU) refused a rota that the port had posted without talks.
F Story continues below advertisement
P “<Ingrid Solvang|Nobody here asks for the moon, we ask to know on Monday whether we work on Sunday>,” said union secretary {person:Ingrid Solvang}.
P No ship has been turned away so far.
F Article continues below this ad
P Photos of the gate were posted by the hundred.
F Breaking news from the coast sent to your email, as it happens.
P Port director {person:Matthias Brekke} told reporters that two vessels had been sent on to {place:Kalmere}. “We have room for six days more,” he said, and would not say what comes then.
P The DLU wants the rota withdrawn before it returns to the table.
F Sponsored content
"""),
    Made("well-water", "blank", "2029-08-02", """
F Skip to main content
F The Tarn Valley Courier
F Share this article
F Facebook Twitter LinkedIn
F Reading time: 5 minutes
T Tests find solvent in wells below the old tannery
B By Oona Marlow
D Published 2 August 2029
P Water from eleven wells in {place:Lower Tarn} holds a solvent that has not been sold for thirty years, according to a report that the {organization:Tarn Valley Water Board} kept to itself until Wednesday.
P The report traces it to the yard of the former {organization:Hessel Tannery}, which closed in 2003.
F Read more: Who drank the water?
P “<Petra Lindqvist|We were told in writing that the ground was clean>,” said {person:Petra Lindqvist}, whose well is one of the eleven.
P The board knew of the first result in January. It said in a statement that it had wanted “<|to be certain before alarming anyone>”.
F Sign up for our free morning newsletter
P Lindqvist has had her water brought in by van since then.
P {person:Emil Castor}, 58, a geologist who drilled for the tannery in the nineties, remembers drums behind the drying shed. “<Emil Castor|Everybody saw them and nobody wrote them down>,” Castor said.
F Related stories
F Council postpones vote on pipe
F Five questions about solvents
F © 2029 Tarn Valley Courier. All rights reserved.
"""),
    Made("ferry-inquiry", "wrapped", "2030-11-21", """
T Ferry inquiry hears of a door that would not close
D Updated: November 21, 2030
P The forward door of the ferry {other:Morning Star} had been reported as faulty nine times before she sank off {place:Skerry Point}, an inquiry in {place:Aldermouth} heard on Thursday.
P Judge {person:Rosalind Achterberg}, who leads the {event:Morning Star Inquiry}, asked the owner, {organization:Coastline Shipping}, to hand over all maintenance books by Monday.
P “<Rosalind Achterberg|I will not be told a tenth time that a book is lost>,” Judge Achterberg said.
F Advertisement
P The chief engineer, {person:Tomas Velk}, testified that he had written each report himself. “<|They came back with a stamp and without a mechanic>,” he said.
P Thirty-one people died in the night of 9 January.
P Watch: that was all the tenth report had told the crew to do.
P Coastline Shipping said through its lawyer that it would answer in writing.
F This article was originally published on The Aldermouth Post
F Comments
F Leave a comment
"""),
    Made("school-roof", "html", "2032-01-19", """
T Roof of Bellmoor school was never inspected, files show
B By Ruben Okker
P Part of the roof that fell on a classroom in {place:Bellmoor} last week had never been inspected, files seen by the {outlet:Fenland Gazette} show.
F Advertisement
P The {organization:Ministry of Buildings} had listed the school for a visit in 2027, 2028 and 2030.
P “<Livia Dorn|Three times a date was set and three times a clerk moved it>,” said {person:Livia Dorn}, who teaches there and was not in the room that morning.
F A classroom at Bellmoor school on Monday. (Jonas Pell/Getty Images)
P Nobody was hurt, as the class was at swimming.
H What the ministry says
P Deputy Minister {person:Casper Ruud} announced a review of 340 schools. “<Casper Ruud|What happened in Bellmoor must not happen in a full room>,” said Ruud.
P The review is to end in June.
F Get the day's top stories delivered to your inbox
F Share on Facebook
"""),
    Made("seed-bank", "blank", "2028-05-06", """
T Village keeps its beans: a seed bank opens in a bus
F 4 min read
D May 6, 2028
P A bus that carried pupils for twenty years carries beans now. The {organization:Orchard Street Cooperative} opened its seed bank in {place:Mirel} on Saturday, and by noon forty people had borrowed from it.
P It works like a library, says {person:Hanna Weiss}. “<|You take a handful in spring, and you bring two in autumn>,” she says.
F Image credit: Orchard Street Cooperative
P The idea came from {place:Dunmark}, where {person:Luis Ferran} began with four jars in a kitchen in 2019.
P Ferran, who came by train, warned of too much enthusiasm: “<Luis Ferran|The second year is the hard one, because people eat what they borrowed>.”
F You may also like
F Ten plants that need no water
F A market under one roof
P The bus stands at the station until October.
F Tags: gardens, Mirel, seeds
"""),
    Made("data-leak", "lines", "2031-09-30", """
F Menu
F Home
T Clinic group left 40,000 patient letters open for a year
D Last updated Sept. 30, 2031
P Letters to 40,000 patients of the clinic group {organization:Verity Health Partners} lay on a server without a password for thirteen months, the {organization:Federal Data Office} (FDO) said on Tuesday.
F Follow us on Facebook
P The FDO learned of it from {person:Noor Haddad}, a researcher at {organization:Calder University}.
P “<Noor Haddad|I typed an address with a mistake in it and saw a stranger's diagnosis>,” Haddad said. “I closed it and wrote to them, and to nobody else.”
F Story continues below advertisement
P Verity did not answer for six weeks, letters seen by {outlet:Radio Calder} show.
P Chief executive {person:Simon Thrale} apologised on Tuesday. “<Simon Thrale|There is no excuse for it and I offer none>,” Thrale said at a news conference in {place:Ostwick}.
P The office can fine the group up to nine million.
F Trending
F Clinic opens second site
F Weather for the weekend
F Sponsored by Verity Life Insurance
"""),
    Made("bridge-vote", "html", "2029-10-11", """
T Council of Marrow Bay votes for the long bridge
P The council of {place:Marrow Bay} voted 9 to 6 on Thursday for a bridge of two kilometres, and against a tunnel that would have cost half as much.
F Story continues below
P Mayor {person:Agnes Tolland} called it a vote for the next hundred years. “<Agnes Tolland|A tunnel is what you build when you are ashamed of the water>,” she said after Tolland had cast the last vote.
P Councillor {person:Piet Harrow} told the {outlet:Bay Herald} that he would go to court.
F Photograph: Bay Herald
P “<Piet Harrow|The figures that we voted on are two years old>,” Harrow said.
P The {organization:Institute for Coastal Works} had put the cost at 310 million in 2027.
F Most read
F Storm closes ferry line
F Harrow: my life on the water
"""),
    Made("wolf-report", "wrapped", "2030-02-08", """
T Wolf that crossed three borders was shot near Greta Lake
D Published: February 8, 2030
P A wolf whose collar had sent its place for two years from {place:Tessin Forest} was shot on Sunday near {place:Greta Lake}, the {organization:Mountain Wildlife Service} said.
P Ranger {person:Milo Sandoz} found the collar in a ditch, cut through. “<Milo Sandoz|Somebody knew exactly what that belt was>,” Sandoz said.
F Watch: how collars work
P The animal, known as {other:W41}, had walked 1,900 kilometres since it was fitted.
P {person:Elsa Brandt}, who keeps sheep above the lake, lost eleven animals in the autumn and says that she did not shoot. “<Elsa Brandt|I know what people will say, and I will say it was not me>,” Brandt said.
P The service has offered 5,000 for hints.
F Subscribe to our weekly newsletter
F Email
F Print
"""),
    Made("archive-fire", "lines", "2027-12-04", """
T Night fire takes a third of the film archive in Sarn
B By Dana Ilves and Marek Roth
D December 4, 2027
P A third of the films in the national archive in {place:Sarn} burned on Friday night, among them the only print of The {other:Salt Road}, its head said.
F File photo
P “<Viktor Halas|We carried out what we could name in the dark>,” said {person:Viktor Halas}, who was one of six in the building.
P The {organization:Sarn Fire Brigade} was called at 23:40 and fought until five. Its report is due next week.
F More on this story
F What is nitrate film?
F Fires in archives: a list
P The {organization:European Film Trust} offered help within hours. It has kept copies of some two hundred of the titles in {place:Lowen} since 2011, according to {person:Beatrix Amsel}, its founder.
P “<Beatrix Amsel|Two hundred is not nothing, and it is not the archive>,” Amsel said.
F Report an error
"""),
    Made("night-train", "blank", "2032-06-15", """
F World
T Night train to the coast returns after eleven years
D June 15, 2032
P The night train from {place:Ostwick} to {place:Port Amery} runs again from July, and the first three weeks are sold out, {organization:Northern Lines} said on Tuesday.
F Enter your email to receive our travel letter
P Tickets went in four hours. “<Jorun Aske|We had planned a small press release and a quiet summer>,” said spokeswoman {person:Jorun Aske}.
F (Photo by Ilmar Kess)
P The line was closed in 2021, when the {organization:Transport Committee} of the parliament struck its subsidy.
P {person:Werner Pohl}, 71, drove the last train then and will sit in the first one now. “<Werner Pohl|I have a window seat and no lever, which suits me>,” Pohl said.
P A bed costs 60, a seat 25.
F Share
F Tweet
F Recommended
F Five walks from the station
F The dining car, remembered
"""),
    Made("cider-press", "blank", "2030-10-08", """
F View this email in your browser
T Cider press that fed a valley is sold for one crown
F Lena Okafor · Valley Radio · Posted: Oct 8, 2030 4:00 AM PDT | Last Updated: October 8, 2030
F Estimated 4 minutes
P The last cider press in {place:Amber Valley} was sold for a single crown on Tuesday, its owner {person:Hugo Ferrant} said.
F WATCH | The press at work:
F The press at work
F 2 years ago
F Duration 2:13
P {person:Ida Lorne}, who had run it since 2016, told buyers in a letter that she took “<Ida Lorne|all of the blame and none of the money>”.
F You may also be interested in:
F The orchard with one tree
F Why the harvest was late
P The {organization:Orchard Trust} paid the crown. Its chairwoman, {person:Dora Welk}, called it “<Dora Welk|a bargain that costs a fortune>” and asked the {organization:Heritage Office} for help.
F Sign up to Headlines
F Free newsletter
F A digest of the valley’s main headlines emailed direct to you every week day
P Minister of Culture {person:Paul Arden} declined to comment. Updated plans were promised for May.
F About the author
F Lena Okafor
F Reporter
F Lena Okafor is a reporter in the valley. You can reach her at lena@radio.example.
F Follow Lena on Twitter
F Valley Radio's Standards|About Valley Radio
"""),
    Made("salt-mine", "lines", "2033-02-11", """
T Salt mine under Grauwick is to hold the seeds of a continent
B By Theo Marsh
F Theo Marsh reported from Grauwick.
D Published Feb. 11, 2033
F Updated Feb. 12, 2033, 9:14 a.m. ET
P A salt mine under {place:Grauwick} is to hold seeds from forty lands, the {organization:Continental Seed Council} said on Friday.
F Image
F The shaft at Grauwick last week.
F Credit...Nora Bell for The Courier
P Its director, {person:Eva Stroud}, blamed “<Eva Stroud|a decade of warm winters and cold shoulders>” for the haste.
F You have 2 free articles remaining.
P The mine was closed in 1998. Shares of {organization:Halite Group} rose.
P “<Jonas Veit|Salt keeps what it is given>,” said Detective Inspector {person:Jonas Veit} of the {organization:Grauwick Police}, whose father dug there.
F This interview has been edited for length and clarity.
F Kit Rowe contributed research.
F Our Standards: The Thomson Reuters Trust Principles.
"""),
]
