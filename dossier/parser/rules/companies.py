"""Companies: who produces, finances, sells and releases the film, and who founded a company."""

from dossier.parser.engine import Rule

RULES = (
    Rule(
        "company.produces",
        "COMPANIES:object BE (produce|produces|producing) (alongside|with)?",
        "production company",
        confidence=0.7,
        yes=(("Mira Toland will star in Salt Harvest. Tin Roof Pictures is producing.", "Tin Roof Pictures"),),
    ),
    Rule(
        "company.founder.founded-by",
        "founded by PEOPLE:object COMMA COMPANY:subject BE",
        "founder",
        yes=(
            (
                "Founded by director Ilse Marrow and producer Abe Stroud, Tin Roof Pictures is known for its thrillers.",
                "Ilse Marrow; Abe Stroud",
            ),
        ),
    ),
)
