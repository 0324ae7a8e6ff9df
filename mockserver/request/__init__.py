"""One request to the API: its route, its caller, and whether it may pass."""
