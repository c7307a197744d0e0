"""`dossier schema`: the JSON Schema of what is printed."""

import argparse

from dossier.cli.output import write
from dossier.export import json_schema
from dossier.render.safe import safe_json


def run(_options: argparse.Namespace) -> int:
    """Print the schema and return the exit code."""
    write(f"{safe_json(json_schema(), indent=2)}\n")
    return 0
