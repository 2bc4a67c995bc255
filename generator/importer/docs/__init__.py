"""Facts out of the pages of the official documentation: page, blocks, tables, examples, facts."""
