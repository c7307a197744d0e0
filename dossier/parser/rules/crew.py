"""Who makes the film: the jobs that have relations of their own, in verbs ("helmed by") and nouns ("cinematographer")."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "crew.director.by",
        "(directed|helmed) by PEOPLE:object",
        "director",
        yes=(("Salt Harvest stars Mira Toland. The film will be helmed by Oskar Penn.", "Oskar Penn"),),
        no=("The dance was directed by nobody in particular.",),
    ),
    Rule(
        "crew.director.verb",
        "PEOPLE:object BE (direct|directs|directing|helm|helms|helming) (FILM:film | DET | from | $)",
        "director",
        confidence=0.9,
        yes=(("Ilse Marrow will direct Salt Harvest from a script by Kit Sayle.", "Ilse Marrow"),),
    ),
    Rule(
        "crew.director.from",
        "from ROLE=director PEOPLE:object",
        "director",
        confidence=0.9,
        yes=(("Mira Toland will star in Salt Harvest, a thriller from director Oskar Penn.", "Oskar Penn"),),
    ),
    Rule(
        "crew.writer.script-by",
        "(script|screenplay|screenplays|scripts|teleplay) (written|penned|co-written)? (by|from) PEOPLE:object",
        "writer",
        yes=(("Ilse Marrow directs Salt Harvest from a screenplay by Kit Sayle and Lou Farr.", "Kit Sayle; Lou Farr"),),
        no=("The script by the window was blank.",),
    ),
    Rule(
        "crew.writer.by",
        "(written|penned|scripted|co-written) by PEOPLE:object",
        "writer",
        yes=(("Mira Toland will star in Salt Harvest, which was penned by Kit Sayle.", "Kit Sayle"),),
    ),
    Rule(
        "crew.writer-director.by",
        "written and directed by PEOPLE:object",
        "writer,director",
        yes=(("Salt Harvest is written and directed by Oskar Penn.", "Oskar Penn; Oskar Penn"),),
    ),
    Rule(
        "crew.producer.verb",
        "PEOPLE:object BE (produce|produces|producing)",
        "producer",
        confidence=0.9,
        yes=(("Toland will star in Salt Harvest. Nia Quell and Abe Stroud are producing.", "Nia Quell; Abe Stroud"),),
    ),
    Rule(
        "crew.producer.by",
        "(produced) by PEOPLE:object",
        "producer",
        yes=(("Mira Toland will star in Salt Harvest, produced by Nia Quell.", "Nia Quell"),),
    ),
    Rule(
        "crew.choreography",
        "PEOPLE:object BE (create|creates|creating|design|designs|designing|handle|handles|handling|devise|devises) DET? ..6 choreography",
        "choreographer",
        confidence=0.9,
        yes=(
            (
                "Toland will star in Salt Harvest. Ana Ruiz and Sol Ruiz will create the film's fight choreography.",
                "Ana Ruiz; Sol Ruiz",
            ),
        ),
    ),
    Rule(
        "crew.role-noun",
        "ROLE=cinematographer|editor|composer|production_designer|costume_designer|casting_director|choreographer|stunt_coordinator:role PEOPLE:object",
        "role",
        confidence=0.85,
        yes=(("Toland will star in Salt Harvest. Cinematographer Hollis Dane joins the crew.", "Hollis Dane"),),
    ),
)
