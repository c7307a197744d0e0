"""How fast the program is, as ratios to something known, measured side by side in one run.

`python -m tests.benchmarks` prints them. No test fails on a clock, so the test suite runs none of this. What is compared with
comes with the extra `bench`.
"""
