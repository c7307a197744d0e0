"""Candidates become facts: each once, with resolved names, dates, ids and evidence."""
