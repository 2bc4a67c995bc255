# Generated from spec/api.yaml: edit the spec there, then run python -m generator build.
"""Runs the command line: ``python -m bitrix24``."""

from ._runtime.cli.main import b24

if __name__ == "__main__":
    b24()
