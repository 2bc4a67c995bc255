"""Other clients of this API, unchanged, call the simulated portal."""
