extension TellingWords {
  static let english = TellingWords(
    "en", prefixes: ["un", "in", "il", "im", "ir", "non", "dis", "de", "anti", "ex", "mis", "a"],
    endings: ["n't"],
    opposites: [("ful", "less"), ("", "less")],
    bounds: ["over", "under", "above", "below", "beyond", "exceeding", "ca", "c", "till", "until", "by", "to"],
    // What denies or excludes.
    """
    no not never none nobody nothing nowhere neither nor cannot without unless except hardly barely scarcely rarely \
    seldom deny denies denied denying denial refuse refuses refused reject rejects rejected refute refuted refutes fail \
    fails failed failing lack lacks lacked lacking false falsely untrue wrong wrongly former formerly ex stop stopped \
    despite instead although though but however yet against opposite fake prevent prevents prevented merely didnt doesnt \
    dont isnt arent wasnt werent wont cant couldnt shouldnt wouldnt hasnt havent hadnt
    """,
    // What doubts or reports.
    """
    alleged allegedly allege alleges reportedly apparently seemingly supposedly purportedly presumably ostensibly likely \
    unlikely possibly possible probably probable perhaps maybe suspected suspect suspects claim claims claimed believed \
    thought said says seem seems seemed appear appears appeared rumoured rumored unconfirmed disputed so-called about \
    around nearly almost approximately roughly circa approx some unverified if whether
    """,
    // What binds or allows.
    "can could may might must shall should would will ought need needs",
    // How many.
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth thousandth couple pair thrice twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million \
    millions billion billions trillion dozen dozens half third quarter twice double triple first second last only all \
    every each both any many most few fewer several more less least majority minority always sometimes once somebody \
    someone everybody everyone anybody anyone
    """,
    "january february march april may june july august september october november december",
    """
    dollar dollars euro euros pound pounds cents yen rouble roubles ruble rubles franc francs mile miles kilometre \
    kilometres kilometer kilometers metre metres meter meters ton tons tonnes hour hours minute minutes day days week weeks \
    month months year years decade decades century centuries
    """,
    "monday tuesday wednesday thursday friday saturday sunday")
}
