"""The ini options, which set up the fake for the whole run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

INI: Mapping[str, str] = {
    "host": "Address on which the fake listens (default 127.0.0.1).",
    "port": "Port on which the fake listens (default: a free one).",
    "app_id": "Id of the app, decimal digits (default: made from the seed).",
    "app_secret": "Secret of the app (default: made from the seed).",
}


def add_ini(parser: pytest.Parser) -> None:
    """Declare the ini options."""
    for name, text in INI.items():
        parser.addini(f"pinterest_{name}", text, default="")
    parser.addini("pinterest_redirect_uris", "Redirect URIs that the app has registered.", type="linelist")
    parser.addini(
        "pinterest_strict",
        "Let a test fail whose application asked the fake for what it does not play (default: a warning).",
        type="bool",
        default=False,
    )


def fake_options(config: pytest.Config) -> dict[str, Any]:
    """Return the arguments with which `PinterestSession` is made.

    Raises:
        pytest.UsageError: an option cannot be used.
    """
    chosen = {name: config.getini(f"pinterest_{name}") for name in INI}
    options = {name: value for name, value in chosen.items() if value}
    if uris := config.getini("pinterest_redirect_uris"):
        options["redirect_uris"] = uris
    port = options.get("port", "0")
    if not (port.isascii() and port.isdigit() and int(port) <= 65535):
        raise pytest.UsageError(f"pinterest_port is a number from 0 to 65535, not {port!r}.")
    return {**options, "port": int(port)}
