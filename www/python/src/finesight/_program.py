"""The program that works the rules out, as a WebAssembly module: JSON goes in and comes out.

An instance that failed is left halfway, so the next question is asked of a new one.
"""

import json
import os
import threading
from functools import cache
from importlib.resources import files
from typing import cast

from wasmtime import Engine, Func, Instance, Memory, Module, Store

_HALF = 32
_WHOLE = 1 << _HALF


_ENGINE = Engine()


@cache
def compiled() -> Module:
    """The program for the processor at hand; to compile it takes some seconds."""
    return Module(_ENGINE, files("finesight").joinpath("finesight.wasm").read_bytes())


class ProgramFailed(RuntimeError):
    """The program failed at what it was asked, as when there is no more memory. The next call is answered again."""


class Program:
    """The program, of which one instance is there at a time. Threads take turns."""

    def __init__(self, most_memory: int = -1) -> None:
        """Takes the bytes of memory that an instance may have; less than zero for as many as there can be."""
        self._most_memory = most_memory
        self._turn = threading.Lock()
        self._instance: _Instance | None = None

    def ask(self, function: str, given: object) -> object:
        """Hands a value to a function of the program, and gives its answer; raises `ProgramFailed`."""
        question = json.dumps(given).encode()
        with self._turn:
            try:
                answer = self._present().ask(function, question)
            except BaseException as problem:
                self._instance = None
                if isinstance(problem, Exception):
                    raise ProgramFailed(f"{function} failed") from problem
                raise
        return json.loads(answer)

    def _present(self) -> "_Instance":
        if self._instance is None:
            module = compiled()
            store = Store(_ENGINE)
            store.set_limits(memory_size=self._most_memory)
            self._instance = _Instance(store, module)
        return self._instance

    def renew(self) -> None:
        """Begins again in a process that was forked: a thread that had its turn is not there any more."""
        self._turn = threading.Lock()
        self._instance = None


class _Instance:
    """An instance of the program with its memory. The crate `finesight-plain` says how it is asked."""

    def __init__(self, store: Store, module: Module) -> None:
        self._store = store
        self._exports = Instance(store, module, []).exports(store)
        self._memory = cast(Memory, self._exports["memory"])

    def ask(self, function: str, question: bytes) -> bytes:
        at = self._call("alloc", len(question))
        self._memory.write(self._store, question, at % _WHOLE)
        answer = self._call(function, at, len(question))
        start, length = (answer >> _HALF) % _WHOLE, answer % _WHOLE
        told = bytes(self._memory.read(self._store, start, start + length))
        self._call("free", _signed(start), length)
        return told

    def _call(self, name: str, *numbers: int) -> int:
        return cast(int, cast(Func, self._exports[name])(self._store, *numbers))


def _signed(number: int) -> int:
    """A number of 32 bits as the program takes it."""
    return number - _WHOLE if number >= _WHOLE // 2 else number


program = Program()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=program.renew)
