"""Answers what is asked on standard input, a call a line as JSON `[function, arguments]`, as JSON on standard output."""

import json
import math
import sys
from array import array

import finesight


def plain(value):
    """Numbers that JSON has not are told by name."""
    if isinstance(value, array):
        return [end if math.isfinite(end) else "Infinity" if math.isinf(end) else "NaN" for end in value]
    return list(value) if isinstance(value, bytes) else value


def told(answer):
    if isinstance(answer, dict) and "assessed" in answer:
        return {name: {end: plain(of) for end, of in value.items()} if isinstance(value, dict) else plain(value) for name, value in answer.items()}
    return answer


for line in sys.stdin:
    function, arguments = json.loads(line)
    print(json.dumps(told(getattr(finesight, function)(*arguments))), flush=True)
