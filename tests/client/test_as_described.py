"""Methods and types are as Pinterest's description has them: all 39 operations, every parameter and every key."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import pytest

from pinterest_v5 import models
from pinterest_v5.base import BaseApi
from pinterest_v5.core.call import Call
from pinterest_v5.resources.boards import Boards
from pinterest_v5.resources.media import MediaUploads
from pinterest_v5.resources.pins import Pins
from pinterest_v5.resources.search import Search
from pinterest_v5.resources.user_account import UserAccount
from tests.oracle import contract, oracle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Json = dict[str, Any]

TAGS = {"user_account", "boards", "pins", "media", "search"}
METHODS: dict[str, Any] = {
    "boards/list": Boards.list,
    "boards/get": Boards.get,
    "boards/create": Boards.create,
    "boards/update": Boards.update,
    "boards/delete": Boards.delete,
    "boards/list_pins": Boards.list_pins,
    "board_sections/list": Boards.list_sections,
    "board_sections/create": Boards.create_section,
    "board_sections/update": Boards.update_section,
    "board_sections/delete": Boards.delete_section,
    "board_sections/list_pins": Boards.list_section_pins,
    "pins/list": Pins.list,
    "pins/get": Pins.get,
    "pins/create": Pins.create,
    "pins/update": Pins.update,
    "pins/delete": Pins.delete,
    "pins/save": Pins.save,
    "pins/analytics": Pins.get_analytics,
    "multi_pins/analytics": Pins.get_analytics_of_many,
    "media/list": MediaUploads.list,
    "media/get": MediaUploads.get,
    "media/create": MediaUploads.register,
    "search_user_boards/get": Search.list_boards,
    "search_user_pins/list": Search.list_pins,
    "search_partner_pins": Search.list_partner_pins,
    "user_account/get": UserAccount.get,
    "user_account/analytics": UserAccount.get_analytics,
    "user_account/analytics/top_pins": UserAccount.get_top_pins,
    "user_account/analytics/top_video_pins": UserAccount.get_top_video_pins,
    "linked_business_accounts/get": UserAccount.list_businesses,
    "followers/list": UserAccount.list_followers,
    "user_following/get": UserAccount.list_following,
    "boards_user_follows/list": UserAccount.list_following_boards,
    "follow_user/update": UserAccount.follow,
    "user_websites/get": UserAccount.list_websites,
    "verify_website/update": UserAccount.verify_website,
    "unverify_website/delete": UserAccount.unverify_website,
    "website_verification/get": UserAccount.get_website_verification,
    "user_account/followed_interests": UserAccount.list_followed_interests,
}
OUR_OWN = {"cover", "progress", "deadline"}
"""What `pins.create` does beyond the operation."""


class Described:
    """One operation of the description."""

    def __init__(self, method: str, path: str, operation: Json) -> None:
        self.call = method.upper(), path.strip("/").replace("{", "").replace("}", "")
        parameters = [resolve(parameter) for parameter in operation.get("parameters", [])]
        self.required = {one["name"]: one.get("required", False) for one in parameters}
        self.query = [one["name"] for one in parameters if one["in"] == "query"]
        self.choices = {one["name"]: choices for one in parameters if (choices := choices_of(one["schema"]))}
        content = operation.get("requestBody", {}).get("content", {})
        body = properties(content["application/json"]["schema"]) if content else {}
        self.body = {name for name, schema in body.items() if not resolve(schema).get("readOnly")}


def resolve(schema: Json) -> Json:
    while "$ref" in schema:
        node: Any = oracle().description
        for step in schema["$ref"].split("/")[1:]:
            node = node[step]
        schema = node
    return schema


def properties(schema: Json) -> dict[str, Json]:
    schema = resolve(schema)
    found: dict[str, Json] = {}
    for part in schema.get("allOf", []):
        found |= properties(part)
    found |= schema.get("properties", {})
    return found


def choices_of(schema: Json) -> set[Any]:
    schema = resolve(schema)
    if "items" in schema:
        return choices_of(schema["items"])
    return set(schema.get("enum", [])).union(*map(choices_of, schema.get("oneOf", [])))


def operations() -> Iterator[tuple[str, Described]]:
    for path, methods in oracle().description["paths"].items():
        for method, operation in methods.items():
            if isinstance(operation, dict) and TAGS & set(operation.get("tags", [])):
                yield operation["operationId"], Described(method, path, operation)


class Recorder:
    """Stands in for a resource and notes the call of a flow."""

    def _flow(self, call: Call[Any]) -> Iterator[Any]:
        self.call = call
        yield from ()


def call_of(method: Callable[..., Any]) -> Call[Any]:
    """What a method sends if every argument is its own name."""
    recorder = Recorder()
    names = [name for name in inspect.signature(method).parameters if name not in {"self", *OUR_OWN}]
    made = method(recorder, **{name: {name: name} if name == "media_source" else name for name in names})
    if isinstance(made, Call):
        return made
    list(made)
    return recorder.call


def test_all_39_are_there() -> None:
    assert len(METHODS) == 39
    assert set(METHODS) == {operation_id for operation_id, _ in operations()}


@pytest.mark.parametrize(
    ("operation_id", "method"),
    [
        *METHODS.items(),
        ("oauth/token", BaseApi.generate_access_token),
        ("oauth/token", BaseApi.refresh_access_token),
        ("oauth/token", BaseApi.client_credentials_token),
        ("token/revoke", BaseApi.revoke_token),
        ("oauth/conversion_token", BaseApi.conversion_token),
    ],
)
def test_the_docstring_names_the_operation_and_its_scopes(operation_id: str, method: Any) -> None:
    text = inspect.getdoc(method) or ""
    assert f"\n\nOperation `{operation_id}`." in text
    (described,) = (one for one in contract()["operations"] if one["id"] == operation_id)
    assert {scope for scope in described["scopes"] if f"`{scope}`" not in text} == set()


@pytest.mark.parametrize(("operation_id", "described"), list(operations()))
def test_every_parameter_is_sent_under_its_name(operation_id: str, described: Described) -> None:
    call = call_of(METHODS[operation_id])
    assert (call.method, call.path) == described.call
    assert call.params == {name: name for name in described.query}
    assert set(call.json or {}) == described.body
    for name, value in (call.json or {}).items():
        assert value == ({name: name} if name == "media_source" else name)


@pytest.mark.parametrize(("operation_id", "described"), list(operations()))
def test_what_is_optional_can_be_left_out(operation_id: str, described: Described) -> None:
    parameters = inspect.signature(METHODS[operation_id]).parameters
    for name, required in described.required.items():
        assert (parameters[name].default is inspect.Parameter.empty) == required, name


REQUESTS: dict[str, Any] = {
    "PinMediaSourceImageURL": models.ImageURL,
    "PinMediaSourceImageBase64": models.ImageBase64,
    "PinMediaSourceImagesURL": models.ImagesURL,
    "PinMediaSourceImagesURLItem": models.ImageURLItem,
    "PinMediaSourceImagesBase64": models.ImagesBase64,
    "PinMediaSourceImagesBase64Item": models.ImageBase64Item,
    "PinMediaSourceVideoID": models.VideoID,
    "PinMediaSourcePinURL": models.PinURL,
    "CarouselSlot": models.CarouselSlot,
}
ANSWERS: dict[str, Any] = {
    "Account": models.Account,
    "AnalyticsMetricsResponse": models.Analytics,
    "Board": models.Board,
    "BoardMedia": models.BoardMedia,
    "BoardOwner": models.Owner,
    "BoardSection": models.BoardSection,
    "ImageDetails": models.Image,
    "ImageMetadata": models.ListedImage,
    "Interest": models.Interest,
    "LinkedBusiness": models.LinkedBusiness,
    "Media": models.Media,
    "MediaUpload": models.MediaUpload,
    "Pin": models.Pin,
    "PinMediaWithImage": models.ImageMedia,
    "PinMediaWithImageAndVideo": models.MixedMedia,
    "PinMediaWithImages": models.ImagesMedia,
    "PinMediaWithVideo": models.VideoMedia,
    "PinMediaWithVideos": models.VideosMedia,
    "SummaryPin": models.SummaryPin,
    "TopPinsAnalyticsResponse": models.TopPins,
    "UserSummary": models.UserSummary,
    "UserWebsiteSummary": models.Website,
    "UserWebsiteVerificationCode": models.WebsiteVerification,
    "VideoMetadataWithItemType": models.ListedVideo,
}
CHOICES: dict[str, Any] = {
    "BoardPrivacy": models.BoardPrivacy,
    "BoardUpdatePrivacy": models.UpdatedBoardPrivacy,
    "CreativeType": models.CreativeType,
    "MediaUploadStatus": models.MediaStatus,
}
OF_PARAMETERS: dict[str, Any] = {
    "app_types": models.AppType,
    "content_type": models.ContentType,
    "creative_types": models.CreativeType,
    "feed_type": models.FollowingFeed,
    "from_claimed_content": models.ClaimedContent,
    "pin_filter": models.PinFilter,
    "pin_format": models.PinFormat,
    "pin_type": models.PinType,
    "privacy": models.BoardPrivacyFilter,
    "sort_by": models.TopPinsOrder,
    "sort_by of user_account/analytics/top_video_pins": models.TopVideoPinsOrder,
    "source": models.Source,
    "split_field": models.AccountSplit,
    "split_field of pins/analytics": models.PinSplit,
}
OPEN = {"metric_types", "created_in_last_n_days"}
"""Of a wider type, for more figures come with nearly every version of the API."""


def schema_of(name: str) -> Json:
    schema: Json = oracle().description["components"]["schemas"][name]
    return schema


@pytest.mark.parametrize("name", [*REQUESTS, *ANSWERS])
def test_a_type_has_every_key(name: str) -> None:
    type_ = {**REQUESTS, **ANSWERS}[name]
    assert set(get_type_hints(type_)) == set(properties(schema_of(name)))


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_needs_what_pinterest_needs(name: str) -> None:
    assert REQUESTS[name].__required_keys__ == set(schema_of(name).get("required", []))


@pytest.mark.parametrize("name", ANSWERS)
def test_what_may_be_null_is_typed_so(name: str) -> None:
    hints = get_type_hints(ANSWERS[name])
    for key, schema in properties(schema_of(name)).items():
        if schema.get("nullable"):
            assert type(None) in get_args(hints[key]), key


@pytest.mark.parametrize("name", CHOICES)
def test_choices_are_the_same(name: str) -> None:
    assert set(get_args(CHOICES[name])) == set(schema_of(name)["enum"])


@pytest.mark.parametrize(("operation_id", "described"), list(operations()))
def test_choices_of_parameters_are_the_same(operation_id: str, described: Described) -> None:
    for name in described.choices.keys() - OPEN:
        ours = OF_PARAMETERS.get(f"{name} of {operation_id}", OF_PARAMETERS[name])
        assert set(get_args(ours)) == described.choices[name], name


def test_choices_of_how_to_verify_a_website_are_the_same() -> None:
    schema = properties(schema_of("UserWebsiteVerifyRequest"))["verification_method"]
    assert set(get_args(models.VerificationMethod)) == set(schema["enum"])
