"""Tests of dossier.assembly."""
