"""The documentation that travels with the fake: its pages, the facts in them, and how they become HTML."""
