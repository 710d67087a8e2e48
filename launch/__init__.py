"""Sets the project up and runs it, with nothing but a system Python and its standard library."""
