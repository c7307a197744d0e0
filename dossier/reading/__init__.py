"""Bytes to sources: decoding, and what an article's head says of it. Nothing here understands the text."""

from dossier.reading.errors import ReadingError
from dossier.reading.files import MAX_BYTES, articles_in, read_bytes, read_file, read_text
from dossier.reading.folders import ARTICLE_SUFFIXES, Articles

__all__ = ["ARTICLE_SUFFIXES", "MAX_BYTES", "Articles", "ReadingError", "articles_in", "read_bytes", "read_file", "read_text"]
