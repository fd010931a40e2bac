"""A private, local-first journal for people who lead."""

__version__ = "0.1.0"
