"""The fake behind the fixtures."""
