"""What the fake remembers.

Records never change: a change makes a new one (`dataclasses.replace`), so a snapshot is a shallow copy.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, NamedTuple, TypeAlias

from mockserver.model.business_access import AssetAccess as AssetAccess
from mockserver.model.business_access import Invite as Invite
from mockserver.model.business_access import Relationship as Relationship
from mockserver.model.business_access import SharedAudience as SharedAudience
from mockserver.model.entity_paths import collection_of, parent_of

AppState = Literal["pending", "rejected", "trial", "standard", "deactivated"]
RefreshProfile = Literal["continuous", "legacy"]
EnvironmentName = Literal["production", "sandbox"]
Grant = Literal["authorization_code", "refresh_token", "client_credentials", "conversion", "portal"]
Privacy = Literal["PUBLIC", "PROTECTED", "SECRET"]
AiDisclosure = Literal["AI_MODIFIED", "SYNTHETIC_PERFORMER"]
"""What a creator says of the part that AI had in a Pin (P1)."""
AccountType = Literal["BUSINESS", "PINNER"]
Currency = Literal[
    "UNK",
    "USD",
    "GBP",
    "CAD",
    "EUR",
    "AUD",
    "NZD",
    "SEK",
    "ILS",
    "CHF",
    "HKD",
    "JPY",
    "SGD",
    "KRW",
    "NOK",
    "DKK",
    "PLN",
    "RON",
    "HUF",
    "CZK",
    "BRL",
    "MXN",
    "ARS",
    "CLP",
    "COP",
    "INR",
    "TRY",
]
"""Of an ad account (FX15)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class App:
    """A connected app. `state` is its access tier, or why it has none (L5-L11)."""

    id: str
    secret: str = field(repr=False)
    name: str
    owner_id: str
    redirect_uris: tuple[str, ...]
    state: AppState = "standard"
    refresh: RefreshProfile = "continuous"
    features: frozenset[str] = frozenset()
    """Restricted and beta features granted beyond the tier (L10)."""
    former_secrets: tuple[str, ...] = field(default=(), repr=False)
    """Those before the last reset (V4)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AppForm:
    """What the owner of an app wrote in the forms of the developer portal (L2, L9)."""

    app_id: str
    company: str
    website: str
    privacy_policy: str
    purpose: str
    use_cases: tuple[str, ...]
    audience: str
    sent_at: float
    video: str | None = None
    """The address of the recording that a request for Standard access comes with."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mail:
    """A letter to the owner of an app, which never leaves the mock."""

    id: str
    user_id: str
    app_id: str
    sent_at: float
    subject: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Interest:
    """A topic that people follow (U9)."""

    id: str
    key: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class User:
    """A Pinterest account."""

    id: str
    username: str
    account_type: AccountType = "PINNER"
    business_name: str | None = None
    about: str = ""
    website_url: str = ""
    monthly_views: int = 0
    interests: tuple[Interest, ...] = ()
    linked_business_ids: tuple[str, ...] = ()
    """The business accounts that this person runs beside this one (U3)."""
    active: bool = True
    two_factor: bool = True
    """Whether client credentials may act for this user (T10)."""
    system: bool = False
    """Whether this is a system user, the only kind whose tokens can be revoked (RV2)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AuthorizationCode:
    """A code that the authorization page gave out (A15, A16). Times are Unix seconds."""

    code: str = field(repr=False)
    app_id: str
    user_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    expires_at: float
    spent_at: float | None = None
    grant_id: str = ""
    """Of the tokens that it buys."""
    challenge: str | None = None
    """The S256 or plain PKCE challenge, kept for the strict mode (Q12)."""
    challenge_method: str = "plain"


@dataclass(frozen=True, kw_only=True, slots=True)
class AccessToken:
    """An access token, of any grant (T20)."""

    token: str = field(repr=False)
    app_id: str
    user_id: str
    scopes: tuple[str, ...]
    grant: Grant
    expires_at: float | None
    """Unix seconds; None for a conversion token, which outlives every test (CV2)."""
    ended: str | None = None
    """Why the token died before its time, in words for the developer."""
    grant_id: str = ""
    """The same for all tokens of one authorization, refreshed or not; empty where there was none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RefreshToken:
    """A refresh token; `expires_at` is in Unix seconds (T21)."""

    token: str = field(repr=False)
    app_id: str
    user_id: str
    scopes: tuple[str, ...]
    expires_at: float
    ended: str | None = None
    access_token: str = field(default="", repr=False)
    """The one that came with it, or of its last refresh (Q10)."""
    continuous: bool = False
    """Whether an app of the legacy profile has asked for rotation, which then goes on (T6, T8)."""
    grant_id: str = ""
    """As of the access token."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Board:
    """A board. Times are Unix seconds."""

    id: str
    owner_id: str
    collaborator_ids: tuple[str, ...] = ()
    """With whom the owner shares this group board (B10)."""
    name: str
    description: str = ""
    privacy: Privacy = "PUBLIC"
    is_ads_only: bool = False
    created_at: float
    pins_modified_at: float
    """When a Pin last came to the board, left it or was changed on it."""

    @property
    def member_ids(self) -> tuple[str, ...]:
        """Who may see the board whatever its privacy, and pin to it."""
        return (self.owner_id, *self.collaborator_ids)


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A section of a board (B11)."""

    id: str
    board_id: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Follow:
    """That somebody follows a person, or a board."""

    follower_id: str
    followed_id: str
    since: float

    @property
    def id(self) -> str:
        """Who follows whom; a pair is there once."""
        return f"{self.follower_id} {self.followed_id}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Website:
    """A website that a user has claimed (U8)."""

    owner_id: str
    address: str
    verified_at: float

    @property
    def id(self) -> str:
        """Who claims what; a pair is there once."""
        return f"{self.owner_id} {self.address}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A still image: its size in pixels, its most frequent colour, and the key of its address."""

    key: str
    """Of a `Blob`, or of a stand-in, which says itself what it shows."""
    width: int
    height: int
    color: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Blob:
    """The bytes of an uploaded picture or small video, kept as they came."""

    key: str
    content_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class MediaUpload:
    """A video that was announced, and perhaps sent (M1-M6)."""

    id: str
    owner_id: str
    created_at: float
    uploaded_at: float | None = None
    size: int = 0
    """Bytes."""
    file_key: str | None = None
    """Of the `Blob` with the file, if it was small enough to keep."""
    defect: str | None = None
    """Why processing fails, in words for the developer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageMedia:
    """One picture: the media of most Pins."""

    media_type: ClassVar[str] = "image"
    creative_type: ClassVar[str] = "REGULAR"

    cover: Picture


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """One picture of a carousel, with its own texts."""

    picture: Picture
    title: str | None = None
    description: str | None = None
    link: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CarouselMedia:
    """Two to five pictures."""

    media_type: ClassVar[str] = "multiple_images"
    creative_type: ClassVar[str] = "CAROUSEL"

    slots: tuple[Slot, ...]
    index: int = 0
    """Which of them is shown first."""

    @property
    def cover(self) -> Picture:
        """The picture that stands for the Pin."""
        return self.slots[self.index].picture


@dataclass(frozen=True, kw_only=True, slots=True)
class VideoMedia:
    """A video, by the upload that it came from."""

    media_type: ClassVar[str] = "video"
    creative_type: ClassVar[str] = "VIDEO"

    cover: Picture
    upload_id: str
    width: int
    height: int
    duration: int
    """Milliseconds."""
    file_key: str | None = None
    """Of the `Blob` with the file, if it was small enough to keep."""


PinMedia: TypeAlias = "ImageMedia | CarouselMedia | VideoMedia"
"""What a Pin shows. Each has a `cover`, the picture that stands for it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pin:
    """A Pin; `created_at` is in Unix seconds."""

    id: str
    owner_id: str
    board_id: str
    section_id: str | None = None
    parent_pin_id: str | None = None
    title: str | None = None
    description: str | None = None
    link: str | None = None
    alt_text: str | None = None
    is_standard: bool = True
    has_been_promoted: bool = False
    is_product: bool = False
    """Whether the Pin shows a product of its owner's, which others of theirs can be tagged with (P1, PT6)."""
    ai_disclosures: tuple[AiDisclosure, ...] = ()
    product_tags: tuple[str, ...] = ()
    """The ids of the product Pins that this one is tagged with (PT1)."""
    media: PinMedia
    dominant_color: str | None = None
    """As the creator gave it; None for the colour of the cover (P8)."""
    created_at: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Entity:
    """Hold a thing of the advertising or commerce half of the API, such as a campaign or a feed."""

    path: str
    """Its collection within its parents: `ad_account/549755885175/campaigns`."""
    id: str
    """Unique in its collection: an id of digits, as a rule."""
    key: str
    """The path and the id."""
    owner_id: str
    """Whose it is: the user who made it."""
    fields: dict[str, Any]
    """What answers show of it. They are never changed in place."""
    created_at: float
    updated_at: float

    @property
    def collection(self) -> str:
        """Return the name of its collection: `campaigns`."""
        return collection_of(self.path)

    @property
    def parent_path(self) -> str:
        """Return whose it is: `ad_account/549755885175`."""
        return parent_of(self.path)


@dataclass(frozen=True, kw_only=True, slots=True)
class AdAccount:
    """An ad account of a business (AC5)."""

    id: str
    owner_id: str
    name: str
    country: str = "US"
    """ISO 3166-1, two letters."""
    currency: Currency = "USD"
    time_zone: str | None = None
    """A name such as `Europe/Paris`; None where it was never set (AC10)."""
    created_at: float
    updated_at: float


class Caller(NamedTuple):
    """Who makes a request: the app, the user it acts for, and the scopes that it was given."""

    app: App | None = None
    user: User | None = None
    scopes: tuple[str, ...] = ()
