"""Tests of dossier.cli."""
