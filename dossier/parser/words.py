"""Closed classes of English words, and the shapes of tokens."""

from dossier.parser.lexicon import Kind

_CLASSES: dict[str, str] = {
    Kind.DETERMINER: "the a an this that these those its another each every both all any some no such",
    Kind.PREPOSITION: "of in for from with on at to by as opposite alongside about into over under through via per than like "
    "after before during between among against without within since until till upon across behind following including "
    "amid near around outside inside toward towards onto off",
    Kind.CONJUNCTION: "and or & plus",
    Kind.AUXILIARY: "is are was were be been being has have had having will would can could may might shall should must do "
    "does did 's 're 've 'll 'd isn't aren't wasn't weren't won't hasn't haven't",
    Kind.PRONOUN: "he she they i we you me us him her them his hers their theirs himself herself themselves who whose whom",
}
CLASSES: dict[str, str] = {word: kind for kind, words in _CLASSES.items() for word in words.split()}
"""Function word → its node type."""

DENIED = frozenset(("not", "never", "isn't", "aren't", "wasn't", "weren't", "won't", "hasn't", "haven't"))
"""Words by which what stands behind them does not hold."""

NUMBERS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
    )
} | {"once": 1, "twice": 2, "thrice": 3}
"""Number word → its value."""

PUNCTUATION: dict[str, str] = {
    ",": Kind.COMMA,
    ";": Kind.SEMICOLON,
    ":": Kind.COLON,
    "-": Kind.DASH,
    ".": Kind.STOP,
    "!": Kind.STOP,
    "?": Kind.STOP,
    "'s": Kind.POSSESSIVE,
    "'": Kind.POSSESSIVE,
}
"""Mark → its node type."""

LINKS = frozenset("of the a an in on at for to with from by as into under".split())
"""Lower-case words that can stand inside a title, where a capitalised word follows."""

WITHIN = LINKS | frozenset("is are was were be not no that who but than".split())
"""Words of which those that are no links stand inside a title only where the text repeats it (`The Owls are Blind`)."""

OPENING_LINKS = frozenset(("the", "a", "an", "my", "your", "our"))
"""Words that can follow a link inside a title (`Out of the Past`)."""

NEVER_NAMES = frozenset(
    (
        "among amongst amid i it he she they we you this that these those there here now then also but and or so yet as at by for "
        "from in into of on to with after before during since until while when where who what which why how if "
        "although though because meanwhile currently recently previously additionally however elsewhere not no "
        "yes most many more other others both all each per via according starring directed written produced financed "
        "co-financed backed supported bankrolled funded commissioned adapted scripted penned helmed lensed edited composed"
        " developed "
        "based filming shooting production cameras co-starring joining featuring following founded set given "
        "is are was were has have had will would can could may might must do does did be his her its their our "
        "my your him them us executive photo image read watch source sources related exclusive undeniably "
        "needless award-winning additional previous former fellow recent "
        "veteran longtime newcomer newcomers debutant debutante acclaimed "
        "pianist guitarist drummer bassist violinist cellist saxophonist trumpeter vocalist "
        "reps rounding up next twins besides apart unlike despite aside alongside along together plus once just still even only"
    ).split()
)
"""Words which, capitalised at the beginning of a sentence, do not begin a name."""


_ELIDED = ("d'", "l'", "dell'", "dall'")


def is_elided(word: str) -> bool:
    """Return whether a word is a capitalised one behind an elided article or preposition, as in surnames (`d'Ormesson`)."""
    head, mark, tail = word.partition("'")
    return bool(mark) and head + mark in _ELIDED and tail[:1].isupper()


def is_capital(word: str) -> bool:
    """Whether a token begins with a capital letter (or a digit or the mutation of an Irish name right before one: `87North`,
    `tSaoir`).
    """
    first = word[0]
    if first.isupper():
        return True
    return (first.isdigit() and any(c.isupper() for c in word)) or (first in "thn" and len(word) > 3 and word[1].isupper())


