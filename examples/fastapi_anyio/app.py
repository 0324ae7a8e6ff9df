"""A FastAPI application whose people log in with Pinterest; it runs on asyncio and on trio."""

from __future__ import annotations

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import RedirectResponse

from pinterest_v5 import AsyncApi, AuthorizationError

REDIRECT_URI = "http://testserver/callback"

app = FastAPI()


@app.get("/login")
async def login() -> RedirectResponse:
    async with AsyncApi(redirect_uri=REDIRECT_URI) as api:
        url, state = api.get_authorization_url()
    leaving = RedirectResponse(url)
    leaving.set_cookie("state", state, httponly=True, samesite="lax")
    return leaving


@app.get("/callback")
async def callback(request: Request) -> list[str]:
    async with AsyncApi(redirect_uri=REDIRECT_URI) as api:
        try:
            await api.generate_access_token(response=str(request.url), state=request.cookies.get("state", ""))
        except AuthorizationError as refused:
            raise HTTPException(403, str(refused)) from None
        return [board["name"] async for board in api.boards.list()]
