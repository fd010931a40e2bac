"""Values as files, one module a format."""
