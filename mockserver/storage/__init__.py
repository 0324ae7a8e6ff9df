"""Where videos are uploaded to, and where pictures and videos are served from."""
