"""A conversation with Pinterest that can be replayed: `--pinterest-record-values`, and `replay=` of the marker."""
