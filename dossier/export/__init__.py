"""Dossiers as plain data: JSON with its schema, and Markdown."""

from dossier.export.data import json_schema, to_json
from dossier.export.markdown import to_markdown

__all__ = ["json_schema", "to_json", "to_markdown"]
