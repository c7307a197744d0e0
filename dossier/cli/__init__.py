"""The command line: a grammar, and one thin function a command. Nothing heavy is imported before a command needs it."""

from dossier.cli.main import main

__all__ = ["main"]
