"""A person's parts in the other films of the library."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.library import Library
    from dossier.models import Credit, Dossier, Person


def other_films(library: "Library | None", person: "Person", dossier: "Dossier") -> "tuple[Credit, ...]":
    """Return a person's parts in the films of a library other than that of `dossier`; none where there is no library."""
    quote = '"'
    name = person.name.replace(quote, " ").strip()
    if library is None or not name:
        return ()
    here = dossier.film.id if dossier.film else None
    found = library.credits(f'person:"{name}"').rows
    return tuple(credit for credit in found if credit.own and credit.person_id == person.id and credit.film != here)
