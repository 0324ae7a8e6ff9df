"""The pages of the data, `/data`: all things of each kind in production and in the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.storage import image_host
from mockserver.web.dashboard import kinds
from mockserver.web.dashboard.by_hand import form_to_make
from mockserver.web.dashboard.listing import paged
from mockserver.web.dashboard.places import crumbs, environment_of, name_of, record_of
from mockserver.web.dashboard.rows import row_of
from mockserver.web.dashboard.suggestions import suggestions
from mockserver.web.dashboard.thing import TREE, show_thing
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Request, Response

    from mockserver.model.store import Environment
    from mockserver.web.page import PageContext

routes = PageRoutes()

BELONGS = tuple(field for *_, field in TREE)
"""Fields with the id of the thing to which another belongs."""


@routes.get("/data")
def data(page: PageContext) -> Response:
    """Count the things of each kind."""
    store = page.mock.store
    with store.transaction():
        places = [
            {
                "name": place.name,
                "kinds": [(kind, len(kinds.collection_of(place, kind))) for kind in kinds.KINDS.values()],
                "entities": [
                    (name, kinds.label_of(name), count)
                    for name in kinds.entity_collections()
                    if (count := place.entities.count(collection=name))
                ],
            }
            for place in (store.production, store.sandbox)
        ]
    return page.render("dashboard/data.html", places=places)


@routes.get("/data/<environment>/<path:path>")
def things(page: PageContext, environment: str, path: str) -> Response:
    """Show the things of a kind, or one of them."""
    place = environment_of(page, environment)
    name, _, rest = path.partition("/")
    if name in kinds.KINDS:
        return show_thing(page, place, name, record_of(place, name, rest)) if rest else _list_of_kind(page, place, name)
    found = place.entities.get(path)
    if found is not None:
        return show_thing(page, place, found.collection, found)
    if path.rpartition("/")[2] in kinds.entity_collections():
        return _list_of_entities(page, place, path)
    raise LookupError(f"There is nothing at {path[:80]} in {place.name}: it was deleted, or is of another world.")


@routes.get("/picture/<key>")
def picture(page: PageContext, key: str) -> Response:
    """Serve a small picture: the same as under /pinimg/, but the journal does not record it."""
    path = f"/pinimg/400x300/{key[:2]}/{key[2:4]}/{key[4:6]}/{key}.jpg"
    request: Request = type(page.request)({**page.request.environ, "PATH_INFO": path})
    return image_host.serve(page.mock, request)


def _list_of_kind(page: PageContext, place: Environment, name: str) -> Response:
    kind, store, asked = kinds.KINDS[name], page.mock.store, page.request.args
    given = {field: asked[field] for field in kind.filters if asked.get(field)}
    with store.transaction():
        collection = kinds.collection_of(place, kind)
        found = paged(
            page.request,
            collection.listing(**given),
            name=kinds.key_of,
            find=collection.get,
            text=lambda record: f"{kinds.title_of(record)} {record.id}",
            filters=kind.filters,
        )
        rows = [row_of(page, place, name, record) for record in found.rows]
        return page.render(
            "dashboard/things.html",
            environment=place.name,
            kind=kind,
            label=kind.label,
            path=name,
            crumbs=[],
            list=found,
            rows=rows,
            narrowed=[(field, value, name_of(page, place, field, value)) for field, value in given.items()],
            create=None,
            suggestions=suggestions(page.mock, "usernames"),
        )


def _list_of_entities(page: PageContext, place: Environment, path: str) -> Response:
    name, store, asked = path.rpartition("/")[2], page.mock.store, page.request.args
    given = {field: asked[field] for field in BELONGS if asked.get(field)}
    with store.transaction():
        listing = place.entities.listing(**({"path": path} if "/" in path else {"collection": path}))
        for field, value in given.items():
            listing = listing.only(kinds.belongs_to(field, value))
        found = paged(
            page.request,
            listing,
            name=kinds.key_of,
            find=place.entities.get,
            text=lambda record: f"{kinds.title_of(record)} {record.id}",
            filters=BELONGS,
        )
        return page.render(
            "dashboard/things.html",
            environment=place.name,
            kind=None,
            label=kinds.label_of(name),
            path=path,
            crumbs=crumbs(page, place, path.rpartition("/")[0]),
            list=found,
            rows=[row_of(page, place, name, record) for record in found.rows],
            narrowed=[(field, value, value) for field, value in given.items()],
            create=form_to_make(page, place, path),
            suggestions={},
        )
