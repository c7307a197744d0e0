"""Relation extraction: what the match of a rule, a bracket or a line states becomes candidates."""
