"""The endpoints of the API, with one module for each group of Pinterest's reference."""
