"""Bytes to text: UTF-8 with or without a byte order mark, else Windows-1252; anything else is refused by name."""

import re

from dossier.reading.errors import ReadingError

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"SQLite format 3\x00", "a database"),
    (b"{\\rtf", "a rich text document"),
)
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = bytes(range(9)) + b"\x0b" + bytes(range(14, 27)) + bytes(range(28, 32))
_MULTIBYTE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")

_SAVE_AS_TEXT = "save its text as a UTF-8 file and open that"


def _refuse_binary(data: bytes, name: str) -> None:
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise ReadingError(name, f"is {kind}, not plain text", _SAVE_AS_TEXT)
    if data.startswith(_WIDE):
        raise ReadingError(name, "is UTF-16 text", "save it as UTF-8")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\x00" in data or controls * 10 > len(data):
        raise ReadingError(name, "is binary, not text", _SAVE_AS_TEXT)


def decode(data: bytes, name: str) -> str:
    """Return the text of `data`, a byte order mark removed and all else untouched.

    Takes the bytes and what to call them. Raises `ReadingError` for binary data, for UTF-16, for UTF-8 with damaged bytes, and
    for bytes that are neither UTF-8 nor Windows-1252.
    """
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        place, byte = broken.start, data[broken.start]
    sound = sum(len(found) for found in _MULTIBYTE.findall(data))
    if sound * 2 > len(_HIGH.findall(data)):
        raise ReadingError(name, f"is UTF-8 text with a damaged byte (0x{byte:02x} at offset {place})", "save it again as UTF-8")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as broken:
        where = f"byte 0x{data[broken.start]:02x} at offset {broken.start}"
        raise ReadingError(name, f"is neither UTF-8 nor Windows-1252 text ({where})", "save it as UTF-8") from None
