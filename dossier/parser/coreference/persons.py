"""Coreference for people: a sieve from the full name over the surname and near spellings to the pronoun."""

import re

from dossier.parser.coreference.entities import PersonEntity, one_apart
from dossier.parser.coreference.families import part_kin
from dossier.parser.coreference.genders import genders
from dossier.parser.coreference.initials import initialled
from dossier.parser.coreference.namesakes import kin, meant
from dossier.parser.coreference.order import bracketed, walk
from dossier.parser.coreference.pronouns import link_pronouns
from dossier.parser.kinds import FORMS, JOINTS
from dossier.parser.lexicon import Kind, Lexicon
from dossier.parser.names.told import PERFORMERS, is_called_work, is_told, is_told_alone, shares_surname
from dossier.parser.names.works import works_among
from dossier.parser.nodes import NAMES, Node, Sentence, neighbours, renew
from dossier.parser.words import FAMILY_NAMES_FIRST, RELATIVES

_HIDING = frozenset((Kind.PLACE, Kind.NATION, Kind.AWARD, Kind.PUBLICATION, Kind.COMPANY))
"""Types of known names that a surname can be mistaken for."""

_NOTABLE = NAMES | _HIDING | {Kind.PAREN}
"""Types of nodes that can name somebody, and of the brackets that hold such."""
_AFTER_SUBJECTS = frozenset((Kind.AUXILIARY, Kind.POSSESSIVE, Kind.WORD, Kind.COMMA))
SHORTEST = 3
"""The letters that a first name has at least."""
_BEFORE_CALLED = frozenset(
    "with by opposite alongside joins join joined joining starring star stars featuring features reunites reunite reuniting sees "
    "see has had have pairs pairing teams that while whereas meanwhile said says and ,".split()
)
"""Words behind which a first name calls somebody; a part's stands behind others (`as Ada`, `plays Ada`), and a title too."""
_NAME_OR_PERSON_LIKE = frozenset((Kind.NAME, Kind.PERSON_LIKE))
_JOINED = re.compile(f"{Kind.CONJUNCTION}(?={Kind.PERSON_LIKE})")
"""The types of `and` and a full name."""

_STYLES = frozenset(("Dr", "Dr.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."))
"""What stands before anybody's name and is no part of it."""
PAIR = 2
"""A name, `and` and another name are more nodes than this."""
_BEHIND_SURNAMES = frozenset((Kind.WORD, Kind.AUXILIARY, Kind.POSSESSIVE, Kind.CONJUNCTION, Kind.PAREN))
"""What follows an everyday word that is somebody's surname and opens a sentence."""
_ASIDES = frozenset("best known repped represented also perhaps himself herself a an the whose".split())
"""Words that open an aside on somebody."""
TAIL = 2
"""A name of more words can have a surname of two (`Ada Van Marrow`)."""


