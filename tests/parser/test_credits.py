"""Other work of people and companies in one sentence each: lists, brackets, who shares a work, what is no work."""

import pytest

from dossier.models import Relation, Source, source_id
from dossier.parser import parse
from dossier.parser.candidates import Candidate
from dossier.parser.consolidation.drafts import Draft
from dossier.parser.consolidation.works import share
from dossier.parser.nodes import Sentence

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
    ("It is helmed by Kites director, Bo Lind.", "Bo Lind: Kites"),
    ("Shooting begins Nov. 4 in Riga, says Mira Toland.", ""),
    ("Mira Toland came back to the set after the Easter holiday.", ""),
    ("Oskar Penn will direct an “all-out” story of crime. He is glad.", ""),
    (
        "After her role in Ilse Marrow's Kites, Mira Toland most recently starred in Hinge.",
        "Mira Toland: Kites; Hinge | Ilse Marrow: Kites",
    ),
    ("Ballymarrow's Mira Toland joins.", ""),
    ("Mira Toland will next be seen in Kites and Hinge, Stagecraft reports.", "Mira Toland: Kites; Hinge"),
    ("Glass Coast and 9 Gates scribe Bo Lind is set to write the film.", "Bo Lind: Glass Coast; 9 Gates"),
    ("Top row: Mira Toland (Image: Bo Lind) and Jude Alder.", ""),
    ("It follows the director's earlier film Kites (Fjord Films, Corvid Pictures).", ""),
    ("The Marl City Region (MCR) fund pays for it.", ""),
    ("Mira Toland next joins Jude Alder in the untitled Ilse Marrow rom-com project.", ""),
    ("Mira Toland (Glass Coast - 2023) will co-star.", "Mira Toland: Glass Coast"),
    ("Tag: Casting Net (1-10 of 555)", ""),
    ("Mira Toland, the voice of Wrenna, is glad.", ""),
    ("It has a fine voice cast (Mira Toland, Jude Alder and Bo Lind).", ""),
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
    (
        "Mira Toland starred in the series Glass Coast. She can be seen in Hinge, from director Oskar Penn, and in HBO's Kites.",
        "Mira Toland: Glass Coast; Hinge; Kites | Oskar Penn: Hinge",
    ),
    ("Mira Toland comes to the film on the heels of Night Ferry, which Neon acquired out of Sundance.", "Mira Toland: Night Ferry"),
    ("Mira Toland recently wrapped Hinge for Searchlight and will soon be seen in Kites.", "Mira Toland: Hinge; Kites"),
    ("Mira Toland is currently filming Kites, a thriller for Lionsgate with Jude Alder.", "Mira Toland: Kites | Jude Alder: Kites"),
    ("Mira Toland is in production on Kites.", "Mira Toland: Kites"),
    ("Mira Toland has Hinge, Kites and The Long Tide coming up.", "Mira Toland: Hinge; Kites; The Long Tide"),
    (
        "Mira Toland's upcoming projects include Hinge with Jude Alder, Oskar Penn's Kites and the Apple series The Long Tide.",
        "Mira Toland: Hinge; Kites; The Long Tide | Jude Alder: Hinge | Oskar Penn: Kites",
    ),
    ("Next up for Mira Toland is Kites, which she will also produce.", "Mira Toland: Kites"),
    ("Up next, Mira Toland will star in Kites for A24.", "Mira Toland: Kites"),
    ("Mira Toland will also be seen in Kites, due in the spring.", "Mira Toland: Kites"),
    ("Mira Toland will follow it with Kites.", "Mira Toland: Kites"),
    ("Mira Toland is known for her roles in Glass Coast and Hinge.", "Mira Toland: Glass Coast; Hinge"),
    ("Mira Toland made her screen debut in Hinge and went on to star in Kites.", "Mira Toland: Hinge; Kites"),
    ("Mira Toland rose to fame with Glass Coast and then starred in Kites and Hinge.", "Mira Toland: Glass Coast; Kites; Hinge"),
    ("Mira Toland's breakout came with Oskar Penn's Glass Coast.", "Mira Toland: Glass Coast | Oskar Penn: Glass Coast"),
    ("Mira Toland earned raves for Glass Coast.", "Mira Toland: Glass Coast"),
    (
        "Mira Toland's work includes the features Hinge and Kites, and the series Glass Coast.",
        "Mira Toland: Hinge; Kites; Glass Coast",
    ),
    ("On the big screen, Mira Toland has been seen in Hinge, Kites and Glass Coast.", "Mira Toland: Hinge; Kites; Glass Coast"),
    ("On the film side, Mira Toland's credits include Hinge and Kites.", "Mira Toland: Hinge; Kites"),
    ("In television, Mira Toland has starred in Hinge for the BBC and Kites for Sky.", "Mira Toland: Hinge; Kites"),
    (
        "Mira Toland played the lead in Hinge and had supporting parts in Kites and Glass Coast.",
        "Mira Toland: Hinge; Kites; Glass Coast",
    ),
    ("Mira Toland can be seen now in Hinge on Netflix.", "Mira Toland: Hinge"),
    ("Mira Toland, who can currently be seen in Hinge, will play the nurse.", "Mira Toland: Hinge"),
    (
        "Mira Toland, who appeared in Hinge and also has a role in the upcoming Kites, will play the nurse.",
        "Mira Toland: Hinge; Kites",
    ),
    ("Mira Toland, who had a breakout turn in Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, who broke through in Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, whose recent credits include Hinge and Kites, will play the nurse.", "Mira Toland: Hinge; Kites"),
    ("Mira Toland, recently Oscar-nominated for Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, whose work on Hinge won her an Emmy, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, hot from Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, last seen in Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, a standout in Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, one of the leads of Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, a regular on Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, formerly of Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Mira Toland, Emmy winner for Hinge, will play the nurse.", "Mira Toland: Hinge"),
    ("Hinge and Kites star Mira Toland will play the nurse.", "Mira Toland: Hinge; Kites"),
    ("“Hinge” and “Kites” star Mira Toland will play the nurse.", "Mira Toland: Hinge; Kites"),
    (
        "“Glass Coast” actor Mira Toland and “Hinge” star Jude Alder will play the couple.",
        "Mira Toland: Glass Coast | Jude Alder: Hinge",
    ),
    ("Mira Toland of Glass Coast and Jude Alder of Hinge will play the couple.", "Mira Toland: Glass Coast | Jude Alder: Hinge"),
    ("Emmy-winning Glass Coast star Mira Toland will play the nurse.", "Mira Toland: Glass Coast"),
    ("Former Glass Coast star Mira Toland will play the nurse.", "Mira Toland: Glass Coast"),
    ("Glass Coast co-stars Mira Toland and Jude Alder will play the couple.", "Mira Toland: Glass Coast | Jude Alder: Glass Coast"),
    ("Glass Coast creator Kit Sayle is the writer.", "Kit Sayle: Glass Coast"),
    ("Glass Coast executive producer Kit Sayle is the writer.", "Kit Sayle: Glass Coast"),
    ("The script comes from Glass Coast co-creator Kit Sayle.", "Kit Sayle: Glass Coast"),
    ("HBO's Glass Coast creator Kit Sayle is the writer.", "Kit Sayle: Glass Coast"),
    ("Director Oskar Penn, best known for Hinge, is at the helm.", "Oskar Penn: Hinge"),
    ("Oskar Penn directed Hinge for Netflix and Kites for Amazon.", "Oskar Penn: Hinge; Kites"),
    ("Oskar Penn directed the pilot of Hinge and several episodes of Kites.", "Oskar Penn: Hinge; Kites"),
    ("Oskar Penn helmed the 2019 Sundance prize winner Hinge.", "Oskar Penn: Hinge"),
    ("Oskar Penn's previous features include the Cannes title Hinge and the Berlin prizewinner Kites.", "Oskar Penn: Hinge; Kites"),
    ("Oskar Penn's feature directorial debut Hinge won the Grand Jury Prize.", "Oskar Penn: Hinge"),
    ("Oskar Penn made his directorial debut with Hinge, starring Mira Toland.", "Oskar Penn: Hinge | Mira Toland: Hinge"),
    ("Oskar Penn made a splash with his debut, Hinge.", "Oskar Penn: Hinge"),
    ("Oskar Penn made his feature debut in 2016 with Hinge.", "Oskar Penn: Hinge"),
    ("Oskar Penn has written and directed three features, including Hinge and Kites.", "Oskar Penn: Hinge; Kites"),
    (
        "Oskar Penn also created the series Hinge, wrote for Kites and produced Glass Coast.",
        "Oskar Penn: Hinge; Kites; Glass Coast",
    ),
    ("Oskar Penn is the creator of Hinge and an executive producer on Kites.", "Oskar Penn: Hinge; Kites"),
    ("Oskar Penn serves as showrunner on Hinge.", "Oskar Penn: Hinge"),
    ("Oskar Penn is also attached to direct Kites for Universal.", "Oskar Penn: Kites"),
    ("Oskar Penn is set to direct Kites next.", "Oskar Penn: Kites"),
    ("Oskar Penn is developing Kites with Amazon.", "Oskar Penn: Kites"),
    ("Oskar Penn has the thriller Kites in post-production.", "Oskar Penn: Kites"),
    ("Oskar Penn's Kites is in post-production.", "Oskar Penn: Kites"),
    ("Oskar Penn adapted Kites for the BBC.", "Oskar Penn: Kites"),
    ("Oskar Penn co-wrote Hinge with Kit Sayle.", "Oskar Penn: Hinge | Kit Sayle: Hinge"),
    ("Kit Sayle's credits as a writer include Hinge, Kites and an episode of Glass Coast.", "Kit Sayle: Hinge; Kites; Glass Coast"),
    ("Kit Sayle's play Hinge ran at the Royal Court.", "Kit Sayle: Hinge"),
    ("Kit Sayle penned the screenplays for Hinge and Kites.", "Kit Sayle: Hinge; Kites"),
    ("Kit Sayle most recently penned Hinge for Paramount.", "Kit Sayle: Hinge"),
    ("Kit Sayle sold the spec Hinge to Paramount.", "Kit Sayle: Hinge"),
    ("Kit Sayle's script Hinge landed on the Black List.", "Kit Sayle: Hinge"),
    ("Nia Quell produced Hinge and executive produced Kites.", "Nia Quell: Hinge; Kites"),
    ("Nia Quell is coming off producing Hinge.", "Nia Quell: Hinge"),
    ("Nia Quell's recent productions are Hinge and Kites.", "Nia Quell: Hinge; Kites"),
    ("Tin Roof Pictures is also behind Hinge and Kites.", "Tin Roof Pictures: Hinge; Kites"),
    ("Tin Roof Pictures' previous credits include Hinge, Kites and Glass Coast.", "Tin Roof Pictures: Hinge; Kites; Glass Coast"),
    ("Tin Roof Pictures most recently produced Hinge, directed by Oskar Penn.", "Tin Roof Pictures: Hinge | Oskar Penn: Hinge"),
    ("Tin Roof Pictures' recent projects include Hinge (Netflix) and Kites (Apple).", "Tin Roof Pictures: Hinge; Kites"),
    ("Tin Roof Pictures is in post on Hinge.", "Tin Roof Pictures: Hinge"),
    ("Tin Roof Pictures has produced Hinge and Kites.", "Tin Roof Pictures: Hinge; Kites"),
    ("Tin Roof Pictures, whose credits include Hinge and Kites, is producing.", "Tin Roof Pictures: Hinge; Kites"),
    ("Tin Roof Pictures, known for Hinge and Kites, is producing.", "Tin Roof Pictures: Hinge; Kites"),
    ("Tin Roof Pictures, makers of Hinge and Kites, is producing.", "Tin Roof Pictures: Hinge; Kites"),
    ("Hinge producer Tin Roof Pictures is on board.", "Tin Roof Pictures: Hinge"),
    ("Hinge producers Tin Roof Pictures are on board.", "Tin Roof Pictures: Hinge"),
    ("It comes from Tin Roof Pictures, the producers of Hinge.", "Tin Roof Pictures: Hinge"),
    ("Mira Toland and Jude Alder previously starred together in Hinge.", "Mira Toland: Hinge | Jude Alder: Hinge"),
    ("Mira Toland and Jude Alder reunite after Hinge.", "Mira Toland: Hinge | Jude Alder: Hinge"),
    ("It is a reunion for Mira Toland and Oskar Penn, who made Hinge together.", "Mira Toland: Hinge | Oskar Penn: Hinge"),
    ("Mira Toland previously collaborated with Oskar Penn on Hinge.", "Mira Toland: Hinge | Oskar Penn: Hinge"),
    ("The pair previously worked together on Hinge.", ""),
    ("It marks the second collaboration between Mira Toland and Oskar Penn after Hinge.", "Mira Toland: Hinge | Oskar Penn: Hinge"),
    ("The film reteams Oskar Penn with his Hinge star Mira Toland.", "Mira Toland: Hinge | Oskar Penn: Hinge"),
    (
        "The film reunites Oskar Penn and his “Hinge” stars Mira Toland and Jude Alder.",
        "Mira Toland: Hinge | Oskar Penn: Hinge | Jude Alder: Hinge",
    ),
    ("Bo Lind, the cinematographer of Hinge and Kites, is shooting it.", "Bo Lind: Hinge; Kites"),
    ("Bo Lind, who shot Hinge and lensed Kites, is the cinematographer.", "Bo Lind: Hinge; Kites"),
    ("Bo Lind, who scored Hinge, is the composer.", "Bo Lind: Hinge"),
    ("Bo Lind, who edited Hinge and Kites, is the editor.", "Bo Lind: Hinge; Kites"),
    ("Bo Lind is a novelist whose books include Hinge and Kites.", "Bo Lind: Hinge; Kites"),
    ("Bo Lind also wrote the novel Hinge.", "Bo Lind: Hinge"),
    ("Bo Lind's second album, Hinge, was released in 2019.", "Bo Lind: Hinge"),
    ("Comedian Bo Lind, whose special Hinge is on Netflix, plays the priest.", "Bo Lind: Hinge"),
    ("Bo Lind hosts the podcast Hinge.", "Bo Lind: Hinge"),
    ("Bo Lind appeared on the West End in Hinge and on Broadway in Kites.", "Bo Lind: Hinge; Kites"),
    ("Bo Lind recently starred in the West End production of Hinge.", "Bo Lind: Hinge"),
    ("Bo Lind won a Tony for Hinge.", "Bo Lind: Hinge"),
    ("Bo Lind won the Palme d'Or in 2018 with Hinge.", "Bo Lind: Hinge"),
    ("Bo Lind was nominated for an Oscar for writing Hinge.", "Bo Lind: Hinge"),
    ("Bo Lind received two Emmy nominations for his work on Hinge and Kites.", "Bo Lind: Hinge; Kites"),
    ("Bo Lind, Golden Globe winner for Hinge, plays the priest.", "Bo Lind: Hinge"),
    ("Bo Lind played Wren Hale in Hinge and Abel in Night Ferry.", "Bo Lind: Hinge; Night Ferry"),
    ("Bo Lind was last seen as Abel in The Lyric Theatre's Hinge.", "Bo Lind: Hinge"),
    ("Bo Lind wrapped Hinge for director Oskar Penn and Kites.", "Bo Lind: Hinge; Kites | Oskar Penn: Hinge"),
    ("It stars Ada Ferro Moss. Ferro Moss is known for Hinge.", "Ada Ferro Moss: Hinge"),
    ("It stars Jessica Bright. Bright, who starred in Hinge, wrapped Kites.", "Jessica Bright: Hinge; Kites"),
    ("Young-ho Baek (Hinge) plays the priest.", "Young-ho Baek: Hinge"),
    ("Among Bo Lind's credits are Hinge and Night Ferry.", "Bo Lind: Hinge; Night Ferry"),
    ("Bo Lind will return for season three of Kanal D's Hinge.", "Bo Lind: Hinge"),
    ("Bo Lind's sophomore effort Hinge screened at home.", "Bo Lind: Hinge"),
    (
        "Bo Lind's next projects are Hinge, with Oskar Penn set to star, and the thriller Kites.",
        "Bo Lind: Hinge; Kites | Oskar Penn: Hinge",
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


def test_the_company_of_a_work_is_told_at_each_of_its_credits() -> None:
    text = (
        "Ada Marrow will star in the drama Salt Hour, directed by Joe Lund. Marrow starred in the Netflix series Tin Roof. "
        "Lund directed Tin Roof and Low Tide."
    )
    facts = parse(Source(id=source_id(text), text=text)).facts
    told = {(fact.subject, fact.object): fact.qualifiers.company for fact in facts if fact.relation == "credit"}
    assert told[("Joe Lund", "Tin Roof")] == told[("Ada Marrow", "Tin Roof")] == "Netflix"
    assert not told[("Joe Lund", "Low Tide")]


def test_a_work_is_to_come_for_all_of_whom_one_sentence_tells() -> None:
    one, another = Sentence(0, 20, []), Sentence(21, 40, [])

    def credit(who: str, sentence: Sentence, **said: bool) -> Draft:
        told = Candidate(Relation.CREDIT, "Tin Roof", sentence.start, sentence.end, sentence, "credit.known-for", 0.9)
        return Draft(who, who, told, "Tin Roof", None, dict(said), [])

    drafts = [credit("Ada Marrow", one, upcoming=True), credit("Bo Lind", one), credit("Ida Berg", another)]
    share(drafts)
    assert [draft.qualifiers.get("upcoming") for draft in drafts] == [True, True, None]
