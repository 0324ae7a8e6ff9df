"""The requests that the fake got and what it answered, to ask about and to show."""
