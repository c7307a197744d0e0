"""The command line: one thin function a command."""

import argparse
from collections.abc import Sequence

from dossier import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Run `dossier` with these arguments (`sys.argv`'s by default) and return its exit code."""
    parser = argparse.ArgumentParser(prog="dossier", description="Reads film news and builds the file on a film.")
    parser.add_argument("--version", action="version", version=f"dossier {__version__}")
    parser.parse_args(argv)
    return 0
