"""Groups of node types that several stages ask for, made once: a set of `Kind`s written in a function is built at each call."""

from dossier.parser.lexicon import Kind

PERSONAL = frozenset((Kind.PERSON, Kind.PERSON_LIKE))
"""Names of people, by their words alone."""

PEOPLE = frozenset((Kind.PERSON, Kind.PERSON_LIKE, Kind.NAME))
"""Names that can be those of people."""

HOUSES = frozenset((Kind.COMPANY, Kind.COMPANY_LIKE))
"""Names of companies, by their words alone."""

HOUSE_NAMES = frozenset((Kind.COMPANY, Kind.COMPANY_LIKE, Kind.NAME))
"""Names that can be those of companies."""

SITES = frozenset((Kind.PLACE, Kind.PLACE_LIKE))
"""Names of places, by their words alone."""

TITLED = frozenset((Kind.TITLE, Kind.TITLE_LIKE, Kind.NAME))
"""Names that are likely to be titles."""

LANDS = frozenset((Kind.PLACE, Kind.NATION))
"""Known places and nations."""

PRIZES = frozenset((Kind.AWARD, Kind.FESTIVAL))
"""Names of awards, and of festivals that give them."""

CATEGORY = "category"
"""The value of an award that is one of its body's categories."""

DATES = frozenset((Kind.DATE, Kind.YEAR))
"""Dates of any form."""

GENRES = frozenset((Kind.GENRE, Kind.MODIFIER))
"""The words of a genre phrase."""

VERBAL = frozenset((Kind.AUXILIARY, Kind.WORD))
"""Words that can be verbs."""

FORMS = frozenset((Kind.FORMAT, Kind.GENRE))
"""The words that tell what a work is."""

PAUSES = frozenset((Kind.COMMA, Kind.SEMICOLON))
"""The marks between the items of a list."""

SEPARATORS = frozenset((Kind.COMMA, Kind.SEMICOLON, Kind.CONJUNCTION))
"""What stands between the items of a list."""

JOINTS = frozenset((Kind.COMMA, Kind.CONJUNCTION))
"""What joins two names to one subject."""
