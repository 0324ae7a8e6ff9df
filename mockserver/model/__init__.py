"""The records, where they are kept, the clock, the settings, and the rules of each."""
