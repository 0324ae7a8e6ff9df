"""Read the fake's answers with strict clients that are generated from Pinterest's description.

    python -m tools.strict_clients record answers.json
    scratch/bin/python tools/strict_clients.py parse answers.json pinterestsdk

The first command calls each operation with made-up arguments, as the test of the client's methods does, and records the
answers. The second one needs nothing but the installed client, and reads each answer as that client would.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from pathlib import Path
from typing import Any

TYPES = re.compile(r"_response_types_map[^=]*= \{(.*?)\}.*?method='(\w+)',\s*resource_path='([^']+)'", re.DOTALL)
TYPE = re.compile(r"(?m)^\s*'(\d+)': \"?([^\"\n]+?)\"?,?\s*$")


def record(file: str) -> None:
    """Call each operation that has a generated method, and write down the answers."""
    import httpx

    from mockserver.contract.description import contract
    from mockserver.model.scopes import scopes
    from mockserver.wsgi import PinterestMock
    from pinterest_v5 import Api, PinterestException
    from pinterest_v5.paging import Paged
    from pytest_pinterest.fake.transport import InProcessTransport
    from tests.fake.conftest import Application
    from tests.fake.derived.conftest import Caller
    from tests.fake.derived.test_the_client_calls_every_operation import METHODS, World, arguments

    mock = PinterestMock()
    snapshot, answers = mock.snapshot(), []
    came: list[httpx.Response] = []
    for resource, name, operation_id in METHODS:
        mock.restore(snapshot)
        caller = Caller(Application(mock, mock.app.id), mock.issue_token(scopes=tuple(scopes()))["access_token"])
        client = httpx.Client(
            transport=InProcessTransport(mock), event_hooks={"response": [httpx.Response.read, came.append]}
        )
        method = getattr(getattr(Api(access_token=caller.token, http_client=client, retries=0), resource), name)
        operation = contract().operation(operation_id)
        given = arguments(method, operation, World(caller), complete=True)
        try:
            answer = method(**given)
            if isinstance(answer, Paged):
                answer.page()
        except PinterestException:
            pass  # refusals must be readable, too
        answers.append([operation.method, operation.path, came[-1].status_code, came[-1].text])
    Path(file).write_text(json.dumps(answers), encoding="utf-8")
    say(f"{len(answers)} answers")


def parse(file: str, package: str) -> None:
    """Read the answers with an installed client."""
    client = importlib.import_module(package)
    folder = Path(str(client.__file__)).parent / "api"
    source = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py")))
    types = {(method, path): dict(TYPE.findall(text)) for text, method, path in TYPES.findall(source)}
    read = refused = 0
    for method, path, status, text in json.loads(Path(file).read_text(encoding="utf-8")):
        described: Any = types.get((method, path), {}).get(str(status))
        if described in (None, "None"):
            continue
        try:
            client.ApiClient().deserialize(text, described, "application/json")
            read += 1
        except Exception as error:  # any error means that the client could not read it
            refused += 1
            say(f"{method} {path} {status}: {' '.join(str(error).split())[:300]}")
    say(f"{package} knows {len(types)} operations; of the answers it read {read} and refused {refused}")


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    if sys.argv[1] == "record":
        record(sys.argv[2])
    else:
        parse(sys.argv[2], sys.argv[3])
