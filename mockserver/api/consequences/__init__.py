"""The rules of the advertising and commerce halves: one small module for each family of things.

Where a family has no rules, its things are simply kept.
"""
