"""Joining two journals: what a file of trustlog's own says, brought into the one that is here."""
