"""How titles begin and go on that prose does not: with a small word before capitals, with words of another language."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dossier.parser.lexicon import Kind, Lexicon, lookup
from dossier.parser.names.shapes import OFFICERS
from dossier.parser.words import CLASSES, LINKS, NEVER_NAMES

if TYPE_CHECKING:
    from dossier.parser.names.capitals import Capitals

LONGEST_TITLE = 7
"""A run of more capitals that opens a sentence with a small word is a headline."""

_SMALL = frozenset(("who what why how it he she they we you this these those do don't is are no not there here your").split())
"""Small words with which a title can begin."""
_OF_TITLES = frozenset(("My", "Your", "Our", "I", "You", "We", "They", "Who", "How", "To", "Can", "Never", "These", "Those"))
"""Small words which, before a title by which somebody is called, belong to it."""
_JOINS = LINKS - {"the", "a", "an"}
"""Small words that join others, and open nothing."""
_STARS = frozenset(("star", "co-star", "alum", "alumna", "alumnus", "actor", "actress", "creator", "breakout"))
"""What somebody is called by a work."""
_REPORTS = frozenset(("news", "word", "talk", "reports", "star", "director"))
"""Words before `of` and somebody of whom a sentence tells."""
_SYLLABLES = frozenset("ho hee woo soo jin hyun joon hoon wook gyu kyu seok suk ah jae hye yeon bin seung eun hwan kyung".split())
"""Second syllables of Korean given names."""
_IT_IS = frozenset(("It", "He", "She", "That", "There", "Who", "What"))
"""Words that stand in a title before a capitalised small one (`It's All Gone`)."""
FOREIGN_ARTICLES = frozenset("La El Los Las Il Lo Le Les Un Una Une Das Die Der Ein Eine Os As Det Den".split())
"""Articles of other languages with which a title begins that has no further capital."""
FOREIGN_LINKS = frozenset("y e et und och og por para que de del di da do dos la el il lo le les des du der das na w z".split())
"""Small words of other languages between the words of a title."""
_PREFIXES = ("over", "under", "out", "re", "co")
_MAKING = (["directed"], ["written"], ["created"], ["produced"])
_BEING = (["is", "a"], ["is", "an"], ["is", "the"])
"""What tells of a film whose title stands before it, and of no deed."""
_TRADE_DEEDS = frozenset("toplining helming lensing bowing filming shooting directing producing starring writing".split())
"""Participles of what is done with films."""

_OF_ONE = frozenset("stars follows tells centers centres revolves chronicles".split())
"""Verbs of which a film is the subject."""
_TELLING_OF = frozenset(("that", "which", ",", "about", "directed", "starring", "from", "by"))
"""What stands behind the word for a film in what describes one."""
_DESCRIBED = 6
"""So many words describe a film at most before the word for its kind."""

_TO_DO = frozenset(
    (
        "star topline headline lead play portray voice direct helm write pen produce join return exit replace guest-star recur "
        "co-star reprise adapt develop executive exec create score lens edit host narrate front appear make"
    ).split()
)
"""What somebody is to do, as a heading in capitals tells it (`Ada Marrow To Topline`)."""
_BEHIND_WILL = frozenset(
    (",", "and", "(", "'s", "is", "has", "was", "stars", "plays", "will", "joins", "directs", "wrote", "writes")
)
"""What stands behind the full name of somebody called Will, and not behind a question's first two words."""


def is_will(capitals: "Capitals", i: int, last: int) -> bool:
    """Return whether a `Will` at `i` is somebody's first name (`Will Marrow, who ...`)."""
    words = capitals.tokens.words
    return words[i] == "Will" and i + 2 < last and capitals.capital[i + 1] and words[i + 2] in _BEHIND_WILL


def confesses(capitals: "Capitals", i: int, last: int) -> bool:
    """Return whether the `I` at `i` opens a title (`I Am Ada Marrow`): a capitalised common word follows, which none does in
    prose.
    """
    if i + 1 >= last or not capitals.capital[i + 1]:
        return False
    return capitals.tokens.words[i + 1].lower() in capitals.lexicon.words or (i + 2 < last and capitals.capital[i + 2])


