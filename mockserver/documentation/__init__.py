"""The documentation that is installed with the fake: its pages, the facts in them, and their HTML."""
