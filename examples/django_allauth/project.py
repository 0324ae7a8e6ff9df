"""A Django project whose people log in with Pinterest, through the provider that django-allauth brings along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import django
from django.conf import settings
from django.core.management import call_command

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

HOST = "shop.example"
CALLBACK = f"http://{HOST}/accounts/pinterest/login/callback/"


def configure(app_id: str, app_secret: str) -> None:
    """Set Django up, once in a process, with a database in memory."""
    app = {"client_id": app_id, "secret": app_secret, "key": ""}
    settings.configure(
        SECRET_KEY="a test's own",
        ALLOWED_HOSTS=[HOST],
        ROOT_URLCONF=__name__,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
            "allauth",
            "allauth.account",
            "allauth.socialaccount",
            "allauth.socialaccount.providers.pinterest",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            "allauth.account.middleware.AccountMiddleware",
        ],
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
            }
        ],
        LOGGING_CONFIG=None,
        LOGIN_REDIRECT_URL="/",
        SOCIALACCOUNT_LOGIN_ON_GET=True,
        SOCIALACCOUNT_STORE_TOKENS=True,
        SOCIALACCOUNT_PROVIDERS={"pinterest": {"APP": app, "SCOPE": ["user_accounts:read", "boards:read"]}},
    )
    django.setup()
    call_command("migrate", verbosity=0)


def home(request: HttpRequest) -> HttpResponse:
    """Greet whoever is logged in."""
    from django.http import HttpResponse

    user: Any = getattr(request, "user")  # noqa: B009 - a middleware puts it there
    return HttpResponse(f"Hello, {user.get_username() or 'stranger'}.".encode())


def __getattr__(name: str) -> Any:
    """Make the URLs, which can only be made once Django is set up."""
    if name != "urlpatterns":
        raise AttributeError(name)
    from django.urls import include, path

    return [path("", home), path("accounts/", include("allauth.urls"))]
