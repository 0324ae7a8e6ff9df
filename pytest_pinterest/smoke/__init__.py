"""What has to work everywhere: the same tests against the fake and against Pinterest.

pytest --pyargs pytest_pinterest.smoke
pytest --pyargs pytest_pinterest.smoke --pinterest-live
"""
