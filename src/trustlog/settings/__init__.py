"""The names, kinds and defaults of settings, and where the journal is."""
