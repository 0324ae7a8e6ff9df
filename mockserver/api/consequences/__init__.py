"""The rules of the advertising and commerce halves, one module for each family of things.

The things of a family without rules are kept as they are.
"""
