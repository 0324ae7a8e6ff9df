"""Answer the operations without handlers of their own: by shape from what is kept, or by example of the schema."""
