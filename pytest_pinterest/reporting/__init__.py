"""What reports show, and what they must not."""
