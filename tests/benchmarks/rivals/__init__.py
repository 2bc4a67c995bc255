"""Our client beside others on a portal that misbehaves: ``python -m tests.benchmarks.rivals``."""
