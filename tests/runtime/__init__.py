"""Tests of the hand-written part of the SDK: ``generator/runtime``, as the build copies it."""
