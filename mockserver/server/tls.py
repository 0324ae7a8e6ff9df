"""TLS for the command, with a given certificate or with one that is made for the run."""

from __future__ import annotations

import contextlib
import socket
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mockserver.server.threaded import WILDCARDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    import trustme

LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Tls(NamedTuple):
    """The server's TLS context, and the file of certificates that clients must trust; None with a given certificate."""

    context: ssl.SSLContext
    trust: Path | None


def given_certificate(certificate: str, key: str | None) -> Tls:
    """Load the certificate in a PEM file, and its key in another one or the same.

    Raises ValueError, which says what is wrong with them.
    """
    try:
        for file in filter(None, (certificate, key)):
            Path(file).read_bytes()
    except OSError as problem:  # ssl's own error would not name the file
        raise ValueError(f"Cannot read {problem.filename}: {problem.strerror}.") from None

    def passphrase() -> str:
        raise ValueError(
            f"The key in {key or certificate} is encrypted, and nobody is asked for its passphrase."
            f" Give a key without one: openssl pkey -in {key or certificate} -out plain.pem."
        )

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate, key, passphrase)
    except ssl.SSLError as problem:
        reason = f": {problem.reason}" if problem.reason else ""
        raise ValueError(
            f"{certificate} is not a certificate whose key is in {key or 'it'}{reason}."
            " --cert wants a PEM file with the certificate and those that vouch for it, --key one with its private key."
        ) from None
    return Tls(context, None)


@contextlib.contextmanager
def made_certificate(host: str, trust: Path | None = None) -> Iterator[Tls]:
    """Make a certificate for this machine, to serve TLS with for as long as the block lasts.

    The file, `trust` or a temporary one, holds our authority and what the system trusts: clients that are pointed to it
    reach other hosts as well. Raises ImportError where trustme is not installed, OSError where it cannot be written.
    """
    authority = Authority()
    names = [*LOOPBACK, socket.gethostname(), *([] if host in WILDCARDS else [host])]
    context = authority.server_context(*dict.fromkeys(names))
    with contextlib.ExitStack() as stack:
        if trust is None:
            # A private directory: anyone who could write to the file would be trusted by the clients.
            directory = stack.enter_context(tempfile.TemporaryDirectory(prefix="pinterest-mock-"))
            trust = Path(directory, "trust.pem")
        trust.write_bytes(authority.pem + system_authorities())
        yield Tls(context, trust)


def system_authorities() -> bytes:
    """Return the certificates of the authorities that Python's `ssl` trusts here."""
    known = ssl.create_default_context().get_ca_certs(binary_form=True)
    return "".join(map(ssl.DER_cert_to_PEM_cert, known)).encode()


class Authority:
    """A certificate authority made for this run. Its key is never written to a file.

    Raises ImportError where trustme is not installed.
    """

    def __init__(self) -> None:
        try:
            import trustme
        except ImportError:
            raise ImportError(
                "Certificates are made with trustme, which is not installed: pip install 'pytest-pinterest[tls]'."
            ) from None
        self._authority: trustme.CA = trustme.CA(organization_name="Pinterest mock", key_type=trustme.KeyType.ECDSA)

    @property
    def pem(self) -> bytes:
        """The certificate of the authority itself, which clients trust."""
        return self._authority.cert_pem.bytes()

    def server_context(self, *names: str) -> ssl.SSLContext:
        """Make the server's side of TLS, under these host names or addresses."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(*names).configure_cert(context)
        return context
