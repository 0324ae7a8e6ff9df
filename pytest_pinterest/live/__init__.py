"""Live mode, in which the fixtures talk to Pinterest itself."""
