"""Business access: members and partners of a business, invites, and permissions on its assets (BA1-BA45)."""
