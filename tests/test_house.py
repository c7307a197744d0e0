"""The rules of the house that no linter knows: what an import costs, how long a module is, what the parser may not know."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from dossier.models import CREW_RELATIONS, Relation
from tests.accuracy.corpus import tuned_articles

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dossier"
PARSER = PACKAGE / "parser"
LONGEST_MODULE = 400
LEXICONS = {".tsv", ".txt"}
SENTENCE = 9
"""So many words in a row, shared by a rule and an article, are no coincidence."""

HEAVY = {"textual", "pydantic", "sqlite3", "trafilatura", "lxml", "pypdf", "spacy"}

_WORKS_OF = {Relation.TITLE, Relation.CREDIT, Relation.BASED_ON, Relation.SEQUEL_TO}
_PEOPLE_OF = {Relation.CAST, Relation.FOUNDER, *CREW_RELATIONS}
_NAMED_PEOPLE = {"character", "with", "author"}

_SEVERAL_WORDS = re.compile(r"\w\W+\w")
_LONG_WORDS = re.compile(r"[^\W\d_]{4,}")


def modules_after(code: str) -> set[str]:
    """The top-level modules loaded in a fresh interpreter after it ran `code`."""
    probe = f"import sys, json\n{code}\nsys.stderr.write(json.dumps(sorted({{name.split('.')[0] for name in sys.modules}})))"
    ran = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, cwd=ROOT, check=True, timeout=60)
    return set(json.loads(ran.stderr.splitlines()[-1]))


def test_importing_the_package_loads_nothing_heavy() -> None:
    loaded = modules_after("import dossier")
    assert "dossier" in loaded
    assert not loaded & HEAVY


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_loads_nothing_heavy(option: str) -> None:
    code = f"from dossier.cli import main\ntry:\n    main([{option!r}])\nexcept SystemExit:\n    pass"
    loaded = modules_after(code)
    assert "dossier" in loaded
    assert not loaded & HEAVY


def python_files() -> list[Path]:
    """Every module of the package and of its tests."""
    return sorted([*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")])


def test_no_module_is_too_long() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}
    assert lengths
    assert not {path: length for path, length in lengths.items() if length > LONGEST_MODULE}


def parser_files() -> list[Path]:
    """What the parser is made of: its modules, rules and lexicons."""
    return sorted(path for path in PARSER.rglob("*") if path.is_file() and path.suffix != ".pyc")


def names_of_the_corpus(relations: set[Relation], qualifiers: set[str]) -> set[str]:
    """The names of two words or more that the tuned articles give as objects of these relations and in these qualifiers."""
    names: set[str] = set()
    for article in tuned_articles():
        for fact in article.gold:
            names |= {fact.object, *fact.objects} if fact.relation in relations else set()
            names |= {value for name, value in fact.printed() if name in qualifiers}
    return {name for name in names if _SEVERAL_WORDS.search(name) and all(map(str.istitle, _LONG_WORDS.findall(name)))}


def known(files: Iterable[Path], names: set[str]) -> set[str]:
    """The names that stand in files of the parser, with the files."""
    any_name = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")\b")
    return {
        f"{path.relative_to(PARSER)}: {found[0]}" for path in files for found in any_name.finditer(path.read_text(encoding="utf-8"))
    }


def test_the_parser_knows_no_person_of_the_corpus() -> None:
    people = names_of_the_corpus(_PEOPLE_OF, _NAMED_PEOPLE)
    assert len(people) > 300
    assert not known(parser_files(), people)


def test_the_parser_knows_no_work_of_the_corpus() -> None:
    """A lexicon may hold a place or a studio of the same name, and a law firm of nine partners, as general knowledge."""
    works = names_of_the_corpus(_WORKS_OF, set())
    assert len(works) > 300
    assert not known((path for path in parser_files() if path.suffix not in LEXICONS), works)


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every run of `SENTENCE` words, case aside."""
    words = re.findall(r"\w+", text.casefold())
    yield from zip(*(words[at:] for at in range(SENTENCE)), strict=False)


def test_the_parser_quotes_no_sentence_of_the_corpus() -> None:
    printed = {run for article in tuned_articles() for run in runs(article.text)}
    assert printed
    quoted = {
        f"{path.relative_to(PARSER)}: {' '.join(run)}"
        for path in parser_files()
        if path.suffix not in LEXICONS
        for run in runs(path.read_text(encoding="utf-8"))
        if run in printed
    }
    assert not quoted


def undocumented(tree: ast.Module) -> Iterator[str]:
    """The public constants of a module that no string below them explains; a module's `RULES` its docstring explains."""
    for node, below in zip(tree.body, [*tree.body[1:], None], strict=True):
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        else:
            continue
        names = [target.id for target in targets if isinstance(target, ast.Name) and not target.id.startswith("_")]
        explained = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str)
        if names and names != ["RULES"] and not explained and "TypeVar(" not in ast.unparse(node):
            yield names[0]


def test_public_constants_are_explained() -> None:
    missing = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for name in undocumented(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not missing


def test_ci_runs_the_test_command_of_the_readme() -> None:
    command = (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip().splitlines()[-1]
    assert "-m pytest" in command
    assert command in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
