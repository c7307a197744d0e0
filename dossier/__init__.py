"""dossier reads film news and builds the file on a film, every fact with the sentence that says so."""

__version__ = "0.1.0"


class DossierError(Exception):
    """Something that the user can mend; `str()` is the one line that says what and how."""
