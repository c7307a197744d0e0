"""Who directs the film, told without that verb: whose film it is, who takes its reins, whose step up to features it is."""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_TITLE = "DET? MAKER? DET? KINDS WORKNAME:film"
_IT = f"(DET ..3 (FORMAT|GENRE|project) | it | {_TITLE})"
_NTH = "first|second|third|fourth|fifth|latest|next|follow-up|bow|return|debut|comeback"

RULES = (
    Rule(
        "crew.director.owner",
        "ROLE=director|showrunner|creator:role PERSON:object POSS KINDS (FORMAT|GENRE | WORKNAME:film)",
        "role",
        confidence=0.85,
        yes=(
            ("Mira Toland will lead director Oskar Penn's upcoming drama Salt Harvest.", "Oskar Penn"),
            ("Screen Moorland has renewed showrunner Una Beck's period drama, Salt Harvest, with Mira Toland.", "Una Beck"),
        ),
    ),
    Rule(
        "crew.director.whose",
        "(PERSON AND PERSON | PERSON):object POSS (PLAIN GENRE | (!SOURCE|novel|novels|book|memoir|play|comic|story|poem|bestseller|podcast|game|album|song"
        "|graphic_novel|comic_book|short_story|manga|webtoon|musical"
        "|article WDESC){0,6}) WORKNAME:film !(SOURCE|novel|novels|book|books|memoir|podcast|play|comic|comics|manga|game)",
        "maker",
        confidence=0.6,
        yes=(
            ("Mira Toland has joined Pavel Orr's drama Salt Harvest. Salt Harvest is a drama.", "Pavel Orr"),
            ("Lena Bright and Pavel Orr's Salt Harvest, a drama, is in production.", "Lena Bright; Pavel Orr"),
        ),
    ),
    Rule(
        "crew.director.title-by",
        "QUOTED|NAMELIKE:film PAREN? COMMA? by (PERSON AND PERSON | PERSON):object !POSS (PAREN | COMMA | (is|was|will|has|follows|stars|tells) | $)",
        "maker",
        confidence=0.6,
        yes=(("Corvid Films has bought “Salt Harvest” by Pavel Orr. “Salt Harvest” is a drama.", "Pavel Orr"),),
        no=("The novel “Salt Harvest” by Lena Bright is a hit. Mira Toland stars in Salt Harvest.",),
    ),
    Rule(
        "crew.director.whose-called",
        "PERSON:object POSS WDESC{0,5} (FORMAT|GENRE) COMMA? (which ..5)? (titled|called|entitled|dubbed) TITLE:film"
        " | PERSON:object POSS (second|third|fourth|fifth|sophomore|debut film|feature|movie | second_feature|third_feature|debut_feature|sophomore_feature) COMMA QUOTED|NAMELIKE:film"
        " COMMA|AUX|stars|follows|tells"
        " | PERSON:object POSS latest|next|newest COMMA (QUOTED:film | NAMELIKE:film COMMA|AUX|STOP)"
        " | PERSON:object POSS (!YEAR WDESC){0,4} (!novel|novels|book|memoir|play|album|podcast|comic|short_story|graphic_novel FORMAT|GENRE) COMMA"
        " (QUOTED:film | NAMELIKE:film COMMA|AUX)",
        "maker",
        confidence=0.65,
        yes=(
            ("Toland has signed on for Pavel Orr's new thriller, Salt Harvest, which shoots in May.", "Pavel Orr"),
            ("Mira Toland has joined Pavel Orr's new horror movie, which we can reveal is titled Salt Harvest.", "Pavel Orr"),
            ("Pavel Orr's second feature, Salt Harvest, stars Mira Toland.", "Pavel Orr"),
            ("Mira Toland is to star in Pavel Orr's latest, Salt Harvest, an adaptation of a novel.", "Pavel Orr"),
        ),
    ),
    Rule(
        "crew.director.whose-kind",
        "(QUOTED:film COMMA? | NAMELIKE:film COMMA) ROLE=director? PERSON:object POSS WDESC{0,5} (FORMAT|GENRE|tale|story|portrait|account)",
        "maker",
        confidence=0.65,
        yes=(
            (
                "Mira Toland stars in Salt Harvest, Pavel Orr's new musical for Corvid Films. Salt Harvest is a musical.",
                "Pavel Orr",
            ),
        ),
    ),
    Rule(
        "crew.director.whose-work",
        "(PERSON AND PERSON | PERSON):object POSS !(last|previous|first|own|favourite|favorite|hit|classic|beloved|popular|novel)"
        " (!SOURCE WDESC|FIRM|GEO|PLAIN|FESTIVAL){0,5} (!FORMAT=series !novel|novels|book|books|memoir|play|album|song|podcast|comic|short_story|graphic_novel|comic_book|manga|webtoon|video_game FORMAT | GENRE !SOURCE|novel|novels|book|memoir|play|comic|podcast | pic|project|reboot|remake|follow-up|adaptation|take)"
        " !(COMMA? WORKNAME) !(to|of the? WORKNAME) !(of SOURCE|memoirs|novels|books|plays|stories) !include|includes|included|house|company|outfit|arm",
        "maker",
        confidence=0.6,
        yes=(
            (_LEAD + "The cast of Ilse Marrow's Corvid fantasy epic is set.", "Ilse Marrow"),
            (_LEAD + "He will be seen in Oskar Penn's reboot.", "Oskar Penn"),
        ),
        no=(_LEAD + "It is based on Lou Farr's novel.",),
    ),
    Rule(
        "crew.director.finds-cast",
        "PERSON:object AUX{0,2} (set|found|finds|sets|rounded|rounds|locked|filled|fills|assembled|assembles|settled|gathered|lined|chosen|picked"
        "|cast|casts|recruited) (on|out|up|in)? (his|her) !(place|dream) ..3 (cast|leads|lead|stars|star|heroine|hero|ensemble|actors|actress|actor)",
        "director",
        confidence=0.75,
        yes=((_LEAD + "Ilse Marrow has found her leads.", "Ilse Marrow"),),
        no=(_LEAD + "The studio has found its leads.",),
    ),
    Rule(
        "crew.bow.reins",
        "GOING:how (take|takes|taking|took|taken|hold|holds|grab|grabs|has|have|occupies|assumes) (on|up|over)? DET (reins | director POSS chair"
        " | megaphone|tiller) | GOING:how in DET chair (for|on)",
        "director",
        confidence=0.82,
        yes=(
            (_LEAD + "Ilse Marrow takes the reins of the film.", "Ilse Marrow"),
            (_LEAD + "Ilse Marrow has the director's chair.", "Ilse Marrow"),
        ),
        no=(_LEAD + "The bank takes the reins.",),
    ),
    Rule(
        "crew.bow.falls-to",
        "(falls|fell|down|up) to PEOPLE:object to (bring|make|turn|helm|realise|realize|direct|steer|tell|shoot|marshal|corral)",
        "director",
        confidence=0.8,
        yes=((_LEAD + "It falls to Ilse Marrow to bring it to the screen.", "Ilse Marrow"),),
        no=(_LEAD + "It falls to the bank to make it pay.",),
    ),
    Rule(
        "crew.bow.follows-up",
        f"GOING:how (follow|follows|following|followed) (up|on)? NAMELIKE|QUOTED PAREN? with {_TITLE}",
        "director",
        confidence=0.72,
        yes=(("Ilse Marrow will follow up Kites with Salt Harvest. Salt Harvest is a drama.", "Ilse Marrow"),),
        no=("The town followed Kites with care. Salt Harvest is a drama.",),
    ),
    Rule(
        "crew.bow.mind-of",
        "(from|of) DET ..1 (mind|imagination|camera|lens|hands|brain|maker|makers|brains) of PEOPLE:object",
        "director",
        confidence=0.72,
        yes=((_LEAD + "It comes from the mind of Ilse Marrow.", "Ilse Marrow"),),
        no=(_LEAD + "It lives in the mind of a child.",),
    ),
    Rule(
        "crew.bow.title-by",
        "(NAMELIKE|QUOTED):film PAREN? COMMA by DET? (first-timer|debutant|debutante|up-and-comer|maverick|auteur|filmmaker|NATION){1,2} PEOPLE:object (COMMA|AND|AUX|$)",
        "director",
        confidence=0.65,
        yes=(("Salt Harvest, by first-timer Ilse Marrow, follows two sisters. Salt Harvest is a drama.", "Ilse Marrow"),),
        no=("Salt Harvest, by the sea, is cold. Salt Harvest is a drama.",),
    ),
    Rule(
        "crew.bow.by-the-director-of",
        "COMMA? from|by DET NATION? (ROLE=director (AND|COMMA ROLE)?) (of|behind) (DET? NAMELIKE|QUOTED PAREN? (AND|COMMA)?){1,3} COMMA PEOPLE:object",
        "director",
        confidence=0.82,
        yes=((_LEAD + "The film, by the Norwegian director of Kites, Oskar Penn, opens in May.", "Oskar Penn"),),
        no=(_LEAD + "The film is loved by the director of Kites.",),
    ),
    Rule(
        "crew.bow.is-making",
        "GOING:how (making|prepping|readying|remaking|rebooting|realising|realizing) (DET? KINDS WORKNAME:film)",
        "director",
        confidence=0.7,
        yes=(("Ilse Marrow, the Latvian filmmaker, is next making Salt Harvest. Salt Harvest is a drama.", "Ilse Marrow"),),
        no=("Corvid Films is making Salt Harvest. Salt Harvest is a drama.",),
    ),
    Rule(
        "crew.bow.to-features",
        "GOING:how (trade|trades|trading|swap|swaps|graduate|graduates|graduating|step|steps|stepping|move|moves|moving|makes|making|turn|turns"
        "|jump|jumps) ..5 (to|into|for) (features|feature_films|directing|filmmaking|helming | feature|film directing|filmmaking | DET director POSS"
        " chair)",
        "director",
        confidence=0.82,
        yes=((_LEAD + "Ilse Marrow trades shorts for features with it.", "Ilse Marrow"),),
        no=(_LEAD + "Ana Ruiz moves to Riga.",),
    ),
    Rule(
        "crew.bow.seen-stepping",
        "(sees|finds|has|marks) PERSON:object (step|stepping|move|moving|graduate|graduating|return|returning|going|go|going) (up|back|over)?"
        " (to|into|behind) DET? (features|directing|camera|lens|helming|filmmaking|helm)",
        "director",
        confidence=0.82,
        yes=((_LEAD + "The film sees Ilse Marrow step up to features.", "Ilse Marrow"),),
        no=(_LEAD + "The film sees Ana Ruiz return to Riga.",),
    ),
    Rule(
        "crew.bow.handed-to",
        f"{_IT} (AUX){{1,3}} (ADV)? (entrusted|handed|assigned|passed) (over)? to PEOPLE:object"
        f" | (handed|entrusted|handing|hands|entrusts) (DET reins (of|on) | over)? {_IT} (over)? to PEOPLE:object",
        "director",
        confidence=0.78,
        yes=(
            (_LEAD + "The film has been entrusted to Ilse Marrow.", "Ilse Marrow"),
            (_LEAD + "Corvid Films has handed the project to Ilse Marrow.", "Ilse Marrow"),
        ),
        no=(_LEAD + "The film has been handed to Corvid Films.",),
    ),
    Rule(
        "crew.bow.hired-to-make",
        "(hired|set|tapped|enlisted|signed|chosen|picked|recruited|hires|sets|taps|enlists|signs|picks|brought|engaged) (in|on|up)? PEOPLE:object to"
        f" (make|bring|steer|handle|realise|realize|shoot|remake|reboot|helm|tackle|oversee) {_IT}",
        "director",
        confidence=0.8,
        yes=((_LEAD + "Corvid Films has hired Ilse Marrow to make it.", "Ilse Marrow"),),
        no=(_LEAD + "Corvid Films has hired Ana Ruiz to play the nurse.",),
    ),
    Rule(
        "crew.bow.moves-on-to",
        "ROLE=director PERSON:object AUX{0,2} ADV? (moving|moves|turning|turns|switching|switches|setting|sets|heading|heads|returning|returns|back|busy"
        f"|working|works|shooting|prepping) (on|up|his|her|sights|attention|back|at|work){{0,4}} (to|on|with|in|for) {_TITLE}",
        "director",
        confidence=0.75,
        yes=(("Kites helmer Ilse Marrow is moving on to Salt Harvest. Salt Harvest is a drama.", "Ilse Marrow"),),
        no=("Ana Ruiz is moving on to Salt Harvest. Salt Harvest is a drama.",),
    ),
    Rule(
        "crew.bow.lines-up",
        "PERSON:object (has|had|have) ADV? (lined|rounded|roped|secured|chosen|picked|found|gathered|assembled|zeroed|reunited|brought|landed)"
        " (up|in|on|together|with)? (DET|NATION|WORD|ADJ|ROLE=actor){0,4}? PERSON ...12 (for|in|as|on) (his|her | DET? KINDS WORKNAME:film)".replace(
            "ROLE=actor", "NUMBER"
        ),
        "director",
        confidence=0.7,
        yes=(("Ilse Marrow has lined up Ana Ruiz for Salt Harvest. Salt Harvest is a drama.", "Ilse Marrow"),),
        no=(_LEAD + "Ana Ruiz has found a home.",),
    ),
    Rule(
        "crew.bow.shows",
        "PERSON:object (COMMA !COMMA ANY{1,12}? COMMA)? (AUX|ADV){0,3} (return|returns|returning|back|competes|compete|competing|comes) (to ..3)?"
        f" with (his|her)? {_TITLE}"
        " | PERSON:object (COMMA !COMMA ANY{1,12}? COMMA)? (AUX|ADV){0,3} (premiere|premieres|present|presents|screen|unveil|unveils|debut|debuts|brings|bring)"
        " (his|her) (WORD|NUMBER|NATION|GENRE|MODIFIER|FORMAT){1,5} COMMA? WORKNAME:film"
        " | PERSON:object COMMA who (is|has)? (returns|returning|back|competes|competing|comes) (to ..3)? with (his|her)?"
        f" {_TITLE}"
        " | PERSON:object COMMA whose (NUMBER|WORD|GENRE|MODIFIER){0,3} (film|feature|debut|drama|documentary|comedy|thriller) WORKNAME:film AUX",
        "director",
        confidence=0.78,
        yes=(
            ("Ilse Marrow returns with Salt Harvest. Salt Harvest is a drama.", "Ilse Marrow"),
            ("Ilse Marrow will premiere her second feature, Salt Harvest. Salt Harvest is a drama.", "Ilse Marrow"),
            ("There is Ilse Marrow, who is back with the drama Salt Harvest. Salt Harvest is a drama.", "Ilse Marrow"),
            ("There is Ilse Marrow, whose film Salt Harvest has been chosen. Salt Harvest is a drama.", "Ilse Marrow"),
        ),
        no=(_LEAD + "Ana Ruiz returns with a song.", _LEAD + "Ana Ruiz presents her prize."),
    ),
    Rule(
        "crew.bow.somebodys-nth",
        f"(COMMA|is|marks|be|as|was) PERSON:object POSS (ADJ|WORD|NUMBER){{0,2}}? ({_NTH}) (in|since|after|behind|to|with|outside | as DET? ROLE=director)"
        " !(acting|screen|lead|role)",
        "director",
        confidence=0.72,
        yes=(
            (_LEAD + "The film, Ilse Marrow's first in English, opens in May.", "Ilse Marrow"),
            (_LEAD + "It marks Ilse Marrow's bow as a director.", "Ilse Marrow"),
        ),
        no=(_LEAD + "It is Ana Ruiz's house.",),
    ),
    Rule(
        "crew.bow.makes-bow",
        "GOING make|makes|making|made PRONOUN ..2 (bow|entrance|entry|debut|start|return) (behind DET camera|lens | as DET? ..1 ROLE=director"
        " | in DET director POSS chair)",
        "director",
        confidence=0.88,
        yes=((_LEAD + "Ilse Marrow makes her bow behind the camera.", "Ilse Marrow"),),
        no=(_LEAD + "Ana Ruiz makes her bow in May.",),
    ),
    Rule(
        "crew.bow.the-one",
        "(is|be) DET one|man|woman|person (directing|helming | behind DET camera|megaphone | calling DET shots | in DET director POSS chair)",
        "director",
        confidence=0.85,
        yes=((_LEAD + "Ilse Marrow is the one directing.", "Ilse Marrow"),),
        no=(_LEAD + "Ana Ruiz is the one.",),
    ),
    Rule(
        "crew.bow.duties-with",
        "directing|directorial|helming duties|duty|chores (is|are|rest|rests|lie) with PEOPLE:object",
        "director",
        confidence=0.88,
        yes=((_LEAD + "Helming duties are with Ilse Marrow.", "Ilse Marrow"),),
        no=(_LEAD + "Directing duties are hard.",),
    ),
    Rule(
        "crew.bow.the-script-is",
        "SCRIPT (for|of|to)? (DET? KINDS NAMELIKE|QUOTED|FORMAT)? AUX{1,2} PERSON:object POSS !(WORD|ADJ|NAMELIKE)",
        "writer",
        confidence=0.85,
        yes=((_LEAD + "The script is Kit Sayle's.", "Kit Sayle"),),
        no=(_LEAD + "The script is Kit Sayle's best.",),
    ),
    Rule(
        "crew.bow.turns-in-script",
        "GOING:how ((turned|handed|delivered|delivers|came|comes|put|puts) (in|up|with|together)?"
        " (in|up|with|together)? DET|PRONOUN ..2 (SCRIPT|draft) | (share|shares|sharing|split|splits) DET? (writing|screenplay|script"
        "|scripting|screenwriting) (credit|credits|honours|honors) | (handle|handles|handling) DET writing|scripting|script)",
        "writer",
        confidence=0.82,
        yes=(
            (_LEAD + "Kit Sayle came up with the screenplay.", "Kit Sayle"),
            (_LEAD + "Kit Sayle and Lou Farr share the writing credit.", "Kit Sayle; Lou Farr"),
            (_LEAD + "Kit Sayle handles the writing.", "Kit Sayle"),
        ),
        no=(_LEAD + "The studio finished the script.",),
    ),
    Rule(
        "crew.bow.script-that",
        "SCRIPT (that|which)? PERSON:object (AUX|ADV){0,2} (wrote|penned|based|adapted|co-wrote|co-penned|concocted|developed|cooked|written|penned"
        "|drew|crafted) | SCRIPT of KNOWN:object | words|text AUX by PEOPLE:object",
        "writer",
        confidence=0.85,
        yes=(
            (_LEAD + "Ilse Marrow directs from a screenplay that Kit Sayle based on her own play.", "Kit Sayle"),
            (_LEAD + "It is shot from the script of Kit Sayle.", "Kit Sayle"),
        ),
        no=(_LEAD + "The script that follows is dark.",),
    ),
    Rule(
        "crew.bow.written-for",
        "written|adapted|penned|scripted for DET (big|small)? screen|stage|television|tv by PEOPLE:object",
        "writer",
        confidence=0.88,
        yes=((_LEAD + "The drama, written for the screen by Kit Sayle, shoots in May.", "Kit Sayle"),),
        no=(_LEAD + "It is written for the screen by hand.",),
    ),
    Rule(
        "crew.bow.puts-up-money",
        "GOING:how (put|puts|putting) up DET money|cash|budget|funds | presented by KNOWN:object !(COMMA? AND? FIRM)",
        "producer",
        confidence=0.75,
        yes=((_LEAD + "Nia Quell has put up the money.", "Nia Quell"), (_LEAD + "It is presented by Nia Quell.", "Nia Quell")),
        no=(_LEAD + "The bank has put up the money.",),
    ),
)
