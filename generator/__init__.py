"""Makes a Python SDK, its command line and its tests of a spec in YAML."""