class People:
    """The people of an article, and who each name and pronoun stands for."""

    def __init__(self, text: str, sentences: list[Sentence], lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.entities: list[PersonEntity] = []
        self._names: dict[Node, str] = {}
        self._split: dict[Node, list[str]] = {}
        self._by_name: dict[str, int] = {}
        self._by_surname: dict[str, set[int]] = {}
        nodes = [node for sentence in sentences for node in walk(sentence)]
        notable = [i for i, node in enumerate(nodes) if node.kind in _NOTABLE]
        names = [nodes[i] for i in notable if nodes[i].kind in NAMES]
        parens = [i for i in notable if nodes[i].kind == Kind.PAREN]
        full = [self._parts(node) for node in names if node.kind == Kind.PERSON_LIKE]
        self._tails = {" ".join(parts[1:]) for parts in full if len(parts) > TAIL and self._has_tail(parts)}
        singles: list[Node] = []
        whole: list[Node] = []
        for node in names:
            (whole if self._full(node) else singles).append(node)
        credits_ = bracketed(nodes, parens)
        outside = {self._printed(node) for node in whole if node not in credits_}
        self._works = works_among(sentences, self._printed, self._full)
        for node in whole:
            if self._printed(node) in self._works:
                node.kind = Kind.NAME
            elif node.kind == Kind.PERSON_LIKE and (node not in credits_ or self._printed(node) in outside):
                self._enter(node)
        renew(sentences if self._works else ())
        self._pairs(sentences, singles)
        self._told(sentences)
        self._listed(sentences)
        self._kin, self._called = kin(sentences), dict[str, int]()
        works = {node for i in parens if len(nodes[i].inner) > 1 for node in nodes[i].inner}
        alone = {self._printed(node) for node in singles if node not in works}
        for node in (node for node in whole if node.kind == Kind.NAME and node.person < 0 and node not in works):
            if self._alone(node, alone) and self._printed(node) not in self._works:
                self._enter(node)
        self._by_name |= initialled(nodes, parens, self._printed)
        hidden = self._hidden(nodes, notable) + self._opening(sentences)
        singles += hidden
        for node in singles:
            if not self._is_work(node):
                self._link(node)
        places = self._places([nodes[i] for i in notable if nodes[i].kind == Kind.PLACE])
        renew(sentences if hidden or places else ())
        self._mend(singles)
        self._first_names(sentences)
        self._singles(sentences)
        link_pronouns(sentences, genders(self.entities, sentences))

    def _hidden(self, nodes: list[Node], notable: list[int]) -> list[Node]:
        """The known names at the `notable` places that are the surname of one person, and read as that from here on."""
        found = []
        for i in notable:
            node = nodes[i]
            if node.kind not in _HIDING or not i or nodes[i - 1].word == "in":
                continue
            if len(self._by_surname.get(self._printed(node), ())) == 1:
                node.kind = Kind.NAME
                found.append(node)
        return found

    def _is_work(self, node: Node) -> bool:
        """Whether a name of one word is a work's that bears somebody's: there, or everywhere where it is named before them."""
        named = self._works.get(self._printed(node))
        if not named:
            return False
        numbers = self._by_surname.get(self._surname(node), ())
        first = min((mention.start for number in numbers for mention in self.entities[number].mentions), default=0)
        return node in named or named[0].start < first

    def _opening(self, sentences: list[Sentence]) -> list[Node]:
        """The everyday words that begin a sentence, a verb behind them, and are the surname of one person (`Stone broke out`)."""
        found = []
        for node, after, third in (sentence.nodes[:3] for sentence in sentences if len(sentence.nodes) > 2):
            known = node.kind == Kind.CAPITALISED and len(self._by_surname.get(self._printed(node), ())) == 1
            aside = after.kind == Kind.COMMA and (third.word in RELATIVES or third.word in _ASIDES)
            if known and (aside or after.kind in _BEHIND_SURNAMES):
                node.kind = Kind.NAME
                found.append(node)
        return found

    def _pairs(self, sentences: list[Sentence], singles: list[Node]) -> None:
        """A first name before `and` and a full name has its surname (`Ada and Joe Marrow`), unless it opens a sentence alone, or
        has been named alone before, as of one who goes by a single name.
        """
        alone = {self._printed(s.nodes[0]) for s in sentences if s.kinds[1:2] == Kind.AUXILIARY and s.nodes[0].is_name}
        named = {self._printed(node): node for node in reversed(singles)}
        by_first = self._by_first()
        for sentence in sentences:
            nodes = sentence.nodes
            if len(nodes) > PAIR and nodes[1].kind == Kind.CONJUNCTION:
                part_kin(sentence, self._printed, self.lexicon.first_names)
            for i in [found.start() for found in _JOINED.finditer(sentence.kinds, 1)]:
                first, full = nodes[i - 1], nodes[i + 1]
                before = nodes[i - 2] if i > 1 else None
                if full.person < 0 or first.person >= 0 or (before and (before.word == "as" or before.kind in FORMS)):
                    continue
                word = self._printed(first)
                known = first.is_name and word in self.lexicon.first_names and word not in self._by_surname and word not in alone
                single = word in named and named[word].start < first.start and named[word].person < 0
                if not known or single or self._named_before(first, by_first.get(word, set())):
                    continue
                if shares_surname(nodes, i):
                    name = f"{word} {self._surname(full)}"
                    number = self._by_name.setdefault(name, len(self.entities))
                    if number == len(self.entities):
                        self.entities.append(PersonEntity(name, mended=full))
                        self._by_surname.setdefault(self._surname(full), set()).add(number)
                    self._assign(first, number)

    def _by_first(self) -> dict[str, set[int]]:
        """Those named in full, by their first names."""
        found: dict[str, set[int]] = {}
        for number, entity in enumerate(self.entities):
            first, _, rest = entity.name.partition(" ")
            if rest:
                found.setdefault(first, set()).add(number)
        return found

    def _told(self, sentences: list[Sentence]) -> None:
        """A full name is a person's where the words around it say so: a job or an award's `winner` before it, `who` behind it."""
        for sentence in sentences:
            for i in sentence.names:
                node = sentence.nodes[i]
                if node.kind == Kind.NAME and node.person < 0 and self._full(node) and is_told(sentence.nodes, i):
                    self._enter(node)

    def _singles(self, sentences: list[Sentence]) -> None:
        """A name of one word, nobody's surname, is somebody's where the words around it say so, and then wherever it stands."""
        called: dict[str, int] = {}
        for sentence in sentences:
            for i in sentence.names:
                node = sentence.nodes[i]
                if node.kind == Kind.NAME and node.person < 0 and " " not in node.word and self._single_told(sentence.nodes, i):
                    self._enter(node)
                    called[node.word] = node.person
        for sentence in sentences if called else ():
            for i in sentence.names:
                node = sentence.nodes[i]
                if node.kind == Kind.NAME and node.person < 0 and node.word in called and not is_called_work(sentence.nodes, i):
                    self._assign(node, called[node.word])

    def _single_told(self, nodes: list[Node], i: int) -> bool:
        """Whether a name of one word is told to be somebody's, by what performers are called before it or in other words."""
        name = nodes[i].word
        if i and nodes[i - 1].word in PERFORMERS:
            return True
        short = len(name) <= SHORTEST and not self._printed(nodes[i]).isupper()
        if name in self.lexicon.words or short or any(name in entity.name.casefold().split() for entity in self.entities):
            return False
        return is_told_alone(nodes, i)

    def _listed(self, sentences: list[Sentence]) -> None:
        """A full name in a list with people is a person's, unless its words are everyday ones."""
        for sentence in sentences:
            if Kind.NAME not in sentence.kinds:
                continue
            nodes = [node for node in sentence.nodes if node.kind != Kind.PAREN]
            for i, node in enumerate(nodes):
                if node.kind != Kind.NAME or node.person >= 0 or not self._full(node) or self._printed(node) in self._works:
                    continue
                if i and nodes[i - 1].kind == Kind.PREPOSITION:
                    continue
                if nodes[i + 1 : i + 2] == []:
                    continue
                ordinary = any(word in self.lexicon.words for word in node.word.split())
                beside = self._between_people(nodes, i) if ordinary else self._beside_person(nodes, i)
                if beside and nodes[i + 1].kind != Kind.POSSESSIVE:
                    self._enter(node)

    def _between_people(self, nodes: list[Node], i: int) -> bool:
        """Whether the name at `i` stands between two people's full names in a list, with nothing but commas or `and` beside it."""
        if i < 2 or i + 2 >= len(nodes) or nodes[i - 1].kind != Kind.COMMA or nodes[i + 1].kind not in JOINTS:
            return False
        return all(one.kind == Kind.PERSON_LIKE and self._full(one) for one in (nodes[i - 2], nodes[i + 2]))

    def _beside_person(self, nodes: list[Node], i: int) -> bool:
        """Whether a comma or `and` joins the name at `i` to a person's full name."""
        joints = JOINTS
        before = i >= 2 and nodes[i - 1].kind in joints and nodes[i - 2].person >= 0 and self._full(nodes[i - 2])
        behind = i + 2 < len(nodes) and nodes[i + 1].kind == Kind.CONJUNCTION and nodes[i + 2].kind == Kind.PERSON_LIKE
        return before or behind

    def _places(self, nodes: list[Node]) -> bool:
        """A place's name that is also somebody's surname is that person's where no preposition of place precedes it; whether one
        is.
        """
        known = [node for node in nodes if self._printed(node) in self._by_surname]
        for node in known:
            before = self.text[max(0, node.start - 4) : node.start].split()
            if not (before and before[-1] in {"in", "at", "of", "to", "near"}):
                self._link(node)
                node.kind = Kind.NAME if node.person >= 0 else node.kind
        return bool(known)

    def of(self, node: Node) -> PersonEntity:
        """Return the person whom a name stands for, made anew where none is known yet."""
        if node.person < 0:
            self._link(node)
        if node.person < 0:
            self._enter(node)
        return self.entities[node.person]

    def _printed(self, node: Node) -> str:
        printed = self._names.get(node)
        if printed is None:
            printed = self._names[node] = " ".join(self.text[node.start : node.end].split())
        return printed

    def _parts(self, node: Node) -> list[str]:
        known = self._split.get(node)
        if known is None:
            known = self._split[node] = self._without_titles(self._printed(node).split())
        return known

    def _without_titles(self, parts: list[str]) -> list[str]:
        while len(parts) > 1 and parts[0] in self.lexicon.honorifics:
            if len(parts) == 2 and parts[0] in self.lexicon.first_names:
                break
            parts = parts[1:]
        while len(parts) > 1 and parts[-1] in self.lexicon.suffixes:
            parts = parts[:-1]
        return parts

    def _surname(self, node: Node) -> str:
        return self._parts(node)[-1]

    def _has_tail(self, parts: list[str]) -> bool:
        """Whether a name without its first word can stand for the whole: a surname of two (`Ada Ferro Marrow`), or the given name
        behind a family's.
        """
        first = self.lexicon.first_names
        double = len(parts) == TAIL + 1 and parts[0] in first and parts[1] not in first and parts[1][-1] != "."
        return double or parts[1] in self.lexicon.particles or parts[0] in FAMILY_NAMES_FIRST

    def _families(self, node: Node) -> set[str]:
        """The words of a full name that can stand for it as a surname: the last, and the first where the family's name is first."""
        first, second, *rest = self._parts(node)
        eastern = first in FAMILY_NAMES_FIRST and (rest or "-" in second or first not in self.lexicon.first_names)
        return {first, self._surname(node)} if eastern else {self._surname(node)}

    def _alone(self, node: Node, alone: set[str]) -> bool:
        """Whether the last word of a name stands alone elsewhere, as a surname does and an abbreviation like TV does not; no title
        like `Leaving Ada`.
        """
        surname, first = self._surname(node), self._parts(node)[0]
        verbal = first.endswith("ing") and first.lower() in self.lexicon.words and first not in self.lexicon.first_names
        shouted = surname.isupper()
        return (surname in alone or (shouted and surname.title() in alone)) and not verbal and not (shouted and len(surname) < 4)

    def _full(self, node: Node) -> bool:
        parts, particles = self._parts(node), self.lexicon.particles
        if self._printed(node) in self._tails:
            return False
        return len(parts) > 1 and not (parts[1] in particles and parts[0].lower() in particles)  # "Van der Linde" is a surname

    def _enter(self, node: Node) -> None:
        first, _, rest = self._printed(node).partition(" ")
        name = rest if first in _STYLES and " " in rest else self._printed(node)
        number = self._by_name.get(name)
        if number is None:
            number = len(self.entities)
            self._by_name[name] = number
            self.entities.append(PersonEntity(name))
            for family in self._families(node) if self._full(node) else ():
                self._by_surname.setdefault(family, set()).add(number)
        self._assign(node, number)

    def _assign(self, node: Node, number: int) -> None:
        node.person = number
        entity = self.entities[number]
        entity.mentions.append(node)
        if self._full(node):
            entity.spellings.setdefault(self._printed(node), node)

    def _link(self, node: Node) -> None:
        """Link a surname, or a first name that is some one person's alone."""
        if node.person >= 0:
            return
        parts = self._parts(node)
        numbers = self._by_surname.get(parts[-1]) or self._by_surname.get(parts[-1].upper(), set())
        if len(numbers) > 1:
            names = [" " + self.entities[number].name for number in numbers]
            whole = {n for n in numbers if not any(self.entities[n].name.endswith(name) for name in names)}
            numbers = {n for n in whole if self.entities[n].mentions[0].start < node.start}  # none of "Recast After Ada Marrow"
            numbers = meant(numbers, self._kin, self._called.get(parts[-1], -1))
        if len(parts) > 1:
            tail = " " + " ".join(parts).casefold()
            numbers = {number for number in numbers if self.entities[number].name.casefold().endswith(tail)}
        if len(numbers) == 1:
            self._assign(node, next(iter(numbers)))
            self._called.setdefault(parts[-1], node.person)
        elif (number := self._by_name.get(self._printed(node))) is not None:
            self._assign(node, number)

    def _mend(self, singles: list[Node]) -> None:
        """A surname one letter off a full name's is that person's; the spelling that is used more often wins."""
        for node in singles:
            if node.person >= 0 or node.kind not in _NAME_OR_PERSON_LIKE or node.end - node.start < 5:
                continue
            word = self._printed(node)
            near = {
                number
                for surname, numbers in self._by_surname.items()
                if one_apart(surname, word) and len(numbers) == 1
                for number in numbers
            }
            if len(near) != 1:
                continue
            number = near.pop()
            entity = self.entities[number]
            self._assign(node, number)
            if len(word) > len(entity.name.split()[-1]):
                entity.name = f"{entity.name.rsplit(' ', 1)[0]} {word}"
                entity.mended = node

    def _is_called(self, nodes: list[Node], i: int) -> bool:
        """Whether the first name at `i` calls somebody: as the subject of a clause, or anywhere as no everyday word or place is."""
        before, after = neighbours(nodes, i)
        beside = [k for k in (i - 2, i + 2) if 0 <= k < len(nodes) and nodes[(k + i) // 2].kind == Kind.CONJUNCTION]
        if any(self._is_known(nodes[k]) for k in beside):
            return True  # "of Ada and Bonn"
        opens = i == 0 or before.word in {"while", "when", "as", "where"} or (i == 2 and before.kind == Kind.COMMA)
        if (opens and after.kind in _AFTER_SUBJECTS) or after.word in {"himself", "herself"}:
            return True
        everyday = nodes[i].word in self.lexicon.words or len(nodes[i].word) < SHORTEST
        return not everyday and after.kind != Kind.PAREN and (before.word in _BEFORE_CALLED or before.kind == Kind.ROLE)

    def _is_known(self, node: Node) -> bool:
        """Whether a name is that of somebody who has been named in full."""
        return node.is_name and node.person >= 0 and " " in self.entities[node.person].name

    def _first_names(self, sentences: list[Sentence]) -> None:
        """A first name is that of a person named in full before, unless the words around it can stand around a part or a title."""
        by_first = self._by_first()
        for sentence in sentences:
            for i in sentence.names:
                node = sentence.nodes[i]
                if node.person >= 0 or node.kind not in _NAME_OR_PERSON_LIKE:
                    continue
                if (numbers := by_first.get(self._printed(node))) and self._is_called(sentence.nodes, i):
                    self._named_before(node, numbers)

    def _named_before(self, node: Node, numbers: set[int]) -> bool:
        """Link a first name to the one person who has it and was named in full before; whether there is such a one."""
        number = next(iter(numbers)) if len(numbers) == 1 else -1
        known = number >= 0 and bool(mentions := self.entities[number].mentions) and mentions[0].start < node.start
        if known:
            self._assign(node, number)
        return known
