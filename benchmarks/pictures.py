"""`python -m benchmarks.pictures`: what six photos of 48 megapixels do to the command's memory, and to others."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import Any

from PIL import Image

from benchmarks.clients import FreshClient, SocketClient

PHOTOS = 6
WIDTH, HEIGHT = 8000, 6000
SCOPES = ["boards:read", "pins:read", "boards:write", "pins:write"]


def photo(number: int) -> str:
    """A picture that compresses like a photo, in base64."""
    file = io.BytesIO()
    noise = Image.effect_noise((WIDTH // 8, HEIGHT // 8), 60 + number).convert("RGB")
    noise.resize((WIDTH, HEIGHT), Image.Resampling.BILINEAR).save(file, "JPEG", quality=85)
    return base64.b64encode(file.getvalue()).decode()


def peak(process: int) -> int:
    """The most memory that a process has had, in MB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


class Waits:
    """A client that asks for its account again and again, and notes how long each answer takes."""

    def __init__(self, port: int, headers: dict[str, str]) -> None:
        self.milliseconds: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._ask, args=[SocketClient(port), headers])
        self._thread.start()

    def _ask(self, client: SocketClient, headers: dict[str, str]) -> None:
        with client:
            while not self._over.wait(0.005):
                begun = perf_counter()
                client("GET", "/v5/user_account", headers, b"")
                self.milliseconds.append((perf_counter() - begun) * 1e3)

    def end(self) -> list[float]:
        """All waits, the shortest first."""
        self._over.set()
        self._thread.join()
        return sorted(self.milliseconds)


def measure(port: int, process: int) -> str:
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
    photos, before = [photo(number) for number in range(PHOTOS)], peak(process)
    waits, addresses = Waits(port, headers), []
    for data in photos:
        source = {"source_type": "image_base64", "content_type": "image/jpeg", "data": data}
        pin = call("POST", "/v5/pins", {"board_id": board, "media_source": source}, headers)
        addresses += [image["url"].partition(str(port))[2] for image in pin["media"]["images"].values()]
    with ThreadPoolExecutor(len(addresses)) as pool:
        list(pool.map(lambda address: client("GET", address, {}, b""), addresses))
    client("GET", "/", {}, b"")
    found = waits.end()
    kept = sum(len(data) for data in photos) * 3 // 4 // 1_000_000
    return (
        f"{PHOTOS} photos of {WIDTH * HEIGHT // 1_000_000} megapixels ({kept} MB) in {len(addresses)} sizes: a peak of"
        f" {peak(process)} MB ({before} MB before); other requests waited {found[len(found) // 2]:.0f} ms (median),"
        f" {found[-1]:.0f} ms (longest of {len(found)})"
    )


def main() -> None:
    command = [sys.executable, "-m", "mockserver", "--port", "0", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - this package
        assert server.stdout is not None
        ready = next(line for line in server.stdout if "ready at" in line)
        try:
            print(measure(int(ready.strip().rpartition(":")[2]), server.pid))
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
