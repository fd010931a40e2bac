"""Pages: what a report found, as HTML in one file."""
