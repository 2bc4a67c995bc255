# Copied from generator/runtime/cli/commands/__init__.py: edit it there, then build.
"""The program's own commands: ``table`` says what there is, beside it is a module for each.

A new one is an entry of the table and a module with ``run``. Nobody imports these modules but by
the name in the table, when the command runs: help pages need none of them.
"""
