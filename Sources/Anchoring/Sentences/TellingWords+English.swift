extension TellingWords {
  static let english = TellingWords(
    "en", prefixes: ["un", "in", "il", "im", "ir", "non", "dis", "de", "anti", "ex", "mis", "a"],
    endings: ["n't"],
    opposites: [("ful", "less"), ("", "less")],
    bounds: ["over", "under", "above", "below", "beyond", "exceeding", "ca", "c", "till", "until", "by", "to"],
    common: """
      the a an this that these those he she it they we you i his her its their our your my him them us who whom whose which \
      what when where why how here there then now today yesterday tomorrow later earlier soon afterwards meanwhile again also \
      too so such thus therefore hence because since while as after before during until once if in on at by for from to of with \
      into onto through across along among between behind beside besides beyond within outside inside upon per via and or \
      according another other others same even still just quite rather indeed perhaps often usually generally recently \
      finally eventually initially originally previously subsequently currently presently further furthermore moreover \
      additionally similarly likewise otherwise elsewhere overall one some most much many several both each every all is are was \
      were be been being has have had do does did let see note people men women children police officials officers authorities \
      investigators prosecutors reporters journalists sources witnesses experts critics supporters residents analysts \
      researchers scientists lawyers members workers soldiers troops
      """,
    // What denies or excludes.
    """
    no not never none nobody nothing nowhere neither nor cannot without unless except hardly barely scarcely rarely \
    seldom deny denies denied denying denial refuse refuses refused reject rejects rejected refute refuted refutes fail \
    fails failed failing lack lacks lacked lacking false falsely untrue wrong wrongly former formerly ex stop stopped \
    despite instead although though but however yet against opposite fake prevent prevents prevented merely didnt doesnt \
    dont isnt arent wasnt werent wont cant couldnt shouldnt wouldnt hasnt havent hadnt failure nary nowise unable unwilling \
    incapable impossible lest minus excluding excludes exclude excluded excepting besides contrary nonetheless nevertheless \
    notwithstanding disprove disproved disproven disproves rebut rebuts rebutted debunk debunks debunked refuting rejecting \
    refusing refusal rejection denials forbid forbids forbade forbidden prohibit prohibits prohibited cease ceases ceased \
    avoid avoids avoided avoiding neglect neglects neglected omit omits omitted withhold withholds withheld untruthful \
    nonexistent nil erstwhile onetime previous absent
    """,
    // What doubts or reports.
    """
    alleged allegedly allege alleges reportedly apparently seemingly supposedly purportedly presumably ostensibly likely \
    unlikely possibly possible probably probable perhaps maybe suspected suspect suspects claim claims claimed believed \
    thought said says seem seems seemed appear appears appeared rumoured rumored unconfirmed disputed so-called \
    unverified if whether allegation allegations alleging purported ostensible seeming supposed presumed presume presumes \
    assumed assume assumes assuming putative would-be self-styled self-proclaimed apparent thinks think believe believes \
    suspicion suspicions suspecting doubt doubts doubted doubtful dubious questionable arguably conceivably conceivable \
    potentially potential hypothetical hypothetically theoretically speculated speculate speculates speculation rumour \
    rumours rumor rumors hearsay suggest suggests suggested suggesting imply implies implied claiming according told tells \
    stated insist insists insisted contend contends contended assert asserts asserted argue argues argued \
    accused accuses accuse accusing deemed unclear uncertain unproven unsubstantiated contested \
    possibility probability likelihood unlikelier
    """,
    // What binds or allows.
    "can could may might must shall should would will ought need needs needed able allowed obliged required permitted",
    "i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll i'd you'd he'd she'd it'd we'd they'd that'd who'd",
    // How many.
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    about around nearly almost approximately roughly circa approx some \
    eighteen nineteen fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth thousandth couple pair thrice twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million \
    millions billion billions trillion dozen dozens half third quarter twice double triple first second last only all \
    every each both any many most few fewer several more less least majority minority always sometimes once somebody \
    someone everybody everyone anybody anyone none neither little often partly largely mostly mainly exactly exclusively \
    solely entirely
    """,
    "january february march april may june july august september october november december",
    """
    dollar dollars euro euros pound pounds cents yen rouble roubles ruble rubles franc francs mile miles kilometre \
    kilometres kilometer kilometers metre metres meter meters ton tons tonnes hour hours minute minutes day days week weeks \
    month months year years decade decades century centuries
    """,
    "monday tuesday wednesday thursday friday saturday sunday")
}
