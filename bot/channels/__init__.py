"""The channels people use; each only carries."""
