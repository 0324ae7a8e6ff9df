"""All resources of an `Api`, both hand-written and generated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from pinterest_v5.core.endpoint import Mode
from pinterest_v5.resources.generated import GeneratedResources

if TYPE_CHECKING:
    from pinterest_v5.resources.boards import Boards
    from pinterest_v5.resources.media import MediaUploads
    from pinterest_v5.resources.pins import Pins
    from pinterest_v5.resources.reports import Reports
    from pinterest_v5.resources.search import Search
    from pinterest_v5.resources.user_account import UserAccount

HERE = __name__.rpartition(".")[0]


class AllResources(GeneratedResources[Mode]):
    """Declares the hand-written resources."""

    if TYPE_CHECKING:
        user_account: UserAccount[Mode]
        boards: Boards[Mode]
        pins: Pins[Mode]
        media: MediaUploads[Mode]
        reports: Reports[Mode]
        search: Search[Mode]

    _homes: ClassVar[dict[str, str]] = {
        **GeneratedResources._homes,
        "user_account": f"{HERE}.user_account:UserAccount",
        "boards": f"{HERE}.boards:Boards",
        "pins": f"{HERE}.pins:Pins",
        "media": f"{HERE}.media:MediaUploads",
        "reports": f"{HERE}.reports:Reports",
        "search": f"{HERE}.search:Search",
    }
