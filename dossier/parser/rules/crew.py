"""Who makes the film, in verbs: active ("will write and direct"), passive ("written and directed by") and shared"
" ("with B").
"""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_WORK = "(in|on? DET? MAKER? DET? KINDS WORKNAME:film)?"

RULES = (
    Rule(
        "crew.acts",
        f"GOING:how ACTS:deeds {_WORK} ((!that|which|who CLAUSE){{0,8}}? from|on|with|using his|her|their own|original|debut|WORD{{0,2}} SCRIPT:own | (from|on|with DET ..1 SCRIPT:own of his|her|their own) | (from|on|with DET ..2 SCRIPT:own co-written|co-penned|co-scripted with|alongside|by))?",
        "deeds",
        yes=(
            (
                "Mira Toland and Ana Ruiz are to star in Salt Harvest, a drama that Ilse Marrow will direct from her own script.",
                "Mira Toland; Ana Ruiz; Ilse Marrow; Ilse Marrow",
            ),
            (
                "The new thriller Salt Harvest follows a baker. Ilse Marrow will direct Salt Harvest from a script by Kit Sayle.",
                "Ilse Marrow",
            ),
            (_LEAD + "Oskar Penn is set to write, direct and executive produce.", "Oskar Penn; Oskar Penn; Oskar Penn"),
            (_LEAD + "Oskar Penn will return to co-write and produce Salt Harvest.", "Oskar Penn; Oskar Penn"),
            (_LEAD + "It is directed by Oskar Penn, who wrote the script and will also produce.", "Oskar Penn"),
            (_LEAD + "Oskar Penn wrote the script for Salt Harvest and will direct.", "Oskar Penn"),
            (_LEAD + "Nia Quell and Abe Stroud are producing.", "Nia Quell; Abe Stroud"),
            (_LEAD + "Oskar Penn and Lou Farr will direct from their own script.", "Oskar Penn; Lou Farr; Oskar Penn; Lou Farr"),
            (_LEAD + "Oskar Penn, who grew up by the sea, is directing, with Nia Quell producing.", "Oskar Penn; Nia Quell"),
            (_LEAD + "Ilse Marrow directs from a script by Kit Sayle, and Abe Stroud produces.", "Ilse Marrow; Abe Stroud"),
        ),
        no=(_LEAD + "Tin Roof Pictures is producing.",),
    ),
    Rule(
        "crew.is-to-script",
        "(GOING:how will|to | ((AUX|ADV){0,3} HEDGE to):how) also? script|pen|co-write|co-script|score|co-score:deeds (TITLE | DET ..3 FORMAT|GENRE|pic|project|adaptation"
        "|movie | NAMELIKE"
        " for | it|both)",
        "deeds",
        yes=(
            (_LEAD + "Kit Sayle is to script the film for Tin Roof Pictures.", "Kit Sayle"),
            (_LEAD + "Odd Karr has been tapped to score the film.", "Odd Karr"),
        ),
        no=(_LEAD + "Kit Sayle stuck to script and plan.",),
    ),
    Rule(
        "crew.acts-with",
        "(executive|exec? created|co-created|write|writes|writing|wrote|written|penned|pens|co-wrote|co-written"
        "|co-writes|co-writing"
        "|scripted|adapted"
        "|showrun|showruns|showrunning"
        "|produce|produces|producing|produced|exec-producing|executive-produces|executive-producing):deeds"
        f" {_WORK} (for|through|via|under|from|it|together|the|SCRIPT ...9)? (COMMA? alongside | COMMA? with | COMMA? along"
        f"|together with | as well as) (DET WORD{{0,3}} of)?"
        f" PEOPLE:object "
        "!(all|both? also|executive|exec? as|to|serving|attached|on|aboard|onboard|directing|producing|starring|executive|co-producing"
        "|writing|composing|editing | (AUX|now|also){0,2} set|slated|due|poised|tapped|hired|expected|lined)",
        "shared deeds",
        confidence=0.9,
        yes=(
            (_LEAD + "Nia Quell is producing alongside Abe Stroud of Tin Roof Pictures.", "Abe Stroud; Tin Roof Pictures"),
            (_LEAD + "Oskar Penn directs from a script he wrote with Lou Farr.", "Lou Farr"),
        ),
        no=(
            _LEAD + "Nia Quell produces, with Pia Holt on board as executive producer.",
            _LEAD + "Nia Quell produces, with Pia Holt and Lou Farr all executive producing.",
            _LEAD + "Nia Quell produces with care.",
            _LEAD + "Nia Quell is writing the film, with Oskar Penn set to star.",
        ),
    ),
    Rule(
        "crew.did",
        "GOING:how >(DID):deeds !by|SPEECH !(COMMA SPEECH|QUOTED) (DET? MAKER? DET? KINDS WORKNAME:other | DET? WDESC{0,3} "
        "script|screenplay|teleplay|FORMAT|GENRE|tale|chiller|picture|score|music|dialogue|dialogues|draft|drafts|adaptation|treatment|story|pilot|project"
        "|show|idea|pic | with|alongside|from|together|for|via|through|under | COMMA|AND|SEMI | $ | it)",
        "deeds",
        confidence=0.85,
        yes=(
            (_LEAD + "Kit Sayle wrote the screenplay.", "Kit Sayle"),
            (_LEAD + "Kit Sayle created the legal drama.", "Kit Sayle"),
            (_LEAD + "Oskar Penn directed from his own script.", "Oskar Penn"),
        ),
        no=(_LEAD + "It was directed by the sea.", _LEAD + "She saw Kites, written and directed by Ada Fenn."),
    ),
    Rule(
        "crew.made-by",
        "((^ | SEMI AND? | GENRE|FORMAT) PERSON:other COMMA | (NAMELIKE:other PAREN? COMMA?)?) MADE_BY:deeds (in GEO|NAMELIKE)?"
        " (for DET? television|tv|screen|stage|cinema)? (for|at|through|via|under DET? OWNER (AND DET? OWNER)? COMMA?)? by COLON? (AND featuring|starring|toplining)?"
        " (DET (ROLE|CALLING) (of|behind) (DET? NAMELIKE|QUOTED PAREN? (COMMA? AND)?){1,3} COMMA)? PEOPLE:object",
        "deeds",
        yes=(
            ("Salt Harvest stars Mira Toland. The film will be helmed by Oskar Penn.", "Oskar Penn"),
            ("Salt Harvest is written and directed by Oskar Penn.", "Oskar Penn; Oskar Penn"),
            (_LEAD + "The film written by Oskar Penn and Lou Farr is a tale of two sisters.", "Oskar Penn; Lou Farr"),
            ("Salt Harvest is written and will be directed by Oskar Penn.", "Oskar Penn; Oskar Penn"),
            (
                _LEAD + "It is produced by Nia Quell and Abe Stroud, and executive produced by Pia Holt.",
                "Nia Quell; Abe Stroud; Pia Holt",
            ),
            (_LEAD + "The thriller, directed by Oskar Penn, will open in May.", "Oskar Penn"),
            (_LEAD + "Written by: Kit Sayle", "Kit Sayle"),
            (_LEAD + "It is written by and starring Kit Sayle.", "Kit Sayle"),
            (_LEAD + "It was created for television by Kit Sayle.", "Kit Sayle"),
            (_LEAD + "It is adapted by the scribes of The Slack Tide, Kit Sayle and Lou Farr.", "Kit Sayle; Lou Farr"),
            (_LEAD + "Produced for Fjord Films by Sandra Holm, the film opens in May.", "Sandra Holm"),
        ),
        no=(_LEAD + "The dance was directed by nobody in particular.",),
    ),
    Rule(
        "crew.made-by-and-starring",
        "(NAMELIKE:other PAREN? COMMA?)? MADE_BY:deeds by AND|COMMA (also|will|stars|AUX|MADE|by|AND|COMMA){0,4} (starring|stars)"
        " PEOPLE:object",
        "deeds",
        yes=(
            (_LEAD + "It is directed by and stars Ada Voss.", "Ada Voss"),
            (_LEAD + "A film written by and starring Ada Voss.", "Ada Voss"),
        ),
    ),
    Rule(
        "crew.title-made-by",
        "NAMELIKE:film PAREN? (COMMA|DASH ...10 COMMA|DASH)? (COMMA? which)? (AUX|ADV|being|to){1,4} MADE_BY:deeds (in GEO|NAMELIKE)? by"
        " PEOPLE:object",
        "deeds",
        yes=(("The thriller Salt Harvest is written and directed by Oskar Penn.", "Oskar Penn; Oskar Penn"),),
    ),
    Rule(
        "crew.work-by",
        "((WORK_OF COMMA){0,2} (WORK_OF AND){0,1} WORK_OF):deeds (for|of|on (DET ..2 FORMAT|GENRE|project | DET? NAMELIKE|QUOTED))? (COMMA? AND !WORK_OF WORD|lyrics){0,1} "
        "(AUX|written|penned|co-written|composed|being|comes|also|handled|done|overseen|credited|originally"
        "|adapted | !produced|directed|helmed|made|shot|developed|financed|optioned|acquired|bought WORD){0,3}"
        " (COMMA? by COLON? | from !(DET? NAMELIKE by | PERSON POSS ..4 SOURCE) | to !(follow|tell|be|make|feature|star|bring|shoot|direct|produce|use|adapt) | (taken care of | looked after) by | in DET ..1 hands of | courtesy of | the work of) PEOPLE:object",
        "deeds",
        yes=(
            ("Ilse Marrow directs Salt Harvest from a screenplay by Kit Sayle and Lou Farr.", "Kit Sayle; Lou Farr"),
            (_LEAD + "The script was written by Kit Sayle.", "Kit Sayle"),
            (_LEAD + "The script for Salt Harvest comes from Kit Sayle.", "Kit Sayle"),
            (_LEAD + "The screenplay is the work of Kit Sayle.", "Kit Sayle"),
            (_LEAD + "The screenplay, by Kit Sayle and Lou Farr, is set at sea.", "Kit Sayle; Lou Farr"),
            (_LEAD + "Editing is taken care of by Bo Lind.", "Bo Lind"),
            (_LEAD + "The music is in the hands of Odd Karr.", "Odd Karr"),
            (_LEAD + "Screenplay and dialogues are by Kit Sayle, music by Odd Karr.", "Kit Sayle; Odd Karr"),
            (_LEAD + "It features cinematography by Lena Fisk, music by Odd Karr and is out in May.", "Lena Fisk; Odd Karr"),
        ),
        no=(
            _LEAD + "The script by the window was blank.",
            _LEAD + "His script is being produced by Nia Quell.",
        ),
    ),
    Rule(
        "crew.turned-to",
        "(turned|turning|turns to | brought in | hired | enlisted | tapped | recruited) PERSON:object (COMMA who ...12 COMMA)?"
        " (to (take (over|on)? DET? (helm|reins|project|film | (director|director's)? chair) | step in | direct|helm | take over))",
        "director",
        confidence=0.88,
        yes=(
            (_LEAD + "The producers have turned to Ilse Marrow, who made Kites, to take the helm.", "Ilse Marrow"),
            (_LEAD + "The studio has brought in Ilse Marrow to direct.", "Ilse Marrow"),
        ),
    ),
    Rule(
        "crew.likewise",
        "(COMMA as | COMMA? AND so) (is|are|was|were|do|does|did|will|has|have) PEOPLE:object",
        "likewise",
        confidence=0.9,
        yes=(
            (_LEAD + "Otto Brandt is an executive producer, as are Pia Holt and Sven Dahl.", "Pia Holt; Sven Dahl"),
            (_LEAD + "Nia Quell will produce, as will Abe Stroud.", "Abe Stroud"),
            (_LEAD + "Mira Toland stars, as does Eve Lund.", "Eve Lund"),
            (_LEAD + "Mira Toland has joined the cast, as have Eve Lund and Sol Adair.", "Eve Lund; Sol Adair"),
        ),
        no=(_LEAD + "The sea is cold, as is Tom Bligh.",),
    ),
    Rule(
        "crew.acting-are",
        "(^|also|AND|COMMA) MAKE:deeds (DET ..4 FORMAT|GENRE|pic|project|series|show|programme)? (alongside|from|with|for|via|through|under"
        " ...9)? (is|are|as | will be) PEOPLE:object",
        "deeds",
        yes=(
            (_LEAD + "Also producing are Nia Quell and Abe Stroud.", "Nia Quell; Abe Stroud"),
            (_LEAD + "Producing alongside Nia Quell are Abe Stroud and Jan Otte.", "Abe Stroud; Jan Otte"),
            (_LEAD + "Directing from a script by Kit Sayle is Ilse Marrow.", "Ilse Marrow"),
        ),
    ),
    Rule(
        "crew.choreography",
        "GOING create|creates|creating|design|designs|designing|handle|handles|handling|devise|devises DET? ..6 choreography:deeds",
        "deeds",
        confidence=0.9,
        yes=((_LEAD + "Ana Ruiz and Sol Ruiz will create the film's fight choreography.", "Ana Ruiz; Sol Ruiz"),),
    ),
    Rule(
        "crew.stunts",
        "action|stunt|fight|fights|stunts (choreography|direction|design|sequences|scenes | !choreography) (AUX|being|also){0,3}"
        " (designed|choreographed|composed|done|handled|directed|coordinated|overseen)? by PEOPLE:object",
        "stunt coordinator",
        confidence=0.88,
        yes=(
            (_LEAD + "Action choreography is by Gus Pell.", "Gus Pell"),
            (_LEAD + "Action sequences are choreographed by Gus Pell.", "Gus Pell"),
        ),
        no=(_LEAD + "The action is set by Lake Fenn.",),
    ),
    Rule(
        "crew.stunts-of",
        "GOING:how (choreograph|choreographs|choreographing|choreographed|coordinate|coordinates|coordinating|design|designs"
        "|designing|oversee|oversees|overseeing|handle|handles|handling) DET? ..3 (fights|stunts|action)",
        "stunt coordinator",
        confidence=0.88,
        yes=((_LEAD + "Gus Pell is choreographing the fights.", "Gus Pell"),),
    ),
    Rule(
        "crew.work-label",
        "(WORK_OF ((COMMA|AND|DASH|SIGN){1,2} WORK_OF){0,4}):deeds COLON|DASH PEOPLE:object",
        "deeds",
        yes=(
            (_LEAD + "Music: Odd Karr", "Odd Karr"),
            (_LEAD + "Screenplay: Kit Sayle and Lou Farr", "Kit Sayle; Lou Farr"),
            (_LEAD + "Story, Screenplay, Direction: Oskar Penn", "Oskar Penn; Oskar Penn; Oskar Penn"),
        ),
    ),
    Rule(
        "crew.work-elided",
        "(COMMA|AND){1,2} PERSON:object PAREN? DET CRAFTWORK:deeds !(!COMMA|AND|SEMI|STOP ANY)",
        "deeds",
        confidence=0.85,
        yes=((_LEAD + "Odd Karr handles the music, Lena Fisk the camera and Bo Lind the editing.", "Lena Fisk; Bo Lind"),),
        no=(_LEAD + "It has Ana Ruiz the singer, and Tom Bligh the thief.",),
    ),
    Rule(
        "crew.work-for",
        "for|on DET? CRAFTWORK:deeds ($|COMMA|AND|SEMI|STOP)",
        "deeds",
        confidence=0.8,
        yes=((_LEAD + "The team includes Lena Fisk for the camera and Bo Lind for the editing.", "Lena Fisk; Bo Lind"),),
        no=(_LEAD + "It won a prize for the editing.",),
    ),
    Rule(
        "crew.work-handled",
        "(of|from (DET? NAMELIKE|QUOTED (COMMA|AND)?){1,3} fame)? GOING:how (compose|composes|composing|composed|write|writing|writes|handle|handles|handling|handled|cranks|crank|cranking|cranked"
        "|operates|wield|wielding|wields|score|scores|scoring|scored|provide|provides|providing|provided|design|designs|designing|designed|oversee|oversees"
        "|overseeing|manage|manages | looks|looking|look after | take|takes|taking|took|taken|in care|charge of"
        " | responsible|engaged for|to | at|begun|started|starting work on | entrusted|tasked with)"
        " DET? (!by|of|for|from|where|whose WORD|GENRE|FORMAT|POSS|AND|PREP){0,3}? CRAFTWORK:deeds",
        "deeds",
        confidence=0.9,
        yes=(
            (_LEAD + "Odd Karr is composing the music.", "Odd Karr"),
            (_LEAD + "Bo Lind is in charge of the cuts.", "Bo Lind"),
            (_LEAD + "Ana Ruiz takes care of the choreography.", "Ana Ruiz"),
            (_LEAD + "Odd Karr is already at work on the music.", "Odd Karr"),
            (_LEAD + "Odd Karr scores the music for the film, while Lena Fisk cranks the camera.", "Odd Karr; Lena Fisk"),
        ),
        no=(_LEAD + "Odd Karr is in charge of a band whose music is loud.",),
    ),
    Rule(
        "crew.script-handled",
        "GOING:how ((provide|provides|provided|providing|deliver|delivers|delivered|did|does|doing|done|handle|handles|handling|handled"
        "|supplied|supplies|crafted|crafting|crafts|tackle|tackles|tackling|contributed | work|works|worked|working|is on) DET ..2"
        " (SCRIPT|rewrite|revisions|polish|draft|adaptation):deeds | share|shares|sharing|get|gets|getting|receive|receives DET?"
        " (SCRIPT|story):deeds credit|credits)",
        "deeds",
        confidence=0.88,
        yes=(
            (_LEAD + "Kit Sayle provides the screenplay.", "Kit Sayle"),
            (_LEAD + "Kit Sayle and Lou Farr share screenplay credit.", "Kit Sayle; Lou Farr"),
        ),
    ),
    Rule(
        "crew.besides-acting",
        "^ (in addition to | besides|beyond|while | apart|aside from | as well as) also? ACTS:deeds (in? DET ..4 FORMAT|GENRE|pic|project)?"
        " COMMA PEOPLE:object",
        "deeds",
        confidence=0.88,
        yes=((_LEAD + "In addition to directing, Ilse Marrow wrote the script.", "Ilse Marrow"),),
    ),
    Rule(
        "crew.cuts-the-film",
        "GOING:how cut|cuts|cutting:deeds (DET (FORMAT|GENRE|project) | it)",
        "editor",
        confidence=0.85,
        yes=((_LEAD + "Una Beck is cutting the film.", "Una Beck"),),
        no=(_LEAD + "The studio cut the film.",),
    ),
    Rule(
        "crew.designing-the-production",
        "GOING:how (design|designs|designing|designed DET production:deeds)",
        "production designer",
        confidence=0.9,
        yes=((_LEAD + "Lena Fisk is designing the production.", "Lena Fisk"),),
    ),
    Rule(
        "crew.casting.cast-the-film",
        "(cast | GOING:how casting) the FORMAT | AUX{1,2} cast|casting (DET | OWNER POSS) (WORD|ADJ|GENRE|MODIFIER|NATION){0,3} FORMAT",
        "casting director",
        confidence=0.9,
        yes=(
            (_LEAD + "Liz Farr cast the film.", "Liz Farr"),
            (_LEAD + "Liz Farr is casting the film.", "Liz Farr"),
            (_LEAD + "Liz Farr will cast a new pilot.", "Liz Farr"),
        ),
    ),
    Rule(
        "crew.casting.cast-by",
        "(FORMAT|GENRE|project|QUOTED|it) AUX{1,3} cast by PEOPLE:object !(in|for|as|opposite)",
        "casting director",
        confidence=0.85,
        yes=((_LEAD + "The pilot will be cast by Liz Farr and Greg Orr.", "Liz Farr; Greg Orr"),),
        no=(_LEAD + "Mira Toland was cast by Oskar Penn.",),
    ),
    Rule(
        "crew.compound",
        "PERSON:object -directed|-helmed|-written|-penned|-scripted|-produced|-created|-scored|-lensed|-shot|-edited:deeds"
        " (KINDS NAMELIKE|QUOTED:film)? | DET PERSON:object ((written|penned|scripted DASH|AND|SIGN|COMMA)? written/directed|directed|helmed|written|penned"
        "|scripted|produced|created):deeds WDESC{0,4} (FORMAT|GENRE|adaptation | TITLE:film)",
        "deeds",
        confidence=0.92,
        yes=(
            (_LEAD + "The Bo Lind-directed film opens in May from the Kit Sayle-penned script.", "Bo Lind; Kit Sayle"),
            (_LEAD + "Ana Ruiz is in the Bo Lind directed adaptation.", "Bo Lind"),
        ),
    ),
    Rule(
        "crew.behind",
        "^ behind|penning|writing DET ..2 SCRIPT|story|score|music:deeds (is|are | will be) PEOPLE:object",
        "deeds",
        confidence=0.9,
        yes=((_LEAD + "Behind the script is Kit Sayle.", "Kit Sayle"),),
    ),
    Rule(
        "crew.own-script",
        "(!for|in|of|about PREP|WORD|AND) his|her:object (own ..1)? SCRIPT:deeds",
        "deeds",
        confidence=0.85,
        yes=((_LEAD + "Oskar Penn works from his own script.", "Oskar Penn"),),
    ),
    Rule(
        "crew.whose-script",
        "(PERSON AND PERSON | PERSON):object POSS ..1 SCRIPT:deeds | from PERSON:object POSS ..1 adaptation:deeds",
        "deeds",
        confidence=0.85,
        yes=(
            (_LEAD + "Ilse Marrow directs from Kit Sayle's original screenplay.", "Kit Sayle"),
            (_LEAD + "Ilse Marrow directs from Kit Sayle's adaptation of the novel.", "Kit Sayle"),
        ),
    ),
    Rule(
        "crew.for-company",
        "produce|produces|producing|produced|producer|producers|produce|make|makes|making|exec-producing ...14 (for |"
        " (through|via|under|with) (his|her|their|DET | PERSON POSS))"
        " (WORD|company|banner|NATION){0,3} COMMA? FIRM|NAME:object (AND FIRM)? (banner|label|company|shingle|outfit"
        "|imprint|production)?",
        "production house",
        confidence=0.85,
        yes=(
            (_LEAD + "Nia Quell is producing for Tin Roof Pictures.", "Tin Roof Pictures"),
            (_LEAD + "Nia Quell produces through her company, Tin Roof Pictures.", "Tin Roof Pictures"),
        ),
    ),
    Rule(
        "crew.set-to-are",
        "set|attached|tapped|hired|signed|board|aboard|onboard to also? MAKE:deeds ..4 (is|are | will be) PEOPLE:object",
        "deeds",
        yes=((_LEAD + "Set to direct is Oskar Penn.", "Oskar Penn"),),
    ),
    Rule(
        "crew.for-each",
        "(executive|exec? produce|produces|producing|produced|exec-producing):deeds (it | DET ..2 FORMAT|GENRE|project)? (for|through|via) DET? FIRM|NAME (COMMA|SEMI AND? | AND) !(!(PERSON"
        " PAREN? for)) "
        "PEOPLE:object",
        "deeds",
        confidence=0.85,
        yes=(
            (
                _LEAD + "Nia Quell produces for Corvid Films, Jan Otte for Nordlys and Abe Stroud for Fjord Films.",
                "Jan Otte; Abe Stroud; Fjord Films; Nordlys",
            ),
            (
                _LEAD + "Nia Quell produced it for Corvid Films, Jan Otte for Nordlys and Abe Stroud and Pia Holt for Fjord Films.",
                "Jan Otte; Abe Stroud; Pia Holt; Fjord Films; Nordlys",
            ),
        ),
    ),
)
