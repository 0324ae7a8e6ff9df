"""The fake's records and their store, its clock, settings and behaviours, and the rules of each."""
