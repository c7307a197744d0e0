"""The one place where text of unknown origin is made safe to show: on a screen, in an error, in a file name, in JSON.

A terminal obeys control characters, and a reader is misled by characters that reorder or hide text. Here each of them becomes
a visible stand-in of the same length, so that every offset stays right. Markup is nobody's business here: text goes into rich
and Textual as `Text` or `Content`, never as markup.
"""

import json
import re
from typing import Any

_ZERO_WIDTH_AND_BIDI = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\U000e0000-\U000e007f"
)
_UNSAFE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_ZERO_WIDTH_AND_BIDI}\ud800-\udfff]")
_JSON_UNSAFE = re.compile(f"[\x7f-\x9f{_ZERO_WIDTH_AND_BIDI}\ud800-\udfff]")
_BREAKS = re.compile(r"[\t\n\r]")

_DELETE = 0x7F
_PICTURES = 0x2400
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def _stand_in(found: re.Match[str]) -> str:
    character = found[0]
    if character == "\r" and found.string[found.end() : found.end() + 1] == "\n":
        return " "
    code = ord(character)
    if code < 0x20:
        return chr(_PICTURES + code)
    return "\N{SYMBOL FOR DELETE}" if code == _DELETE else _REPLACEMENT


def safe(text: str) -> str:
    r"""Return `text` with every character that a terminal could obey, or that hides or reorders text, made visible.

    C0 controls become their pictures (ESC `␛`), C1, bidirectional and zero-width controls and lone surrogates `\ufffd`.
    Line feeds and tabs stay; the carriage return of a CR LF pair becomes a space. The length in code points is unchanged.
    Raises nothing.
    """
    return text if text.isascii() and text.isprintable() else _UNSAFE.sub(_stand_in, text)


def safe_line(text: str) -> str:
    """Return `text` made safe for a single line: as `safe`, with line breaks and tabs as spaces too. Same length."""
    return safe(_BREAKS.sub(" ", text))


def _escape(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


def safe_json(value: Any, *, indent: int | None = None) -> str:
    r"""Return `value` as JSON in which nothing remains that a terminal could obey.

    Takes anything that `json.dumps` takes, raises what it raises. Letters of every script stay readable; control, bidirectional
    and zero-width characters are written as `\uXXXX`, so that reading the JSON gives back exactly `value`.
    """
    return _JSON_UNSAFE.sub(_escape, json.dumps(value, ensure_ascii=False, indent=indent))
