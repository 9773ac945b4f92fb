"""Lines that stand around articles, and lines of articles that begin alike, in English and German.

Each list is held against the program by furniture.py. A new one is a line.
"""

FURNITURE = {
    "en": """
Advertisement
ADVERTISEMENT - SCROLL TO CONTINUE
Article continues below advertisement
Story continues after the ad
Ad feedback
Paid advertisement
Ad choices
Sign up for our newsletter
Get the best of our reporting in your inbox every Friday.
Subscribe to The Courier for $1 a week
Sign up to our weekly dispatch
Want more like this? Sign up here.
Try our app for free
Subscribers only
Already a subscriber? Log in
Create a free account to continue reading
This article is for subscribers only.
Click to play
Click to play video: 'The bridge opens'
Tap to unmute
Video: The bridge opens (2:13)
Watch: How the bridge was built
Play Video 2:13
Watch more from our team
Sponsored content
Sponsored by Acme Steel
Paid for by Acme Steel
Partner content
Content from our partners
Recommended by Outbrain
Promoted links by Taboola
Share
Share this story
Share on Facebook
Share on WhatsApp
Copy link to clipboard
Email this to a friend
Print this page
Tweet this
Read more
Read more: The bridge that never was
READ ALSO: Five bridges to see
Related: A history of tolls
Related links
Keep reading
Recommended reading
More on this topic
Up next
You might also like
Editor's picks
Most read in Business
Photo: Ann Lee / AP
Ann Lee/Getty Images
Image: The old bridge in 1950. Courtesy of the City Archive
Photograph by Bo Park for The Courier
(AP Photo/Bo Park)
Image credits: Bo Park
We use cookies to improve your experience.
Accept all cookies
Manage cookie settings
By using this site, you agree to our use of cookies.
Follow us on Twitter
Follow us on Instagram and Facebook
Like us on Facebook
Follow The Courier on Google News
Copyright 2031 The Courier. All rights reserved.
© 2031 The Courier
All rights reserved.
Comments
3 comments
View comments (12)
Join the conversation
Leave a reply
Be the first to comment
Comments are closed.
Subscribe
Subscribe now
Log in to comment
Skip to main content
Back to top
5 min read
Published: March 14, 2031
Last updated: 14 March 2031 at 14:32 GMT
Listen to this article (4 min)
Tags: bridges, tolls, Norrhaven
Filed under: Business
Terms of Use | Privacy Policy
Ads by Google
Story continues below this advertisement
Sign up for Breaking News alerts
Delivered to your inbox every weekday morning
Enter your email address
Become a subscriber
Already have an account? Sign in
Watch live
Press play to listen
Video player is loading
Sponsored
From our sponsors
Share via email
Share on LinkedIn
Share on X (Opens in new window)
12 shares
Copy URL
More on: bridges
Read the full story
See more
You may be interested in
Popular now
Latest news
Trending
File photo: Ann Lee
Credit: Ann Lee/The Courier
Photo courtesy of the City Archive
Ann Lee | The Courier
Getty Images
This site uses cookies
Cookie policy
Reject all
Follow on X
Follow us:
All rights reserved
Show comments
Add a comment
Post a comment
Report this ad
Jump to comments
Continue reading below the ad
Support local journalism
Download on the App Store
Subscribe for full access
Log out
Watch: Storm hits the coast
Live video
Audio: The mayor speaks
Brought to you by Acme
Advertiser content
Send to a friend
Share article
Share full article
Facebook
Related reading: The old mill
Also in the news
What to read next
Recommended stories
Top stories
Photo by Ann Lee/Reuters
AP Photo/Ann Lee
Picture: Ann Lee
Your privacy choices
Accept and continue
Do not sell my personal information
Terms and conditions
Follow our live blog
Find us on Facebook
Copyright © 2031
Comments (0)
Sort by newest
Sign in to comment
""",
    "de": """
Anzeige
ANZEIGE
Werbung
- Anzeige -
Artikel wird nach der Anzeige fortgesetzt
Lesen Sie nach der Anzeige weiter
Newsletter abonnieren
Jetzt Newsletter abonnieren
Melden Sie sich für unseren Newsletter an
Abonnieren Sie unseren Newsletter und bleiben Sie auf dem Laufenden.
Jetzt abonnieren
Jetzt kostenlos testen
Nur für Abonnenten
Bereits Abonnent? Hier anmelden
Video starten
Zum Abspielen klicken
Video: So wurde die Brücke gebaut
Im Video: So wurde die Brücke gebaut
Gesponserter Inhalt
Präsentiert von Stahl Nord
Teilen
Artikel teilen
Auf Facebook teilen
Per E-Mail versenden
Link kopieren
Drucken
Merken
Lesen Sie auch
Lesen Sie auch: Die Brücke, die es nie gab
Lesen Sie mehr zum Thema
Mehr zum Thema
Mehr zum Thema: Brücken
Weiterlesen
Das könnte Sie auch interessieren
Meistgelesen
Foto: Anna Lee/dpa
Bild: picture alliance / dpa
© dpa
Quelle: dpa
Folgen Sie uns auf Twitter
Folgen Sie uns auf Instagram
Wir verwenden Cookies, um Ihr Erlebnis zu verbessern.
Alle Cookies akzeptieren
Alle Rechte vorbehalten.
© 2031 Der Kurier
Kommentare
3 Kommentare
Kommentar schreiben
Zum Seitenanfang
Lesezeit: 4 Minuten
4 Min. Lesezeit
Artikel anhören
Impressum | Datenschutz
Zur Startseite
Anzeigen
Weiter nach der Anzeige
Zum Newsletter anmelden
Ihre E-Mail-Adresse
Jetzt anmelden
Video ansehen
Audio abspielen
Gesponsert
Beitrag teilen
Auf WhatsApp teilen
Teilen auf X
Mehr dazu
Auch interessant
Weitere Artikel
Top-Themen
Symbolbild
Foto: Anna Lee
(Foto: dpa)
Cookie-Einstellungen
Alle akzeptieren
Folge uns auf Instagram
Datenschutzerklärung
12 Kommentare anzeigen
Jetzt kommentieren
Nach oben
- Werbung -
Werbung wird geladen
Newsletter bestellen
Mit der Anmeldung akzeptieren Sie die Datenschutzerklärung.
Video: dpa
Player wird geladen
Artikel merken
Artikel per Mail versenden
Auf X teilen
Mehr aus Wirtschaft
Meistkommentiert
Foto: picture alliance
Bildnachweis: Stadt Grauwick
Cookies akzeptieren
Folgen Sie uns auf Facebook
© Der Kurier 2031
Alle Kommentare lesen
Einen Kommentar schreiben
Zur Übersicht
Artikel drucken
""",
}

