"""The endpoints of the API, one module for each group as Pinterest's reference has them."""
