"""Whatever is given is answered, and nothing raises."""

import random
import unittest
from collections import UserDict
from collections.abc import Iterator, Mapping
from typing import Any

import finesight

GIVEN: Any = {"facts": {"country": "norway", "purpose": "other", "body": "company", "infringements": "gdpr-6"}, "on": "2024-05-01"}
FUNCTIONS: list[Any] = [finesight.assess, finesight.check, finesight.questions, finesight.validate]


class Hostile(Mapping[str, str]):
    """A mapping that raises wherever it is looked at."""

    def __getitem__(self, name: str) -> str:
        raise LookupError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(["facts", "on"])

    def __len__(self) -> int:
        raise OverflowError


class Disguised:
    """An object that raises when it is asked what it is."""

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        raise ZeroDivisionError

    def __getattr__(self, name: str) -> Any:
        raise RecursionError


class Loud(str):
    """A text that raises wherever it is used as one."""

    def encode(self, *_: Any) -> bytes:
        raise ValueError

    def __str__(self) -> str:
        raise ValueError


def codes(answer: Any) -> list[tuple[str, str]]:
    return [(problem["key"], problem["code"]) for problem in answer["problems"]]


def anything(dice: random.Random, depth: int = 0) -> Any:
    """A value drawn by chance, of whatever kind."""
    endless: list[Any] = []
    endless.append(endless)
    leaves = [None, True, -1, 1 << 70, float("nan"), "norway", "\ud800", b"\xff", object(), Hostile(), Disguised(), Loud("on"), endless, {1: 2}, range(3), iter("ab"), len, int]
    kind = dice.random()
    if depth > 2 or kind < 0.4:
        return dice.choice(leaves)
    if kind < 0.6:
        return [anything(dice, depth + 1) for _ in range(dice.randrange(4))]
    names = ["facts", "on", "lang", "view", "replays", "decision", "columns", "rows", "lines", "places", "country", "turnover", "x", "\udfff"]
    return {name: anything(dice, depth + 1) for name in dice.sample(names, dice.randrange(5))}


class Given(unittest.TestCase):
    def test_what_is_no_case_is_told(self) -> None:
        for given in (None, 1, "facts", [], [GIVEN], object(), Hostile(), Disguised(), b"{}", {1: 2}, set()):
            for function in FUNCTIONS:
                self.assertEqual(codes(function(given)), [("case", "not-an-object")], repr(type(given)))

    def test_every_line_that_could_not_be_read_is_named(self) -> None:
        case: Any = {"facts": {"colour": "red", "harm": "huge", "turnover": 12, "level": None, "breach-end": object()}, "on": "yesterday", "more": 1}
        expected = [
            ("breach-end", "not-a-text"),
            ("colour", "no-such-question"),
            ("harm", "no-such-option"),
            ("level", "not-a-text"),
            ("turnover", "not-a-text"),
            ("on", "not-a-date"),
            ("more", "no-such-field"),
        ]
        self.assertEqual(codes(finesight.assess(case)), expected)
        self.assertEqual(codes(finesight.validate(case)), expected)
        self.assertEqual(codes(finesight.check(GIVEN)), [("decision", "missing")])

    def test_mappings_of_other_kinds_are_cases(self) -> None:
        other: Any = UserDict({**GIVEN, "facts": UserDict(GIVEN["facts"])})
        self.assertEqual(finesight.assess(other), finesight.assess(GIVEN))
        loud: Any = {**GIVEN, "on": Loud(GIVEN["on"])}
        self.assertEqual(finesight.assess(loud), finesight.assess(GIVEN))

    def test_the_language_of_the_case_goes_before_the_argument(self) -> None:
        def told(case: Any, *language: Any) -> Any:
            answer: Any = finesight.assess(case, *language)
            return answer["assessment"]["lang"] if answer["ok"] else codes(answer)

        self.assertEqual(told(GIVEN), "en")
        self.assertEqual(told(GIVEN, "fi"), "fi")
        self.assertEqual(told({**GIVEN, "lang": "sv"}, "fi"), "sv")
        self.assertEqual(told(GIVEN, "xx"), [("lang", "no-such-language")])
        self.assertEqual(told(GIVEN, 3), [("lang", "not-a-text")])
        for function in (finesight.regimes, finesight.law_book):
            self.assertEqual(codes(function("xx")), [("lang", "no-such-language")])
            self.assertEqual(codes(function(None)), [("lang", "not-a-text")])  # type: ignore[call-overload]

    def test_half_a_character_is_replaced_and_a_whole_one_is_not(self) -> None:
        def told(name: str) -> Any:
            case: Any = {**GIVEN, "facts": {**GIVEN["facts"], name: "x"}}
            return codes(finesight.assess(case))[0][0]

        self.assertEqual(told("a\ud800b"), "a\ufffdb")
        self.assertEqual(told("a\ud83d\ude00b"), "a\U0001f600b")
        self.assertEqual(told("a\U0001f600b\x00"), "a\U0001f600b\x00")

    def test_anything_drawn_by_chance_is_answered(self) -> None:
        dice = random.Random(20240501)
        for _ in range(2000):
            given = anything(dice)
            for function in FUNCTIONS:
                answer = function(given)
                self.assertIs(type(answer["ok"]), bool)
                self.assertNotIn("program-failed", [code for _, code in codes(answer)] if "problems" in answer else [])
            self.assertNotIn(("case", "program-failed"), codes(finesight.assess_many(given)))


if __name__ == "__main__":
    unittest.main()