ARTICLES = {
    "en": """
Advertisement was never the paper's strength, its founder said.
Share prices fell by a tenth after the vote.
Sharing the road was the idea, the mayor said.
Sponsored by three parties, the bill failed.
Sign up sheets for the strike hung at every gate.
Subscribe was the word that the priest used for it.
Watch out for the tide, the sign at the pier says.
Watching the river rise, she packed two bags.
Video from the scene shows a man on the roof.
Video cameras on the bridge had been switched off.
Photos by the dozen were burned in the yard.
Photo evidence from the night was lost.
Image problems have followed the firm since 2019.
Print this, he told the editor, and you will hear from my lawyer.
Read more books, the teacher told them.
Reading the letter aloud, he wept.
Related charges were dropped in May.
More on Monday than on any other day, the clerk said.
Most read it as a threat.
Follow us, the guide said, and keep to the path.
Follow the money was the first rule of the unit.
Copyright law does not cover the recipe, the court held.
Cookies were served after the hearing.
We use cookies in the recipe because the bakery has them, he said.
Comments on the draft are due by Friday.
Three comments in the margin gave the forger away.
Play was stopped in the second half after rain.
Click by click the scanner counted the bales.
Listen to this tape, the officer told her, and say who speaks.
Email was found on the server that should have been deleted.
Filed under seal, the complaint names nine banks.
Tags on the crates named a port that has no harbour.
Published in 1931, the map shows no road.
Updated figures are expected in June.
Recommended by two ministers, he got the post.
Promoted to captain at thirty, she left the navy at forty.
Paid for by the union, the study was never printed.
All rights to the film were sold in March.
Terms of the deal were not disclosed.
Back to the top of the table went the visitors.
Tap water in the village has been brown since May.
Keep reading was his only advice to the class.
Try the app, she wrote to him, and delete the photos.
Create a crisis and they will call you, he told the court.
Leave a reply on the machine, the note said.
Be the first to leave and the last to speak, he was told.
Read the letter
Follow the money
The full story of a lie
Get the letters
Support for the strike
Find the captain
Open questions
Live from the gate
Back in Norrhaven
By using this site as a dump, the firm saved millions.
Like us, they had no heating in the winter.
""",
    "de": """
Anzeige erstattete die Witwe noch am selben Abend.
Werbung für den Verein machte er an der Haustür.
Teilen wollte der Erbe nicht, sagte der Notar.
Drucken ließ er die Zettel in einem Keller.
Merken konnte sich der Zeuge das Kennzeichen nicht.
Video und Ton der Kamera passten nicht zusammen.
Fotos der Brücke gibt es erst seit 1931.
Bilder des Abends fehlen in der Akte.
Quelle des Gerüchts war ein Wirt in der Altstadt.
Kommentare der Nachbarn standen am Rand des Plans.
Mehr zum Thema wollte der Minister nicht sagen.
Lesen lernte er erst im Gefängnis.
Folgen der Flut sind bis heute zu sehen.
Weiterlesen durfte die Zeugin den Brief nicht.
Präsentiert von zwei Ministern, fiel der Plan durch.
Abonnenten klagten über nasse Zeitungen.
Alle Rechte an dem Film wurden verkauft.
Newsletter der Partei gingen an falsche Adressen.
Nur für Abonnenten druckte der Verlag eine zweite Fassung.
Wir verwenden Kekse aus dem Ort, sagte die Wirtin.
""",
}
