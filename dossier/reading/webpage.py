"""A saved web page to the article in it: its prose without menus and adverts, its italics, and what the page says of itself.

The extraction is trafilatura's, which is an extra of this project; it is imported where a page is met and not before. Nothing
is fetched: only the bytes at hand are looked at.
"""

import datetime as dt
import logging
import re
from dataclasses import dataclass

from dossier.models import Mark
from dossier.reading.errors import ReadingError

_PAGE = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,2000}?-->\s{0,200}){0,5}<(?:!doctype\s+html|html)\b", re.I | re.S
)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BLOCKS = frozenset({"p", "head", "list", "item", "quote", "table", "row", "cell", "code", "div", "lb"})


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a web page.

    `text` has a blank line between paragraphs and begins with the headline; `italics` are intervals in it. What the page does
    not say is empty or `None`.
    """

    text: str
    italics: tuple[Mark, ...] = ()
    headline: str = ""
    byline: str = ""
    publisher: str = ""
    url: str = ""
    date: dt.date | None = None


def is_page(text: str) -> bool:
    """Tell whether a text is a web page: it begins with an HTML document type or element."""
    return _PAGE.match(text) is not None


def article_of(markup: str, name: str) -> Page:
    """Return the article in a web page.

    Takes the page and what to call it. Raises `ReadingError` where the extra `html` is not installed and where the page holds
    no article.
    """
    try:
        from trafilatura import bare_extraction  # noqa: PLC0415 - an extra, and dear
    except ImportError:
        raise ReadingError(
            name,
            "is a web page, and the reader for those is not installed",
            "pip install trafilatura lxml_html_clean, or save its text",
        ) from None
    for logger in ("trafilatura", "htmldate"):  # what they have to say goes to no reader's terminal
        logging.getLogger(logger).addHandler(logging.NullHandler())
    found = bare_extraction(
        markup,
        include_comments=False,
        include_formatting=True,
        include_tables=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or isinstance(found, dict):
        raise ReadingError(name, "is a web page with no article in it", "copy the article's text and save that")
    title = _SPACE.sub(" ", found.title or "").strip()
    text, italics = _prose(found.body, title)
    return Page(
        text=text,
        italics=italics,
        headline=title,
        byline=found.author or "",
        publisher=found.sitename or "",
        url=found.url if found.url and found.url.startswith(("https://", "http://")) else "",
        date=_day(found.date),
    )


def _prose(body: object, title: str) -> tuple[str, tuple[Mark, ...]]:
    """The text of trafilatura's tree with its italics, behind the title unless it begins with that itself."""
    from lxml import etree  # noqa: PLC0415 - comes with trafilatura

    writer, italic = _Writer(), 0
    for event, element in etree.iterwalk(body, events=("start", "end")):
        slanted = element.tag == "hi" and element.get("rend") == "#i"
        if element.tag in _BLOCKS:
            writer.new_paragraph()
        if event == "start":
            italic += slanted
            writer.write(element.text or "", italic=italic > 0)
        else:
            italic -= slanted
            writer.write(element.tail or "", italic=italic > 0)
    text = "".join(writer.parts)
    behind = "" if text.startswith(title) else f"{title}\n\n"
    at = len(behind)
    return behind + text, tuple(Mark(kind="italic", start=at + start, end=at + end) for start, end in writer.italics)


class _Writer:
    """Text put together from the pieces of a page: one space where there was any, a blank line between paragraphs."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.italics: list[tuple[int, int]] = []
        self._length = 0
        self._gap = ""

    def new_paragraph(self) -> None:
        self._gap = "\n\n" if self._length else ""

    def write(self, piece: str, *, italic: bool) -> None:
        piece = _SPACE.sub(" ", piece)
        if piece.startswith(" "):
            self._space()
        if visible := piece.strip(" "):
            start = self._length + len(self._gap)
            self.parts += (self._gap, visible)
            self._length, self._gap = start + len(visible), ""
            if italic:
                self.italics.append((start, self._length))
            if piece.endswith(" "):
                self._space()

    def _space(self) -> None:
        if self._length and not self._gap:
            self._gap = " "


def _day(date: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(date) if date else None
    except ValueError:
        return None
