"""Bytes to text, and the bytes that are refused."""

import pytest

from dossier.reading import ReadingError, read_bytes


def test_utf8_and_a_byte_order_mark() -> None:
    assert read_bytes("Bánki films".encode(), name="a").text == "Bánki films"
    assert read_bytes(b"\xef\xbb\xbf" + "Bánki films".encode(), name="a").text == "Bánki films"


def test_windows_1252_is_read_where_utf8_fails() -> None:
    assert read_bytes(b"B\xe1nki\x92s \x93Goat Song\x94", name="a").text == "Bánki’s “Goat Song”"


def test_line_ends_stay_untouched() -> None:
    assert read_bytes(b"one\r\ntwo\rthree\n", name="a").text == "one\r\ntwo\rthree\n"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"text\x00more", "binary"),
        (b"\x01\x02\x03\x04 abc", "binary"),
        (b"%PDF-1.7 text", "a PDF"),
        (b"\xff\xfea\x00", "UTF-16"),
        ("é é é é é ".encode() + b"\xff oops", "damaged byte (0xff at offset 15)"),
        (b"caf\x81 abc", "neither UTF-8 nor Windows-1252"),
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(ReadingError) as caught:
        read_bytes(data, name="x.txt")
    line = str(caught.value)
    assert line.startswith("x.txt: ")
    assert reason in line
    assert "\n" not in line
    assert caught.value.remedy
