"""What every face of the fake needs of HTTP: bodies, queries, answers, HTML, forms."""
