"""The rules of the house that no linter knows: what an import costs, how long a module is, what the parser may not know."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accuracy.corpus import tuned_articles

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dossier"
PARSER = PACKAGE / "parser"
LONGEST_MODULE = 400
SENTENCE = 9
"""So many words in a row, shared by a rule and an article, are no coincidence."""

HEAVY = {"textual", "pydantic", "sqlite3", "trafilatura", "lxml", "pypdf", "spacy"}

_NAMES_OF = {"cast", "director", "writer", "producer", "executive producer", "creator", "showrunner", "founder", "credit"}
_WORKS_OF = {"title", "credit", "based on", "sequel to"}
_SEVERAL_WORDS = re.compile(r"\w\W+\w")
_LONG_WORDS = re.compile(r"[^\W\d_]{4,}")
_NAMING_QUALIFIERS = ("character", "with", "author")


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


def names_of_the_corpus() -> set[str]:
    """The names of two words or more that the tuned articles give to people, characters and works."""
    names: set[str] = set()
    for article in tuned_articles():
        for fact in article.gold:
            if fact.relation in _NAMES_OF | _WORKS_OF:
                names |= {fact.object, *fact.objects}
            names |= {value for name, value in fact.printed() if name in _NAMING_QUALIFIERS}
    return {name for name in names if _SEVERAL_WORDS.search(name) and all(map(str.istitle, _LONG_WORDS.findall(name)))}


def test_the_parser_knows_no_name_of_the_corpus() -> None:
    names = names_of_the_corpus()
    assert len(names) > 500
    any_name = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")\b")
    known = {
        f"{path.relative_to(PARSER)}: {found[0]}"
        for path in parser_files()
        for found in any_name.finditer(path.read_text(encoding="utf-8"))
    }
    assert not known


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
        for run in runs(path.read_text(encoding="utf-8"))
        if run in printed
    }
    assert not quoted


def undocumented(tree: ast.Module) -> Iterator[str]:
    """The public constants of a module that no string below them explains."""
    for node, below in zip(tree.body, [*tree.body[1:], None], strict=True):
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        else:
            continue
        names = [target.id for target in targets if isinstance(target, ast.Name) and not target.id.startswith("_")]
        explained = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str)
        if names and not explained:
            yield names[0]


def test_public_constants_are_explained() -> None:
    missing = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for name in undocumented(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not missing
