"""What was given, made plain, so that it can be written as JSON.

Whoever calls may hand over anything, and to look at it may raise. So it is looked at here, and the program is handed texts, numbers
and objects of them; in the place of all else stands what it refuses, and it says what is wrong.
"""

import operator
from collections.abc import Mapping, Sequence
from typing import Any, SupportsIndex, cast

Plain = dict[str, object]

_OF_LINES = ("facts", "decision")

# In the place of what is no column: the program takes no such thing for one.
_NO_COLUMN = False


def plain_case(given: object) -> Plain | None:
    """A case; `None` where it is no mapping with texts for names, or cannot be looked at."""
    fields = _entries(given)
    if fields is None:
        return None
    return {name: _texts(value) if name in _OF_LINES else plain_text(value) for name, value in fields.items()}


def plain_text(given: object) -> str | None:
    """A text, with half a character replaced as in every UTF-8; `None` for all else."""
    if not issubclass(type(given), str):
        return None
    text = "".join([cast(str, given)])
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def plain_cases(given: object) -> Plain:
    """A list of cases, or columns."""
    try:
        if issubclass(type(given), Sequence) and plain_text(given) is None:
            return {"cases": [plain_case(case) for case in _each(given)]}
    except Exception:
        return {"cases": None}
    asked = _entries(given) or {}
    columns = _entries(asked.get("columns"))
    plain: Plain = {"columns": columns and {key: _plain_column(column) for key, column in columns.items()}}
    if asked.get("rows") is not None:
        plain["rows"] = _whole_number(asked["rows"])
    return plain


def _entries(given: object) -> Plain | None:
    """What stands under the names of a mapping."""
    try:
        if not issubclass(type(given), Mapping):
            return None
        mapping: Any = given
        entries = {plain_text(name): mapping[name] for name in mapping}
    except Exception:
        return None
    return None if None in entries else {name: value for name, value in entries.items() if name is not None}


def _texts(given: object) -> Plain | None:
    entries = _entries(given)
    return entries and {name: plain_text(line) for name, line in entries.items()}


def _plain_column(given: object) -> object:
    """A line, a line or `None` for each case, or the lines and the places of the cases."""
    if plain_text(given) is not None:
        return plain_text(given)
    try:
        places = _entries(given)
        if places is None:
            return [_line_or_nothing(line) for line in _each(given)]
        return {"lines": [plain_text(line) for line in _each(places["lines"])], "places": [_whole_number(it) for it in _each(places["places"])]}
    except Exception:
        return _NO_COLUMN


def _line_or_nothing(given: object) -> object:
    text = plain_text(given)
    return _NO_COLUMN if text is None and given is not None else text


def _whole_number(given: object) -> int | None:
    """A whole number of whatever type, as of an array of numbers; `None` for all else."""
    try:
        number = operator.index(cast(SupportsIndex, given))
    except Exception:
        return None
    return number if abs(number) < 1 << 53 else -1


def _each(given: Any) -> list[Any]:
    """What is in a list, an array or the like; raises where it is a text, or has no length, for it may not end."""
    if len(given) and plain_text(given) is not None:
        raise TypeError
    return list(given)
