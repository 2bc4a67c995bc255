"""Tests of what makes spec files out of documentation."""
