"""All that one fake knows, and what a test can do to it."""
