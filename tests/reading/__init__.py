"""Tests of dossier.reading."""
