"""`pinterest-mock demo`: the whole flow, step by step, with the real client over a real socket."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import click

from pinterest_v5.core.redact import conceal, redact
from pinterest_v5.errors import GrantInvalidError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pinterest_v5.api import Api
    from pinterest_v5.models import Token

SHOWN = 4
"""The most boards, and the most Pins, that are shown."""


@click.command(short_help="Play the whole flow, and show each step.")
def demo() -> None:
    """Play the whole flow against an embedded fake, and show each step."""
    import httpx

    from mockserver.server.threaded import Server
    from mockserver.wsgi import PinterestMock
    from pinterest_v5.api import Api

    mock = PinterestMock()
    with Server(mock, inline=True).running() as server, httpx.Client(trust_env=False) as http:

        def new_api() -> Api:
            return Api(
                mock.app.id,
                mock.app.secret,
                access_token="",
                redirect_uri=mock.app.redirect_uris[0],
                api_url=server.url,
                oauth_url=server.url,
                http_client=http,  # uses no proxy
            )

        say("A fake of Pinterest is listening", server.url, f"app {mock.app.id}, {mock.app.name}")
        play(new_api, mock.users[0].username)


def play(new_api: Callable[[], Api], username: str) -> None:
    """Go through the whole OAuth flow as that person, and print each step."""
    import httpx

    from pytest_pinterest.fake.consent import give_consent

    with new_api() as api:
        url, _ = api.get_authorization_url()
        say("The application sends a person's browser to the authorization page", url)

        with httpx.Client(trust_env=False) as browser:
            redirect = give_consent(browser, url, user=username)
        say(f"{username} gives access, and the browser is sent back to", conceal(redirect))

        say("The application exchanges the code for tokens", *summary(api.generate_access_token(response=redirect)))

        account = api.user_account.get()
        say("Now it may read the account", f"{account['username']}, {account['account_type']}")
        boards = itertools.islice(api.boards.list(), SHOWN)
        say("... the boards", *(f"{board['name']} ({board.get('pin_count', 0)} Pins)" for board in boards))
        say("... and the Pins", *(pin["title"] or "untitled" for pin in itertools.islice(api.pins.list(), SHOWN)))

        say("A refresh replaces both tokens", *summary(api.refresh_access_token()))

    with new_api() as thief:
        try:
            thief.generate_access_token(response=redirect, state=None)
        except GrantInvalidError as refused:
            say("The code was good once: whoever tries it again is refused", str(refused))


def summary(token: Token) -> list[str]:
    """List the fields of the token endpoint's answer, with its secrets shortened."""
    secret = ("access_token", "refresh_token")
    return [f"{name}: {redact(str(value)) if name in secret else value}" for name, value in token.items()]


def say(step: str, *lines: str) -> None:
    """Print a step in bold, and its lines below."""
    click.secho(step, bold=True)
    for line in lines:
        click.echo(f"    {line}")
    click.echo()
