"""The rules of the client, and what performs them: nothing here is imported by users."""
