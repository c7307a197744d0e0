"""Bytes to `Source`: decoding and metadata."""
