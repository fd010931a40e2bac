"""Readers of other tools' journals, a module a format (see `exchange/incoming.py`)."""
