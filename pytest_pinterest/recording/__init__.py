"""Record a conversation with Pinterest (`--pinterest-record-values`) and replay it (`replay=` of the marker)."""
