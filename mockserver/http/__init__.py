"""HTTP helpers that all parts of the fake share: bodies, queries, responses, HTML pages and forms."""
