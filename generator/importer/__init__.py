"""Making spec files of what others publish about an API: portals and documentation pages."""
