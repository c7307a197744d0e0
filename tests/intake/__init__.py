"""Tests of dossier.intake."""
