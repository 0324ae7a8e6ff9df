"""What Pinterest's API answers: the organic half by hand, the rest by rules, by shape and by example."""
