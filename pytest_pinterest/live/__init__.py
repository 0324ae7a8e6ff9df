"""Pinterest itself, as the fixtures have it."""
