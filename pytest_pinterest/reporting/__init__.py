"""Add the conversation to reports, and shorten secrets in them."""
