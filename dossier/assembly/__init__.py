"""Facts of one or many sources to dossiers: who is who, what holds now, what changed when. Nothing here reads text."""

from dossier.assembly.dossiers import Assembly, assemble, by_film, in_order
from dossier.assembly.groups import Groups, Join
from dossier.assembly.identity import (
    SAME_NAME,
    Identity,
    group_companies,
    group_people,
    group_titles,
    join_untitled,
    like_companies,
    like_people,
    loose_keys,
    may_be_untitled,
    resolve,
)
from dossier.assembly.names import fold, fullest_name
from dossier.assembly.profiles import CompanyProfile, FilmProfile, PersonProfile, Profile, profiles
from dossier.assembly.rulings import Rulings, Verdict, rulings

__all__ = [
    "SAME_NAME",
    "Assembly",
    "CompanyProfile",
    "FilmProfile",
    "Groups",
    "Identity",
    "Join",
    "PersonProfile",
    "Profile",
    "Rulings",
    "Verdict",
    "assemble",
    "by_film",
    "fold",
    "fullest_name",
    "group_companies",
    "group_people",
    "group_titles",
    "in_order",
    "join_untitled",
    "like_companies",
    "like_people",
    "loose_keys",
    "may_be_untitled",
    "profiles",
    "resolve",
    "rulings",
]
