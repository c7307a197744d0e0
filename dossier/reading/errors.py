"""What cannot be read, said in one line."""

from dossier import DossierError


class ReadingError(DossierError):
    """A file or text that is no article.

    `name` is the path or name as given, `reason` what is wrong with it, `remedy` what to do about it. `str()` of the error is
    the one line for a reader.
    """

    def __init__(self, name: str, reason: str, remedy: str) -> None:
        super().__init__(name, reason, remedy)
        self.name = name
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}; {self.remedy}"
