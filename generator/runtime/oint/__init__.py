"""The functions of OpenIntegrations: ``functions`` calls them, ``cli`` is the program ``oint``."""
