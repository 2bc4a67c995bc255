"""Benchmarks beside other packages, each a program that prints its rows as JSON."""
