"""How the schema came to be: numbered, frozen steps of SQL text, run on any connection.

A new journal is made by running them all. A step is never edited after a release, and never
imports the tables of today.
"""