def is_year(word: str) -> bool:
    """Whether a token is a year between 1900 and 2099."""
    return len(word) == 4 and word.isdigit() and word[:2] in {"19", "20"}


CALLINGS = frozenset(
    (
        "guitarist singer frontman frontwoman drummer vocalist bassist rapper musician professor native resident alum alumna "
        "alumnus veteran breakout comedian comic wrestler boxer footballer cricketer quarterback champion columnist "
        "journalist novelist playwright author poet dancer model host presenter anchor chef schoolgirl schoolboy student teenager "
        "youngster local graduate grad collaborator protege protégé founder co-founder partner boss chief exec executive "
        "president ceo coo cfo evp svp vp chairman topper principal cohort regular favourite favorite fixture"
    ).split()
)
"""What somebody is, behind the name of what he or she is known for or from (`Kites guitarist A`, `Riga native A`)."""

KIN = frozenset(
    "brother sister husband wife son daughter father mother partner cousin twin twins siblings brothers sisters".split()
)
"""What somebody is to somebody (`with his brother, A`)."""

LABELS = frozenset(
    (
        "dir dirs scr director directors writer writers producer producers cast starring distributor distributors distribution "
        "sales genre budget "
        "production company companies country format network studio editor composer cinematographer screenplay story music dop "
        "costumes stunts stunt action choreography choreographer camera photography photographer lyrics sound dialogues"
        " dialogue art "
        "direction cinematography "
        "design designer costume set sets lyricist banner presenter presented co-producer co-producers coproducer coproducers "
        "recipient producing editing cuts makeup make-up vfx showrunner creator creators logline synopsis title release"
        " language location locations status contact prod prods screenwriter screenwriters runtime agent agents"
        " buyer buyers seller sellers stars premise section premiere buzz pitch commissioner"
        " recipients backers financing financier financiers"
    ).split()
)
"""Words which before a colon are the label of a list and no part of a name."""

HOUSE_LINKS = frozenset(("of", "from", "for", "at", "via", "through", "under"))
"""Words between a person and the company that he or she works for."""

TELLING_OF_ONE = frozenset("has is was shifts moves opens stars follows hits premieres gets".split())
"""Verbs with which one thing is told of."""

RELATIVES = frozenset(("who", "whose", "whom"))
"""Words with which a clause on a person opens."""

PLAYED = frozenset(("played", "portrayed", "voiced", "essayed"))
"""Words before `by` and the actor of a part."""

BEFORE_TITLES = frozenset(("in", "on", "of", "'s", "'", "for"))
"""What stands before a title that its words alone do not tell: one with a colon, or that begins with a small word."""

MARKS = frozenset((",", ";", ".", "!", "?"))
"""Marks that are part of no name."""

# the commonest family names of Korea (Statistics Korea, 2015) and China (Ministry of Public Security, 2020), as trades spell them
FAMILY_NAMES_FIRST = frozenset(
    (
        "Kim Lee Yi Park Bak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Sin Kwon Hwang "
        "Ahn An Song Ryu Yoo Yu Hong Jeon Jun Go Ko Moon Mun Son Sohn Yang Bae Baek Paik Heo Hur Nam Noh Roh No Ha Kwak Sung Cha "
        "Joo Ju Woo Koo Gu Min Jin Ji Um Uhm Chae Won Cheon Chun Bang Gong Byun Yeom Do Ki Gi Pyo Kil Gil Ma Wi Ok Seol Ra Na "
        "Zhang Wang Li Chen Liu Huang Zhao Wu Zhou Xu Sun Zhu Guo Lin Luo Zheng Liang Xie Tang Feng Deng Cao Peng Zeng Xiao Tian "
        "Dong Pan Yuan Cai Jiang Jia Hou Guan Fan Shen Zhong Wong Chan Cheung Lau Leung Kwok Tsui Tse Chow Yuen Fang Fu Gao He Hu"
    ).split()
)
"""Family names that stand before the given one."""
