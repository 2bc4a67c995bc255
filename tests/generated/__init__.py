"""The documented examples as tests, written by the build."""
