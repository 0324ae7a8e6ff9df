"""Answer the operations that nobody wrote by hand: by shape from what is kept, or by example of the schema."""
