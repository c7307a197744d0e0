"""The text before its words are weighed: zones, tokens, sentences, headings."""
