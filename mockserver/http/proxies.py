"""Let clients reach the fake directly where the environment names a proxy for everything else."""

from __future__ import annotations

import os
from urllib.request import getproxies_environment

LOOPBACK = ("127.0.0.1", "localhost", "::1")
ALL = "*"


def no_proxy(*hosts: str) -> dict[str, str]:
    """Return the variables that keep clients from asking a proxy for these hosts and for loopback.

    Nothing where the environment names no proxy, in either case of letters. Both cases of `NO_PROXY` are returned:
    some programs read one, some the other.
    """
    proxies = getproxies_environment()
    present = proxies.pop("no", "") or os.environ.get("no_proxy") or os.environ.get("NO_PROXY", "")
    if not proxies or present == ALL:  # a * among other hosts does not mean all
        return {}
    exempt = ",".join(dict.fromkeys([*filter(None, (part.strip() for part in present.split(","))), *LOOPBACK, *hosts]))
    return {"no_proxy": exempt, "NO_PROXY": exempt}
