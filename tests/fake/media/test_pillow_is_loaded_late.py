"""Pillow costs nothing until a picture is decoded or served."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
from mockserver import PinterestMock
from werkzeug.test import Client

mock = PinterestMock()
headers = {"Authorization": "Bearer " + mock.issue_token()["access_token"]}
pins = Client(mock).get("/v5/pins", headers=headers).json["items"]
pin = next(pin for pin in pins if pin["media"]["media_type"] == "image")
assert "PIL" not in sys.modules
Client(mock).get(pin["media"]["images"]["150x150"]["url"])
assert "PIL" in sys.modules
"""


@pytest.mark.slow
def test_pillow_is_not_loaded_for_addresses_of_pictures() -> None:
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)
