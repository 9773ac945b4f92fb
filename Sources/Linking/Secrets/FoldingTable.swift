/// How characters beyond ASCII are folded where names are looked for: data of Unicode 15.0.0.
///
/// Made by Tests/Unicode/folding_table.py; not to be edited.
enum FoldingTable {
  /// Ascending steps: the code point from which on a class holds, and its letter: `l` for letters and digits, `i` for what
  /// is passed over, `s` for what may stand between the words of a name, `h` for what ends one.
  static let classes = """
    80s a1h a8i a9h aal abs ach adi aeh afi b0h b2l b4s b5l b6h b8i b9l bbs bcl bfh c0l d7h d8l f7h f8l 2b9s 2bal \
    2bbs 2bel 2c2i 2c6l 2c8s 2c9l 2d2i 2e0l 2e5i 2ecl 2edi 2eel 2efi 370l 375i 376l 378h 37al 37eh 37fl 380h 384i \
    386l 387h 388l 38bh 38cl 38dh 38el 3a2h 3a3l 3f6h 3f7l 482h 483i 48al 530h 531l 557h 559l 55as 55bh 560l 589h \
    58as 58bh 591i 5bes 5bfi 5c0h 5c1i 5c3h 5c4i 5c6h 5c7i 5c8h 5d0l 5ebh 5efl 5f3s 5f4h 600i 606h 610i 61bh 61ci \
    61dh 620l 64bi 660l 66ah 66el 670i 671l 6d4h 6d5l 6d6i 6deh 6dfi 6e5l 6e7i 6e9h 6eai 6eel 6fdh 6ffl 700h 70fi \
    710l 711i 712l 730i 74bh 74dl 7a6i 7b1l 7b2h 7c0l 7ebi 7f4l 7f6h 7fal 7fbh 7fdi 7feh 800l 816i 81al 81bi 824l \
    825i 828l 829i 82eh 840l 859i 85ch 860l 86bh 870l 888i 889l 88fh 890i 892h 898i 8a0l 8cai 903l 93ai 93bl 93ci \
    93dl 941i 949l 94di 94el 951i 958l 962i 964h 966l 970h 971l 981i 982l 984h 985l 98dh 98fl 991h 993l 9a9h 9aal \
    9b1h 9b2l 9b3h 9b6l 9bah 9bci 9bdl 9c1i 9c5h 9c7l 9c9h 9cbl 9cdi 9cel 9cfh 9d7l 9d8h 9dcl 9deh 9dfl 9e2i 9e4h \
    9e6l 9f2h 9f4l 9fah 9fcl 9fdh 9fei 9ffh a01i a03l a04h a05l a0bh a0fl a11h a13l a29h a2al a31h a32l a34h a35l \
    a37h a38l a3ah a3ci a3dh a3el a41i a43h a47i a49h a4bi a4eh a51i a52h a59l a5dh a5el a5fh a66l a70i a72l a75i \
    a76h a81i a83l a84h a85l a8eh a8fl a92h a93l aa9h aaal ab1h ab2l ab4h ab5l abah abci abdl ac1i ac6h ac7i ac9l \
    acah acbl acdi aceh ad0l ad1h ae0l ae2i ae4h ae6l af0h af9l afai b00h b01i b02l b04h b05l b0dh b0fl b11h b13l \
    b29h b2al b31h b32l b34h b35l b3ah b3ci b3dl b3fi b40l b41i b45h b47l b49h b4bl b4di b4eh b55i b57l b58h b5cl \
    b5eh b5fl b62i b64h b66l b70h b71l b78h b82i b83l b84h b85l b8bh b8el b91h b92l b96h b99l b9bh b9cl b9dh b9el \
    ba0h ba3l ba5h ba8l babh bael bbah bbel bc0i bc1l bc3h bc6l bc9h bcal bcdi bceh bd0l bd1h bd7l bd8h be6l bf3h \
    c00i c01l c04i c05l c0dh c0el c11h c12l c29h c2al c3ah c3ci c3dl c3ei c41l c45h c46i c49h c4ai c4eh c55i c57h \
    c58l c5bh c5dl c5eh c60l c62i c64h c66l c70h c78l c7fh c80l c81i c82l c84h c85l c8dh c8el c91h c92l ca9h caal \
    cb4h cb5l cbah cbci cbdl cbfi cc0l cc5h cc6i cc7l cc9h ccal ccci cceh cd5l cd7h cddl cdfh ce0l ce2i ce4h ce6l \
    cf0h cf1l cf4h d00i d02l d0dh d0el d11h d12l d3bi d3dl d41i d45h d46l d49h d4al d4di d4el d4fh d54l d62i d64h \
    d66l d79h d7al d80h d81i d82l d84h d85l d97h d9al db2h db3l dbch dbdl dbeh dc0l dc7h dcai dcbh dcfl dd2i dd5h \
    dd6i dd7h dd8l de0h de6l df0h df2l df4h e01l e31i e32l e34i e3bh e40l e47i e4fh e50l e5ah e81l e83h e84l e85h \
    e86l e8bh e8cl ea4h ea5l ea6h ea7l eb1i eb2l eb4i ebdl ebeh ec0l ec5h ec6l ec7h ec8i ecfh ed0l edah edcl ee0h \
    f00l f01h f18i f1ah f20l f34h f35i f36h f37i f38h f39i f3ah f3el f48h f49l f6dh f71i f7fl f80i f85h f86i f88l \
    f8di f98h f99i fbdh fc6i fc7h 1000l 102di 1031l 1032i 1038l 1039i 103bl 103di 103fl 104ah 1050l 1058i 105al \
    105ei 1061l 1071i 1075l 1082i 1083l 1085i 1087l 108di 108el 109di 109eh 10a0l 10c6h 10c7l 10c8h 10cdl 10ceh \
    10d0l 10fbh 10fcl 115fi 1161l 1249h 124al 124eh 1250l 1257h 1258l 1259h 125al 125eh 1260l 1289h 128al 128eh \
    1290l 12b1h 12b2l 12b6h 12b8l 12bfh 12c0l 12c1h 12c2l 12c6h 12c8l 12d7h 12d8l 1311h 1312l 1316h 1318l 135bh \
    135di 1360h 1369l 137dh 1380l 1390h 13a0l 13f6h 13f8l 13feh 1400s 1401l 166dh 166fl 1680s 1681l 169bh 16a0l \
    16ebh 16eel 16f9h 1700l 1712i 1715l 1716h 171fl 1732i 1734l 1735h 1740l 1752i 1754h 1760l 176dh 176el 1771h \
    1772i 1774h 1780l 17b4i 17b6l 17b7i 17bel 17c6i 17c7l 17c9i 17d4h 17d7l 17d8h 17dcl 17ddi 17deh 17e0l 17eah \
    17f0l 17fah 1806s 1807h 180bi 1810l 181ah 1820l 1879h 1880l 1885i 1887l 18a9i 18aal 18abh 18b0l 18f6h 1900l \
    191fh 1920i 1923l 1927i 1929l 192ch 1930l 1932i 1933l 1939i 193ch 1946l 196eh 1970l 1975h 1980l 19ach 19b0l \
    19cah 19d0l 19dbh 1a00l 1a17i 1a19l 1a1bi 1a1ch 1a20l 1a56i 1a57l 1a58i 1a5fh 1a60i 1a61l 1a62i 1a63l 1a65i \
    1a6dl 1a73i 1a7dh 1a7fi 1a80l 1a8ah 1a90l 1a9ah 1aa7l 1aa8h 1ab0i 1acfh 1b00i 1b04l 1b34i 1b35l 1b36i 1b3bl \
    1b3ci 1b3dl 1b42i 1b43l 1b4dh 1b50l 1b5ah 1b6bi 1b74h 1b80i 1b82l 1ba2i 1ba6l 1ba8i 1baal 1babi 1bael 1be6i \
    1be7l 1be8i 1beal 1bedi 1beel 1befi 1bf2l 1bf4h 1c00l 1c2ci 1c34l 1c36i 1c38h 1c40l 1c4ah 1c4dl 1c7eh 1c80l \
    1c89h 1c90l 1cbbh 1cbdl 1cc0h 1cd0i 1cd3h 1cd4i 1ce1l 1ce2i 1ce9l 1cedi 1ceel 1cf4i 1cf5l 1cf8i 1cfal 1cfbh \
    1d00l 1dc0i 1e00l 1f16h 1f18l 1f1eh 1f20l 1f46h 1f48l 1f4eh 1f50l 1f58h 1f59l 1f5ah 1f5bl 1f5ch 1f5dl 1f5eh \
    1f5fl 1f7eh 1f80l 1fb5h 1fb6l 1fbdi 1fbel 1fbfi 1fc2l 1fc5h 1fc6l 1fcdi 1fd0l 1fd4h 1fd6l 1fdch 1fddi 1fe0l \
    1fedi 1ff0h 1ff2l 1ff5h 1ff6l 1ffdi 1fffh 2000s 200bi 2010s 2014h 2018s 201ah 201bs 2020h 2028s 202ai 202fs \
    2030h 2032s 2033h 2039s 203bh 203fs 2041h 2054s 2055h 205fs 2060i 2070l 2072h 2074l 207ah 207fl 208ah 2090l \
    209dh 20d0i 20f1h 2102l 2103h 2107l 2108h 210al 2114h 2115l 2116h 2119l 211eh 2124l 2125h 2126l 2127h 2128l \
    2129h 212al 212eh 212fl 213ah 213cl 2140h 2145l 214ah 214el 214fh 2150l 218ah 2460l 249ch 24b6l 2500h 2776l \
    2794h 2800s 2801h 2c00l 2ce5h 2cebl 2cefi 2cf2l 2cf4h 2cfdl 2cfeh 2d00l 2d26h 2d27l 2d28h 2d2dl 2d2eh 2d30l \
    2d68h 2d6fl 2d70h 2d7fi 2d80l 2d97h 2da0l 2da7h 2da8l 2dafh 2db0l 2db7h 2db8l 2dbfh 2dc0l 2dc7h 2dc8l 2dcfh \
    2dd0l 2dd7h 2dd8l 2ddfh 2de0i 2e00h 2e17s 2e18h 2e1as 2e1bh 2e2fl 2e30h 2e40s 2e41h 2e5ds 2e5eh 3000s 3001h \
    3005l 3008h 300cs 300eh 301cs 301dh 3021l 302ai 302el 3030s 3031l 3036h 3038l 303dh 3041l 3097h 3099i 309dl \
    30a0s 30a1l 30fbh 30fcl 3100h 3105l 3130h 3131l 3164i 3165l 318fh 3192l 3196h 31a0l 31c0h 31f0l 3200h 3220l \
    322ah 3248l 3250h 3251l 3260h 3280l 328ah 32b1l 32c0h 3400l 4dc0h 4e00l a48dh a4d0l a4feh a500l a60dh a610l \
    a62ch a640l a66fi a673h a674i a67eh a67fl a69ei a6a0l a6f0i a6f2h a700i a717l a720i a722l a789i a78bs a78dl \
    a7cbh a7d0l a7d2h a7d3l a7d4h a7d5l a7dah a7f2l a802i a803l a806i a807l a80bi a80cl a825i a827l a828h a82ci \
    a82dh a830l a836h a840l a874h a880l a8c4i a8c6h a8d0l a8dah a8e0i a8f2l a8f8h a8fbl a8fch a8fdl a8ffi a900l \
    a926i a92eh a930l a947i a952l a954h a960l a97dh a980i a983l a9b3i a9b4l a9b6i a9bal a9bci a9bel a9c1h a9cfl \
    a9dah a9e0l a9e5i a9e6l a9ffh aa00l aa29i aa2fl aa31i aa33l aa35i aa37h aa40l aa43i aa44l aa4ci aa4dl aa4eh \
    aa50l aa5ah aa60l aa77h aa7al aa7ci aa7dl aab0i aab1l aab2i aab5l aab7i aab9l aabei aac0l aac1i aac2l aac3h \
    aadbl aadeh aae0l aaeci aaeel aaf0h aaf2l aaf6i aaf7h ab01l ab07h ab09l ab0fh ab11l ab17h ab20l ab27h ab28l \
    ab2fh ab30l ab5bi ab5cl ab6ai ab6ch ab70l abe5i abe6l abe8i abe9l abebh abecl abedi abeeh abf0l abfah ac00l \
    d7a4h d7b0l d7c7h d7cbl d7fch f900l fa6eh fa70l fadah fb00l fb07h fb13l fb18h fb1dl fb1ei fb1fl fb29h fb2al \
    fb37h fb38l fb3dh fb3el fb3fh fb40l fb42h fb43l fb45h fb46l fbb2i fbc3h fbd3l fd3eh fd50l fd90h fd92l fdc8h \
    fdf0l fdfch fe00i fe10h fe20i fe30h fe31s fe35h fe4ds fe50h fe58s fe59h fe63s fe64h fe70l fe75h fe76l fefdh \
    feffi ff00h ff02s ff03h ff07s ff08h ff0ds ff0eh ff10l ff1ah ff21l ff3bh ff3ei ff3fs ff40i ff41l ff5bh ff66l \
    ffa0i ffa1l ffbfh ffc2l ffc8h ffcal ffd0h ffd2l ffd8h ffdal ffddh ffe3i ffe4h fff0i fffch 10000l 1000ch 1000dl \
    10027h 10028l 1003bh 1003cl 1003eh 1003fl 1004eh 10050l 1005eh 10080l 100fbh 10107l 10134h 10140l 10179h 1018al \
    1018ch 101fdi 101feh 10280l 1029dh 102a0l 102d1h 102e0i 102e1l 102fch 10300l 10324h 1032dl 1034bh 10350l 10376i \
    1037bh 10380l 1039eh 103a0l 103c4h 103c8l 103d0h 103d1l 103d6h 10400l 1049eh 104a0l 104aah 104b0l 104d4h 104d8l \
    104fch 10500l 10528h 10530l 10564h 10570l 1057bh 1057cl 1058bh 1058cl 10593h 10594l 10596h 10597l 105a2h 105a3l \
    105b2h 105b3l 105bah 105bbl 105bdh 10600l 10737h 10740l 10756h 10760l 10768h 10780l 10786h 10787l 107b1h 107b2l \
    107bbh 10800l 10806h 10808l 10809h 1080al 10836h 10837l 10839h 1083cl 1083dh 1083fl 10856h 10858l 10877h 10879l \
    1089fh 108a7l 108b0h 108e0l 108f3h 108f4l 108f6h 108fbl 1091ch 10920l 1093ah 10980l 109b8h 109bcl 109d0h 109d2l \
    10a01i 10a04h 10a05i 10a07h 10a0ci 10a10l 10a14h 10a15l 10a18h 10a19l 10a36h 10a38i 10a3bh 10a3fi 10a40l 10a49h \
    10a60l 10a7fh 10a80l 10aa0h 10ac0l 10ac8h 10ac9l 10ae5i 10ae7h 10aebl 10af0h 10b00l 10b36h 10b40l 10b56h 10b58l \
    10b73h 10b78l 10b92h 10ba9l 10bb0h 10c00l 10c49h 10c80l 10cb3h 10cc0l 10cf3h 10cfal 10d24i 10d28h 10d30l 10d3ah \
    10e60l 10e7fh 10e80l 10eaah 10eabi 10eads 10eaeh 10eb0l 10eb2h 10efdi 10f00l 10f28h 10f30l 10f46i 10f51l 10f55h \
    10f70l 10f82i 10f86h 10fb0l 10fcch 10fe0l 10ff7h 11000l 11001i 11002l 11038i 11047h 11052l 11070i 11071l 11073i \
    11075l 11076h 1107fi 11082l 110b3i 110b7l 110b9i 110bbh 110bdi 110beh 110c2i 110c3h 110cdi 110ceh 110d0l 110e9h \
    110f0l 110fah 11100i 11103l 11127i 1112cl 1112di 11135h 11136l 11140h 11144l 11148h 11150l 11173i 11174h 11176l \
    11177h 11180i 11182l 111b6i 111bfl 111c5h 111c9i 111cdh 111cel 111cfi 111d0l 111dbh 111dcl 111ddh 111e1l 111f5h \
    11200l 11212h 11213l 1122fi 11232l 11234i 11235l 11236i 11238h 1123ei 1123fl 11241i 11242h 11280l 11287h 11288l \
    11289h 1128al 1128eh 1128fl 1129eh 1129fl 112a9h 112b0l 112dfi 112e0l 112e3i 112ebh 112f0l 112fah 11300i 11302l \
    11304h 11305l 1130dh 1130fl 11311h 11313l 11329h 1132al 11331h 11332l 11334h 11335l 1133ah 1133bi 1133dl 11340i \
    11341l 11345h 11347l 11349h 1134bl 1134eh 11350l 11351h 11357l 11358h 1135dl 11364h 11366i 1136dh 11370i 11375h \
    11400l 11438i 11440l 11442i 11445l 11446i 11447l 1144bh 11450l 1145ah 1145ei 1145fl 11462h 11480l 114b3i 114b9l \
    114bai 114bbl 114bfi 114c1l 114c2i 114c4l 114c6h 114c7l 114c8h 114d0l 114dah 11580l 115b2i 115b6h 115b8l 115bci \
    115bel 115bfi 115c1h 115d8l 115dci 115deh 11600l 11633i 1163bl 1163di 1163el 1163fi 11641h 11644l 11645h 11650l \
    1165ah 11680l 116abi 116acl 116adi 116ael 116b0i 116b6l 116b7i 116b8l 116b9h 116c0l 116cah 11700l 1171bh 1171di \
    11720l 11722i 11726l 11727i 1172ch 11730l 1173ch 11740l 11747h 11800l 1182fi 11838l 11839i 1183bh 118a0l 118f3h \
    118ffl 11907h 11909l 1190ah 1190cl 11914h 11915l 11917h 11918l 11936h 11937l 11939h 1193bi 1193dl 1193ei 1193fl \
    11943i 11944h 11950l 1195ah 119a0l 119a8h 119aal 119d4i 119d8h 119dai 119dcl 119e0i 119e1l 119e2h 119e3l 119e5h \
    11a00l 11a01i 11a0bl 11a33i 11a39l 11a3bi 11a3fh 11a47i 11a48h 11a50l 11a51i 11a57l 11a59i 11a5cl 11a8ai 11a97l \
    11a98i 11a9ah 11a9dl 11a9eh 11ab0l 11af9h 11c00l 11c09h 11c0al 11c30i 11c37h 11c38i 11c3el 11c3fi 11c40l 11c41h \
    11c50l 11c6dh 11c72l 11c90h 11c92i 11ca8h 11ca9l 11caai 11cb1l 11cb2i 11cb4l 11cb5i 11cb7h 11d00l 11d07h 11d08l \
    11d0ah 11d0bl 11d31i 11d37h 11d3ai 11d3bh 11d3ci 11d3eh 11d3fi 11d46l 11d47i 11d48h 11d50l 11d5ah 11d60l 11d66h \
    11d67l 11d69h 11d6al 11d8fh 11d90i 11d92h 11d93l 11d95i 11d96l 11d97i 11d98l 11d99h 11da0l 11daah 11ee0l 11ef3i \
    11ef5l 11ef7h 11f00i 11f02l 11f11h 11f12l 11f36i 11f3bh 11f3el 11f40i 11f41l 11f42i 11f43h 11f50l 11f5ah 11fb0l \
    11fb1h 11fc0l 11fd5h 12000l 1239ah 12400l 1246fh 12480l 12544h 12f90l 12ff1h 13000l 13430i 13441l 13447i 13456h \
    14400l 14647h 16800l 16a39h 16a40l 16a5fh 16a60l 16a6ah 16a70l 16abfh 16ac0l 16acah 16ad0l 16aeeh 16af0i 16af5h \
    16b00l 16b30i 16b37h 16b40l 16b44h 16b50l 16b5ah 16b5bl 16b62h 16b63l 16b78h 16b7dl 16b90h 16e40l 16e97h 16f00l \
    16f4bh 16f4fi 16f50l 16f88h 16f8fi 16f93l 16fa0h 16fe0l 16fe2h 16fe3l 16fe4i 16fe5h 16ff0l 16ff2h 17000l 187f8h \
    18800l 18cd6h 18d00l 18d09h 1aff0l 1aff4h 1aff5l 1affch 1affdl 1afffh 1b000l 1b123h 1b132l 1b133h 1b150l 1b153h \
    1b155l 1b156h 1b164l 1b168h 1b170l 1b2fch 1bc00l 1bc6bh 1bc70l 1bc7dh 1bc80l 1bc89h 1bc90l 1bc9ah 1bc9di 1bc9fh \
    1bca0i 1bca4h 1cf00i 1cf2eh 1cf30i 1cf47h 1d165l 1d167i 1d16ah 1d16dl 1d173i 1d183h 1d185i 1d18ch 1d1aai 1d1aeh \
    1d242i 1d245h 1d2c0l 1d2d4h 1d2e0l 1d2f4h 1d360l 1d379h 1d400l 1d455h 1d456l 1d49dh 1d49el 1d4a0h 1d4a2l 1d4a3h \
    1d4a5l 1d4a7h 1d4a9l 1d4adh 1d4ael 1d4bah 1d4bbl 1d4bch 1d4bdl 1d4c4h 1d4c5l 1d506h 1d507l 1d50bh 1d50dl 1d515h \
    1d516l 1d51dh 1d51el 1d53ah 1d53bl 1d53fh 1d540l 1d545h 1d546l 1d547h 1d54al 1d551h 1d552l 1d6a6h 1d6a8l 1d6c1h \
    1d6c2l 1d6dbh 1d6dcl 1d6fbh 1d6fcl 1d715h 1d716l 1d735h 1d736l 1d74fh 1d750l 1d76fh 1d770l 1d789h 1d78al 1d7a9h \
    1d7aal 1d7c3h 1d7c4l 1d7cch 1d7cel 1d800h 1da00i 1da37h 1da3bi 1da6dh 1da75i 1da76h 1da84i 1da85h 1da9bi 1daa0h \
    1daa1i 1dab0h 1df00l 1df1fh 1df25l 1df2bh 1e000i 1e007h 1e008i 1e019h 1e01bi 1e022h 1e023i 1e025h 1e026i 1e02bh \
    1e030l 1e06eh 1e08fi 1e090h 1e100l 1e12dh 1e130i 1e137l 1e13eh 1e140l 1e14ah 1e14el 1e14fh 1e290l 1e2aei 1e2afh \
    1e2c0l 1e2eci 1e2f0l 1e2fah 1e4d0l 1e4eci 1e4f0l 1e4fah 1e7e0l 1e7e7h 1e7e8l 1e7ech 1e7edl 1e7efh 1e7f0l 1e7ffh \
    1e800l 1e8c5h 1e8c7l 1e8d0i 1e8d7h 1e900l 1e944i 1e94bl 1e94ch 1e950l 1e95ah 1ec71l 1ecach 1ecadl 1ecb0h 1ecb1l \
    1ecb5h 1ed01l 1ed2eh 1ed2fl 1ed3eh 1ee00l 1ee04h 1ee05l 1ee20h 1ee21l 1ee23h 1ee24l 1ee25h 1ee27l 1ee28h 1ee29l \
    1ee33h 1ee34l 1ee38h 1ee39l 1ee3ah 1ee3bl 1ee3ch 1ee42l 1ee43h 1ee47l 1ee48h 1ee49l 1ee4ah 1ee4bl 1ee4ch 1ee4dl \
    1ee50h 1ee51l 1ee53h 1ee54l 1ee55h 1ee57l 1ee58h 1ee59l 1ee5ah 1ee5bl 1ee5ch 1ee5dl 1ee5eh 1ee5fl 1ee60h 1ee61l \
    1ee63h 1ee64l 1ee65h 1ee67l 1ee6bh 1ee6cl 1ee73h 1ee74l 1ee78h 1ee79l 1ee7dh 1ee7el 1ee7fh 1ee80l 1ee8ah 1ee8bl \
    1ee9ch 1eea1l 1eea4h 1eea5l 1eeaah 1eeabl 1eebch 1f100l 1f10dh 1f110l 1f12fh 1f130l 1f150h 1f16al 1f16dh 1f3fbi \
    1f400h 1fbf0l 1fbfah 20000l 2a6e0h 2a700l 2b73ah 2b740l 2b81eh 2b820l 2cea2h 2ceb0l 2ebe1h 2f800l 2fa1eh 30000l \
    3134bh 31350l 323b0h e0000i e1000h
    """

