"""Pins and their analytics."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing
from pinterest_v5.media.media_source import is_media_id, source_of, video_source
from pinterest_v5.resources.media import DEADLINE, MediaUploads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.core.flow import Flow
    from pinterest_v5.media.media_source import Cover, Media
    from pinterest_v5.media.upload import File, Progress
    from pinterest_v5.models import (
        AppType,
        CarouselSlot,
        CreativeType,
        Page,
        Pin,
        PinAnalyticsBySplit,
        PinFilter,
        PinsAnalytics,
        PinSplit,
        PinType,
    )


class Pins(Resource[Mode]):
    """`api.pins`: Pins and their analytics."""

    @listing
    def list(
        self,
        page_size: int | None = None,
        bookmark: str | None = None,
        *,
        pin_filter: PinFilter | None = None,
        include_protected_pins: bool | None = None,
        pin_type: PinType | None = None,
        creative_types: Sequence[CreativeType] | None = None,
        pin_metrics: bool | None = None,
        ad_account_id: str | None = None,
    ) -> Call[Page[Pin]]:
        """List the account's Pins. Scopes `boards:read` and `pins:read` (P12, S4).

        Operation `pins/list`.

        Args:
            page_size: Pins on a page, 1 to 250; Pinterest's default is 25 (F6).
            bookmark: start where an earlier page ended.
            pin_filter: leave some Pins out.
            include_protected_pins: list Pins on protected boards too.
            pin_type: only Pins of this type.
            creative_types: only Pins of these formats.
            pin_metrics: give each Pin its metrics (P13).
            ad_account_id: act for the owner of this ad account (F12).
        """
        return operation("GET pins", locals())

    @endpoint
    def get(self, pin_id: str, *, pin_metrics: bool | None = None, ad_account_id: str | None = None) -> Call[Pin]:
        """Return a Pin. Scopes `boards:read` and `pins:read` (S4).

        Operation `pins/get`.

        Args:
            pin_id: the Pin.
            pin_metrics: give its metrics too (P13).
            ad_account_id: act for the owner of this ad account (F12).

        Raises:
            NotFoundError: no such Pin, or none that this account can see (code 50).
        """
        return operation("GET pins/{pin_id}", locals())

    @endpoint
    def create(
        self,
        board_id: str,
        media_source: Media,
        *,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        board_section_id: str | None = None,
        dominant_color: str | None = None,
        parent_pin_id: str | None = None,
        sponsor_id: str | None = None,
        cover: Cover | None = None,
        progress: Progress | None = None,
        deadline: float = DEADLINE,
        ad_account_id: str | None = None,
    ) -> Flow[Pin]:
        """Publish a Pin. Scopes `boards:read`, `boards:write`, `pins:read`, `pins:write` (P3, P4).

        Operation `pins/create`.

            api.pins.create(board_id, "photo.jpg", title="Hello")
            api.pins.create(board_id, "https://example.com/photo.jpg", link="https://example.com/")
            api.pins.create(board_id, ["front.png", "back.png"])
            api.pins.create(board_id, "clip.mp4", cover="cover.jpg", progress=print)

        A video is uploaded and waited for first: `api.media` has the steps one by one.

        Args:
            board_id: the board.
            media_source: a path, the bytes of a file, an open one, the URL of a picture, two to five pictures, the
                media id of an uploaded video, or a dict as Pinterest's reference has it.
            title: at most 100 characters (P2).
            description: at most 800.
            link: where the Pin leads, at most 2,048.
            alt_text: what there is to see, for who cannot; at most 500.
            board_section_id: a section of the board.
            dominant_color: `#rrggbb`; by default Pinterest's own measure of the picture.
            parent_pin_id: the Pin that this one was saved from.
            sponsor_id: the account of a paid partner (closed beta).
            cover: for a video: a picture as path, bytes or URL, or the second at which to take one; by default its
                start.
            progress: for a video file: called with the bytes sent so far and in all.
            deadline: for a video file: seconds to wait until it is processed.
            ad_account_id: act for the owner of this ad account (F12).

        Raises:
            ForbiddenError: the app has Trial access, or the board is not this account's (code 29).
            MediaError: the video was refused, or was not processed in time.
            ValueError: `media_source` is nothing that a Pin can be made of.
            TypeError: it is neither a path nor bytes nor an open binary file.
        """
        create = operation("POST pins", locals(), besides=("media_source", "cover", "progress", "deadline"))
        source = (
            video_source(cast("str", media_source), cover) if is_media_id(media_source) else source_of(media_source)
        )
        if source is None:
            uploads: MediaUploads[Mode] = MediaUploads(self)
            work = MediaUploads.upload_video(uploads, cast("File", media_source), progress, deadline)
            uploaded = yield from self._flow(work)
            source = video_source(uploaded["media_id"], cover)
        create.json["media_source"] = source
        pin: Pin = yield from self._flow(create)
        return pin

    @endpoint
    def update(
        self,
        pin_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        board_id: str | None = None,
        board_section_id: str | None = None,
        carousel_slots: Sequence[CarouselSlot] | None = None,
        ad_account_id: str | None = None,
    ) -> Call[Pin]:
        """Change what is given; the rest stays. Scopes `boards:read`, `boards:write`, `pins:read`, `pins:write` (P10).

        Operation `pins/update`.

        Raises:
            ForbiddenError: the app has not been granted `pin_edit`, as with Trial access (L7).
        """
        return operation("PATCH pins/{pin_id}", locals())

    @endpoint
    def delete(self, pin_id: str, *, ad_account_id: str | None = None) -> Call[None]:
        """Delete a Pin. Scopes `boards:read`, `boards:write`, `pins:read`, `pins:write` (P11).

        Operation `pins/delete`.
        """
        return operation("DELETE pins/{pin_id}", locals(), answer=Nothing)

    @endpoint
    def save(
        self,
        pin_id: str,
        board_id: str | None = None,
        board_section_id: str | None = None,
        *,
        ad_account_id: str | None = None,
    ) -> Call[Pin]:
        """Save a Pin to one of the account's boards, and return the new one, whose `parent_pin_id` is this (P9).

        Operation `pins/save`.

        Scopes `boards:read`, `boards:write`, `pins:read`, `pins:write`.
        """
        return operation("POST pins/{pin_id}/save", locals())

    @endpoint
    def get_analytics(
        self,
        pin_id: str,
        start_date: str,
        end_date: str,
        metric_types: Sequence[str],
        *,
        app_types: AppType | None = None,
        split_field: PinSplit | None = None,
        ad_account_id: str | None = None,
    ) -> Call[PinAnalyticsBySplit]:
        """Return how a Pin does. Scopes `boards:read`, `pins:read` (P14).

        Operation `pins/analytics`.

        Args:
            pin_id: the Pin.
            start_date: first day, `2026-11-01`, at most 90 days back.
            end_date: last day.
            metric_types: the figures wanted, such as `["IMPRESSION", "SAVE"]`.
            app_types: only what happened on such devices.
            split_field: one set of figures for each value of this field, instead of one under `all`.
            ad_account_id: act for the owner of this ad account (F12).
        """
        return operation("GET pins/{pin_id}/analytics", locals())

    @endpoint
    def get_analytics_of_many(
        self,
        pin_ids: Sequence[str],
        start_date: str,
        end_date: str,
        metric_types: Sequence[str],
        *,
        app_types: AppType | None = None,
        ad_account_id: str | None = None,
    ) -> Call[PinsAnalytics]:
        """Return how 1 to 100 Pins do, in one call. Scopes `boards:read`, `pins:read` (P14).

        Operation `multi_pins/analytics`. As `get_analytics`; beta, for apps with the grant (L10).
        """
        return operation("GET pins/analytics", locals())
