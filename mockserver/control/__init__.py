"""The control API at `/_mock`, with which tests change the fake over HTTP."""
