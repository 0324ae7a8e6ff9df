"""Business access: who works with a business, who is invited, and who may do what with its assets (BA1-BA45)."""
