"""TLS for the command: with a certificate that somebody gives, or with one of our own."""

from __future__ import annotations

import contextlib
import socket
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mockserver.certificate import Authority
from mockserver.server import WILDCARDS

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Tls(NamedTuple):
    """The server's side, and the file with what clients have to trust; None where they know themselves."""

    context: ssl.SSLContext
    trust: Path | None


def given_certificate(certificate: str, key: str | None) -> Tls:
    """TLS with the certificate in a PEM file, and its key in another one or the same.

    Raises ValueError, which says what is wrong with them.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate, key)
    except (OSError, ssl.SSLError) as problem:  # the latter is an OSError too, with a text of its own
        reason = getattr(problem, "reason", None) or problem.strerror or problem
        raise ValueError(
            f"{certificate} and {key or 'the key in it'} are no certificate with its key: {reason}."
        ) from None
    return Tls(context, None)


@contextlib.contextmanager
def made_certificate(host: str, trust: Path | None = None) -> Iterator[Tls]:
    """TLS with a certificate for this machine, good for as long as the block lasts.

    The file, `trust` or a temporary one, holds our authority and what the system trusts: clients that are pointed to it
    reach other hosts as well. Raises ImportError where trustme is not installed, OSError where it cannot be written.
    """
    authority = Authority()
    names = [*LOOPBACK, socket.gethostname(), *([] if host in WILDCARDS else [host])]
    context = authority.server_context(*dict.fromkeys(names))
    with contextlib.ExitStack() as stack:
        if trust is None:
            # A directory of its own, which nobody else may write to: who can change the file is trusted.
            directory = stack.enter_context(tempfile.TemporaryDirectory(prefix="pinterest-mock-"))
            trust = Path(directory, "trust.pem")
        trust.write_bytes(authority.pem + system_authorities())
        yield Tls(context, trust)


def system_authorities() -> bytes:
    """The certificates of the authorities that Python's `ssl` trusts here."""
    known = ssl.create_default_context().get_ca_certs(binary_form=True)
    return "".join(map(ssl.DER_cert_to_PEM_cert, known)).encode()
