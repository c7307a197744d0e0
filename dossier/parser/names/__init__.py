"""Mention detection: where a name begins and ends, and what kind of name its words and its place tell it to be."""
