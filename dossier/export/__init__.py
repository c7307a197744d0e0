"""Dossiers as plain data: JSON, Markdown."""
