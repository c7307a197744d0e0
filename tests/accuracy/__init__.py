"""How well the parser reads: its facts of an article against those that a careful reader takes from it.

`python -m tests.accuracy` prints the report. The articles whose folder ends in 3 or 7 are kept aside: nobody reads them, and
of them only figures over all are ever printed, so that they tell how well the parser reads what it was not tuned on.
"""
