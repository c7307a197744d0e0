"""How the weights of the parser are fitted: `python -m tests.fitting WHAT [PATH ...]` prints them.

WHAT is `titles` (which name is the title of an article's film), `members` (which names are, where there can be several; built on
those of `titles`: fit these first), `people` or `companies` (who has which part in it). A PATH is a
folder of articles with gold facts (as `tests/data/articles`) or, for titles and members, a file of texts with their subjects (as
`tests/data/subjects.jsonl`). Articles that are kept aside are left out.
"""
