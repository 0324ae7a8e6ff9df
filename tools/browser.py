"""Drive Chromium without a window over WebDriver; it needs Debian's packages `chromium` and `chromium-driver`."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selenium.webdriver.remote.webelement import WebElement

PATIENCE = 20
"""Seconds that a page may take on a busy machine."""
ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-back-forward-cache",  # nobody goes back, and each page that is kept has a process
)


_SET_UP: WeakKeyDictionary[Chrome, dict[str, object]] = WeakKeyDictionary()
"""The parameters of each browser's last set-up commands, by command."""


def missing() -> str | None:
    """Say which of the two programs this machine lacks, in a sentence; None if it has both."""
    absent = [name for name in ("chromium", "chromedriver") if shutil.which(name) is None]
    return f"This machine has no {' and no '.join(absent)}; Debian: chromium chromium-driver." if absent else None


@contextmanager
def chromium(*, width: int = 1200, height: int = 900, javascript: bool = True) -> Iterator[Chrome]:
    """Open a fresh browser, and close it at the end."""
    options = ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in (*ARGUMENTS, f"--window-size={width},{height}"):
        options.add_argument(argument)
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        driver.implicitly_wait(0)
        yield driver
    finally:
        driver.quit()


def leave(browser: Chrome, by: WebElement) -> None:
    """Click, and wait until the next page has taken the place of this one."""
    by.click()

    def left(_: object) -> bool:
        try:
            by.is_enabled()
        except WebDriverException:
            return True
        return False

    WebDriverWait(browser, PATIENCE, 0.05).until(left)


def resize(browser: Chrome, width: int, height: int, *, dark: bool = False) -> None:
    """Show pages as a screen of this size does, in the bright or the dark scheme."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
    set_up = _SET_UP.setdefault(browser, {})
    for command, wanted in (
        ("Emulation.setDeviceMetricsOverride", metrics),
        ("Emulation.setEmulatedMedia", {"features": scheme}),
    ):
        if set_up.get(command) != wanted:  # each command causes a new layout
            browser.execute_cdp_cmd(command, wanted)
            set_up[command] = wanted
