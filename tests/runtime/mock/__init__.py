"""Tests of the simulated portal, without a network: a file for each subject."""
