"""A certificate authority of our own, for TLS that clients can verify."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import trustme


class Authority:
    """Vouches for the names that it is asked to, before those who are told to trust it. Its key never leaves it.

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
        """The server's side of TLS, under these host names or addresses."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(*names).configure_cert(context)
        return context
