"""A program that adds made-up articles to a library, as `dossier add` does, and says what is stored: to be killed in tests.

`python -m tests.library.adding FOLDER COUNT SEED [FIRST LAST]`. Small batches make for many moments to be killed at.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from dossier import intake
from dossier.library import Library, store
from dossier.models import Reading, Source
from tests.generated import articles


def main(folder: str, count: str, seed: str, first: str = "0", last: str = "") -> None:
    """Add the articles, printing the id of each when it is reported as stored."""
    made = [article.reading() for article in articles(int(count), int(seed))][int(first) : int(last or count)]
    known = {reading.source.id: reading for reading in made}

    def read(source: Source) -> tuple[intake.Outcome, Reading]:
        return intake.Outcome(source.name, "read", source=source.id), known[source.id]

    intake._read = read
    intake._BATCH, store._CHUNK = 5, 4
    with TemporaryDirectory() as articles_folder:
        for number, reading in enumerate(made):
            (Path(articles_folder) / f"{number:04}.txt").write_text(reading.source.text, encoding="utf-8")
        library = Library.open(Path(folder))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        for outcome in intake.add_places(library, [Path(articles_folder)]):
            sys.stdout.write(f"{outcome.source}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
