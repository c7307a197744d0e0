"""Who makes the film, by the name of the job: "the producers are", "with B as editor", "Director: P", "costume"
" designer P".
"""

from dossier.parser.matching.engine import Rule

_LEAD = "The new thriller Salt Harvest follows a baker. "
_DEBUT = (
    "PRONOUN|DET ..3 (directorial|directing|filmmaking ..1 debut | feature_debut|feature_directing_debut|feature_directorial_debut"
    " | debut as DET? ROLE=director)"
)
_CRAFT = "ROLE=co-producer|creator|showrunner|cinematographer|editor|composer|production_designer|costume_designer|casting_director|choreographer|stunt_coordinator|crew"
_PLURAL = "producers|executive_producers|exec_producers|co-producers|associate_producers|co-executive_producers"
_OF = "(of|on DET? MAKER? DET? KINDS WORKNAME:film)?"

RULES = (
    Rule(
        "crew.role.are",
        "ROLES:role credits? (on|for|of|in DET ..4 FORMAT|GENRE|project|indie | on|of DET? NAMELIKE:film | for|at DET? FIRM)? ((in addition to | besides|alongside | along with)"
        " PEOPLE:second COMMA?)? (on board | aboard|onboard|attached)? (COMMA to|as ...9"
        " COMMA)? (COMMA? who|which)? "
        "(AUX|include|includes|including|also|to|ADV|being|comprise){1,4} (shared by)? !cast|tapped|found|hired|enlisted|recruited|chosen|picked|confirmed|announced|signed|added|roped|secured|named|locked|brought"
        "|approached|revealed|unveiled|selected|finalised|finalized|met|praised PEOPLE:object",
        "role",
        yes=(
            (_LEAD + "Executive producers are Otto Brandt and Pia Holt.", "Otto Brandt; Pia Holt"),
            (_LEAD + "The director is to be Oskar Penn.", "Oskar Penn"),
            (_LEAD + "Producer credits on the film are shared by Nia Quell and Otto Brandt.", "Nia Quell; Otto Brandt"),
            (_LEAD + "Producers on Salt Harvest are Nia Quell and Otto Brandt.", "Nia Quell; Otto Brandt"),
            (_LEAD + "The producers are actor and writer Nia Quell and Otto Brandt.", "Nia Quell; Otto Brandt"),
            (
                _LEAD + "Exec producers in addition to Nia Quell have included Pia Holt and Otto Brandt.",
                "Nia Quell; Pia Holt; Otto Brandt",
            ),
        ),
    ),
    Rule(
        "crew.role.along-with",
        "(alongside|besides | along|together with | in addition to) PEOPLE:second COMMA DET? (other|additional|fellow|further)? ROLES:role"
        " (on|for|of|in DET ..4 FORMAT|GENRE|project | on|of DET? NAMELIKE:film)? (AUX|include|includes|ADV|being){1,3} PEOPLE:object",
        "role",
        yes=(
            (
                _LEAD + "Along with Nia Quell, producers on the film include Pia Holt and Otto Brandt.",
                "Nia Quell; Pia Holt; Otto Brandt",
            ),
        ),
    ),
    Rule(
        "crew.role-label",
        "(ROLES:role COLON | (^ | COMMA|SEMI) ROLES:role DASH) PEOPLE:object",
        "role",
        yes=((_LEAD + "Director: Oskar Penn; Producers: Nia Quell, Abe Stroud", "Oskar Penn; Nia Quell; Abe Stroud"),),
    ),
    Rule(
        "crew.role.abbreviated",
        "(dir.|dirs.|scr.):role PEOPLE:object",
        "role",
        yes=((_LEAD + "Dir. Ilse Marrow, Scr. Kit Sayle", "Ilse Marrow; Kit Sayle"),),
    ),
    Rule(
        "crew.role.as",
        f"(AUX|ADV|HOPE|doubles|doubling|double|triple|quadruple|pull|pulls|pulling|pulled|duty|take|takes|taking|took|over|stay|stays|staying|step|steps|stepping|serving|serve|serves|served"
        f"|working|works|joining|joins|joined|boarding|boards|boarded|credited|billed|listed|acting|acts|act|in|place|hats|hat"
        f"|team|both|crew|continuing|remaining|remain|remains|continue|to{{0,6}}):how as (!a|an DET)? (WORD|NATION){{0,2}} (ROLE=actor AND)?"
        f" ROLES:role !PERSON {_OF}",
        "role",
        yes=(
            (_LEAD + "Ilse Marrow directs, with Otto Brandt as executive producer and Bo Lind as editor.", "Otto Brandt; Bo Lind"),
            (_LEAD + "Otto Brandt and Pia Holt serve as executive producers.", "Otto Brandt; Pia Holt"),
            (_LEAD + "Una Beck is on board as showrunner.", "Una Beck"),
        ),
        no=(_LEAD + "He is known as director and wit.",),
    ),
    Rule(
        "crew.role.serving-as",
        "serving|acting|working|returning|credited|attached|aboard|board|onboard as ROLES:role (on|for|of DET "
        "FORMAT|project)? (is|are | will be) PEOPLE:object",
        "role",
        yes=((_LEAD + "Serving as executive producers are Otto Brandt and Pia Holt.", "Otto Brandt; Pia Holt"),),
    ),
    Rule(
        "crew.role.is-the",
        f"(AUX|ADV|both|all|to){{1,5}} (DET | (among | one of) DET|its | PRONOUN)? (WORD | main|lead|the|its NATION){{0,1}} ROLES:role !PERSON !POSS !(of|at|for a|an) {_OF}",
        "role",
        confidence=0.88,
        yes=(
            (_LEAD + "Nia Quell is the producer.", "Nia Quell"),
            (
                _LEAD + "Una Beck is the showrunner, writer and executive producer of Salt Harvest.",
                "Una Beck; Una Beck; Una Beck",
            ),
        ),
    ),
    Rule(
        "crew.role.elided",
        "PERSON PAREN? DET:at ROLES:role ($|COMMA|AND)",
        "role",
        confidence=0.85,
        yes=(
            (
                _LEAD + "Nia Quell and Jan Otte are the producers, Pia Holt and Otto Brandt the executive producers.",
                "Pia Holt; Otto Brandt",
            ),
        ),
    ),
    Rule(
        "crew.role.craft",
        f"(!author|authors|novelist {_CRAFT}):role (PEOPLE:object | COMMA PEOPLE:object !(AUX|as | DET ROLE))",
        "role",
        confidence=0.88,
        yes=((_LEAD + "The team includes cinematographer Hollis Dane and editor Bo Lind.", "Hollis Dane; Bo Lind"),),
    ),
    Rule(
        "crew.role.from",
        "(from|for|with|filmmakers|reunites|and | !founded|co-founded|run|led|owned|headed|launched|inspired|played|graced|attended|praised|unveiled|inaugurated|joined|hosted|moderated|blessed|clapped|mentored"
        "|backed|won|scooped|bagged|taken|received|accepted|presented|awarded|given|claimed|collected|earned|shared|reviewed|criticised|written_about ANY by) "
        "(DET|EMPLOYER)? FROM? (DESC){0,4} ((!ROLE=actor ROLE AND|COMMA)? ROLE=director|writer|creator|showrunner ((AND|COMMA) ROLE)?):role PEOPLE:object"
        " !(..6 (first|muhurat|opening|inaugural) shot|scene)",
        "role",
        confidence=0.85,
        yes=(
            ("Mira Toland will star in Salt Harvest, a thriller from writer-director Oskar Penn.", "Oskar Penn; Oskar Penn"),
            (_LEAD + "It comes from acclaimed director Ilse Marrow.", "Ilse Marrow"),
        ),
        no=(
            _LEAD + "Ilse Marrow was seen as director.",
            _LEAD + "Founded by director/producer Ilse Marrow and producer Abe Stroud, Tin Roof Pictures makes thrillers.",
        ),
    ),
    Rule(
        "crew.role.from-helmer",
        "from DET? (NAMELIKE|QUOTED|FIRM (AND NAMELIKE|QUOTED)?) (ROLE=director|director/writer|writer|creator|showrunner|producer"
        "|executive_producer ((AND|COMMA) ROLE)?):role PEOPLE:object !(COMMA? also)",
        "role",
        confidence=0.82,
        yes=(
            ("Corvid Films has picked up Salt Harvest, a dark comedy from Kites director Ilse Marrow.", "Ilse Marrow"),
            (_LEAD + 'It comes from "Kites" helmer Ilse Marrow.', "Ilse Marrow"),
            (_LEAD + "The film hails from Kites scribe Kit Sayle.", "Kit Sayle"),
        ),
        no=(_LEAD + "It has a part for Kites director Ilse Marrow.",),
    ),
    Rule(
        "crew.role.from-producer",
        "from|for ((FIRM|NAMELIKE COMMA? AND)? (DET|EMPLOYER)? DESC{0,3}) (ROLE=producer|executive_producer|writer ((AND|COMMA) ROLE)?):role PEOPLE:object",
        "role",
        confidence=0.85,
        yes=(
            (_LEAD + "It is from producer Nia Quell and executive producer Pia Holt.", "Nia Quell; Pia Holt"),
            (_LEAD + "From writer Kit Sayle and producers Nia Quell and Abe Stroud.", "Kit Sayle; Nia Quell; Abe Stroud"),
        ),
    ),
    Rule(
        "crew.role.said",
        "(say|says|said|explains|adds|added|notes|told|tells | according to) (DET|ADJ|AWARD|WORD){0,2}"
        " (ROLE=producer|executive_producer|showrunner|creator|co-producer|director (AND ROLE)?):role PEOPLE:object"
        " !(POSS | of|on|behind NAMELIKE|QUOTED) | by (producers:role) PEOPLE:object",
        "role",
        confidence=0.8,
        yes=(
            (_LEAD + "It is a love story, say producers Nia Quell, Abe Stroud and Jan Otte.", "Nia Quell; Abe Stroud; Jan Otte"),
            (_LEAD + "The script was handed over by producers Nia Quell and Abe Stroud.", "Nia Quell; Abe Stroud"),
        ),
        no=(_LEAD + "It was praised by Kites producer Nia Quell.",),
    ),
    Rule(
        "crew.role.of-the-film",
        "(FORMAT|GENRE|project|production|show|series POSS | its | QUOTED POSS) ADJ? ROLES:role COMMA? PEOPLE:object",
        "role",
        confidence=0.82,
        yes=(
            (_LEAD + "The film's director, Ilse Marrow, said so.", "Ilse Marrow"),
            (_LEAD + "The film’s producer Nia Quell said that it is a comedy.", "Nia Quell"),
        ),
    ),
    Rule(
        "crew.role.fellow",
        "(PERSON:second POSS | his|her|their) (fellow ROLES:role | fellow_producers:role) (AUX{1,2} | include|including)? PEOPLE:object",
        "role",
        confidence=0.85,
        yes=(
            (_LEAD + "Ilse Marrow and her fellow writers Kit Sayle and Lou Farr.", "Kit Sayle; Lou Farr"),
            (_LEAD + "Nia Quell's fellow producers are Pia Holt and Abe Stroud.", "Nia Quell; Pia Holt; Abe Stroud"),
        ),
    ),
    Rule(
        "crew.role.apposed",
        "COMMA:at (DET? ROLES:role (of|on|behind !a|an|another DET|its ..3 (FORMAT|GENRE|series|show|project|production))"
        " | (its | DET FORMAT|GENRE|project POSS) ROLES:role) (COMMA|STOP | who | $)",
        "role",
        confidence=0.8,
        yes=(
            (_LEAD + "Una Beck and Kit Sayle, the creators of the series, will stay.", "Una Beck; Kit Sayle"),
            (_LEAD + "They met with Una Beck, its writer and producer.", "Una Beck; Una Beck"),
        ),
    ),
    Rule(
        "crew.role.duo",
        "(from|by|with|behind|of | ^) DET? (WORD|ADJ|AWARD){0,3} ROLES:role duo|team|pair|trio|partners|brothers|sisters|siblings|couple"
        " (of|COMMA)? PEOPLE:object",
        "role",
        confidence=0.85,
        yes=(
            (_LEAD + "The film comes from director duo Ada Fenn and Lou Farr.", "Ada Fenn; Lou Farr"),
            (_LEAD + "It is by the writer-director duo of Ada Fenn and Lou Farr.", "Ada Fenn; Lou Farr; Ada Fenn; Lou Farr"),
        ),
    ),
    Rule(
        "crew.role.directing-duo",
        "((from|by|^) DET? (WORD|ADJ|NATION){0,2} (debut|first-time|directing|directorial|helming|filmmaking) duo|team|pair|trio|partners|brothers|sisters"
        "|siblings|couple (of|COMMA)? PEOPLE:object)",
        "director",
        confidence=0.85,
        yes=((_LEAD + "It comes from debut duo Ada Fenn and Lou Farr.", "Ada Fenn; Lou Farr"),),
        no=(_LEAD + "It follows a team of filmmakers from debut to fame.",),
    ),
    Rule(
        "crew.role.gets-credit",
        "GOING:how (COMMA too COMMA)? (get|gets|getting|receive|receives|receiving|earn|earns|share|shares|take|takes|taking) DET|WORD{0,2}"
        " ROLES:role (credit|credits) !(on|for NAME)",
        "role",
        confidence=0.85,
        yes=((_LEAD + "Nia Quell, too, gets a producer credit.", "Nia Quell"),),
        no=(_LEAD + "Nia Quell shares a producer credit on Kites.",),
    ),
    Rule(
        "crew.role.opening",
        f"^ DET? directing? (!ROLE ADJ|AWARD){{0,4}} (({_PLURAL}):role PEOPLE:object"
        " | ROLES:role PERSON:object !EXITS !(POSS ..3 SOURCE) (PAREN|COMMA)?)",
        "role",
        confidence=0.8,
        yes=(
            ("Mira Toland will star in the thriller Salt Harvest. Director Oskar Penn calls it a comedy.", "Oskar Penn"),
            (_LEAD + "Producers Otto Brandt and Nia Lund want to shoot on the coast.", "Otto Brandt; Nia Lund"),
        ),
    ),
    Rule(
        "crew.role.beside",
        "(with|plus|alongside|besides|and|include|includes|including|of | joined by | as well as | COMMA|AND|SEMI)"
        f" (DET|EMPLOYER)? WORD? ({_PLURAL}|executive_producer|exec_producer|associate_producer):role PEOPLE:object",
        "role",
        confidence=0.85,
        yes=(
            (
                _LEAD + "It is produced by Nia Quell, with executive producers Otto Brandt and Pia Holt.",
                "Otto Brandt; Pia Holt",
            ),
            (_LEAD + "Ilse Marrow directs, along with producers Nia Quell and Abe Stroud.", "Nia Quell; Abe Stroud"),
        ),
    ),
    Rule(
        "crew.director.chair",
        "(in? DET director POSS chair | at|taking|manning DET helm | behind DET camera | calling DET shots) (is | will"
        " be | for | AUX occupied|filled|taken by) PEOPLE:object",
        "director",
        yes=((_LEAD + "At the helm is Oskar Penn.", "Oskar Penn"),),
    ),
    Rule(
        "crew.director.at-the-helm",
        "GOING:how (at|taking|takes|taking on|up? DET helm | behind DET camera !(as (DET|ADJ)? ROLE) !(is|are|were|was PERSON|ROLE) | (return|returns|returned|returning|back to|in | in) DET director POSS chair|seat"
        " | return|returns|returned|returning to directing|helming"
        " | call|calls|calling|called DET shots !(for DET (first|muhurat|opening)) | wield|wields|wielding|wielded DET megaphone"
        " | sit|sits|sitting|take|takes|taking|occupies|occupying|fill|fills|filling|assume|assumes|hold|holds in? DET director POSS"
        " chair|seat"
        " | don|dons|donning|wear|wears|wearing DET director POSS hat|cap) | IN_TALKS:how DET director POSS chair",
        "director",
        yes=(
            (_LEAD + "Oskar Penn is at the helm.", "Oskar Penn"),
            (_LEAD + "The film, which has Oskar Penn wielding the megaphone, opens in May.", "Oskar Penn"),
            (_LEAD + "Oskar Penn sits in the director's chair.", "Oskar Penn"),
            (_LEAD + "Oskar Penn is back in the director's chair.", "Oskar Penn"),
        ),
        no=(_LEAD + "Hollis Dane is behind the camera as cinematographer.",),
    ),
    Rule(
        "crew.director.debut-of",
        "(NAMELIKE:film (will|would)? mark|marks|marked|be|is DET)? (directorial|directing|feature|first|narrative|fiction ..2 debut | "
        "feature_debut|feature_directing_debut|feature_directorial_debut|debut_feature) FORMAT? (of|for|from|by)"
        " PEOPLE:object | debut (in GEO|NATION|NAME)? (of|for|from) PEOPLE:object as DET? ROLE=director",
        "director",
        confidence=0.9,
        yes=(
            (_LEAD + "The film marks the feature debut of Ana Kessler.", "Ana Kessler"),
            (_LEAD + "It is the debut of Ana Kessler as a director.", "Ana Kessler"),
            (_LEAD + "Salt Harvest will mark the directorial debut of Ana Kessler.", "Ana Kessler"),
        ),
        no=(_LEAD + "It is the film debut of her sister.",),
    ),
    Rule(
        "crew.director.debut-whose",
        "PERSON:object PAREN? POSS ..3 (directorial|directing|feature|filmmaking|fiction|narrative ..1 debut | "
        "feature_debut|feature_directing_debut|feature_directorial_debut)",
        "director",
        confidence=0.9,
        yes=((_LEAD + "It is Ana Kessler's feature directing debut.", "Ana Kessler"),),
    ),
    Rule(
        "crew.director.debut-named",
        "PRONOUN:object (WORD|FORMAT|NUMBER|ADJ){0,3} (directorial|directing|filmmaking ..1 debut"
        " | feature_debut|feature_directing_debut|feature_directorial_debut) FORMAT? COMMA|COLON? !KNOWN WORKNAME:film",
        "director",
        confidence=0.85,
        yes=((_LEAD + "Ana Kessler unveiled the poster of her directorial debut, Salt Harvest.", "Ana Kessler"),),
        no=(_LEAD + "Ana Kessler unveiled the poster of her acting debut, Salt Harvest.",),
    ),
    Rule(
        "crew.role.debut-as",
        "GOING:how ((make|makes|making|made PRONOUN ..2 debut | debut|debuts|debuting|debuted) as DET? WORD|FORMAT{0,1} ROLES:role !PERSON | turn|turns|turning|turned DET?"
        " (ROLE=producer|writer):role !PERSON) | marks|marking PRONOUN:object ..2 debut as DET? WORD|FORMAT{0,1} ROLES:role !PERSON",
        "role",
        confidence=0.85,
        yes=(
            (_LEAD + "Ana Ruiz makes her debut as a film producer.", "Ana Ruiz"),
            (_LEAD + "Ana Ruiz turns producer with the film.", "Ana Ruiz"),
            (_LEAD + "Ana Ruiz is debuting as the composer with the film.", "Ana Ruiz"),
        ),
        no=(_LEAD + "Ana Ruiz makes her debut as Wren.",),
    ),
    Rule(
        "crew.director.debut-makes",
        f"GOING (make|makes|making|made|marks {_DEBUT} | turn|turns|turning|turned DET? ROLE=director !PERSON"
        f" | debut|debuts|debuting|debuted|bow|bows|bowing|bowed as DET? ..1 ROLE=director)"
        f" (with|on|in MAKER? DET? KINDS !KNOWN QUOTED|MIXED|PLAIN:film)? | COMMA? in {_DEBUT}",
        "director",
        confidence=0.9,
        yes=(
            (_LEAD + "Taavi Renn makes his directorial debut.", "Taavi Renn"),
            (_LEAD + "Taavi Renn bows as a director with the film.", "Taavi Renn"),
            (_LEAD + "Actor Taavi Renn turns director for the film.", "Taavi Renn"),
        ),
        no=(_LEAD + "Taavi Renn makes his acting debut.", _LEAD + "Taavi Renn made his directing debut with Larch Films' Kites."),
    ),
    Rule(
        "crew.director.directorial",
        "PERSON:object POSS? (WORD|ADJ|NUMBER){0,2} directorial (!debut ADJ|WORD)? !debut"
        " | directorial (venture|effort|outing|feature|film)? (by|of|from) PEOPLE:object",
        "director",
        confidence=0.88,
        yes=(
            (_LEAD + "It is Taavi Renn's sophomore directorial.", "Taavi Renn"),
            (_LEAD + "The Taavi Renn directorial opens in May.", "Taavi Renn"),
        ),
    ),
    Rule(
        "crew.director.first-film",
        "(first|second|third|debut|sophomore|next|latest|new|upcoming !(FORMAT? season|seasons|episode|episodes) !FORMAT=series FORMAT{1,2} | "
        "first_feature|second_feature|third_feature|debut_feature|sophomore_feature) (as DET? ROLE=director)? (by|of|from|for) PEOPLE:object"
        " !-starring|-led",
        "director",
        confidence=0.85,
        yes=(
            (_LEAD + "It is the first film from Taavi Renn.", "Taavi Renn"),
            (_LEAD + "It is the first feature as a director for Kites scribe Taavi Renn.", "Taavi Renn"),
        ),
    ),
    Rule(
        "crew.director.kind-from",
        "GENRE|film|movie|pic|feature|documentary|doc|short|thriller|drama|comedy|animated_film|animated_feature (TITLE:film)? (..3 COMMA)? (from|by)"
        " !(a|an|PRONOUN | DET !NATION) !(ROLE=writer|producer|creator|showrunner|actor) DET? (DESC){0,3} EMPLOYER? PEOPLE:object",
        "director",
        confidence=0.75,
        yes=(
            (_LEAD + "It is a heist movie from Oskar Penn.", "Oskar Penn"),
            (_LEAD + "It is an animated film from the Norwegian Oskar Penn.", "Oskar Penn"),
        ),
    ),
    Rule(
        "crew.role.serves-as-a",
        "AUX|ADV|come|comes|came|coming|join|joins|joined|on{0,4} serves|serve|serving|served|acts|act|acting|stay|stays|remain|remains|continue|continues|board|aboard|onboard"
        "|joins|join|joined on? as a|an WORD? ROLES:role !PERSON",
        "role",
        yes=((_LEAD + "Otto Brandt serves as an executive producer.", "Otto Brandt"),),
    ),
    Rule(
        "crew.role.shared",
        f"!(director|filmmaker|helmer (along|together)? with) ROLES:role (as well)? (AND financier|financiers)? ({_OF} (on|for|of|in DET ..4 FORMAT|GENRE|project|season|series)?) COMMA?"
        f" (along|together with | alongside | next to | as well"
        f" as | with) PEOPLE:object"
        " !(also? as|serving|acting|to|attached|directing|producing|starring|executive|executive-producing|exec-producing|exec"
        "|co-producing|writing|composing|editing|set|on|aboard|onboard|in|back|returning|playing|leading|joining)",
        "role",
        confidence=0.85,
        yes=((_LEAD + "Otto Brandt serves as an executive producer along with Pia Holt and Sven Dahl.", "Pia Holt; Sven Dahl"),),
        no=(_LEAD + "It reteams the director with Pia Holt and Sven Dahl.",),
    ),
)
