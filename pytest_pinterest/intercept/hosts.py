"""Map the paths of Pinterest's hosts to paths of the fake."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from mockserver.http.public_urls import DOWNLOADS, PICTURES, UPLOADS
from mockserver.http.responses import ErrorResponse
from mockserver.model import errors

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PICTURE_HOST = "i.pinimg.com"
UPLOAD_HOST = "pinterest-media-upload.s3-accelerate.amazonaws.com"
REPORT_HOST = "pinterest-waterloo.s3.amazonaws.com"
TAG_HOST = "ct.pinterest.com"
HOSTS: dict[str, dict[str, str]] = {
    "www.pinterest.com": {"/oauth": "/oauth"},
    "api.pinterest.com": {"/v5": "/v5"},
    "api-sandbox.pinterest.com": {"/v5": "/sandbox/v5"},
    UPLOAD_HOST: {"": "/upload"},
    PICTURE_HOST: {"": "/pinimg"},
    REPORT_HOST: {"": "/downloads"},
    TAG_HOST: {"/v3": "/v3"},
}
"""For each host, the prefixes of its paths and the paths on the fake's origin (H1, H3, H4, M2, P5, AR18, TG13)."""

ORIGINS = {
    PICTURES: f"https://{PICTURE_HOST}",
    UPLOADS: f"https://{UPLOAD_HOST}/",
    DOWNLOADS: f"https://{REPORT_HOST}",
}


class Hosts:
    """A WSGI application that answers for Pinterest's hosts, chosen by `Host`, with the fake's application."""

    def __init__(self, app: WSGIApplication) -> None:
        self.app = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        host = environ.get("HTTP_HOST", "").partition(":")[0].lower()
        path = environ["PATH_INFO"]
        for begin, place in HOSTS.get(host, {}).items():
            if path == begin or path.startswith(f"{begin}/"):
                there = place + path.removeprefix(begin)
                return self.app({**environ, **ORIGINS, "PATH_INFO": there}, start_response)
        paths = " or ".join(f"{begin}/" for begin in HOSTS.get(host, {})) or "nothing"
        refusal = errors.ROUTE_NOT_FOUND.with_hint(f"Of {host} the mock plays {paths}, not {quote(path)}.")
        return ErrorResponse(refusal)(environ, start_response)
