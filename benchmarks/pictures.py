"""`python -m benchmarks.pictures`: what large pictures do to the command's memory, and to others."""

from __future__ import annotations

import base64
import io
import json
import multiprocessing
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any

from PIL import Image

from benchmarks.clients import FreshClient, SocketClient

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

PICTURES = {"JPEG": 6, "PNG": 2}
ALONE = 3
"""Seconds for which the client that waits is alone, to say what the machine itself makes it wait."""
WIDTH, HEIGHT = 8000, 6000
SCOPES = ["boards:read", "pins:read", "boards:write", "pins:write"]


def photo(number: int, kind: str) -> str:
    """Draw a picture that compresses like a photo, in base64."""
    file = io.BytesIO()
    noise = Image.effect_noise((WIDTH // 8, HEIGHT // 8), 60 + number).convert("RGB")
    noise.resize((WIDTH, HEIGHT), Image.Resampling.BILINEAR).save(file, kind, quality=85, compress_level=1)
    return base64.b64encode(file.getvalue()).decode()


def peak(process: int) -> int:
    """Read the most memory that a process has had, in MB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


class Waits:
    """A client in a process of its own, which asks for its account again and again and notes how long answers take."""

    def __init__(self, port: int, headers: dict[str, str]) -> None:
        context = multiprocessing.get_context("spawn")
        self._over, (self._heard, heard) = context.Event(), context.Pipe(duplex=False)
        self._process = context.Process(target=ask_again, args=[port, headers, self._over, heard])
        self._process.start()
        assert self._heard.recv() == []  # it has begun

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


def measure(port: int, process: int, kind: str, count: int) -> str:
    """Send the photos, fetch them in all sizes at once, and look at the dashboard."""
    client = FreshClient(port)

    def call(method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Any:
        sent = b"" if body is None else json.dumps(body).encode()
        answer = client(method, path, {"Content-Type": "application/json", **(headers or {})}, sent)
        assert answer.status < 400, answer
        return json.loads(answer.body)

    token = call("POST", "/_mock/tokens", {"scopes": SCOPES})["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    board = call("GET", "/v5/boards", headers=headers)["items"][0]["id"]
    photos, before = [photo(number, kind) for number in range(count)], peak(process)
    waits = Waits(port, headers)
    sleep(ALONE)
    alone = waits.end()
    waits, addresses = Waits(port, headers), []
    for data in photos:
        source = {"source_type": "image_base64", "content_type": f"image/{kind.lower()}", "data": data}
        pin = call("POST", "/v5/pins", {"board_id": board, "media_source": source}, headers)
        addresses += [image["url"].partition(str(port))[2] for image in pin["media"]["images"].values()]
    with ThreadPoolExecutor(len(addresses)) as pool:
        list(pool.map(lambda address: client("GET", address, {}, b""), addresses))
    client("GET", "/", {}, b"")
    found = waits.end()
    kept = sum(len(data) for data in photos) * 3 // 4 // 1_000_000
    return (
        f"{count} {kind}s of {WIDTH * HEIGHT // 1_000_000} megapixels ({kept} MB) in {len(addresses)} sizes: a peak of"
        f" {peak(process)} MB ({before} MB before); other requests waited {found[len(found) // 2]:.0f} ms (median),"
        f" {found[-1]:.0f} ms (longest of {len(found)}); before that, {alone[-1]:.0f} ms (longest of {len(alone)})"
    )


def main() -> None:
    command = [sys.executable, "-m", "mockserver", "--port", "0", "--quiet"]
    for kind, count in PICTURES.items():
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - this package
            assert server.stdout is not None
            ready = next(line for line in server.stdout if "ready at" in line)
            try:
                print(measure(int(ready.strip().rpartition(":")[2]), server.pid, kind, count))
            finally:
                server.terminate()


if __name__ == "__main__":
    main()
