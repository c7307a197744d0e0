"""One SQLite library, in a file or in memory: sources, facts, decisions, search."""
