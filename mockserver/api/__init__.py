"""The answers of Pinterest's API: the organic half is written by hand, the rest follows rules, shapes and examples."""
