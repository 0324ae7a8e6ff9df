"""Controls that send leads to webhooks."""

from __future__ import annotations

from mockserver.control.registry import ControlRegistry
from mockserver.state.lifecycle import Lifecycle

table = ControlRegistry(in_transaction=False)  # a webhook may call the mock itself

table.add("POST", "/leads/send", Lifecycle.send_lead, "mock.send_lead()")
