"""The `pinterest-mock` command: options, what it prints, and serving."""
