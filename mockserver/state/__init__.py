"""The state of one fake, and how a test changes it."""
