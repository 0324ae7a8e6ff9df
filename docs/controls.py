"""Write `controls.md` from the fake's table of controls: `python -m docs.controls`."""

from __future__ import annotations

import ast
import inspect
import json
import re
import typing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlencode

from mockserver.control import ad_accounts, clock, debug, faults, journal, leads, people, quotas, settings, worlds
from mockserver.control.api import PREFIX, meta_controls
from mockserver.control.signatures import arguments
from mockserver.faults.plan import ERRORS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.control.registry import Control
    from mockserver.control.signatures import Argument
    from mockserver.model.errors import ErrorKind, PageErrorKind
    from mockserver.model.storage_errors import S3ErrorKind

PAGE = Path(__file__).with_name("controls.md")

TEMPLATE = """\
# The controls

What a test does to the fake, through three doors that lead to the same code. Written by `python -m docs.controls` from
the table by which the fake itself answers HTTP.

* **Fixture**: `pinterest_clock`, `pinterest_faults`, `pinterest_quotas` and `pinterest_journal`; everything else is on
  `pinterest_server.mock`. Before each test all of it is as it was at first.
* **Python**: `mock = PinterestMock()`, which is a WSGI application; `from mockserver import PinterestMock`.
* **HTTP**: `pinterest-mock`, or any server of such a mock. The arguments are a JSON object in the body; those of a
  `GET` stand in the query. What is refused is `{"error": "..."}`, with status 400 (what Python raises as ValueError),
  404 (LookupError) or 409 (AssertionError). `GET /_mock/openapi.json` has every type.

One test, three times:

```python
def test_patience(pinterest_client, pinterest_faults, pinterest_journal):
    pinterest_faults.fail("boards/list", "rate_limited", times=1)
    list(pinterest_client.boards.list())
    pinterest_journal.assert_called("boards/list", status=429, times=1)
```

```python
mock = PinterestMock()
mock.faults.fail("boards/list", "rate_limited", times=1)
list_boards(mock)
mock.journal.assert_called("boards/list", status=429, times=1)
```

```javascript
const control = (path, body = {}) =>
  fetch(`http://127.0.0.1:8642/_mock${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

await control("/faults/fail", { target: "boards/list", error: "rate_limited", times: 1 });
await listBoards();
const answer = await control("/journal/assert_called", { target: "boards/list", status: 429, times: 1 });
assert.equal(answer.status, 204, await answer.text());
```

Over HTTP the controls have the mock's own address: by default this machine alone reaches it. A page of another site is
refused by its `Origin`, and so is a `Host` that anybody could own. `--control-token TOKEN` asks every caller for
`Authorization: Bearer TOKEN`; `--no-control` leaves the controls out.

Each control is named after its path; arguments that are needed are **bold**.

## Settings, worlds and choices

The marker sets them for one test, the command for a whole run:

```python
@pytest.mark.pinterest(tier="trial", consent="auto", quotas=True, world="world.toml", behaviour={"code_lifetime": 5})
```

```console
$ pinterest-mock --tier trial --consent auto --quotas --world world.toml --behaviour code_lifetime=5
```

A world is a TOML or JSON file, or a dict; `pinterest-mock world` prints one to start from. `pinterest-mock behaviours`
lists the choices with their reasons.

[[settings]]

## Clock

Everything that expires, is counted in a span of time or is stamped follows the mock's clock. Each mock has its own.

[[clock]]

## People and things

What is not given is made under the seed. People are named by username, everything else by id; in Python by record, too.

[[people]]

## Advertising and commerce

A business has ad accounts, and people have roles on them. On organic operations `ad_account_id` acts for the owner, if
the role allows the operation. `add` makes anything that a client can make, by the name of its collection and with the
fields of the request: `campaigns`, `ad_groups`, `ads`, `keywords`, `audiences`, `conversion_tags`, `feeds`,
`product_groups` and more, which the error for an unknown name lists. The same rules hold.

[[ad_accounts]]

The webhook of a lead subscription is called when a test says so, and never by itself.

[[leads]]

## Faults

* A *target* is an operation (`"pins/create"`; [operations.md](operations.md) lists them, `"oauth/authorize"` is the
  authorization page, `"media/upload"` the upload of a video), a pattern of operations (`"boards/*"`) or of paths
  (`"/v5/boards/*"`), or `"*"`.
* `times=3` is the next three, `after=1, times=1` the second, neither is every one. `probability=0.1` is one in ten,
  under the same seed always the same ones. `user` and `app` make it theirs alone.
* `takes_effect` says whether the request takes effect, whatever the client sees: after
  `disconnect("pins/create", takes_effect=True)` there is a Pin, and with `takes_effect=False` there is none.
* A server waits for `delay` and `slow` in real time, as for the *Slow* button of the authorization page: clients lose
  patience in real time; nothing else does. The fixtures let it pass on the fake's clock: in process, a client whose
  time-out is shorter gets the time-out at once; over a socket, `real_delays=True` of the marker lets it really pass,
  for an application whose own time-out is to be met.
* `fields={"name": "Ideas"}` makes it concern only requests that say so in their path, query or body, and
  `request_headers` those that have these headers.
* A fault that no request has met is a warning of the plugin, and `unused` over HTTP.

[[faults]]

### The errors

By these `fail` refuses; `details={"name": "board_id"}` fills in what is in braces. Those at the end are for
the authorization page, and for the storage of uploads (`"media/upload"`). `"as_described:403"` is the first 403 that
Pinterest's reference documents for the operation, `"as_described:403:235"` the one with that code.

[[errors]]

## Quotas

Pinterest's figures: Trial has so many requests a day for the app, Standard so many a minute for each of its users
(`universal`: a second). While the quotas are off nothing is refused, and the headers are sent all the same.

[[quotas]]

## Journal

The last thousand requests with their answers, secrets shortened. Beside `target`, `user`, `app`, `status` and `error`,
every keyword is a field of the path, the query or the body. The report of a failed test shows the conversation.

[[journal]]

## Worlds by name

One server holds many worlds, each below `/w/NAME`, with everything that the root has: parallel workers never meet.

[[worlds]]

## The description

[[description]]
"""
TABLES: dict[str, Iterable[Control]] = {
    "settings": settings.table,
    "clock": clock.table,
    "people": [*people.table, *debug.table],
    "ad_accounts": ad_accounts.table,
    "leads": leads.table,
    "faults": faults.table,
    "quotas": quotas.table,
    "journal": journal.table,
    "worlds": worlds.table,
    "description": meta_controls,
}
ERROR_HEADER = """\
| Error | Status | Code | Message |
|---|---|---|---|
"""


