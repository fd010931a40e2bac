"""What a person can ask of a journal: values with every number in them."""
