"""`/_mock`: what a test does to the fake, over HTTP."""
