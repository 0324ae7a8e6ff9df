"""Named worlds of one server share nothing: who works in one is not seen in another."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.cli.main import main
from mockserver.server.threaded import Server
from mockserver.state.worlds import Worlds
from tests.fake.conftest import Application, Reply
from tests.stores import store_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Inhabitant(Application):
    """An application that lives in a named world: its requests go below `/w/NAME`."""

    def __init__(self, mock: PinterestMock, name: str) -> None:
        world = mock.worlds.get(name)
        super().__init__(world, world.app.id)
        self.http = Client(mock, response_wrapper=Reply)
        self.root = f"/w/{name}"

    def send(self, path: str, method: str = "GET", **request: Any) -> Reply:
        return super().send(self.root + path, method, **request)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def origin(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PinterestMock]:
    with store_address(request.param, tmp_path) as address:
        mock = PinterestMock(seed=3, tier="trial", store=address)
        yield mock
        mock.store.close()


@pytest.fixture
def neighbours(origin: PinterestMock) -> list[Inhabitant]:
    for name in ("one", "two"):
        origin.worlds.add(name)
    return [Inhabitant(origin, name) for name in ("one", "two")]


def test_a_world_begins_as_the_mock_was_made(origin: PinterestMock) -> None:
    made = origin.world()
    origin.add_board("Later")
    origin.clock.freeze(0)
    origin.configure(tier="standard")
    world = origin.worlds.add("fresh")
    assert world.world() == made
    assert (world.clock.frozen, world.settings.seed, world.app.state) == (False, 3, "trial")
    assert [board.name for board in origin.store.production.boards][-1] == "Later"


def test_making_a_world_changes_nothing_in_the_mock(origin: PinterestMock) -> None:
    origin.clock.freeze("2030-01-01")
    origin.faults.fail("boards/list", "rate_limited")
    token = origin.issue_token()["access_token"]
    before = (origin.snapshot()[:-1], origin.world(), origin.clock.time(), origin.faults.planned)
    origin.worlds.add("other")
    assert (origin.snapshot()[:-1], origin.world(), origin.clock.time(), origin.faults.planned) == before
    assert token not in origin.former_tokens


def test_the_whole_flow_stays_in_its_world(origin: PinterestMock, neighbours: list[Inhabitant]) -> None:
    one, two = neighbours
    token = one.sign_in()["access_token"]
    assert one.call("user_account", token).status_code == 200
    assert two.call("user_account", token).status_code == 401
    assert Application(origin, origin.app.id).call("user_account", token).status_code == 401
    code = two.get_code()
    assert one.redeem(code).status_code == 401
    assert two.redeem(code).status_code == 200


def test_clock_faults_quotas_and_journal_are_each_worlds_own(neighbours: list[Inhabitant]) -> None:
    one, two = neighbours
    one.mock.clock.freeze("2031-01-01")
    one.mock.faults.fail("*", "rate_limited")
    one.mock.quotas.on()
    token = two.sign_in()["access_token"]
    assert two.call("boards", token).status_code == 200
    assert not two.mock.quotas.enabled
    assert not one.mock.journal.calls()
    two.mock.reset()
    assert one.mock.faults.planned


def test_controls_and_pages_are_below_the_path(origin: PinterestMock) -> None:
    http = Client(origin)
    made = http.post("/_mock/worlds", json={"name": "three"}).json
    assert made == {"name": "three", "path": "/w/three", "app_id": origin.app.id}
    http.post("/w/three/_mock/users", json={"username": "only-here"})
    assert [user.username for user in origin.worlds.get("three").users][-1] == "only-here"
    assert "only-here" not in [user.username for user in origin.users]
    page = http.get("/w/three/", headers={"Accept": "text/html"})
    assert page.status_code == 200
    links = re.findall(r'(?:href|src|action)="/([^"]*)', page.text)
    assert links
    assert all(link.startswith("w/three/") for link in links)
    assert http.get("/w/three/static/style.css").status_code == 200
    assert http.get("/_mock/worlds").json == [{"name": "three", "path": "/w/three"}]
    assert http.delete("/_mock/worlds/three").status_code == 204
    gone = http.get("/w/three/v5/boards")
    assert gone.status_code == 404
    assert "There is no world 'three'; there are none." in gone.headers["x-pinterest-mock-hint"]


def test_the_first_page_leads_to_each_world(origin: PinterestMock, neighbours: list[Inhabitant]) -> None:
    http, as_a_person = Client(origin), {"Accept": "text/html"}
    links = set(re.findall(r'href="(/w/[^"]*)"', http.get("/", headers=as_a_person).text))
    assert links == {f"{one.root}/" for one in neighbours}
    assert all(http.get(link, headers=as_a_person).status_code == 200 for link in links)
    within = set(re.findall(r'href="(/w/[^"]*)"', http.get("/w/one/", headers=as_a_person).text))
    assert not any("/w/" in link.removeprefix("/w/one") for link in within)


def test_redirects_and_addresses_of_files_lead_into_the_world(neighbours: list[Inhabitant]) -> None:
    one, _ = neighbours
    token = one.sign_in("boards:read pins:read")["access_token"]
    images = one.call("pins", token, page_size=1).body["items"][0]["media"]
    assert '"http://localhost/w/one/pinimg/' in json.dumps(images)
    username = one.mock.users[0].username
    answer = one.send("/apps/login", "POST", data={"user": username, **one.hidden_fields})
    assert answer.headers["Location"] == "/w/one/apps/"


@pytest.mark.parametrize("option", ["--in", "--world"])
def test_the_environment_points_into_a_world(option: str) -> None:
    said = CliRunner().invoke(main, ["env", option, "worker-3"]).output
    assert "export PINTEREST_API_URI=http://127.0.0.1:8642/w/worker-3\n" in said
    assert "export PINTEREST_OAUTH_URI=http://127.0.0.1:8642/w/worker-3\n" in said


def test_the_environment_of_a_world_from_a_file_points_into_another(tmp_path: Path) -> None:
    there, world = PinterestMock(seed=3), tmp_path / "world.json"
    world.write_text(json.dumps(there.world()))
    said = CliRunner().invoke(main, ["env", "--world", str(world), "--in", "worker-3"]).output
    assert "export PINTEREST_API_URI=http://127.0.0.1:8642/w/worker-3\n" in said
    assert f"export PINTEREST_APP_ID={there.app.id}\n" in said


@pytest.mark.parametrize("arguments", [["--in", "a; ls"], ["--in", "x/y"], ["--world", "a b"]])
def test_the_environment_takes_no_name_that_a_world_cannot_have(arguments: list[str]) -> None:
    done = CliRunner().invoke(main, ["env", *arguments])
    assert (done.exit_code, done.stdout) == (2, "")
    assert "The name of a world is up to 64 letters" in done.output


def test_there_are_no_more_than_the_limit(origin: PinterestMock) -> None:
    origin.worlds.limit = 2
    for name in ("a", "b", "a"):
        origin.worlds.add(name)
    with pytest.raises(ValueError, match="There are 2 worlds already"):
        origin.worlds.add("c")


@pytest.mark.parametrize("name", ["", "a/b", "..", "-x", "x" * 65, "\u00e9"])
def test_a_name_is_a_path_segment_that_needs_no_escaping(origin: PinterestMock, name: str) -> None:
    with pytest.raises(ValueError, match="The name of a world"):
        origin.worlds.add(name)


def test_a_world_can_be_made_on_its_first_use(origin: PinterestMock) -> None:
    client = Client(origin, response_wrapper=Reply)
    assert client.get("/w/worker-1/_mock/settings").status_code == 404
    origin.worlds.on_first_use = True
    assert client.get("/w/worker-1/_mock/settings").status_code == 200
    client.post("/w/worker-1/_mock/clock/advance", json={"days": 1})
    assert client.get("/w/worker-1/_mock/clock").json != client.get("/w/worker-2/_mock/clock").json
    assert list(origin.worlds) == ["worker-1", "worker-2"]
    assert client.get("/w/-no-name/_mock/settings").status_code == 404
    origin.worlds.limit = 2
    assert client.get("/w/worker-3/_mock/settings").status_code == 404


def test_whoever_comes_first_makes_the_world_that_all_use(origin: PinterestMock) -> None:
    origin.worlds.on_first_use = True
    with ThreadPoolExecutor(16) as threads:
        worlds = list(threads.map(lambda _: origin.worlds.find("shared"), range(64)))
    assert {id(world) for world in worlds} == {id(origin.worlds.get("shared"))}


def test_worlds_that_nobody_uses_can_go() -> None:
    now = [0.0]
    worlds = Worlds(PinterestMock()._spawn, lambda: now[0])
    worlds.idle = 60
    worlds.add("used")
    worlds.add("left")
    now[0] = 50
    worlds.get("used")
    now[0] = 100
    assert list(worlds) == ["used"]
    assert worlds.find("left") is None


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_kept_world_goes_when_nobody_in_any_process_has_used_it(kind: str, tmp_path: Path) -> None:
    now = [1e9]
    with store_address(kind, tmp_path) as address:
        here, there = (PinterestMock(store=address) for _ in range(2))
        for mock in (here, there):
            mock.worlds._now = lambda: now[0]
        here.worlds.add("made-before-uses-were-noted")
        for mock in (here, there):
            mock.worlds.idle = 60
        for name in ("left", "used here", "used there"):
            here.worlds.add(name.replace(" ", "-"))
        assert len(here.worlds) == 4
        for _ in range(10):
            now[0] += 14
            here.worlds.get("used-here").add_board()
            there.worlds.get("used-there")
        assert list(there.worlds) == list(here.worlds) == ["used-here", "used-there"]
        with pytest.raises(LookupError, match="no world 'left'"):
            here.worlds.get("left")
        now[0] += 91
        assert here.worlds.find("used-here") is None
        assert not here.worlds._worlds
        for mock in (here, there):
            mock.store.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_who_is_in_a_kept_world_when_it_is_dropped_is_told_so(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store_address(kind, tmp_path) as address:
        here, there = (PinterestMock(store=address) for _ in range(2))
        world = here.worlds.add("one")
        token = world.issue_token(scopes="boards:read")["access_token"]
        there.worlds.remove("one")
        monkeypatch.setattr(here.worlds, "find", lambda _: world)
        monkeypatch.setattr(here.worlds, "get", lambda _: world)
        client = Client(here)
        control = client.post("/w/one/_mock/boards", json={})
        assert (control.status_code, control.json) == (
            404,
            {"error": "The world 'one' was dropped. POST /_mock/worlds makes another."},
        )
        called = client.get("/w/one/v5/boards", headers={"Authorization": f"Bearer {token}"})
        assert called.status_code == 404
        assert "was dropped" in called.headers["x-pinterest-mock-hint"]
        for mock in (here, there):
            mock.store.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_kept_world_stays_for_as_long_as_was_said_after_its_last_use(kind: str, tmp_path: Path) -> None:
    now = [1e9]
    with store_address(kind, tmp_path) as address:
        mock = PinterestMock(store=address)
        mock.worlds._now, mock.worlds.idle = (lambda: now[0]), 60
        mock.worlds.add("one")
        now[0] += 14  # too soon after the last use to be noted
        mock.worlds.get("one")
        now[0] += 60
        assert list(mock.worlds) == ["one"]
        now[0] += 30
        assert list(mock.worlds) == []
        mock.store.close()


@pytest.mark.sweep
def test_workers_of_one_server_never_meet(origin: PinterestMock) -> None:
    def work(number: int) -> list[str]:
        origin.worlds.add(f"worker-{number}")
        worker = Inhabitant(origin, f"worker-{number}")
        token = worker.sign_in("boards:read boards:write")["access_token"]
        sent = {"Authorization": f"Bearer {token}"}
        before = {board["id"] for board in worker.call("boards", token).body["items"]}
        for _ in range(5):
            assert worker.send("/v5/boards", "POST", json={"name": "Mine"}, headers=sent).status_code == 201
            after = worker.call("boards", token).body["items"]
            assert [board["name"] for board in after if board["id"] not in before] == ["Mine"]
            worker.mock.reset()
            token = worker.sign_in("boards:read boards:write")["access_token"]
            sent = {"Authorization": f"Bearer {token}"}
        return sorted(before)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(map(tuple, pool.map(work, range(16))))) == 1


NODE_WORKER = """
const [url, name, appId, secret] = process.argv.slice(1);
const root = `${url}/w/${name}`;
const post = (path, body) => fetch(root + path, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
});
const lists = async (token) => (await (await fetch(`${root}/v5/boards?page_size=250`, {
  headers: { Authorization: `Bearer ${token}` },
})).json()).items.filter((board) => board.name === "Mine").length;
const made = await fetch(`${url}/_mock/worlds`, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ name }),
});
if (!made.ok) throw new Error(await made.text());
for (let round = 0; round < 25; round++) {
  await post("/_mock/reset", {});
  const { access_token } = await (await post("/_mock/tokens", { scopes: ["boards:read"] })).json();
  if (await lists(access_token) !== 0) throw new Error(`round ${round} sees another's board`);
  await post("/_mock/boards", { name: "Mine" });
  if (await lists(access_token) !== 1) throw new Error(`round ${round} has lost its board`);
}
console.log("alone");
"""


@pytest.mark.slow
def test_two_workers_in_node_never_meet(origin: PinterestMock) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    with Server(origin).running() as server:
        command = [node, "--input-type=module", "-e", NODE_WORKER]
        workers = [
            subprocess.Popen([*command, server.url, f"worker-{number}"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for number in range(2)
        ]
        said = [worker.communicate() for worker in workers]
    assert [out.decode().strip() for out, _ in said] == ["alone", "alone"], said
