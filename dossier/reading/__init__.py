"""Bytes to sources: decoding, and what an article's head says of it. Nothing here understands the text."""

from dossier.reading.errors import ReadingError
from dossier.reading.files import ARTICLE_SUFFIXES, MAX_BYTES, articles_in, read_bytes, read_file, read_text

__all__ = ["ARTICLE_SUFFIXES", "MAX_BYTES", "ReadingError", "articles_in", "read_bytes", "read_file", "read_text"]