  /// Letters that become several, or nothing.
  static let sequences = """
    bc=31,34 bd=31,32 be=33,34 c6=61,65 de=74,68 df=73,73 e6=61,65 fe=74,68 132=69,6a 133=69,6a 152=6f,65 153=6f,65 \
    1c4=64,7a 1c5=64,7a 1c6=64,7a 1c7=6c,6a 1c8=6c,6a 1c9=6c,6a 1ca=6e,6a 1cb=6e,6a 1cc=6e,6a 1e2=61,65 1e3=61,65 \
    1f1=64,7a 1f2=64,7a 1f3=64,7a 1fc=61,65 1fd=61,65 374= 587=565,582 675=627,674 676=648,674 677=6c7,674 \
    678=64a,674 9cb=9c7,9be 9cc=9c7,9d7 b4b=b47,b3e b4c=b47,b57 b94=b92,bd7 bca=bc6,bbe bcb=bc7,bbe bcc=bc6,bd7 \
    ccb=cc2,cd5 d4a=d46,d3e d4b=d47,d3e d4c=d46,d57 ddc=dd9,dcf ddd=dd9,dcf dde=dd9,ddf edc=eab,e99 edd=eab,ea1 \
    1b06=1b05,1b35 1b08=1b07,1b35 1b0a=1b09,1b35 1b0c=1b0b,1b35 1b0e=1b0d,1b35 1b12=1b11,1b35 1b40=1b3e,1b35 \
    1b41=1b3f,1b35 1d2d=61,65 1e9a=61,2be 1e9e=73,73 1f80=3b1,3b9 1f81=3b1,3b9 1f82=3b1,3b9 1f83=3b1,3b9 \
    1f84=3b1,3b9 1f85=3b1,3b9 1f86=3b1,3b9 1f87=3b1,3b9 1f88=3b1,3b9 1f89=3b1,3b9 1f8a=3b1,3b9 1f8b=3b1,3b9 \
    1f8c=3b1,3b9 1f8d=3b1,3b9 1f8e=3b1,3b9 1f8f=3b1,3b9 1f90=3b7,3b9 1f91=3b7,3b9 1f92=3b7,3b9 1f93=3b7,3b9 \
    1f94=3b7,3b9 1f95=3b7,3b9 1f96=3b7,3b9 1f97=3b7,3b9 1f98=3b7,3b9 1f99=3b7,3b9 1f9a=3b7,3b9 1f9b=3b7,3b9 \
    1f9c=3b7,3b9 1f9d=3b7,3b9 1f9e=3b7,3b9 1f9f=3b7,3b9 1fa0=3c9,3b9 1fa1=3c9,3b9 1fa2=3c9,3b9 1fa3=3c9,3b9 \
    1fa4=3c9,3b9 1fa5=3c9,3b9 1fa6=3c9,3b9 1fa7=3c9,3b9 1fa8=3c9,3b9 1fa9=3c9,3b9 1faa=3c9,3b9 1fab=3c9,3b9 \
    1fac=3c9,3b9 1fad=3c9,3b9 1fae=3c9,3b9 1faf=3c9,3b9 1fb2=3b1,3b9 1fb3=3b1,3b9 1fb4=3b1,3b9 1fb7=3b1,3b9 \
    1fbc=3b1,3b9 1fc2=3b7,3b9 1fc3=3b7,3b9 1fc4=3b7,3b9 1fc7=3b7,3b9 1fcc=3b7,3b9 1ff2=3c9,3b9 1ff3=3c9,3b9 \
    1ff4=3c9,3b9 1ff7=3c9,3b9 1ffc=3c9,3b9 2150=31,37 2151=31,39 2152=31,31,30 2153=31,33 2154=32,33 2155=31,35 \
    2156=32,35 2157=33,35 2158=34,35 2159=31,36 215a=35,36 215b=31,38 215c=33,38 215d=35,38 215e=37,38 2161=69,69 \
    2162=69,69,69 2163=69,76 2165=76,69 2166=76,69,69 2167=76,69,69,69 2168=69,78 216a=78,69 216b=78,69,69 \
    2171=69,69 2172=69,69,69 2173=69,76 2175=76,69 2176=76,69,69 2177=76,69,69,69 2178=69,78 217a=78,69 \
    217b=78,69,69 2189=30,33 2469=31,30 246a=31,31 246b=31,32 246c=31,33 246d=31,34 246e=31,35 246f=31,36 2470=31,37 \
    2471=31,38 2472=31,39 2473=32,30 247d=31,30 247e=31,31 247f=31,32 2480=31,33 2481=31,34 2482=31,35 2483=31,36 \
    2484=31,37 2485=31,38 2486=31,39 2487=32,30 2491=31,30 2492=31,31 2493=31,32 2494=31,33 2495=31,34 2496=31,35 \
    2497=31,36 2498=31,37 2499=31,38 249a=31,39 249b=32,30 309f=3088,308a 30ff=30b3,30c8 3251=32,31 3252=32,32 \
    3253=32,33 3254=32,34 3255=32,35 3256=32,36 3257=32,37 3258=32,38 3259=32,39 325a=33,30 325b=33,31 325c=33,32 \
    325d=33,33 325e=33,34 325f=33,35 32b1=33,36 32b2=33,37 32b3=33,38 32b4=33,39 32b5=34,30 32b6=34,31 32b7=34,32 \
    32b8=34,33 32b9=34,34 32ba=34,35 32bb=34,36 32bc=34,37 32bd=34,38 32be=34,39 32bf=35,30 a7f9=6f,65 fb00=66,66 \
    fb01=66,69 fb02=66,6c fb03=66,66,69 fb04=66,66,6c fb05=73,74 fb06=73,74 fb13=574,576 fb14=574,565 fb15=574,56b \
    fb16=57e,576 fb17=574,56d fb4f=5d0,5dc fbdd=6c7,674 fbea=64a,627 fbeb=64a,627 fbec=64a,6d5 fbed=64a,6d5 \
    fbee=64a,648 fbef=64a,648 fbf0=64a,6c7 fbf1=64a,6c7 fbf2=64a,6c6 fbf3=64a,6c6 fbf4=64a,6c8 fbf5=64a,6c8 \
    fbf6=64a,6d0 fbf7=64a,6d0 fbf8=64a,6d0 fbf9=64a,649 fbfa=64a,649 fbfb=64a,649 fc00=64a,62c fc01=64a,62d \
    fc02=64a,645 fc03=64a,649 fc04=64a,64a fc05=628,62c fc06=628,62d fc07=628,62e fc08=628,645 fc09=628,649 \
    fc0a=628,64a fc0b=62a,62c fc0c=62a,62d fc0d=62a,62e fc0e=62a,645 fc0f=62a,649 fc10=62a,64a fc11=62b,62c \
    fc12=62b,645 fc13=62b,649 fc14=62b,64a fc15=62c,62d fc16=62c,645 fc17=62d,62c fc18=62d,645 fc19=62e,62c \
    fc1a=62e,62d fc1b=62e,645 fc1c=633,62c fc1d=633,62d fc1e=633,62e fc1f=633,645 fc20=635,62d fc21=635,645 \
    fc22=636,62c fc23=636,62d fc24=636,62e fc25=636,645 fc26=637,62d fc27=637,645 fc28=638,645 fc29=639,62c \
    fc2a=639,645 fc2b=63a,62c fc2c=63a,645 fc2d=641,62c fc2e=641,62d fc2f=641,62e fc30=641,645 fc31=641,649 \
    fc32=641,64a fc33=642,62d fc34=642,645 fc35=642,649 fc36=642,64a fc37=643,627 fc38=643,62c fc39=643,62d \
    fc3a=643,62e fc3b=643,644 fc3c=643,645 fc3d=643,649 fc3e=643,64a fc3f=644,62c fc40=644,62d fc41=644,62e \
    fc42=644,645 fc43=644,649 fc44=644,64a fc45=645,62c fc46=645,62d fc47=645,62e fc48=645,645 fc49=645,649 \
    fc4a=645,64a fc4b=646,62c fc4c=646,62d fc4d=646,62e fc4e=646,645 fc4f=646,649 fc50=646,64a fc51=647,62c \
    fc52=647,645 fc53=647,649 fc54=647,64a fc55=64a,62c fc56=64a,62d fc57=64a,62e fc58=64a,645 fc59=64a,649 \
    fc5a=64a,64a fc5e= fc5f= fc60= fc61= fc62= fc63= fc64=64a,631 fc65=64a,632 fc66=64a,645 fc67=64a,646 \
    fc68=64a,649 fc69=64a,64a fc6a=628,631 fc6b=628,632 fc6c=628,645 fc6d=628,646 fc6e=628,649 fc6f=628,64a \
    fc70=62a,631 fc71=62a,632 fc72=62a,645 fc73=62a,646 fc74=62a,649 fc75=62a,64a fc76=62b,631 fc77=62b,632 \
    fc78=62b,645 fc79=62b,646 fc7a=62b,649 fc7b=62b,64a fc7c=641,649 fc7d=641,64a fc7e=642,649 fc7f=642,64a \
    fc80=643,627 fc81=643,644 fc82=643,645 fc83=643,649 fc84=643,64a fc85=644,645 fc86=644,649 fc87=644,64a \
    fc88=645,627 fc89=645,645 fc8a=646,631 fc8b=646,632 fc8c=646,645 fc8d=646,646 fc8e=646,649 fc8f=646,64a \
    fc91=64a,631 fc92=64a,632 fc93=64a,645 fc94=64a,646 fc95=64a,649 fc96=64a,64a fc97=64a,62c fc98=64a,62d \
    fc99=64a,62e fc9a=64a,645 fc9b=64a,647 fc9c=628,62c fc9d=628,62d fc9e=628,62e fc9f=628,645 fca0=628,647 \
    fca1=62a,62c fca2=62a,62d fca3=62a,62e fca4=62a,645 fca5=62a,647 fca6=62b,645 fca7=62c,62d fca8=62c,645 \
    fca9=62d,62c fcaa=62d,645 fcab=62e,62c fcac=62e,645 fcad=633,62c fcae=633,62d fcaf=633,62e fcb0=633,645 \
    fcb1=635,62d fcb2=635,62e fcb3=635,645 fcb4=636,62c fcb5=636,62d fcb6=636,62e fcb7=636,645 fcb8=637,62d \
    fcb9=638,645 fcba=639,62c fcbb=639,645 fcbc=63a,62c fcbd=63a,645 fcbe=641,62c fcbf=641,62d fcc0=641,62e \
    fcc1=641,645 fcc2=642,62d fcc3=642,645 fcc4=643,62c fcc5=643,62d fcc6=643,62e fcc7=643,644 fcc8=643,645 \
    fcc9=644,62c fcca=644,62d fccb=644,62e fccc=644,645 fccd=644,647 fcce=645,62c fccf=645,62d fcd0=645,62e \
    fcd1=645,645 fcd2=646,62c fcd3=646,62d fcd4=646,62e fcd5=646,645 fcd6=646,647 fcd7=647,62c fcd8=647,645 \
    fcda=64a,62c fcdb=64a,62d fcdc=64a,62e fcdd=64a,645 fcde=64a,647 fcdf=64a,645 fce0=64a,647 fce1=628,645 \
    fce2=628,647 fce3=62a,645 fce4=62a,647 fce5=62b,645 fce6=62b,647 fce7=633,645 fce8=633,647 fce9=634,645 \
    fcea=634,647 fceb=643,644 fcec=643,645 fced=644,645 fcee=646,645 fcef=646,647 fcf0=64a,645 fcf1=64a,647 \
    fcf5=637,649 fcf6=637,64a fcf7=639,649 fcf8=639,64a fcf9=63a,649 fcfa=63a,64a fcfb=633,649 fcfc=633,64a \
    fcfd=634,649 fcfe=634,64a fcff=62d,649 fd00=62d,64a fd01=62c,649 fd02=62c,64a fd03=62e,649 fd04=62e,64a \
    fd05=635,649 fd06=635,64a fd07=636,649 fd08=636,64a fd09=634,62c fd0a=634,62d fd0b=634,62e fd0c=634,645 \
    fd0d=634,631 fd0e=633,631 fd0f=635,631 fd10=636,631 fd11=637,649 fd12=637,64a fd13=639,649 fd14=639,64a \
    fd15=63a,649 fd16=63a,64a fd17=633,649 fd18=633,64a fd19=634,649 fd1a=634,64a fd1b=62d,649 fd1c=62d,64a \
    fd1d=62c,649 fd1e=62c,64a fd1f=62e,649 fd20=62e,64a fd21=635,649 fd22=635,64a fd23=636,649 fd24=636,64a \
    fd25=634,62c fd26=634,62d fd27=634,62e fd28=634,645 fd29=634,631 fd2a=633,631 fd2b=635,631 fd2c=636,631 \
    fd2d=634,62c fd2e=634,62d fd2f=634,62e fd30=634,645 fd31=633,647 fd32=634,647 fd33=637,645 fd34=633,62c \
    fd35=633,62d fd36=633,62e fd37=634,62c fd38=634,62d fd39=634,62e fd3a=637,645 fd3b=638,645 fd50=62a,62c,645 \
    fd51=62a,62d,62c fd52=62a,62d,62c fd53=62a,62d,645 fd54=62a,62e,645 fd55=62a,645,62c fd56=62a,645,62d \
    fd57=62a,645,62e fd58=62c,645,62d fd59=62c,645,62d fd5a=62d,645,64a fd5b=62d,645,649 fd5c=633,62d,62c \
    fd5d=633,62c,62d fd5e=633,62c,649 fd5f=633,645,62d fd60=633,645,62d fd61=633,645,62c fd62=633,645,645 \
    fd63=633,645,645 fd64=635,62d,62d fd65=635,62d,62d fd66=635,645,645 fd67=634,62d,645 fd68=634,62d,645 \
    fd69=634,62c,64a fd6a=634,645,62e fd6b=634,645,62e fd6c=634,645,645 fd6d=634,645,645 fd6e=636,62d,649 \
    fd6f=636,62e,645 fd70=636,62e,645 fd71=637,645,62d fd72=637,645,62d fd73=637,645,645 fd74=637,645,64a \
    fd75=639,62c,645 fd76=639,645,645 fd77=639,645,645 fd78=639,645,649 fd79=63a,645,645 fd7a=63a,645,64a \
    fd7b=63a,645,649 fd7c=641,62e,645 fd7d=641,62e,645 fd7e=642,645,62d fd7f=642,645,645 fd80=644,62d,645 \
    fd81=644,62d,64a fd82=644,62d,649 fd83=644,62c,62c fd84=644,62c,62c fd85=644,62e,645 fd86=644,62e,645 \
    fd87=644,645,62d fd88=644,645,62d fd89=645,62d,62c fd8a=645,62d,645 fd8b=645,62d,64a fd8c=645,62c,62d \
    fd8d=645,62c,645 fd8e=645,62e,62c fd8f=645,62e,645 fd92=645,62c,62e fd93=647,645,62c fd94=647,645,645 \
    fd95=646,62d,645 fd96=646,62d,649 fd97=646,62c,645 fd98=646,62c,645 fd99=646,62c,649 fd9a=646,645,64a \
    fd9b=646,645,649 fd9c=64a,645,645 fd9d=64a,645,645 fd9e=628,62e,64a fd9f=62a,62c,64a fda0=62a,62c,649 \
    fda1=62a,62e,64a fda2=62a,62e,649 fda3=62a,645,64a fda4=62a,645,649 fda5=62c,645,64a fda6=62c,62d,649 \
    fda7=62c,645,649 fda8=633,62e,649 fda9=635,62d,64a fdaa=634,62d,64a fdab=636,62d,64a fdac=644,62c,64a \
    fdad=644,645,64a fdae=64a,62d,64a fdaf=64a,62c,64a fdb0=64a,645,64a fdb1=645,645,64a fdb2=642,645,64a \
    fdb3=646,62d,64a fdb4=642,645,62d fdb5=644,62d,645 fdb6=639,645,64a fdb7=643,645,64a fdb8=646,62c,62d \
    fdb9=645,62e,64a fdba=644,62c,645 fdbb=643,645,645 fdbc=644,62c,645 fdbd=646,62c,62d fdbe=62c,62d,64a \
    fdbf=62d,62c,64a fdc0=645,62c,64a fdc1=641,645,64a fdc2=628,62d,64a fdc3=643,645,645 fdc4=639,62c,645 \
    fdc5=635,645,645 fdc6=633,62e,64a fdc7=646,62c,64a fdf0=635,644,6d2 fdf1=642,644,6d2 fdf2=627,644,644,647 \
    fdf3=627,643,628,631 fdf4=645,62d,645,62f fdf5=635,644,639,645 fdf6=631,633,648,644 fdf7=639,644,64a,647 \
    fdf8=648,633,644,645 fdf9=635,644,649 fdfa=635,644,649,627,644,644,647,639,644,64a,647,648,633,644,645 \
    fdfb=62c,644,62c,644,627,644,647 fe70= fe72= fe74= fe76= fe78= fe7a= fe7c= fe7e= fef5=644,627 fef6=644,627 \
    fef7=644,627 fef8=644,627 fef9=644,627 fefa=644,627 fefb=644,627 fefc=644,627 ff9e= ff9f= 10783=61,65 \
    1134b=11347,1133e 1134c=11347,11357 114bc=114b9,114b0 114be=114b9,114bd 115ba=115b8,115af 115bb=115b9,115af \
    11938=11935,11930 1f12d=63,64 1f12e=77,7a 1f14a=68,76 1f14b=6d,76 1f14c=73,64 1f14d=73,73 1f14e=70,70,76 \
    1f14f=77,63 1f16a=6d,63 1f16b=6d,64 1f16c=6d,72
    """
}
