"""How the weights of the parser are fitted: `python -m tests.fitting [PATH ...]` prints those of the signs of titles.

A PATH is a folder of articles with gold facts (as `tests/data/articles`) or a file of texts with their subjects (as
`tests/data/subjects.jsonl`). Articles about several films are left out, and those that are kept aside too.
"""
