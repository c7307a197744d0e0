"""Dossiers as JSON, and the schema of it."""

from collections.abc import Iterable
from typing import Any

from pydantic.json_schema import models_json_schema

from dossier.export.records import ExportRecord, FactRecord, MergedFactRecord, export_record, plain
from dossier.models import Dossier
from dossier.render.safe import safe_json


def to_json(dossiers: Iterable[Dossier]) -> str:
    """Return dossiers as indented JSON, as `json_schema` describes it; nothing in it can be obeyed by a terminal."""
    record = plain(export_record(tuple(dossiers)))
    return safe_json({"format": "dossier", "version": 1} | record, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the JSON export and of a fact, of one source or merged."""
    models = (ExportRecord, FactRecord, MergedFactRecord)
    places, schema = models_json_schema([(model, "serialization") for model in models], title="dossier")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "anyOf": [places[model, "serialization"] for model in models],
        **schema,
    }
