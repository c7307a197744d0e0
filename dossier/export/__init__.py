"""Dossiers as plain data: JSON with its schema, and Markdown."""

from dossier.export.data import json_schema, to_json
from dossier.export.files import ExportError, file_name, save
from dossier.export.markdown import to_markdown

__all__ = ["ExportError", "file_name", "json_schema", "save", "to_json", "to_markdown"]
