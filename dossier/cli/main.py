"""The entry: words to a command to an exit code."""

import gc
import sys
from collections.abc import Sequence
from importlib import import_module

from dossier import DossierError
from dossier.cli.grammar import UsageError, parse_arguments
from dossier.cli.output import complain, end_quietly, prepare_streams

_OBJECTS = 200_000
"""So many new objects before the garbage collector looks at them."""

DONE, UNREAD, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run `dossier` with these arguments (`sys.argv`'s by default) and return its exit code.

    0 is done, 1 that something could not be read (and what could be was), 2 wrong usage, 130 interrupted.
    """
    prepare_streams()
    # The lexicons and the rules are some hundred thousand objects that all stay: the collector would look through them again and
    # again, for a tenth of every short run.
    gc.set_threshold(_OBJECTS, 20, 20)
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except BrokenPipeError:
        end_quietly()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _run(argv: Sequence[str]) -> int:
    try:
        command, options = parse_arguments(argv)
        code: int = import_module(f"dossier.cli.{command.module}").run(options)
    except UsageError as error:
        complain(str(error))
        return USAGE
    except DossierError as error:
        complain(str(error))
        return UNREAD
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    return code
