"""Our client beside others on a portal that misbehaves: ``python -m tests.benchmarks.rivals``."""

import sys
from pathlib import Path

# The environments of the clients are made by what makes the gates'.
sys.path.insert(0, str(Path(__file__).resolve().parents[3] / ".ci"))
