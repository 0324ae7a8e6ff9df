"""The authorization page and the token endpoint."""
