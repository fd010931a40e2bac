"""What a person can do to a journal: a function a verb, each one transaction."""
