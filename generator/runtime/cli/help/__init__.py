"""Help: of the program, of groups and methods, of its own commands and of topics. Lays out only."""
