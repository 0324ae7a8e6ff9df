"""Tests of the most basic behaviour, which run against the fake and against Pinterest.

pytest --pyargs pytest_pinterest.smoke
pytest --pyargs pytest_pinterest.smoke --pinterest-live
"""
