"""Whether the work grows with the length of a text and no faster: 1 MB of adversarial text against four times 250 KB."""

import time
from collections.abc import Iterator

from dossier.models import Source, source_id
from dossier.parser import parse
from tests.benchmarks.measures import Comparison
from tests.parser.adversarial import ADVERSARIAL, adversarial

SMALL, TIMES = 250_000, 4
TARGET = 1.5


def _milliseconds(text: str) -> float:
    source = Source(id=source_id(text), text=text)
    started = time.process_time()
    parse(source)
    return (time.process_time() - started) * 1000


def compare_growth(rounds: int) -> Iterator[Comparison]:
    """Yield, for each kind of text, the time of a long one beside that of the same length in short ones; three turns will do."""
    for kind in ADVERSARIAL:
        short = adversarial(kind, SMALL)
        pairs = [(_milliseconds(adversarial(kind, SMALL * TIMES)), TIMES * _milliseconds(short)) for _ in range(min(rounds, 3))]
        yield Comparison(kind, [pair[0] for pair in pairs], [pair[1] for pair in pairs], "ms", "4 x 250 KB", TARGET)
