"""Worlds as data: read from a TOML or JSON file or a dict, and written out again."""
