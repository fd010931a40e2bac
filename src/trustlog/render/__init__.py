"""Values as lines of text; it never prints."""
