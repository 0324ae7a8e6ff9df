"""One request to the API: its route, its caller, and the checks before its handler."""
