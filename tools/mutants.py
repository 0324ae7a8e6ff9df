"""Test by mutation: change a module in one place after another, and see whether its tests notice.

    python -m tools.mutants pinterest_v5.oauth --seconds 300 tests/client/test_redirect_is_read.py ...

Each mutant runs in a fork that imports the changed module; no file is changed. Mutants that no test notices are
printed. Texts with a space are not changed, because they are wording. The mutants come in a fixed random order, so that
a run that the time limit ends has tried a sample; `--skip` continues such a run.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib.machinery
import os
import random
import signal
import sys
import time
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TURNED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.Pow: ast.Mult,
}
STATEMENTS = (ast.Expr, ast.Assign, ast.AugAssign, ast.Raise, ast.If)
LOADED = ("pytest", "hypothesis", "httpx", "httpx2", "mockserver.dispatch", "mockserver.contract.conformance")
"""Modules that all forks need and that are not mutated, imported once before forking."""
QUIETLY = ("-x", "-q", "-p", "pytest_asyncio.plugin", "-p", "no:cacheprovider", "-W", "ignore:Module already imported")
LONGEST = 60
"""Seconds that the tests of a mutant may take; a mutant that hangs counts as noticed."""


class Mutant(NamedTuple):
    """A change to one node of the syntax tree."""

    line: int
    what: str
    tree: ast.Module


def mutants(tree: ast.Module) -> Iterator[Mutant]:
    """Yield the module with one change at a time."""
    silent = without_effect(tree)
    for place, node in enumerate(ast.walk(tree)):
        if id(node) not in silent:
            for what, change in changes(node, silent):
                changed = copy.deepcopy(tree)
                change(list(ast.walk(changed))[place])
                yield Mutant(getattr(node, "lineno", 0), what, ast.fix_missing_locations(changed))


def without_effect(tree: ast.Module) -> set[int]:
    """Return the nodes that the program does not run: docstrings, annotations, what is for type checkers."""
    found: set[int] = set()
    for node in ast.walk(tree):
        parts: list[Any] = [getattr(node, "annotation", None), getattr(node, "returns", None)]
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            parts.append(node)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts.append(node)
        found |= {id(one) for part in parts if isinstance(part, ast.AST) for one in ast.walk(part)}
    return found


def changes(node: Any, silent: set[int]) -> Iterator[tuple[str, Callable[[Any], object]]]:
    """Yield what can be changed in a node, each with a function that does it to a copy."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in TURNED:
        yield "the comparison is turned", lambda one: one.ops.__setitem__(0, TURNED[type(one.ops[0])]())
    if isinstance(node, (ast.BinOp, ast.BoolOp)) and type(node.op) in TURNED:
        yield "the operator is another", lambda one: setattr(one, "op", TURNED[type(one.op)]())
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not is gone", lambda one: vars(one).update(operand=ast.UnaryOp(ast.Not(), one.operand))
    if isinstance(node, ast.IfExp):
        yield "the choices are swapped", lambda one: vars(one).update(body=one.orelse, orelse=one.body)
    if isinstance(node, ast.Constant) and not (isinstance(node.value, str) and " " in node.value):
        yield f"{node.value!r} is another", lambda one: setattr(one, "value", other(one.value))
    if isinstance(node, ast.Return) and node.value is not None and ast.unparse(node.value) != "None":
        yield "None is returned", lambda one: setattr(one, "value", ast.Constant(None))
    for name in ("body", "orelse"):
        body = getattr(node, name, None)
        for position, statement in enumerate(body if isinstance(body, list) else []):
            inside = not isinstance(node, (ast.Module, ast.ClassDef)) and id(statement) not in silent
            if inside and isinstance(statement, STATEMENTS):
                what = f"line {statement.lineno} is gone"
                yield what, partial(empty, name, position)


def empty(name: str, position: int, node: Any) -> None:
    """Put `pass` in the place of a statement."""
    getattr(node, name)[position] = ast.Pass()


def other(value: Any) -> Any:
    """Return another value of the same type, or 0 for None."""
    if isinstance(value, bool) or value is None:
        return not value if value is not None else 0
    return value + 1 if isinstance(value, (int, float)) else f"XX{value}" if isinstance(value, str) else value


def is_noticed(module: str, path: Path, tree: ast.Module, tests: list[str]) -> bool:
    """Tell whether the tests fail when the module is this."""
    code = compile(tree, str(path.resolve()), "exec")
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
    signal.alarm(LONGEST)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    usual = importlib.machinery.SourceFileLoader.get_code

    def get_code(loader: importlib.machinery.SourceFileLoader, name: str) -> Any:
        return code if name == module else usual(loader, name)

    setattr(importlib.machinery.SourceFileLoader, "get_code", get_code)  # noqa: B010 - changes this process only
    status = 1
    try:
        import pytest

        status = int(pytest.main([*QUIETLY, *tests]))
    finally:
        os._exit(status)


def main() -> int:
    """Try the mutants of a module; return 1 if any survives."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("module")
    parser.add_argument("tests", nargs="+")
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--skip", type=int, default=0, help="how many mutants were tried before")
    asked = parser.parse_args()
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # so that each fork starts faster
    for name in LOADED:
        import_module(name)
    path = Path(*asked.module.split(".")).with_suffix(".py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if is_noticed(asked.module, path, tree, asked.tests):
        raise SystemExit("The tests fail without any change.")
    every, end = list(mutants(tree)), time.monotonic() + asked.seconds
    random.Random(1).shuffle(every)  # noqa: S311 - a sample
    tried = alive = 0
    for mutant in every[asked.skip :]:
        if time.monotonic() > end:
            break
        tried += 1
        if not is_noticed(asked.module, path, mutant.tree, asked.tests):
            alive += 1
            sys.stdout.write(f"alive: {path}:{mutant.line}: {mutant.what}\n")
    before = f" after {asked.skip}" if asked.skip else ""
    told = f"{tried} of {len(every)} mutants tried{before}, {tried - alive} noticed, {alive} alive"
    sys.stdout.write(f"{asked.module}: {told}\n")
    return int(alive > 0)


if __name__ == "__main__":
    sys.exit(main())
