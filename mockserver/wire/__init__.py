"""HTTP/1.1 (RFC 9112) between a socket and a WSGI application (PEP 3333)."""

from __future__ import annotations


class ClientGone(ConnectionError):
    """The client closed the connection, or it was cut: nobody is left to answer."""
