"""The `pinterest-mock` command."""
