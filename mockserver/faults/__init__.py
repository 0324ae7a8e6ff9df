"""Faults, which go wrong on purpose: their plan, and how they change an answer."""
