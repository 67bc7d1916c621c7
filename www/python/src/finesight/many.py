"""Many cases at once: what goes in and what comes out."""

import math
from array import array
from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict, cast

from .types import Case, CurrencyKey, Problem, RegimeKey, WhetherKey


class Places(TypedDict):
    """A column of few distinct lines."""

    lines: Sequence[str]
    """The distinct lines."""
    places: Sequence[int]
    """For each case the place of its own line, counted from 1; 0 where the question is left out."""


Column = str | Sequence[str | None] | Places
"""The answers to one question: one line for every case; a line for each, `None` where it is left out; or lines and places."""


class Columns(TypedDict):
    """Cases as columns, by the keys of questions, and `on`, `view`, `replays` and `lang`."""

    columns: Mapping[str, Column]
    """The columns."""
    rows: NotRequired[int]
    """How many cases they are; only needed where every column is one line."""


Cases = Sequence[Case] | Columns
"""What `assess_many` takes."""


class Ends(TypedDict):
    """A range of every case: not a number where there is none, and infinite at the upper end where no fact bounds it."""

    low: "array[float]"
    """The lower ends."""
    high: "array[float]"
    """The upper ends."""


class Figures(TypedDict):
    """What many cases come to. A number stands for what `legend()` has at its place."""

    rows: int
    """How many cases."""
    problems: list[Problem]
    """What could not be read, with the `row` of its case; such a case is not assessed. At most a thousand are told."""
    assessed: bytes
    """1, or 0 where the case could not be read."""
    whether: bytes
    """Whether a fine follows."""
    regime: bytes
    """The body of rules."""
    classes: bytes
    """A bit for each class of seriousness that is chosen or arguable: 1 low, 2 medium, 4 high."""
    maximumCurrency: bytes
    """The currency of the maximum, of the guidelines' amounts and of a calculation."""
    authorityCurrency: bytes
    """That of `authorityMaximum`."""
    practiceCurrency: bytes
    """That of `typical`, `half` and `practice`."""
    feeCurrency: bytes
    """That of `fee`."""
    conflicts: bytes
    """How much does not fit together in the facts."""
    maximum: Ends
    """The legal maximum."""
    authorityMaximum: Ends
    """That of a public authority with maxima of its own, while it is open whether it is one."""
    guideline: Ends
    """The starting amounts over the classes that are chosen or arguable."""
    low: Ends
    """That of the class `low`."""
    medium: Ends
    """That of the class `medium`."""
    high: Ends
    """That of the class `high`."""
    typical: Ends
    """A typical fine in cases like it: as many lie below as above."""
    half: Ends
    """The middle half of fines in cases like it."""
    practice: Ends
    """Eight of ten fines in cases like it."""
    calculated: Ends
    """What an expert's figures come to."""
    fee: Ends
    """The fine that an entered level comes to."""


class Legend(TypedDict):
    """What the numbers of `Figures` stand for, each at its place. At 0 there is none."""

    whether: list[WhetherKey | None]
    """Of `whether`."""
    regime: list[RegimeKey | None]
    """Of `regime`."""
    currency: list[CurrencyKey | None]
    """Of the currencies."""


def figures(answer: Mapping[str, Any]) -> Figures:
    """The columns of an answer of the program, as numbers."""
    return cast(Figures, {name: _column(value) if name not in ("rows", "problems") else value for name, value in answer.items()})


def no_figures(problem: Problem) -> Figures:
    """Those of no case, with what is wrong."""
    of_each = {name: of for name, of in Figures.__annotations__.items() if name not in ("rows", "problems")}
    columns = {name: _column([]) if of is bytes else _column({"low": [], "high": []}) for name, of in of_each.items()}
    return cast(Figures, {"rows": 0, "problems": [problem], **columns})


def _column(value: Any) -> bytes | Ends:
    return _ends(**cast(dict[str, list[float | None]], value)) if isinstance(value, dict) else bytes(value)


def _ends(low: list[float | None], high: list[float | None]) -> Ends:
    # JSON has no number for what there is not, nor for what has no bound. Where there is a range, its lower end is a number.
    lower = array("d", (math.nan if end is None else end for end in low))
    upper = (end if end is not None else math.nan if math.isnan(start) else math.inf for start, end in zip(lower, high, strict=True))
    return {"low": lower, "high": array("d", upper)}
