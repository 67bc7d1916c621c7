"""Finesight as a library: estimates the administrative fine that a breach of data protection law may cost.

The rules are those of the page. Nothing is asked of a network, nothing is kept, and no clock is read: you pass the day. Bad input never
raises: what could not be read is in `problems`. An estimate is not legal advice.
"""

import json
from importlib.resources import files
from typing import Any, cast, overload

from ._given import plain_case, plain_cases, plain_text
from ._program import ProgramFailed, program
from ._version import __version__
from .many import Cases, Figures, Legend, figures, no_figures
from .types import (
    Answer,
    Case,
    CheckAnswer,
    DecisionCase,
    LangKey,
    LawBook,
    Problem,
    QuestionsAnswer,
    Refused,
    Regime,
    Validation,
)

__all__ = [
    "Answer",
    "Case",
    "Cases",
    "CheckAnswer",
    "DecisionCase",
    "Figures",
    "LangKey",
    "LawBook",
    "Legend",
    "Problem",
    "ProgramFailed",
    "QuestionsAnswer",
    "Refused",
    "Regime",
    "Validation",
    "__version__",
    "assess",
    "assess_many",
    "check",
    "law_book",
    "legend",
    "questions",
    "regimes",
    "schema",
    "validate",
]


def assess(case: Case, language: LangKey = "en") -> Answer:
    """Assesses a case: which rules apply, whether a fine follows, every range with its reasons, and what is still open.

    The words are in `language`, unless the case names one itself (`lang`).
    """
    return cast(Answer, _answer("assess", case, language))


def check(case: DecisionCase, language: LangKey = "en") -> CheckAnswer:
    """Checks a decision: each fault of it with its citations, the gravest first.

    What the facts leave open is said to be possible, with the questions on which it hangs.
    """
    return cast(CheckAnswer, _answer("check", case, language))


def questions(case: Case, language: LangKey = "en") -> QuestionsAnswer:
    """Gives what can be asked of a case in its words, and which to ask next."""
    return cast(QuestionsAnswer, _answer("questions", case, language))


def validate(case: Case) -> Validation:
    """Says what could not be read in a case, and what does not fit together in it."""
    return cast(Validation, {"conflicts": [], **_answer("validate", case, "en")})


@overload
def regimes(language: LangKey = "en") -> list[Regime]: ...
@overload
def regimes(language: str) -> list[Regime] | Refused: ...
def regimes(language: str = "en") -> list[Regime] | Refused:
    """Gives the bodies of rules with their countries, currency and views.

    A language that there is not is answered as by `assess`. Raises `ProgramFailed` where the program itself fails.
    """
    return cast(list[Regime] | Refused, program.ask("regimes", plain_text(language)))


@overload
def law_book(language: LangKey = "en") -> LawBook: ...
@overload
def law_book(language: str) -> LawBook | Refused: ...
def law_book(language: str = "en") -> LawBook | Refused:
    """Gives every table that the rules work with, each figure with where it stands and how it was checked.

    A language that there is not is answered as by `assess`. Raises `ProgramFailed` where the program itself fails.
    """
    return cast(LawBook | Refused, program.ask("law_book", plain_text(language)))


def assess_many(cases: Cases) -> Figures:
    """Assesses many cases, a list of them or columns, and gives the figures that matter as columns of numbers.

    For reasons, citations and exact amounts, assess the case that matters.
    """
    try:
        return figures(cast(dict[str, Any], program.ask("assess_many", plain_cases(cases))))
    except ProgramFailed:
        return no_figures(_failed())


def legend() -> Legend:
    """Gives what the numbers of `assess_many` stand for. Raises `ProgramFailed` where the program itself fails."""
    return cast(Legend, program.ask("legend", None))


def schema() -> dict[str, Any]:
    """Gives the JSON Schema of what goes in and comes out: every question with the lines that answer it, and under `$defs` each shape."""
    return cast(dict[str, Any], json.loads(files("finesight").joinpath("schema.json").read_bytes()))


def _answer(function: str, given: object, language: object) -> dict[str, Any]:
    """What the program says of a case."""
    case = plain_case(given)
    if case is not None:
        case.setdefault("lang", plain_text(language))
    try:
        return cast(dict[str, Any], program.ask(function, case))
    except ProgramFailed:
        return {"ok": False, "problems": [_failed()]}


def _failed() -> Problem:
    """What is wrong with a case that the program failed at."""
    return {"key": "case", "code": "program-failed"}