def opens_title(capitals: "Capitals", i: int, last: int) -> bool:
    """Return whether a small word that opens a sentence at `i` begins a title (`Who Sold the Goats?`): capitals of everyday words
    follow, which none has in prose.
    """
    words, common = capitals.tokens.words, capitals.lexicon.words
    if i + 2 < last and words[i + 1][0].isupper() and words[i + 1].lower() in _JOINS and capitals.capital[i + 2]:
        return words[i].lower() not in CLASSES  # "Fall Into Winter": prose gives no small word a capital
    if words[i + 1 : i + 2] == ["of"] and words[i].endswith("s") and _is_one_of_many(capitals, i, last):
        return True
    if words[i] in _IT_IS and i + 3 < last and words[i + 1] == "'s" and capitals.capital[i + 2]:
        return words[i + 2].lower() in CLASSES and words[i + 2] != "I"
    led = i + 2 < last and (words[i + 1] in LINKS or capitals.capital[i + 1])
    if led and (_leads_to_star(capitals, i, last) or _is_told_of(capitals, i, last)):
        return True
    if words[i].lower() not in _SMALL or i + 2 >= last or not capitals.capital[i + 1] or words[i + 1].lower() not in common:
        return False
    follow = words[i + 1]
    if follow in capitals.surnames or follow in capitals.lexicon.first_names or capitals.proper(i + 1, last) is not None:
        return False
    end = capitals.run(i + 1, last, False)
    found = [word.lower() for word, capital in zip(words[i + 1 : end], capitals.capital[i + 1 : end], strict=True) if capital]
    known = sum(word in common or word in CLASSES or word.removesuffix("s") in common for word in found)
    return 1 < len(found) < LONGEST_TITLE and known >= max(2, len(found) - 1)


def _is_one_of_many(capitals: "Capitals", i: int, last: int) -> bool:
    """Whether a word in the plural at `i`, and what belongs to it, has a verb in the singular (`Tales of the Hollow is`)."""
    words = capitals.tokens.words
    end = begun = i + 2 + (words[i + 2 : i + 3] == ["the"])
    while end < last and capitals.capital[end]:
        end += 1
    return begun < end < last and words[end] in {"is", "was", "has", "follows", "tells", "stars"} and words[i][0].isupper()


def _leads_to_star(capitals: "Capitals", i: int, last: int) -> bool:
    """Whether the capitals from the common word at `i` on are a title by which somebody is called (`My Name Is Ada star Bo Lind`,
    `House of Rain alum Ada Marrow`).
    """
    words = capitals.tokens.words
    lower = words[i].lower()
    opens = words[i] in _OF_TITLES or (
        words[i + 1] in LINKS and lower in capitals.lexicon.words and lower not in CLASSES and lower not in _REPORTS
    )
    end = capitals.run(i, last, False) if opens else i
    return i + 1 < end < last - 1 and words[end] in _STARS and capitals.capital[end + 1]


def _is_told_of(capitals: "Capitals", i: int, last: int) -> bool:
    """Whether the capitals from the everyday word at `i` on stand in the text inside a sentence, too, or are what films are told of
    by (`Death of a Lady stars Ada Marrow`, `Mending Sunday, the acclaimed film that`).
    """
    words = capitals.tokens.words
    lower = words[i].lower()
    if words[i].isupper() and words[i + 1].isupper() and len(words[i]) > 1 and (words[i], words[i + 1]) in capitals.inside:
        return True
    if lower in CLASSES or lower in NEVER_NAMES or capitals.lexicon.common.is_one(lower, (Kind.ROLE,)):
        return False
    if capitals.person_at(i + 1, last) or words[i] in capitals.lexicon.first_names:
        return False
    if (words[i], words[i + 1]) in capitals.inside:
        return True
    if words[i + 1] not in {"of", "the", "a", "an"} and not capitals.capital[i + 1]:
        return False
    end = capitals.run(i, last, False)
    if not i + 1 < end < last - 2:
        return False
    if words[end] in _OF_ONE:
        return words[end] != "stars" or capitals.capital[end + 1]
    return (
        words[i + 1] != "of" and words[end] == "," and words[end + 1] in {"a", "an", "the"} and _describes(capitals, end + 2, last)
    )


def _describes(capitals: "Capitals", i: int, last: int) -> bool:
    """Whether small words from `i` on run to one for a film, and go on to tell of it."""
    words = capitals.tokens.words
    for k in range(i, min(last - 1, i + _DESCRIBED)):
        if capitals.lexicon.common.is_one(words[k], (Kind.FORMAT, Kind.GENRE)) and words[k + 1] in _TELLING_OF:
            return not words[k].endswith("s")
        if not words[k][0].islower():
            return False
    return False


