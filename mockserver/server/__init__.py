"""A server for any WSGI application, over HTTP/1.1 and TLS."""
