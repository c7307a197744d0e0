"""Other work of people and companies in one sentence each: lists, brackets, who shares a work, what is no work."""

import pytest

from dossier.models import Source, source_id
from dossier.parser import parse

LEAD = "Eve Lund will star in the thriller Salt Harvest. It films in May. It opens next year.\n\n"

READ = [
    (
        "Mira Toland (Glass Coast, The Long Tide) and Jude Alder (“Night Ferry”) will star.",
        "Mira Toland: Glass Coast; The Long Tide | Jude Alder: Night Ferry",
    ),
    (
        "The film is produced by Nia Quell for Tin Roof Pictures (Hinge, Glass Coast) and by Bo Lind (Kites).",
        "Tin Roof Pictures: Hinge; Glass Coast | Bo Lind: Kites",
    ),
    ("Crow Lane Films (“Hinge”) is producing.", "Crow Lane Films: Hinge"),
    ("Mira Toland (Rain and Wind and Stone) will co-star.", "Mira Toland: Rain and Wind and Stone"),
    ("Mira Toland (Rain and Stone, Hinge) will co-star.", "Mira Toland: Rain and Stone; Hinge"),
    ("Mira Toland (El silencio que viene) will co-star.", "Mira Toland: El silencio que viene"),
    ("The crew includes Bo Lind (Editing), Ida Frame (Costumes) and Ravi Menon (Stunts).", ""),
    ("Directors are Bo Lind (eps 1-3) and Ida Frame (episodes 4-6).", ""),
    ("Mira Toland (pictured right) will co-star.", ""),
    (
        "Mira Toland (Janet Frost) will co-star with Jude Alder (Hinge) and Bo Lind (The Kites).",
        "Mira Toland: Janet Frost | Jude Alder: Hinge | Bo Lind: The Kites",
    ),
    ("Mira Toland (of the Glass Coast trilogy) will co-star.", "Mira Toland: Glass Coast"),
    ("Mira Toland (Netflix’s Glass Coast, FX’s Hinge) will co-star.", "Mira Toland: Glass Coast; Hinge"),
    (
        "Mira Toland (star of Glass Coast), Jude Alder (seen in Hinge) and Bo Lind (last year’s Kites) will co-star.",
        "Mira Toland: Glass Coast | Jude Alder: Hinge | Bo Lind: Kites",
    ),
    (
        "Emmy winner Mira Toland (Glass Coast), Jude Alder (Hinge) and newcomer Bo Lind co-star.",
        "Mira Toland: Glass Coast | Jude Alder: Hinge",
    ),
    ("Oskar Penn, the Danish filmmaker behind Hinge and The Long Tide, is to direct.", "Oskar Penn: Hinge; The Long Tide"),
    ("Oskar Penn, whose previous films were Hinge and The Long Tide, is to direct.", "Oskar Penn: Hinge; The Long Tide"),
    (
        "Oskar Penn, whose earlier forays into the genre were Hinge and The Long Tide, is to direct.",
        "Oskar Penn: Hinge; The Long Tide",
    ),
    ("Oskar Penn, whose The Long Tide was in competition at Cannes, is to direct.", "Oskar Penn: The Long Tide"),
    ("Oskar Penn, whose “The Long Tide” made a splash at Sundance, is to direct.", "Oskar Penn: The Long Tide"),
    ("Oskar Penn, whose debut The Long Tide took home the Golden Bear, is to direct.", "Oskar Penn: The Long Tide"),
    ("Oskar Penn, whose films include Hinge and The Long Tide, is to direct.", "Oskar Penn: Hinge; The Long Tide"),
    ("Oskar Penn, whose résumé boasts Hinge and The Long Tide, is to direct.", "Oskar Penn: Hinge; The Long Tide"),
    ("Oskar Penn, whose CV includes Hinge and The Long Tide, is to direct.", "Oskar Penn: Hinge; The Long Tide"),
    ("Oskar Penn, whose résumé runs from Hinge to The Long Tide, is to direct.", "Oskar Penn: Hinge; The Long Tide"),
    (
        "After episodes of Hinge, Glass Coast and The Long Tide, Oskar Penn made his first feature, Nine Bells.",
        "Oskar Penn: Hinge; Glass Coast; The Long Tide; Nine Bells",
    ),
    ("Oskar Penn has directed episodes of Hinge, Glass Coast and The Long Tide.", "Oskar Penn: Hinge; Glass Coast; The Long Tide"),
    ("Jude Alder, of Hinge and The Long Tide fame, plays the sheriff.", "Jude Alder: Hinge; The Long Tide"),
    ("Jude Alder of “The Long Tide” fame plays the sheriff.", "Jude Alder: The Long Tide"),
    ("The sheriff is played by Jude Alder, of Danish hit The Long Tide.", "Jude Alder: The Long Tide"),
    ("“Hinge,” “Kites” and “The Long Tide” are also on Jude Alder's resume.", "Jude Alder: Hinge; Kites; The Long Tide"),
    (
        "Bo Lind previously worked with Oskar Penn on Hinge and later on The Long Tide.",
        "Bo Lind: Hinge; The Long Tide | Oskar Penn: Hinge; The Long Tide",
    ),
    ("Bo Lind reteams with Oskar Penn after The Long Tide.", "Bo Lind: The Long Tide | Oskar Penn: The Long Tide"),
    (
        "The project reunites Bo Lind with Oskar Penn, his director on The Long Tide.",
        "Bo Lind: The Long Tide | Oskar Penn: The Long Tide",
    ),
    (
        "It reunites Bo Lind and Oskar Penn, who worked together on The Long Tide.",
        "Bo Lind: The Long Tide | Oskar Penn: The Long Tide",
    ),
    ("Oskar Penn's first feature, the 2013 drama Tin Hearts, was shot in Riga.", "Oskar Penn: Tin Hearts"),
    ("Oskar Penn is glad. There followed Hinge and, in 2019, The Long Tide.", "Oskar Penn: Hinge; The Long Tide"),
    ("Oskar Penn is glad. Then came The Long Tide.", "Oskar Penn: The Long Tide"),
    ("Oskar Penn came back with the modest The Long Tide.", "Oskar Penn: The Long Tide"),
    ("It is Oskar Penn's second film following The Long Tide.", "Oskar Penn: The Long Tide"),
    ("For her follow-up to The Long Tide, Ilse Marrow has written a comedy.", "Ilse Marrow: The Long Tide"),
    ("It marks a change of pace for Ilse Marrow after The Long Tide and Hinge.", "Ilse Marrow: The Long Tide; Hinge"),
    ("Ilse Marrow burst onto the scene with 2014's The Long Tide.", "Ilse Marrow: The Long Tide"),
    ("Ilse Marrow is hot off the success of The Long Tide.", "Ilse Marrow: The Long Tide"),
    ("Ilse Marrow is coming off of The Long Tide, which A24 released in 2022.", "Ilse Marrow: The Long Tide"),
    ("Ilse Marrow, fresh from directing The Long Tide for Netflix, will direct.", "Ilse Marrow: The Long Tide"),
    ("Jude Alder was last seen opposite Mira Toland in The Long Tide.", "Jude Alder: The Long Tide | Mira Toland: The Long Tide"),
    (
        "Jude Alder was recently in Oskar Penn's The Long Tide, a $200M hit.",
        "Jude Alder: The Long Tide | Oskar Penn: The Long Tide",
    ),
    ("Jude Alder can currently be seen on Broadway in The Long Tide.", "Jude Alder: The Long Tide"),
    ("Jude Alder recently appeared on stage in Hinge at the National Theatre.", "Jude Alder: Hinge"),
    ("Jude Alder's TV credits include guest spots on Hinge, Kites and The Long Tide.", "Jude Alder: Hinge; Kites; The Long Tide"),
    ("Jude Alder has guest-starred on Hinge, Kites and The Long Tide.", "Jude Alder: Hinge; Kites; The Long Tide"),
    ("Jude Alder has had recurring roles on Hinge and The Long Tide.", "Jude Alder: Hinge; The Long Tide"),
    ("Jude Alder just wrapped Hinge and has The Long Tide in the can.", "Jude Alder: Hinge; The Long Tide"),
    ("Jude Alder has The Long Tide on deck.", "Jude Alder: The Long Tide"),
    ("Jude Alder has The Long Tide up next.", "Jude Alder: The Long Tide"),
    (
        "Jude Alder will next be seen in The Long Tide opposite Mira Toland.",
        "Jude Alder: The Long Tide | Mira Toland: The Long Tide",
    ),
    ("Jude Alder is next up in the Hulu limited series The Long Tide.", "Jude Alder: The Long Tide"),
    ("Jude Alder will reprise his role as Ned Crane in The Long Tide.", "Jude Alder: The Long Tide"),
    ("Jude Alder is set to reprise his role in The Long Tide: Reckoning.", "Jude Alder: The Long Tide: Reckoning"),
    ("Jude Alder's upcoming slate includes Hinge, Kites and The Long Tide.", "Jude Alder: Hinge; Kites; The Long Tide"),
    (
        "After that comes The Long Tide, which pairs Jude Alder with Mira Toland.",
        "Jude Alder: The Long Tide | Mira Toland: The Long Tide",
    ),
    (
        "The Long Tide star Jude Alder is joined by Hinge and Kites helmer Oskar Penn.",
        "Jude Alder: The Long Tide | Oskar Penn: Hinge; Kites",
    ),
    ("The Long Tide's Jude Alder and Hinge's Mira Toland co-star.", "Jude Alder: The Long Tide | Mira Toland: Hinge"),
    ("Netflix's Hinge alum Mira Toland joins them.", "Mira Toland: Hinge"),
    (
        "The Long Tide alum Mira Toland and Glass Coast actress Ana Ruiz join them.",
        "Mira Toland: The Long Tide | Ana Ruiz: Glass Coast",
    ),
    ("It comes from The Long Tide writer Kit Sayle and the producers of Kites.", "Kit Sayle: The Long Tide"),
    ("The Long Tide breakout Mira Toland is joining.", "Mira Toland: The Long Tide"),
    ("The Long Tide’s breakout star Mira Toland is joining.", "Mira Toland: The Long Tide"),
    ("Jude Alder from The Long Tide plays the sheriff.", "Jude Alder: The Long Tide"),
    ("Mira Toland won the Emmy for The Long Tide.", "Mira Toland: The Long Tide"),
    ("Mira Toland earned an Oscar nomination for her role in The Long Tide.", "Mira Toland: The Long Tide"),
    ("Mira Toland won the National Award for Best Actress for The Long Tide.", "Mira Toland: The Long Tide"),
    ("Mira Toland, who took home a BAFTA for The Long Tide, plays a nun.", "Mira Toland: The Long Tide"),
    ("Mira Toland, an Oscar nominee for The Long Tide, plays a nun.", "Mira Toland: The Long Tide"),
    ("Mira Toland was Emmy-nominated for The Long Tide.", "Mira Toland: The Long Tide"),
    ("Mira Toland received critical acclaim for her performance in The Long Tide.", "Mira Toland: The Long Tide"),
    ("Tin Roof Pictures, the company behind The Long Tide and Hinge, is producing.", "Tin Roof Pictures: The Long Tide; Hinge"),
    ("Tin Roof Pictures, which produced The Long Tide, is financing.", "Tin Roof Pictures: The Long Tide"),
    ("Tin Roof Pictures' recent titles include Hinge and The Long Tide.", "Tin Roof Pictures: Hinge; The Long Tide"),
    (
        "Tin Roof Pictures' slate includes Oskar Penn's Hinge and The Long Tide.",
        "Tin Roof Pictures: Hinge; The Long Tide | Oskar Penn: Hinge",
    ),
    ("Tin Roof Pictures' last outing, The Long Tide, made millions.", "Tin Roof Pictures: The Long Tide"),
    ("Tin Roof Pictures, whose The Long Tide was in competition in Venice, produces.", "Tin Roof Pictures: The Long Tide"),
    (
        "Tin Roof Pictures' credits include Hinge, starring Jude Alder, and The Long Tide.",
        "Tin Roof Pictures: Hinge; The Long Tide | Jude Alder: Hinge",
    ),
    ("The company is also developing The Long Tide with Mira Toland.", "Mira Toland: The Long Tide"),
    ("Tin Roof Pictures recently produced The Long Tide for Netflix.", "Tin Roof Pictures: The Long Tide"),
    ("Oskar Penn's Hinge and Ilse Marrow's The Long Tide played the festival.", "Oskar Penn: Hinge | Ilse Marrow: The Long Tide"),
    ("The Norwegian director of The Long Tide, Oskar Penn, is to direct.", "Oskar Penn: The Long Tide"),
    (
        "Directed by Oskar Penn (The Long Tide) from a script by Kit Sayle & Bo Lind (Hinge), it shoots in May.",
        "Oskar Penn: The Long Tide | Bo Lind: Hinge",
    ),
    ("The writing duo of Kit Sayle and Bo Lind (Hinge) wrote it.", "Kit Sayle: Hinge | Bo Lind: Hinge"),
    ("Sources say that it is from Kit Sayle, who wrote Hinge, and Bo Lind, who penned Kites.", "Kit Sayle: Hinge | Bo Lind: Kites"),
    ("Mira Toland and Jude Alder both starred in The Long Tide.", "Mira Toland: The Long Tide | Jude Alder: The Long Tide"),
    ("Mira Toland, who played Ana on The Long Tide, co-stars.", "Mira Toland: The Long Tide"),
    ("Mira Toland, Detective Ana Crane on “The Long Tide,” co-stars.", "Mira Toland: The Long Tide"),
    ("On TV, Mira Toland was a series regular on The Long Tide and recurred on Hinge.", "Mira Toland: The Long Tide; Hinge"),
    (
        "Mira Toland most recently wrapped production on the indie feature Hinge alongside Jude Alder.",
        "Mira Toland: Hinge | Jude Alder: Hinge",
    ),
    ("Mira Toland, best known to audiences for her work on The Long Tide, co-stars.", "Mira Toland: The Long Tide"),
    ("Mira Toland, whose breakout role came in The Long Tide, co-stars.", "Mira Toland: The Long Tide"),
    ("Mira Toland, currently starring in Hinge and The Long Tide, co-stars.", "Mira Toland: Hinge; The Long Tide"),
    ("You may know Mira Toland from Hinge and The Long Tide.", "Mira Toland: Hinge; The Long Tide"),
    ("Best remembered for The Long Tide, Mira Toland co-stars.", "Mira Toland: The Long Tide"),
    ("A veteran of Hinge and The Long Tide, Mira Toland co-stars.", "Mira Toland: Hinge; The Long Tide"),
    ("Following her turn in The Long Tide, Mira Toland co-stars.", "Mira Toland: The Long Tide"),
    ("After wrapping The Long Tide, Mira Toland flew to Riga.", "Mira Toland: The Long Tide"),
    ("Mira Toland's recent films are Hinge, Kites and The Long Tide.", "Mira Toland: Hinge; Kites; The Long Tide"),
    ("Mira Toland has appeared in such films as Hinge, Kites and The Long Tide.", "Mira Toland: Hinge; Kites; The Long Tide"),
    ("Mira Toland has appeared in films including Hinge, Kites and The Long Tide.", "Mira Toland: Hinge; Kites; The Long Tide"),
    ("Mira Toland has worked on shows like Hinge, Kites and The Long Tide.", "Mira Toland: Hinge; Kites; The Long Tide"),
    ("Ravi Menon, who made his debut with Kadal Mazhai, is the composer.", "Ravi Menon: Kadal Mazhai"),
    ("Ravi Menon, who last directed Kadal Mazhai, will direct.", "Ravi Menon: Kadal Mazhai"),
    ("Ravi Menon of Kadal Mazhai fame is the composer.", "Ravi Menon: Kadal Mazhai"),
    ("Ravi Menon is also awaiting the release of Kadal Mazhai.", "Ravi Menon: Kadal Mazhai"),
    ("Ravi Menon also has Kadal Mazhai and Vaanam Pola in the pipeline.", "Ravi Menon: Kadal Mazhai; Vaanam Pola"),
    ("On the work front, Ravi Menon will be seen in Kadal Mazhai.", "Ravi Menon: Kadal Mazhai"),
    ("On the work front, Ravi Menon was last seen in 'Kadal Mazhai'.", "Ravi Menon: Kadal Mazhai"),
    ("Ravi Menon's last release was Kadal Mazhai.", "Ravi Menon: Kadal Mazhai"),
    ("Meanwhile, Ravi Menon is busy with Kadal Mazhai.", "Ravi Menon: Kadal Mazhai"),
    ("Apart from this, Ravi Menon has Vaanam Pola with director Anil Rao.", "Ravi Menon: Vaanam Pola | Anil Rao: Vaanam Pola"),
    ("Ravi Menon is currently shooting for Kadal Mazhai.", "Ravi Menon: Kadal Mazhai"),
    ("Ravi Menon, who had helmed Kadal Mazhai earlier, is the director.", "Ravi Menon: Kadal Mazhai"),
    ("Ravi Menon scored a hit with Kadal Mazhai.", "Ravi Menon: Kadal Mazhai"),
    (
        "The film marks Ravi Menon's second collaboration with Anil Rao after Kadal Mazhai.",
        "Ravi Menon: Kadal Mazhai | Anil Rao: Kadal Mazhai",
    ),
]
"""A sentence, and the credits that a careful reader takes from it: `Ada: Kites; Hinge | Bo: Kites`."""


def told(words: str) -> set[tuple[str, str]]:
    """The pairs of somebody and a work that an expectation tells."""
    found = set()
    for part in filter(None, words.split(" | ")):
        name, _, works = part.partition(": ")
        found |= {(name, work) for work in works.split("; ")}
    return found


@pytest.mark.parametrize(("sentence", "wanted"), READ)
def test_other_work_is_told_of_whose_it_is(sentence: str, wanted: str) -> None:
    text = LEAD + sentence
    facts = parse(Source(id=source_id(text), text=text)).facts
    assert {(fact.subject, fact.object) for fact in facts if fact.relation.value == "credit"} == told(wanted)
