"""Tests of dossier.models."""
