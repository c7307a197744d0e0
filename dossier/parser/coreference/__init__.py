"""Coreference inside the text: who a surname, a pronoun or a shortened name stands for."""