def is_deed(capitals: "Capitals", i: int, last: int) -> bool:
    """Return whether the word in -ing at `i` is a verb's (`Filming Kites`) and no first name (`King Marrow`)."""
    words, common = capitals.tokens.words, capitals.lexicon.words
    lower = words[i].lower()
    if words[i] in capitals.lexicon.first_names and i + 1 < last and capitals.capital[i + 1]:
        return words[i + 1].lower() in common
    end = i + 1
    while end < last and capitals.capital[end]:
        end += 1
    if end > i + 1 and words[end : end + 1] == [","] and words[end + 1 : end + 2] in _MAKING:
        return False  # "Mending Sunday, directed by A"
    if end > i + 1 and words[end : end + 2] == [",", "the"] and lower not in _TRADE_DEEDS and "film" in words[end + 2 : end + 6]:
        return False  # "Mending Sunday, the latest film by A"
    if end > i + 1 and not _is_of_trade(lower) and words[end : end + 2] in _BEING and _are_everyday(words[i + 1 : end], common):
        return False  # "Mending Sunday is a drama"
    return lower in common or "-" in lower or lower in _TRADE_DEEDS or _is_participle(lower, common)


def _is_of_trade(lower: str) -> bool:
    """Whether a word in -ing is what people of the trade do (`directing`)."""
    stem = lower.removesuffix("ing")
    return lower in _TRADE_DEEDS or lower in {"filming", "shooting", "making"} or not _TO_DO.isdisjoint((stem, f"{stem}e"))


def _are_everyday(words: list[str], common: frozenset[str]) -> bool:
    """Whether words are everyday ones, as in a title, and nobody's name."""
    return all(word.lower() in common for word in words)


def _is_participle(lower: str, common: frozenset[str]) -> bool:
    """Whether a word in -ing is made from an everyday verb (`overseeing`, `toplining`)."""
    stem = lower.removesuffix("ing")
    plain = next((stem.removeprefix(p) for p in _PREFIXES if stem.startswith(p)), stem)
    return len(plain) > 2 and any(word in common for word in (plain, plain + "e", plain + "ing"))


def is_given(capitals: "Capitals", i: int, last: int) -> bool:
    """Return whether the word at `i` is a Korean given name of two syllables before a surname (`Young-ho Marrow`)."""
    return capitals.tokens.words[i].rpartition("-")[2] in _SYLLABLES and i + 1 < last and capitals.capital[i + 1]


def is_foreign(word: str, lexicon: Lexicon) -> bool:
    """Return whether a lower-case word is none of ours, as in a title of another language that capitalises but its first."""
    return word not in lexicon.words and word not in CLASSES and word not in lexicon.common


def foreign_tail(capitals: "Capitals", j: int, last: int) -> int:
    """Return the position behind lower-case words of another language at `j` that go on with a title: they follow a foreign article
    (`La casa perdida`), or a foreign link stands between foreign words (`Cielo y barro`); `j` where there are none.
    """
    words, lexicon = capitals.tokens.words, capitals.lexicon
    begun = words[j - 1] in FOREIGN_ARTICLES
    if not words[j].islower() or not (begun or (words[j] in FOREIGN_LINKS and words[j - 1].lower() not in lexicon.words)):
        return j
    k = j if begun else j + 1
    end = k
    while (
        end < last
        and words[end].isalpha()
        and words[end].islower()
        and ((end > k and words[end] in FOREIGN_LINKS) or is_foreign(words[end], lexicon))
    ):
        end += 1
    while end > k and words[end - 1] in FOREIGN_LINKS:
        end -= 1
    return end if end > k else j


def is_headline(words: Sequence[str], j: int, last: int, personal: bool) -> bool:
    """Return whether a capitalised verb of a headline stands at `j` (`Ada Marrow Cast as Lead in`, `Ada Marrow To Topline`)."""
    if j + 1 >= last:
        return False
    if words[j] == "To":
        return personal and words[j + 1].lower() in _TO_DO
    return words[j] == "Cast" and words[j + 1] in {"as", "in", "for", "to", "by"}


_TELEVISED = frozenset(
    "series show shows movie movies film miniseries mini-series adaptation version pilot spinoff spin-off reboot remake".split()
)
"""What is on television, as `TV` before it tells, which is no part of the name before that."""


def is_televised(words: Sequence[str], j: int) -> bool:
    """Return whether the word at `j` ends the name before it, as it belongs to what is behind it (`the new Kites TV series`)."""
    return words[j] == "TV" and j + 1 < len(words) and words[j + 1] in _TELEVISED


def ends_name(capitals: "Capitals", i: int, j: int, last: int) -> bool:
    """Return whether the capital at `j` ends the name that began at `i`: an office, but for a title such as `The CEO`, a word
    before what is on television, or one for a format that begins with a letter and a hyphen (`C-drama`).
    """
    words = capitals.tokens.words
    word = words[j]
    if word in OFFICERS:
        return not (j == i + 1 and i > 0 and words[i] == "The" and (words[i - 1] == "," or words[i - 1][-1].isalpha()))
    if word[1:2] != "-":
        return is_televised(words, j)
    known = lookup(capitals.lexicon.common, word.lower(), capitals.tokens.words, j, last)
    return known is not None and known[0].kind == Kind.FORMAT
