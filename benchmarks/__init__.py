"""Measure how fast the fake is, compared with a minimal Werkzeug application on the same server."""
