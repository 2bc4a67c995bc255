"""The budgets of the design, measured by ``python3 .ci/dev.py bench``. Nothing is asserted here."""
