"""HTTP/1.1 (RFC 9112) between a socket and a WSGI application (PEP 3333)."""
