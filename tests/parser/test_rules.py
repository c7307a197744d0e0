"""Every rule on its own examples: the objects that it must find in a sentence, and the sentences in which it must find nothing."""

import pytest

from dossier.models import Source, source_id
from dossier.parser.consolidation.consolidate import Consolidator
from dossier.parser.document import prepare
from dossier.parser.extraction.extract import extract
from dossier.parser.matching.engine import Rule
from dossier.parser.rules import engine
from dossier.parser.subject.discourse import Discourse
from dossier.parser.subject.films import Films

RULES = engine().rules
FINDS = [(rule, text, wanted) for rule in RULES for text, wanted in rule.yes]
FINDS_NOTHING = [(rule, text) for rule in RULES for text in rule.no]


def _found(rule: Rule, text: str) -> list[str]:
    """The objects of the facts that a rule finds in a text, whether or not other rules find them too."""
    document = prepare(Source(id=source_id(text), text=text))
    candidates = [
        candidate
        for sentence in document.sentences
        for match in engine().matches(sentence.nodes)
        for candidate in extract(document, sentence, match)
    ]
    own = [candidate for candidate in candidates if candidate.rule == rule.id]
    facts = Consolidator(document, Discourse(Films(document, candidates)), own).facts()
    return [fact.object for fact in facts if fact.rule == rule.id]


@pytest.mark.parametrize(("rule", "text", "wanted"), FINDS, ids=[f"{rule.id}-{n}" for n, (rule, _, _) in enumerate(FINDS)])
def test_a_rule_finds_what_its_examples_say(rule: Rule, text: str, wanted: str) -> None:
    assert sorted(_found(rule, text)) == sorted(wanted.split("; "))


@pytest.mark.parametrize(("rule", "text"), FINDS_NOTHING, ids=[f"{rule.id}-{n}" for n, (rule, _) in enumerate(FINDS_NOTHING)])
def test_a_rule_finds_nothing_where_it_must_not(rule: Rule, text: str) -> None:
    assert _found(rule, text) == []


def test_every_rule_has_an_example() -> None:
    assert [rule.id for rule in RULES if not rule.yes] == []
