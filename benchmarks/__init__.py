"""Timings worth keeping: run by hand with `make bench`, results committed under results/."""
