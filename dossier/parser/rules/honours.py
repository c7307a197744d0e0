"""Awards won and nominations."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "honour.nominee",
        "(NUMBER time|WORD:count)? AWARD:object (nominee|nominated|-nominated) PERSON:subject",
        "honour",
        qualifiers={"result": "nominee"},
        yes=(("BAFTA nominee Mira Toland stars in Salt Harvest.", "BAFTA"),),
    ),
)
