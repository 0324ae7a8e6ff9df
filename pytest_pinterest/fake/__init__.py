"""The fake, as the fixtures have it."""
