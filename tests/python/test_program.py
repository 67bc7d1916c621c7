"""The program: what happens when it fails, is asked often, by threads, or after a fork."""

import os
import unittest
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from unittest.mock import patch

import finesight
from finesight._program import Program, ProgramFailed, compiled, program

FACTS: Any = {"country": "norway", "purpose": "other", "body": "company", "infringements": "gdpr-6"}
GIVEN: Any = {"facts": FACTS, "on": "2024-05-01"}
FAILED = [{"key": "case", "code": "program-failed"}]


def memory(program: Program) -> int:
    instance: Any = program._instance
    return int(instance._memory.data_len(instance._store))


def with_turnover(millions: int) -> Any:
    return {**GIVEN, "facts": {**FACTS, "turnover": f"{millions}000000 EUR"}}


class Failing(unittest.TestCase):
    """An instance that may have no more memory than it begins with, and a little more: a true trap of the program."""

    def setUp(self) -> None:
        asked = Program()
        asked.ask("version", None)
        self.program = Program(most_memory=memory(asked) + (8 << 20))
        patched = patch.object(finesight, "program", self.program)
        patched.start()
        self.addCleanup(patched.stop)
        self.expected = finesight.assess(GIVEN)
        self.assertIs(self.expected["ok"], True)

    def test_what_it_failed_at_is_told_and_the_next_call_is_answered_by_a_new_one(self) -> None:
        long: Any = {**GIVEN, "facts": {**FACTS, "turnover": "9" * (40 << 20)}}
        for function in (finesight.assess, finesight.questions, finesight.validate, finesight.check):
            before = self.program._instance
            answer: Any = function(long)
            self.assertEqual((answer["ok"], answer["problems"]), (False, FAILED))
            self.assertEqual(finesight.assess(GIVEN), self.expected)
            self.assertIsNot(self.program._instance, before)

    def test_many_cases_too(self) -> None:
        answer = finesight.assess_many({"columns": {"on": "2024-05-01"}, "rows": 1_000_000})
        self.assertEqual((answer["rows"], answer["problems"]), (0, FAILED))
        self.assertEqual((answer["assessed"], list(answer["maximum"]["high"])), (b"", []))
        self.assertEqual(set(answer), set(finesight.assess_many([])))
        self.assertEqual(finesight.assess_many([GIVEN])["problems"], [])

    def test_what_has_no_place_for_a_problem_raises(self) -> None:
        with patch.object(finesight, "program", Program(most_memory=1)):
            for function in (finesight.regimes, finesight.law_book, finesight.legend):
                self.assertRaises(ProgramFailed, function)


class Asked(unittest.TestCase):
    def test_it_keeps_no_memory_of_what_it_answered(self) -> None:
        def ask() -> int:
            for number in range(200):
                finesight.assess(with_turnover(number))
                finesight.assess_many([GIVEN] * 50)
            return memory(program)

        self.assertEqual(ask(), ask())

    def test_threads_take_turns(self) -> None:
        cases = [with_turnover(number) for number in range(40)]
        one_by_one = [finesight.assess(case) for case in cases]
        with ThreadPoolExecutor(8) as pool:
            self.assertEqual(list(pool.map(finesight.assess, cases)), one_by_one)

    @unittest.skipUnless(hasattr(os, "fork"), "processes are not forked here")
    def test_a_process_that_was_forked_has_one_of_its_own(self) -> None:
        expected = finesight.assess(GIVEN)
        # As where another thread has its turn.
        with program._turn:
            child = os.fork()
            if child == 0:
                os._exit(0 if finesight.assess(GIVEN) == expected else 1)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0)

    def test_it_takes_nothing_from_whoever_runs_it(self) -> None:
        module = compiled()
        self.assertEqual(module.imports, [])
        functions = {"alloc", "free", "assess", "assess_many", "check", "questions", "validate", "regimes", "law_book", "legend", "version"}
        exported = {export.name for export in module.exports}
        self.assertEqual({name for name in exported if not name.startswith("__")}, functions | {"memory"})
        self.assertEqual(program.ask("version", None), finesight.__version__)


if __name__ == "__main__":
    unittest.main()
