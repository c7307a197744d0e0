"""The engine of rules: the pattern language, its macros, and its translation to regular expressions."""
