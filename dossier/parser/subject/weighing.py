"""The weighing of what speaks for titles: of each name that can be one, what every sentence says of it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping

from dossier.parser.candidates import Candidate
from dossier.parser.document import Document
from dossier.parser.lexicon import Kind
from dossier.parser.nodes import Node, Sentence
from dossier.parser.subject.anew import can_be_anew, can_be_filmed, is_filmed, is_made_anew
from dossier.parser.subject.contexts import ENTRY, context_of, is_part
from dossier.parser.subject.evidence import POSSIBLE, TITLED_ONCE, Evidence, can_be_title, is_no_title
from dossier.parser.subject.past import BEHIND, can_be_followed, can_have_come_before, is_followed, looks_back
from dossier.parser.subject.roundups import adjusted

LEAD = 3
"""The sentences that count as the lead."""

LIKELY = 0.32
"""The probability with which a name is one of the titles of an article on several films."""

ANEW = 2.0
"""What speaks for the title of the work that an article's film is a new version or is made of, where the lead tells so."""

PART = 0.15
"""The same, of the likeliest title of a part that has no likelier one."""

PARTS = 2
"""So many parts with a likely title make the others have one."""

LISTED = 3
"""So many parts with a title at their head make a list, in whose parts other titles are named in passing."""

Weighed = dict[int, dict[str, Evidence]]
"""The evidence for the titles of each segment of an article, by their keys."""


class Weighing:
    """Weighs what an article says of its names.

    Args:
        document: the article.
        fold: makes of a name's node the key that stands for it.
        others: the keys of works that are credits of somebody.
        quoting: whether the article prints titles in quotation marks.
        several: whether its lead speaks of several films.
    """

    def __init__(self, document: Document, fold: Callable[[Node], str], others: set[str], *, quoting: bool, several: bool) -> None:
        self._document, self._fold, self._others, self._quoting, self._several = document, fold, others, quoting, several
        self._year = document.date.year - 1 if document.date else 0
        self._sentences = [sentence for sentence in document.sentences if sentence.zone != "about"]

    def every(self, candidates: Collection[Candidate]) -> Weighed:
        """Return the evidence for every title, with what the rules take for the film."""
        found: Weighed = defaultdict(lambda: defaultdict(Evidence))
        begun: set[int] = set()
        number = 0
        for sentence in self._sentences:
            lead = number < LEAD or sentence.zone == "headline" or (sentence.segment > 0 and sentence.segment not in begun)
            begun.add(sentence.segment)
            number += sentence.zone == "prose"
            self._weigh(sentence, found, lead=lead)
        for candidate in candidates:
            if candidate.subject is None and candidate.naming and candidate.film is not None:
                titles = found[candidate.sentence.segment]
                if (title := self._fold(candidate.film)) in titles:
                    titles[title].captures += candidate.confidence
        _mark_foremost(found[0])
        return found

    def _weigh(self, sentence: Sentence, found: Weighed, *, lead: bool) -> None:
        if len(sentence.nodes) == 1 and sentence.zone not in {"prose", "entry", "heading"}:
            return  # a line that is a name and no more is no statement: the name of a column, of a place
        first_names = self._document.lexicon.first_names
        quoting = sentence.zone == "headline" and Kind.TITLE in sentence.kinds
        follows, past = lead and can_be_followed(sentence), can_have_come_before(sentence)
        anew, filmed = lead and can_be_anew(sentence), lead and can_be_filmed(sentence)
        first = sentence is self._document.sentences[0]
        titles = found[sentence.segment]
        for i in sentence.names:
            node = sentence.nodes[i]
            if node.kind not in POSSIBLE or (quoting and node.kind != Kind.TITLE) or is_no_title(sentence.nodes, i):
                continue
            again = (anew and is_made_anew(sentence.nodes, i)) or (filmed and is_filmed(sentence.nodes, i))
            context = context_of(sentence, i) + (ANEW if again else 0.0)
            printed = self._document.printed(node.start, node.end)
            if not can_be_title(node, context, first_names, printed):
                continue
            behind = looks_back(sentence, i, self._year) if past and not again else 0.0
            if behind:
                context -= behind
                if not can_be_title(node, context, first_names, printed):
                    continue
            if follows and is_followed(sentence.nodes, i):
                context -= BEHIND
            if self._several and node.kind != Kind.TITLE:
                context = adjusted(context, sentence, i)
            title = self._fold(node)
            evidence = titles[title]
            evidence.mentions.append(node)
            evidence.looked_back_on += behind >= BEHIND
            evidence.contexts.append((context + (first and i == 0)) * (1.5 if lead else 1.0))
            evidence.first = evidence.first or (first and context >= 0)
            evidence.lead = evidence.lead or (lead and context >= 0)
            evidence.prose = evidence.prose or sentence.zone == "prose"
            evidence.followed = evidence.followed or (follows and is_followed(sentence.nodes, i))
            evidence.styled = evidence.styled or not self._quoting or node.kind == Kind.TITLE
            evidence.paragraphs.add(sentence.paragraph)
            evidence.part = evidence.part or is_part(sentence.nodes, i)
            evidence.other = title in self._others


def best_of_parts(weighed: Weighed, chances: Mapping[str, float], odds: Mapping[str, float]) -> list[str]:
    """Return the key of the likeliest title of each part of a list in which no title is a likely one (`chances`), where two others
    have one: one that is no unlikely title by itself (`odds`).
    """
    parts = [titles for number, titles in weighed.items() if number and titles]
    told = [any(chances.get(title, 0.0) >= LIKELY for title in titles) for titles in parts]
    best = [max(titles, key=lambda title: (chances.get(title, 0.0), title)) for titles in parts]
    bare = [title for title, known in zip(best, told, strict=True) if not known]
    return [title for title in bare if sum(told) >= PARTS and chances.get(title, 0.0) >= PART and odds.get(title, -1.0) > 0.0]


def heads(evidence: Evidence) -> bool:
    """Return whether a title heads a part of a list."""
    return max(evidence.contexts) >= ENTRY


def under_others(weighed: Weighed) -> set[str]:
    """Return the keys of the titles that an article names only in parts that others head, where it is a list of such parts."""
    headed = {number: [t for t, evidence in titles.items() if heads(evidence)] for number, titles in weighed.items() if number}
    headed = {number: titles for number, titles in headed.items() if titles}
    if len(headed) < LISTED:
        return set()
    apart = (titles for number, titles in weighed.items() if number not in headed)
    return {title for number in headed for title in weighed[number]}.difference(*headed.values(), *apart)


def _mark_foremost(titles: dict[str, Evidence]) -> None:
    """Mark the title of the first segment that the article names first as one."""
    titled = [e for e in titles.values() if e.styled and not e.part and max(e.contexts) >= TITLED_ONCE]
    if titled:
        min(titled, key=lambda evidence: evidence.mentions[0].start).foremost = True
