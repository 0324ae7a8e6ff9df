"""Measure what large pictures cost the command's memory and other clients: `python -m benchmarks.pictures`."""

from __future__ import annotations

import base64
import io
import json
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PIL import Image

from benchmarks.clients import FreshClient, SocketClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.synchronize import Event

CASES = [("JPEG", 6, False), ("JPEG", 5, True), ("PNG", 2, False), ("WEBP", 2, False), ("GIF", 2, False)]
"""Format and number of the pictures, and whether they make one carousel. Pins refuse the last two formats (P4)."""
ACCEPTED = ("JPEG", "PNG")
STORES = "PINTEREST_TEST_STORES"
"""The environment variable with stores to measure besides memory and SQLite in a file, separated by spaces."""
WIDTH, HEIGHT = 8000, 6000
SCOPES = ["boards:read", "pins:read", "boards:write", "pins:write"]


def photo(number: int, kind: str) -> str:
    """Draw a picture that compresses like a photo, in base64."""
    file = io.BytesIO()
    noise = Image.effect_noise((WIDTH // 8, HEIGHT // 8), 60 + number).convert("RGB")
    picture = noise.resize((WIDTH, HEIGHT), Image.Resampling.BILINEAR)
    if kind == "GIF":
        picture = picture.quantize(16)  # with more colours it would not fit in a body
    picture.save(file, kind, quality=85, compress_level=1)
    return base64.b64encode(file.getvalue()).decode()


def peak(process: int) -> int:
    """Read the most memory that a process has had, in MB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


class Waits:
    """A client in its own process that reads its account again and again and records how long each answer takes."""

    def __init__(self, port: int, headers: dict[str, str]) -> None:
        context = multiprocessing.get_context("spawn")
        self._over, (self._heard, heard) = context.Event(), context.Pipe(duplex=False)
        self._process = context.Process(target=ask_again, args=[port, headers, self._over, heard])
        self._process.start()
        assert self._heard.recv() == []  # the client has started

    def end(self) -> list[float]:
        """Stop, and return all waits in milliseconds, the shortest first."""
        self._over.set()
        found: list[float] = self._heard.recv()
        self._process.join()
        return found


def ask_again(port: int, headers: dict[str, str], over: Event, heard: Any) -> None:
    """Ask again and again, and send how long each answer took: the process of `Waits`."""
    found: list[float] = []
    with SocketClient(port) as client:
        heard.send(found)
        while not over.wait(0.005):
            begun = perf_counter()
            client("GET", "/v5/user_account", headers, b"")
            found.append((perf_counter() - begun) * 1e3)
    heard.send(sorted(found))


def authorized(port: int) -> dict[str, str]:
    """The header with a token of the server there."""
    body = json.dumps({"scopes": SCOPES}).encode()
    answer = FreshClient(port)("POST", "/_mock/tokens", {"Content-Type": "application/json"}, body)
    return {"Authorization": f"Bearer {json.loads(answer.body)['access_token']}"}


def measure(port: int, process: int, idle: int, kind: str, count: int, *, as_carousel: bool) -> str:
    """Send the photos, fetch them in all sizes at once, and look at the dashboard."""
    client = FreshClient(port)

    def send(method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Any:
        sent = b"" if body is None else json.dumps(body).encode()
        return client(method, path, {"Content-Type": "application/json", **(headers or {})}, sent)

    def call(*request: Any, **options: Any) -> Any:
        answer = send(*request, **options)
        assert answer.status < 400, answer
        return json.loads(answer.body)

    headers = authorized(port)
    board = call("GET", "/v5/boards", headers=headers)["items"][0]["id"]
    photos, before = [photo(number, kind) for number in range(count)], peak(process)
    waits, beside, addresses = Waits(port, headers), Waits(idle, authorized(idle)), []
    items = [{"content_type": f"image/{kind.lower()}", "data": data} for data in photos]
    sources: list[dict[str, Any]] = [{"source_type": "image_base64", **item} for item in items]
    if as_carousel:
        sources = [{"source_type": "multiple_image_base64", "items": items}]
    for source in sources:
        answer = send("POST", "/v5/pins", {"board_id": board, "media_source": source}, headers)
        if kind in ACCEPTED:
            addresses += [image["url"].partition(str(port))[2] for image in images_of(answer)]
    with ThreadPoolExecutor(len(addresses) or 1) as pool:
        list(pool.map(lambda address: client("GET", address, {}, b""), addresses))
    client("GET", "/", {}, b"")
    found, unhindered = waits.end(), beside.end()
    kept = sum(len(data) for data in photos) * 3 // 4 // 1_000_000
    what = f"{count} {kind}s{' in a carousel' if as_carousel else ''}"
    return (
        f"{what} of {WIDTH * HEIGHT // 1_000_000} megapixels ({kept} MB) in {len(addresses)} sizes: a peak of"
        f" {peak(process)} MB ({before} MB before); other requests waited {found[len(found) // 2]:.0f} ms (median),"
        f" {found[-1]:.0f} ms (longest of {len(found)}); those to an idle server meanwhile, {unhindered[-1]:.0f} ms"
    )


def images_of(answer: Any) -> Any:
    """Return the pictures of a Pin that was created, in all sizes."""
    assert answer.status == 201, answer
    media = json.loads(answer.body)["media"]
    return [image for part in media.get("items", [media]) for image in part["images"].values()]


def main() -> None:
    with TemporaryDirectory() as folder:
        stores = ["memory", f"sqlite:///{folder}/world.db", *os.environ.get(STORES, "").split()]
        for store in stores:
            print(store.partition(":")[0])
            for kind, count, as_carousel in CASES:
                print(f"  {measured(store, kind, count, as_carousel=as_carousel)}", flush=True)


def measured(store: str, kind: str, count: int, *, as_carousel: bool) -> str:
    """Start a command for this store and an idle one beside it, and return the result of `measure`."""
    with running(store) as (process, port), running("memory") as (_, idle):
        return measure(port, process, idle, kind, count, as_carousel=as_carousel)


@contextmanager
def running(store: str) -> Iterator[tuple[int, int]]:
    """Run a command with this store, and return its process id and its port."""
    command = [sys.executable, "-m", "mockserver", "--port", "0", "--quiet", "--store", store]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - the command of this project
        assert server.stdout is not None
        ready = next(line for line in server.stdout if "ready at" in line)
        try:
            yield server.pid, int(ready.strip().rpartition(":")[2])
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
