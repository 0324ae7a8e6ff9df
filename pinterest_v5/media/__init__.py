"""Files on their way to Pinterest."""
