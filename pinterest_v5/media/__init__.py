"""Pictures and videos that are sent to Pinterest."""
