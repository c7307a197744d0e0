"""Tests of dossier.export."""
