"""Facts of one or many sources to dossiers: who is who, what holds now, what changed when. Nothing here reads text."""

from dossier.assembly.dossiers import Assembly, assemble, by_film, in_order
from dossier.assembly.groups import Join
from dossier.assembly.identity import Identity, resolve
from dossier.assembly.names import fold
from dossier.assembly.rulings import Rulings, Verdict, rulings

__all__ = ["Assembly", "Identity", "Join", "Rulings", "Verdict", "assemble", "by_film", "fold", "in_order", "resolve", "rulings"]
