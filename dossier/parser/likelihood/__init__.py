"""Statements by weight: what the words around a name tell of its part in the film where no rule knows the phrase."""
