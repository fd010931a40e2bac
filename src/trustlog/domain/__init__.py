"""What trustlog is about: values and pure functions, no files, no clock, no screen."""
