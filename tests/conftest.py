"""For every test: property tests keep no files and do not fail for being slow on a busy machine."""

from hypothesis import settings

settings.register_profile("project", database=None, deadline=None, derandomize=True)
settings.load_profile("project")