def page() -> str:
    """Write the whole page."""
    text = TEMPLATE.replace("[[errors]]\n", ERROR_HEADER + "".join(map(_error, ERRORS.values())))
    return re.sub(r"\[\[(\w+)]]\n", lambda found: "\n".join(map(section, TABLES[found[1]])), text)


def section(row: Control) -> str:
    """Describe one control under its heading: what it does, and an example through each door."""
    named, others = arguments(row.function)
    shown = [_argument(name, argument) for name, argument in named.items()]
    shown += [] if others is None else ["and others by their names" if shown else "by their names"]
    doors = {"Fixture": f"`{fixture(row)}`", "Python": f"`{row.python}`", "HTTP": f"`{http(row)}`"}
    lines = {**doors, **({"Arguments": ", ".join(shown)} if shown else {})}
    return f"### {title(row)}\n\n{row.summary}\n\n" + "".join(f"- {name}: {text}\n" for name, text in lines.items())


def title(row: Control) -> str:
    """Return what names a control, and no other."""
    return f"`{row.method} {row.path}`"


def fixture(row: Control) -> str:
    """Write the example through a fixture."""
    through = re.sub(r"\bmock\.(clock|faults|journal|quotas)\b", r"pinterest_\1", row.python)
    return re.sub(r"\bmock\b", "pinterest_server.mock", through)


def http(row: Control) -> str:
    """Write the example over HTTP: method, path, and the body if there is one."""
    given = _given(row)
    path = PREFIX + row.path.format_map(given)
    rest = {name: value for name, value in given.items() if name not in row.path_arguments}
    if not rest:
        return f"{row.method} {path}"
    return f"GET {path}?{urlencode(rest, safe='/')}" if row.method == "GET" else f"{row.method} {path} {_json(rest)}"


def _error(kind: ErrorKind | PageErrorKind | S3ErrorKind) -> str:
    message = kind.message.replace("\n", " ")
    return f"| `{kind.name}` | {kind.status} | {kind.code} | {message} |\n"


def _given(row: Control) -> dict[str, Any]:
    """Return the arguments of the example by their names, but for the mock."""
    call = ast.parse(row.python, mode="eval").body
    if not isinstance(call, ast.Call):
        return {}
    _, *names = inspect.signature(row.function).parameters
    values = [value for value in call.args if not isinstance(value, (ast.Name, ast.Attribute))]
    given = {**dict(zip(names, values, strict=False)), **{str(one.arg): one.value for one in call.keywords}}
    return {name: ast.literal_eval(value) for name, value in given.items()}


def _argument(name: str, argument: Argument) -> str:
    options = f" ({', '.join(map(str, found))})" if (found := _options(argument.hint)) else ""
    if argument.required:
        return f"**`{name}`**{options}"
    usual = argument.default
    if usual is None or usual == () or options:
        return f"`{name}`{options}"
    return f"`{name}` = {' '.join(usual) if isinstance(usual, tuple) else _json(usual)}"


def _options(hint: Any) -> list[Any]:
    """List the values that the type allows."""
    parts = typing.get_args(hint)
    return list(parts) if typing.get_origin(hint) is Literal else [one for part in parts for one in _options(part)]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
