"""Every case of the case files is answered as by the same rules compiled for a machine, to the last letter."""

import hashlib
import json
import os
import unittest
from pathlib import Path

import finesight

PUBLISHED = json.loads((Path(os.environ["FINESIGHT_LIBRARY"]) / "cases.json").read_text())


def digest(answer: object) -> str:
    """The SHA-256 of an answer as `www/library/conformance.js` takes it: JSON without spaces, the names of fields in order."""
    text = json.dumps(answer, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


class Cases(unittest.TestCase):
    def test_a_digest_is_that_of_the_library_for_javascript(self) -> None:
        # printf '{"a":1,"b":[{"c":"ä","d":null}]}' | sha256sum
        expected = "839cbc78e32a477381fce448b9d3feaea6ff6b8d573d2af3a56715148bae0725"
        self.assertEqual(digest({"b": [{"d": None, "c": "ä"}], "a": 1}), expected)

    def test_every_case_is_answered_as_by_a_program_of_the_machine(self) -> None:
        cases = PUBLISHED["cases"]
        self.assertGreater(len(cases), 300)
        other = [case["id"] for case in cases if digest(finesight.assess(case["case"])) != case["digest"]]
        self.assertEqual(other, [])

    def test_the_version_is_that_of_the_rules(self) -> None:
        self.assertEqual(finesight.__version__, PUBLISHED["version"])
        answer = finesight.assess({"facts": {}, "on": "2024-05-01"})
        assert answer["ok"] is True
        self.assertEqual(answer["assessment"]["version"], finesight.__version__)


if __name__ == "__main__":
    unittest.main()
