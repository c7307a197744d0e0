"""Tests of dossier.render."""
