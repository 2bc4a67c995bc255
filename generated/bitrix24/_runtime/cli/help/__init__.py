# Copied from generator/runtime/cli/help/__init__.py: edit it there, then build.
"""Help: of the program, of groups and methods, of its own commands and of topics. Lays out only."""
